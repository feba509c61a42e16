'use client'

import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'

export default function ErrorPage({ retry }: { readonly retry: () => void }) {
  const t = useTranslations('ErrorPage')
  return (
    <Notice heading={t('title')} sign="500" text={t('description')}>
      <Button onClick={retry} variant="primary">
        {t('retry')}
      </Button>
      <ButtonLink href="/">{t('home')}</ButtonLink>
    </Notice>
  )
}
