import type { TermStatus } from '@/core/study/status'

/** A status to be said of the term, or that it is put among the cards. */
export type Wish = TermStatus | 'study'
