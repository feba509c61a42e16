import { getTranslations } from 'next-intl/server'
import { LONGEST_NOTE, REPORT_REASONS } from '@/core/quiz/report'
import { ReportForm } from './ReportForm'

interface Props {
  readonly attempt: string
  readonly position: number
  readonly reported: boolean
}

/** The way to say that a question is wrong, in the reader's words. */
export async function Report({ attempt, position, reported }: Props) {
  const [t, failure] = await Promise.all([getTranslations('ReportForm'), getTranslations('Failure')])
  const [first, ...rest] = REPORT_REASONS.map((value) => ({ value, label: t(`reasons.${value}`) }))
  if (!first) return null
  return (
    <ReportForm
      attempt={attempt}
      key={position}
      longestNote={LONGEST_NOTE}
      position={position}
      reasons={[first, ...rest]}
      reported={reported}
      texts={{
        open: t('open'),
        reason: t('reason'),
        note: t('note'),
        noteHint: t('noteHint'),
        send: t('send'),
        retry: failure('retry'),
        again: t('again'),
        codes: {
          reported: t('reported'),
          lost: failure('lost'),
          'not-found': failure('notFound'),
          invalid: failure('invalid'),
        },
      }}
    />
  )
}
