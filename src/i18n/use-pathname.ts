'use client'

import { useParams, usePathname as useWholePathname } from 'next/navigation'

/** Where one is, without the language: '/' or '/glossary/…'. */
export function usePathname(): string {
  const { locale } = useParams<{ locale: string }>()
  return useWholePathname().slice(`/${locale}`.length) || '/'
}
