import { createNavigation } from 'next-intl/navigation'
import type { ComponentProps } from 'react'
import { PendingMark } from './PendingMark'
import { routing } from './routing'

const { Link: LocaleLink, ...navigation } = createNavigation(routing)

export const { getPathname, redirect, usePathname, useRouter } = navigation

/** A link within the language, which tells the page while what it leads to is being made. */
export function Link({ children, ...rest }: ComponentProps<typeof LocaleLink>) {
  return (
    <LocaleLink {...rest}>
      {children}
      <PendingMark />
    </LocaleLink>
  )
}
