import { getTranslations } from 'next-intl/server'
import { InstallOffer } from '@/components/offline/InstallOffer'
import { KeptAmounts } from '@/components/offline/KeptAmounts'
import { Section } from '@/components/ui/Section'
import type { Lang } from '@/core/article/types'
import styles from './settings.module.css'

/** What is kept for a time without a network, and the app where it can be installed. */
export async function OfflineSettings({ locale }: { readonly locale: Lang }) {
  const t = await getTranslations('OfflineSettings')
  return (
    <Section heading={t('heading')}>
      <KeptAmounts
        locale={locale}
        texts={{
          articles: t('articles'),
          terms: t('terms'),
          size: t('size'),
          forget: t('forget'),
          forgotten: t('forgotten'),
          unavailable: t('unavailable'),
        }}
      />
      <p className={styles.hint}>{t('hint')}</p>
      <InstallOffer texts={{ install: t('install'), installHint: t('installHint'), share: t('share') }} />
    </Section>
  )
}
