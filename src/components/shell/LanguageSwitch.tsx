import { getLocale, getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { LanguageLinks } from './LanguageLinks'

export async function LanguageSwitch() {
  const [t, here] = await Promise.all([getTranslations('LanguageSwitch'), getLocale()])
  return (
    <Suspense>
      <LanguageLinks here={here} label={t('label')} />
    </Suspense>
  )
}
