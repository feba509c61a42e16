/** The learner's cookie, as both the pages and the proxy before them read it. */
import { createHash } from 'node:crypto'
import { NOBODY } from '@/core/learner/tag'

export const LEARNER_COOKIE = 'yogo-learner'

/** 256 bits in base64url. */
const TOKEN = /^[\w-]{43}$/

export const isToken = (text: string): boolean => TOKEN.test(text)

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Tells one learner from another and gives no one away: neither the token nor the stored hash follows from it. */
export const tagOf = (token: string | undefined): string =>
  token !== undefined && isToken(token) ? hashOf(`tag ${token}`).slice(0, 16) : NOBODY
