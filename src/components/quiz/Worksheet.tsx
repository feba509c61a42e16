import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import type { AnsweredQuestion, AttemptView } from '@/core/quiz/attempt'
import { instructionOf } from '@/core/quiz/instruction'
import type { AttemptResult } from '@/server/quiz/result'
import { localTitle } from './local-title'
import { Runs } from './Runs'
import { SectionName } from './SectionName'
import { Stem } from './Stem'
import styles from './Worksheet.module.css'

interface Props {
  readonly attempt: AttemptView
  /** Of an attempt at its end: answers are printed for no other. */
  readonly result: AttemptResult
}

/** A finished quiz on paper: the questions as they were asked, and the answers on a page of their own. */
export async function Worksheet({ attempt, result: { score, questions, seconds, byKind, bySection } }: Props) {
  const [t, parts, kindName, modeName, levelName, format, locale] = await Promise.all([
    getTranslations('Worksheet'),
    getTranslations('QuizResult'),
    getTranslations('QuestionKind'),
    getTranslations('QuizMode'),
    getTranslations('QuizLevel'),
    getFormatter(),
    getLocale(),
  ])
  return (
    <div data-print="only">
      <section aria-labelledby="worksheet">
        <h1 className={styles.title} id="worksheet">
          {attempt.articles.map(({ id, titles }) => {
            const title = localTitle(titles, locale)
            return (
              <span className={styles.part} key={id} lang={title.lang}>
                {title.text}
              </span>
            )
          })}
        </h1>
        <p className={styles.about}>
          <span>
            {modeName(attempt.mode)}
            {attempt.level ? ` · ${levelName(attempt.level)}` : null}
          </span>
          <span>{format.dateTime(attempt.completedAt ?? attempt.startedAt, { dateStyle: 'long' })}</span>
        </p>
        <p className={styles.name}>
          <span>{t('name')}</span>
          <span>{t('score', { total: questions.length })}</span>
        </p>
        <ol className={styles.questions}>
          {questions.map((question) => (
            <Asked key={question.position} question={question} />
          ))}
        </ol>
      </section>
      <section aria-labelledby="answers" className={styles.answers}>
        <h2 className={styles.heading} id="answers">
          {t('answers')}
        </h2>
        <p className={styles.result}>
          {t('result', { right: score.right, total: score.total })}
          {seconds === null ? null : ` · ${t('time', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })}`}
        </p>
        <ul aria-label={parts('byKind')} className={styles.result}>
          {byKind.map(({ of, right, total }) => (
            <li key={of}>
              {kindName(of)} {parts('of', { right, total })}
            </li>
          ))}
        </ul>
        {bySection.length > 1 ? (
          <table className={styles.sections}>
            <caption>{parts('bySection')}</caption>
            <tbody>
              {bySection.map(({ of, right, total }) => (
                <tr key={`${of.articleId} ${of.lang} ${of.heading}`}>
                  <th scope="row">
                    <SectionName articles={attempt.articles} section={of} titleClass={styles.part} />
                  </th>
                  <td>{parts('of', { right, total })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : null}
        <ol className={styles.keys}>
          {questions.map((question) => (
            <Answered key={question.position} question={question} />
          ))}
        </ol>
      </section>
    </div>
  )
}

async function Asked({ question: { kind, lang, stem, options } }: { readonly question: AnsweredQuestion }) {
  const [t, locale] = await Promise.all([getTranslations('Instruction'), getLocale()])
  const instruction = instructionOf({ kind, lang, stem }, locale)
  return (
    <li className={styles.question}>
      {instruction ? <p className={styles.instruction}>{t(instruction)}</p> : null}
      <p className={styles.stem}>
        <Stem glosses={[]} question={{ kind, lang, stem }} />
      </p>
      <ol className={styles.options}>
        {options.map(({ text }) => (
          <li key={text}>
            <Runs kind={kind} lang={lang} text={text} />
          </li>
        ))}
      </ol>
    </li>
  )
}

async function Answered({
  question: { kind, lang, options, evidence, correct, answered },
}: {
  readonly question: AnsweredQuestion
}) {
  const t = await getTranslations('Worksheet')
  const [key, chosen] = [options.findIndex(({ isKey }) => isKey), options.findIndex((option) => option.chosen)]
  const [quote] = evidence
  const option = (place: number) => (
    <>
      {place + 1}. <Runs kind={kind} lang={lang} text={options[place]?.text ?? ''} />
    </>
  )
  return (
    <li className={styles.question}>
      <p className={styles.stem}>
        {option(key)} <span className={styles.mine}>{correct ? t('right') : answered ? t('wrong') : t('blank')}</span>
      </p>
      {answered && !correct ? (
        <p className={styles.chosen}>
          {t('chosen')} {option(chosen)}
        </p>
      ) : null}
      {quote ? (
        <blockquote className={styles.quote} lang={quote.lang}>
          {quote.text}
        </blockquote>
      ) : null}
    </li>
  )
}
