import { getLocale, getTranslations } from 'next-intl/server'
import { sentenceAddress } from '@/components/article/address'
import { KnownMeter } from '@/components/home/KnownMeter'
import { RelatedTerms } from '@/components/term/RelatedTerms'
import { Section } from '@/components/ui/Section'
import { Link } from '@/i18n/navigation'
import type { AttemptResult } from '@/server/quiz/result'
import { localTitle } from './local-title'
import { MissedCards } from './MissedCards'
import styles from './result.module.css'

interface Props {
  readonly attempt: string
  readonly result: AttemptResult
}

/** What to do with a result: study what was missed, read it again, go on to the next article. */
export async function NextSteps({ attempt, result: { cards, missedTerms, missedWithoutCard, reread, next } }: Props) {
  const [t, failure, locale] = await Promise.all([
    getTranslations('QuizResult'),
    getTranslations('Failure'),
    getLocale(),
  ])
  if (missedTerms === 0 && reread.length === 0 && !next) return null
  const title = next && localTitle(next.article.titles, locale)
  const change = cards.length > 0 ? 'take-back' : 'add'
  return (
    <Section heading={t('next')}>
      {missedTerms > 0 ? (
        <div className={styles.step}>
          <h3 className={styles.stepTitle}>{t('cards')}</h3>
          <p>
            {cards.length > 0
              ? t('cardsMade', { count: cards.length })
              : missedWithoutCard > 0
                ? t('cardsOut', { count: missedWithoutCard })
                : t('alreadyThere')}
          </p>
          {cards.length > 0 ? <RelatedTerms entries={cards} label={t('terms')} /> : null}
          <p className={styles.stepWays}>
            {cards.length > 0 || missedWithoutCard > 0 ? (
              <MissedCards
                attempt={attempt}
                change={change}
                label={change === 'add' ? t('studyMissed', { count: missedWithoutCard }) : t('takeBack')}
                retryLabel={failure('retry')}
                texts={{
                  added: t('added'),
                  'taken-back': t('takenBack'),
                  lost: failure('lost'),
                  'not-found': failure('notFound'),
                }}
              />
            ) : null}
            <Link className={styles.way} href="/study" prefetch={false}>
              {t('study')}
            </Link>
          </p>
        </div>
      ) : null}
      {reread.length > 0 ? (
        <div className={styles.step}>
          <h3 className={styles.stepTitle}>{t('reread')}</h3>
          <ul>
            {reread.map(({ section: { articleId, lang, heading }, sentence, missed }) => (
              <li key={`${articleId} ${lang} ${heading}`}>
                <Link className={styles.way} href={sentenceAddress(articleId, lang, sentence)} prefetch={false}>
                  {heading === '' ? t('opening') : <span lang={lang}>{heading}</span>}
                </Link>{' '}
                <span className={styles.note}>{t('missedHere', { count: missed })}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {next && title ? (
        <div className={styles.step}>
          <h3 className={styles.stepTitle}>{t('nextArticle')}</h3>
          <p>
            <Link className={styles.way} href={`/articles/${next.article.id}`} lang={title.lang} prefetch={false}>
              {title.text}
            </Link>{' '}
            <span className={styles.note}>
              <KnownMeter share={next.known} />
            </span>
          </p>
        </div>
      ) : null}
    </Section>
  )
}
