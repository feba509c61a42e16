'use client'

import NextLink from 'next/link'
import { useParams } from 'next/navigation'
import type { ComponentProps } from 'react'
import { rememberLocale } from './locale-cookie'
import { localized } from './localized'
import { PendingMark } from './PendingMark'

type Props = Omit<ComponentProps<typeof NextLink>, 'href' | 'locale'> & {
  /** Without the language: '/glossary?q=…'. */
  readonly href: string
  /** Another language than the page's. */
  readonly locale?: string
}

/** A link within the site, in the page's language, which tells the page while what it leads to is being made. next-intl's would bring its messages' formatter to every page (decision 031). */
export function Link({ href, locale, children, ...rest }: Props) {
  const { locale: here } = useParams<{ locale: string }>()
  if (locale === undefined || locale === here)
    return (
      <NextLink href={localized(here, href)} {...rest}>
        {children}
        <PendingMark />
      </NextLink>
    )
  const remember: Props['onClick'] = (event) => {
    // A language that was not noted is only asked for again.
    rememberLocale(locale).catch(() => {})
    rest.onClick?.(event)
  }
  return (
    <NextLink href={localized(locale, href)} {...rest} onClick={remember}>
      {children}
      <PendingMark />
    </NextLink>
  )
}
