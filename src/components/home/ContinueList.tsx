import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/Section'
import { otherLang } from '@/core/article/types'
import { Link } from '@/i18n/navigation'
import { currentLearner } from '@/server/learner'
import { openAttempts } from '@/server/quiz/queries'
import { studySummary } from '@/server/study/queries'
import styles from './ContinueList.module.css'

/** Where the reader was: cards that are due and quizzes without an end. Nothing for who has not begun. */
export async function ContinueList() {
  const [t, locale, learner] = await Promise.all([getTranslations('ContinueList'), getLocale(), currentLearner()])
  if (learner === null) return null
  const [study, attempts] = await Promise.all([studySummary(learner), openAttempts(learner)])
  if (study.due === 0 && attempts.length === 0) return null
  return (
    <Section heading={t('heading')}>
      <ul className={styles.list}>
        {study.due > 0 ? (
          <li>
            <Link className={styles.item} href="/study" prefetch={false}>
              <span className={styles.what}>{t('study')}</span>
              <span className={styles.place}>{t('due', { count: study.due })}</span>
            </Link>
          </li>
        ) : null}
        {attempts.map(({ id, titles, answered, total }) => {
          const lang = titles[locale] === null ? otherLang(locale) : locale
          return (
            <li key={id}>
              <Link className={styles.item} href={`/quiz/${id}`} prefetch={false}>
                <span className={styles.what}>{t('quiz')}</span>
                <span className={styles.title} lang={lang}>
                  {titles[lang]}
                </span>
                <span className={styles.place}>{t('place', { answered, total })}</span>
              </Link>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
