'use client'

import type { ReactNode } from 'react'
import { Link, usePathname } from '@/i18n/navigation'

interface Props {
  readonly children: ReactNode
  readonly className?: string | undefined
  readonly href: string
  /** Where the children are a picture. */
  readonly label?: string
}

/** A menu link that knows whether one is there. */
export function NavigationLink({ children, className, href, label }: Props) {
  const pathname = usePathname()
  const here = pathname === href ? 'page' : href !== '/' && pathname.startsWith(`${href}/`) ? 'true' : undefined
  return (
    <Link aria-current={here} aria-label={label} className={className} href={href}>
      {children}
    </Link>
  )
}
