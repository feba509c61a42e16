import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/ui/ActionForm'
import { Button, ButtonLink } from '@/components/ui/Button'
import { FocusOnChange } from '@/components/ui/FocusOnChange'
import { Notice } from '@/components/ui/Notice'
import type { AttemptView } from '@/core/quiz/attempt'
import { pauseQuiz, resumeQuiz } from '@/server/quiz/actions'

/** Lays the quiz aside. */
export async function PauseButton({ attempt }: { readonly attempt: string }) {
  const [t, shell] = await Promise.all([getTranslations('QuizPause'), getTranslations('Shell')])
  return (
    <ActionForm action={pauseQuiz} lost={shell('notSaved')}>
      <input name="attempt" type="hidden" value={attempt} />
      <Button type="submit" variant="quiet">
        {t('pause')}
      </Button>
    </ActionForm>
  )
}

/** A quiz that was laid aside, in whatever tab or on whatever day. */
export async function Paused({ attempt: { id, outcomes } }: { readonly attempt: AttemptView }) {
  const [t, shell] = await Promise.all([getTranslations('QuizPause'), getTranslations('Shell')])
  const answered = outcomes.filter((outcome) => outcome !== 'open').length
  return (
    <FocusOnChange comes="led" token="paused">
      <Notice arrival heading={t('paused')} text={t('pausedHint', { answered, total: outcomes.length })}>
        <ActionForm action={resumeQuiz} lost={shell('notSaved')}>
          <input name="attempt" type="hidden" value={id} />
          <Button type="submit" variant="primary">
            {t('resume')}
          </Button>
        </ActionForm>
        <ButtonLink href="/quiz">{t('leave')}</ButtonLink>
      </Notice>
    </FocusOnChange>
  )
}
