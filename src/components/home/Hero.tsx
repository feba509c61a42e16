import { getTranslations } from 'next-intl/server'
import { Phrases } from '@/components/ui/Phrases'
import styles from './Hero.module.css'

/** The name in its two scripts, and what it is for. */
export async function Hero() {
  const t = await getTranslations('Hero')
  return (
    <header className={styles.hero}>
      <p aria-hidden="true" className={styles.display}>
        <span className={styles.ko} lang="ko">
          용어
        </span>
        <span className={styles.ja} lang="ja">
          <ruby>
            用<rt>よう</rt>
          </ruby>
          <ruby>
            語<rt>ご</rt>
          </ruby>
        </span>
      </p>
      <div className={styles.words}>
        <h1 className={styles.claim}>
          <Phrases text={t('claim')} />
        </h1>
        <p className={styles.lead}>{t('lead')}</p>
      </div>
    </header>
  )
}
