'use client'

import { useRef } from 'react'
import { ButtonLink } from '@/components/ui/Button'
import { useKey } from '@/components/ui/use-key'

interface Props {
  readonly href: string
  readonly label: string
}

/** The way on; Enter goes it from anywhere on the page. */
export function NextLink({ href, label }: Props) {
  const link = useRef<HTMLAnchorElement>(null)
  useKey((key) => {
    if (key !== 'Enter') return false
    link.current?.click()
    return true
  })
  return (
    <ButtonLink aria-keyshortcuts="Enter" href={href} prefetch={false} ref={link} variant="primary">
      {label}
    </ButtonLink>
  )
}
