import { getLocale, getTranslations } from 'next-intl/server'
import { LearnedChoice } from '@/components/settings/LearnedChoice'
import { ActionForm } from '@/components/ui/ActionForm'
import { Button } from '@/components/ui/Button'
import { FocusOnChange } from '@/components/ui/FocusOnChange'
import { Link } from '@/i18n/navigation'
import { askLater } from '@/server/languages/actions'
import { asksLanguages, learnerLanguages } from '@/server/languages/queries'
import styles from './LearnerLanguages.module.css'

/** Asks a first visitor which language is learned; afterwards says which one it is and where to change it. */
export async function LearnerLanguages() {
  const [t, shell, locale, asks, { learned }] = await Promise.all([
    getTranslations('LearnerLanguages'),
    getTranslations('Shell'),
    getLocale(),
    asksLanguages(),
    learnerLanguages(),
  ])
  return (
    <FocusOnChange className={styles.place} token={asks ? 'asked' : learned}>
      {asks ? (
        <section aria-labelledby="which-language" className={styles.question}>
          <h2 className={styles.heading} id="which-language">
            {t('question')}
          </h2>
          <p className={styles.hint}>{t('hint')}</p>
          <div className={styles.answers}>
            <LearnedChoice current={null} locale={locale} />
            <ActionForm action={askLater} lost={shell('notSaved')}>
              <Button type="submit" variant="quiet">
                {t('later')}
              </Button>
            </ActionForm>
          </div>
        </section>
      ) : (
        <p className={styles.said}>
          <span>{t(learned)}</span>
          <Link className={styles.change} href="/settings">
            {t('change')}
          </Link>
        </p>
      )}
    </FocusOnChange>
  )
}
