import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LazyNotFound } from '@/components/shell/LazyNotFound'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('NotFound')
  return { title: t('title') }
}

export default function NotFound() {
  return <LazyNotFound />
}
