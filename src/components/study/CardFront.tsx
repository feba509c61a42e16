import { Button } from '@/components/ui/Button'
import { type Lang, otherLang } from '@/core/article/types'
import type { CardFace, Quote } from '@/core/study/wire'
import { speak } from './speech'
import styles from './study.module.css'
import type { StudyTexts } from './texts'

interface Props {
  readonly face: CardFace
  readonly voice: SpeechSynthesisVoice | null
  readonly spoken: string
  readonly texts: StudyTexts
  /** Whether the focus comes here with the card; else to where the answer is typed. */
  readonly arrival: boolean
}

/** What is asked. The reading of a word is part of the answer. */
export function CardFront({ face, voice, spoken, texts, arrival }: Props) {
  const arrives = arrival ? '' : undefined
  return (
    <div className={styles.front}>
      <p className={styles.kind}>{texts.kinds[face.kind]}</p>
      {face.kind === 'cloze' && face.cloze ? (
        <Sentence arrives={arrives} blank={texts.blank} hint={hintOf(face)} quote={face.cloze} />
      ) : face.kind === 'listening' ? (
        <h2 className={styles.listen} data-arrival={arrives} tabIndex={-1}>
          {voice ? (
            <Button
              aria-keyshortcuts={texts.keys.speak || undefined}
              onClick={() => speak(spoken, voice)}
              variant="primary"
            >
              {texts.say}
            </Button>
          ) : null}
        </h2>
      ) : (
        <h2 className={`${styles.word} ${styles[face.shown]}`} data-arrival={arrives} lang={face.shown} tabIndex={-1}>
          {face.kind === 'reading' && face.shown === 'ko' ? (
            <span lang="ko-Hani">{face.ko.hanja}</span>
          ) : (
            face[face.shown].headword
          )}
        </h2>
      )}
    </div>
  )
}

interface Hint {
  readonly lang: Lang
  readonly text: string
}

/** The term in the learner's own language; none where it is written as the answer is. */
function hintOf({ asked, answers, ...words }: CardFace): Hint | null {
  const lang = otherLang(asked)
  const text = words[lang].headword
  return answers.includes(text) ? null : { lang, text }
}

interface SentenceProps {
  readonly quote: Quote
  readonly hint: Hint | null
  readonly blank: string
  readonly arrives: string | undefined
}

/** The article's own sentence without the term, and beside the gap what the term means: many words would fit a gap alone. */
function Sentence({ quote: { lang, text, start, end }, hint, blank, arrives }: SentenceProps) {
  return (
    <h2 className={styles.sentence} data-arrival={arrives} lang={lang} tabIndex={-1}>
      {text.slice(0, start)}
      <span className={styles.blank}>
        <span className={styles.unseen}>{blank}</span>
      </span>
      {hint ? (
        <span className={styles.gapHint} lang={hint.lang}>
          ({hint.text})
        </span>
      ) : null}
      {text.slice(end)}
    </h2>
  )
}
