import { getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { LanguageLinks } from './LanguageLinks'

export async function LanguageSwitch() {
  const t = await getTranslations('LanguageSwitch')
  return (
    <Suspense>
      <LanguageLinks label={t('label')} />
    </Suspense>
  )
}
