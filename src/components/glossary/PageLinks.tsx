'use client'

import { useEffect, useRef } from 'react'
import { Link } from '@/i18n/navigation'
import { LIST } from './list'
import styles from './Pages.module.css'

interface Props {
  readonly label: string
  readonly links: readonly { readonly address: string; readonly rel: 'prev' | 'next'; readonly text: string }[]
  readonly token: string
}

/**
 * The links at the foot of a list. Whoever follows one goes on at the first row of the page that comes; the history's back and forward
 * leave the focus and the place alone.
 */
export function PageLinks({ label, links, token }: Props) {
  const followed = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what came is told by the token
  useEffect(() => {
    if (followed.current) document.getElementById(LIST)?.querySelector('a')?.focus()
    followed.current = false
  }, [token])
  return (
    <nav aria-label={label} className={styles.pages}>
      {links.map(({ address, rel, text }) => (
        <Link
          className={styles[rel]}
          href={address}
          key={rel}
          onNavigate={() => {
            followed.current = true
          }}
          prefetch={false}
          rel={rel}
        >
          {text}
        </Link>
      ))}
    </nav>
  )
}
