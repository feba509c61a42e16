import { getTranslations } from 'next-intl/server'
import { sentenceAddress } from '@/components/article/address'
import { RelatedTerms } from '@/components/term/RelatedTerms'
import type { GlossaryEntry } from '@/core/glossary/entry'
import type { AnsweredOption, AnsweredQuestion, QuotedEvidence } from '@/core/quiz/attempt'
import type { ReasonCode } from '@/core/quiz/types'
import { Link } from '@/i18n/navigation'
import { Quotation } from './Quotation'
import styles from './question.module.css'
import { Runs } from './Runs'

interface Props {
  readonly question: AnsweredQuestion
  /** What a question of vocabulary is about, each shown with how sure its counterpart is. */
  readonly terms: readonly GlossaryEntry[]
}

/** What became of an answer, and why. */
export async function Feedback({ question, terms }: Props) {
  const t = await getTranslations('Feedback')
  const { correct, answered } = question
  return (
    <>
      <p
        className={correct ? `${styles.verdict} ${styles.right}` : styles.verdict}
        data-arrival=""
        role="status"
        tabIndex={-1}
      >
        <span aria-hidden="true" className={styles.sign}>
          {correct ? '○' : '✕'}
        </span>
        {correct ? t('right') : answered ? t('wrong') : t('blank')}
      </p>
      <Explanation question={question} terms={terms} />
    </>
  )
}

/** What a word joins or points at is read before the sentence with the word, which is the first piece of evidence. */
const inReadingOrder = (a: QuotedEvidence, b: QuotedEvidence): number =>
  a.lang === b.lang && a.sentence !== null && b.sentence !== null ? a.sentence - b.sentence : 0

/** Every option with why it is wrong, and the words of the article that prove the right one. */
export async function Explanation({ question, terms }: Props) {
  const t = await getTranslations('Feedback')
  const { options, evidence, kind, lang } = question
  return (
    <>
      <ol aria-label={t('options')} className={styles.options}>
        {options.map((option, place) => (
          <li
            className={styles.option}
            data-dim={option.isKey || option.chosen ? undefined : ''}
            data-key={option.isKey ? '' : undefined}
            data-chosen={option.chosen ? '' : undefined}
            key={option.text}
          >
            <span aria-hidden="true" className={styles.number}>
              {place + 1}
            </span>
            <span className={styles.text}>
              <Runs kind={kind} lang={lang} text={option.text} />{' '}
              <Marks option={option} signed={kind !== 'true-false'} />
              <Why option={option} question={question} />
            </span>
          </li>
        ))}
      </ol>
      {terms.length > 0 ? (
        <div className={styles.terms}>
          <RelatedTerms entries={terms} label={t('terms')} />
        </div>
      ) : null}
      {evidence.length > 0 ? (
        <div className={styles.explanation}>
          <h3 className={styles.explanationTitle}>{t('evidence')}</h3>
          {evidence.toSorted(inReadingOrder).map((each) => (
            <Quotation
              evidence={each}
              key={`${each.lang}${each.sentence}-${each.start}-${each.text}`}
              marks={question.marks}
            />
          ))}
        </div>
      ) : null}
    </>
  )
}

interface MarksProps {
  readonly option: AnsweredOption
  /** Whether a sign says it too: not beside a ○ or × that is the option. */
  readonly signed: boolean
}

async function Marks({ option: { isKey, chosen }, signed }: MarksProps) {
  const t = await getTranslations('Feedback')
  const mark = (sign: string | undefined) => (signed ? `${styles.note} ${sign}` : styles.note)
  if (isKey) return <span className={mark(styles.key)}>{chosen ? t('keyChosen') : t('key')}</span>
  return chosen ? <span className={mark(styles.missed)}>{t('chosen')}</span> : null
}

interface WhyProps {
  readonly option: AnsweredOption
  readonly question: AnsweredQuestion
}

/** For these the detail is what the option means; of a word that is taken for another it is how that is used; for others it is what the article says. */
const MEANINGS: ReadonlySet<ReasonCode> = new Set([
  'other-counterpart',
  'other-characters',
  'other-definition',
  'other-sense',
])

/** What stands before the detail. */
const labelOf = (code: ReasonCode): 'means' | 'text' | 'use' =>
  code === 'other-use' ? 'use' : MEANINGS.has(code) ? 'means' : 'text'

/** For these it is a sentence of its own. */
const SENTENCES: ReadonlySet<ReasonCode> = new Set(['other-relation'])

/** Why an option is wrong, and where the article shows it. */
async function Why({ option: { text, reason }, question: { evidence, kind, lang, stem } }: WhyProps) {
  const [t, because] = await Promise.all([getTranslations('Feedback'), getTranslations('Reason')])
  if (!reason) return null
  const saysMore = reason.detail !== '' && reason.detail !== text && !stem.includes(reason.detail)
  // Sentences are counted anew in a later version of the article.
  const [source] = evidence.filter(({ sentence }) => sentence !== null)
  return (
    <span className={styles.reason}>
      {because(reason.code)}
      {saysMore ? (
        <span className={styles.detail}>
          {SENTENCES.has(reason.code) ? null : t(labelOf(reason.code))}{' '}
          <Runs kind={kind} lang={lang} text={reason.detail} />
        </span>
      ) : null}
      {reason.evidence && source ? (
        <>
          {' '}
          <Link
            href={sentenceAddress(source.articleId, reason.evidence.lang, reason.evidence.sentence)}
            prefetch={false}
          >
            {t('place')}
          </Link>
        </>
      ) : null}
    </span>
  )
}
