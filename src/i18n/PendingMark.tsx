'use client'

import { useLinkStatus } from 'next/link'

/** In the document only while the link around it waits for its page; shell/Progress shows that something goes on. */
export function PendingMark() {
  const { pending } = useLinkStatus()
  return pending ? <span data-pending="" hidden /> : null
}
