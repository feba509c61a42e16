import { getTranslations } from 'next-intl/server'

export default async function HomePage() {
  const t = await getTranslations('Shell')
  return <h1>{t('tagline')}</h1>
}
