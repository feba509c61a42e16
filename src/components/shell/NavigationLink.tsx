'use client'

import type { ReactNode } from 'react'
import { Link, usePathname } from '@/i18n/navigation'

interface Props {
  readonly children: ReactNode
  readonly className?: string | undefined
  readonly href: string
}

/** A menu link that knows whether one is there. */
export function NavigationLink({ children, className, href }: Props) {
  const pathname = usePathname()
  const here = pathname === href ? 'page' : href !== '/' && pathname.startsWith(`${href}/`) ? 'true' : undefined
  return (
    <Link aria-current={here} className={className} href={href}>
      {children}
    </Link>
  )
}
