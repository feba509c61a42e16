import { getTranslations } from 'next-intl/server'
import { NavigationLink } from './NavigationLink'
import { PLACES } from './navigation'
import styles from './shell.module.css'

/** The menu at the foot of a phone, within the thumb's reach; wide screens have it in the header. */
export async function FootNavigation() {
  const t = await getTranslations('Shell')
  return (
    <nav aria-label={t('navigation')} className={styles.foot}>
      <NavigationLink className={styles.footPlace} href="/">
        {t('articles')}
      </NavigationLink>
      {PLACES.map(({ key, href }) => (
        <NavigationLink className={styles.footPlace} href={href} key={key}>
          {t(key)}
        </NavigationLink>
      ))}
    </nav>
  )
}
