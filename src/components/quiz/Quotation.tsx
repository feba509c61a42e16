import { getTranslations } from 'next-intl/server'
import { sentenceAddress } from '@/components/article/address'
import { answerSpan } from '@/core/quiz/answer-span'
import type { QuotedEvidence } from '@/core/quiz/attempt'
import { Link } from '@/i18n/navigation'
import styles from './question.module.css'

interface Props {
  readonly evidence: QuotedEvidence
  /** What to mark, the first that is found. */
  readonly marks: readonly string[]
}

/** The sentence that proves the answer, the answer marked, with the way to it in the article. */
export async function Quotation({ evidence, marks }: Props) {
  const t = await getTranslations('Quotation')
  const { articleId, lang, sentence, text } = evidence
  const { start, end } = answerSpan(text, evidence, marks)
  return (
    <figure>
      <blockquote className={styles.quote} lang={lang}>
        {text.slice(0, start)}
        <mark>{text.slice(start, end)}</mark>
        {text.slice(end)}
      </blockquote>
      {sentence === null ? (
        <figcaption className={styles.source}>{t('earlierVersion')}</figcaption>
      ) : (
        <figcaption>
          <Link className={styles.source} href={sentenceAddress(articleId, lang, sentence)} prefetch={false}>
            {t('inArticle')}
          </Link>
        </figcaption>
      )}
    </figure>
  )
}
