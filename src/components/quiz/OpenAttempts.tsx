import { getLocale, getTranslations } from 'next-intl/server'
import { Link } from '@/i18n/navigation'
import { currentLearner } from '@/server/learner'
import { openAttempts } from '@/server/quiz/queries'
import { localTitle } from './local-title'
import styles from './StartForm.module.css'

/** Quizzes that were left before their end. */
export async function OpenAttempts() {
  const [t, locale, learner] = await Promise.all([getTranslations('OpenAttempts'), getLocale(), currentLearner()])
  const attempts = learner === null ? [] : await openAttempts(learner)
  if (attempts.length === 0) return null
  return (
    <section aria-label={t('label')} className={styles.open}>
      <ul>
        {attempts.map(({ id, mode, titles, others, paused, answered, total }) => {
          const title = localTitle(titles, locale)
          return (
            <li className={styles.openItem} key={id}>
              <Link href={`/quiz/${id}`} prefetch={false}>
                {t('resume')}
              </Link>
              <span lang={title.lang}>{title.text}</span>
              {others > 0 ? <span className={styles.openCount}>{t('others', { count: others })}</span> : null}
              {mode === 'exam' ? <span className={styles.openCount}>{t('exam')}</span> : null}
              {paused ? <span className={styles.openCount}>{t('paused')}</span> : null}
              <span className={styles.openCount}>{t('place', { answered, total })}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
