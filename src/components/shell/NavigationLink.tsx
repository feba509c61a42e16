'use client'

import { useLinkStatus } from 'next/link'
import type { ReactNode } from 'react'
import { Link, usePathname } from '@/i18n/navigation'
import styles from './shell.module.css'

interface Props {
  readonly children: ReactNode
  readonly className?: string | undefined
  readonly href: string
  /** Where the children are a picture. */
  readonly label?: string
}

/** A menu link that knows whether one is there, and shows that its page is being made. */
export function NavigationLink({ children, className, href, label }: Props) {
  const pathname = usePathname()
  const here = pathname === href ? 'page' : href !== '/' && pathname.startsWith(`${href}/`) ? 'true' : undefined
  return (
    <Link aria-current={here} aria-label={label} className={className} href={href}>
      {children}
      <Pending />
    </Link>
  )
}

function Pending() {
  const { pending } = useLinkStatus()
  return <span aria-hidden="true" className={styles.pending} data-pending={pending || undefined} />
}
