import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('NotFound')
  return { title: t('title') }
}

export default async function NotFound() {
  const t = await getTranslations('NotFound')
  return (
    <Notice heading={t('title')} sign="404" text={t('description')}>
      <ButtonLink href="/glossary" variant="primary">
        {t('glossary')}
      </ButtonLink>
      <ButtonLink href="/">{t('home')}</ButtonLink>
    </Notice>
  )
}
