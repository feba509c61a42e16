'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import type { Lang } from '@/core/article/types'
import { keepSpokenText } from '@/server/study/actions'
import { speak } from './speech'
import styles from './study.module.css'
import type { StudyTexts } from './texts'

interface Props {
  readonly conceptId: string
  readonly lang: Lang
  readonly spoken: string
  readonly voice: SpeechSynthesisVoice
  readonly texts: StudyTexts
  readonly onKept: (text: string) => void
}

/** Says the word, and lets the learner say how it should be read where the voice reads it wrong. */
export function SpokenText({ conceptId, lang, spoken, voice, texts, onKept }: Props) {
  const [failed, setFailed] = useState(false)
  const keep = async (form: FormData) => {
    const text = String(form.get('spoken') ?? '').trim()
    const kept = await keepSpokenText(conceptId, lang, text).catch(() => false)
    setFailed(!kept)
    if (kept && text !== '') {
      onKept(text)
      speak(text, voice)
    }
  }
  return (
    <div className={styles.spoken}>
      <Button aria-keyshortcuts={texts.keys.speak || undefined} onClick={() => speak(spoken, voice)} variant="quiet">
        {texts.say}
      </Button>
      <details>
        <summary className={styles.link}>{texts.spoken.edit}</summary>
        <form action={keep} className={styles.typing}>
          <Field defaultValue={spoken} hint={texts.spoken.hint} label={texts.spoken.field} lang={lang} name="spoken" />
          <Button type="submit">{texts.spoken.save}</Button>
        </form>
        <p aria-live="assertive" role="alert">
          {failed ? texts.spoken.failed : null}
        </p>
      </details>
    </div>
  )
}
