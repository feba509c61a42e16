import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/Button'
import { PageHeading } from '@/components/ui/PageHeading'
import { Link } from '@/i18n/navigation'
import type { SharedView } from '@/server/quiz/queries'
import { localTitle } from './local-title'
import styles from './StartForm.module.css'
import { StartSharedForm } from './StartSharedForm'

interface Props {
  readonly link: string
  readonly shared: SharedView
}

/** What the maker of a link has settled, and the start. */
export async function SharedStart({ link, shared: { quiz, articles, questions, changed } }: Props) {
  const [t, modeName, levelName, locale] = await Promise.all([
    getTranslations('SharedQuiz'),
    getTranslations('QuizMode'),
    getTranslations('QuizLevel'),
    getLocale(),
  ])
  return (
    <>
      <PageHeading lead={t('lead')} title={t('title')} />
      <dl className={styles.settled}>
        <div>
          <dt>{t('articles')}</dt>
          <dd>
            <ul>
              {articles.map(({ id, titles }) => {
                const title = localTitle(titles, locale)
                return (
                  <li key={id}>
                    <Link href={`/articles/${id}`} lang={title.lang} prefetch={false}>
                      {title.text}
                    </Link>
                  </li>
                )
              })}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{t('mode')}</dt>
          <dd>{modeName(quiz.mode)}</dd>
        </div>
        {quiz.level ? (
          <div>
            <dt>{t('level')}</dt>
            <dd>{levelName(quiz.level)}</dd>
          </div>
        ) : null}
        <div>
          <dt>{t('count')}</dt>
          <dd>{t('questions', { count: questions })}</dd>
        </div>
        <div>
          <dt>{t('lang')}</dt>
          <dd>{t(`langs.${quiz.lang}`)}</dd>
        </div>
        {quiz.minutes === null ? null : (
          <div>
            <dt>{t('time')}</dt>
            <dd>{t('minutes', { count: quiz.minutes })}</dd>
          </div>
        )}
      </dl>
      <p className={styles.note}>{t(quiz.mode === 'exam' ? 'examRules' : 'rules')}</p>
      {changed ? <p className={styles.changed}>{t('changed')}</p> : null}
      <div className={styles.begin}>
        <StartSharedForm
          label={t('start')}
          link={link}
          retryLabel={t('retry')}
          texts={{ invalid: t('damaged.text'), 'no-questions': t('no-questions.text'), lost: t('lost') }}
        />
        <ButtonLink href="/quiz" variant="quiet">
          {t('own')}
        </ButtonLink>
      </div>
    </>
  )
}
