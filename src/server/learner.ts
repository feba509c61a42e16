/** Who is learning: an anonymous profile, known by a random token in a cookie. There is no account. */
import { randomBytes } from 'node:crypto'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { NOBODY } from '@/core/learner/tag'
import { database } from '@/db/client'
import { createLearner, findLearner } from '@/db/learner'
import { hashOf, isToken, LEARNER_COOKIE, tagOf } from './learner-cookie'

/** Browsers keep a cookie 400 days at most (RFC 6265bis). */
const MAX_AGE_SECONDS = 400 * 24 * 60 * 60

async function presentedToken(): Promise<string | null> {
  const token = (await cookies()).get(LEARNER_COOKIE)?.value
  return token && isToken(token) ? token : null
}

/** The learner whose cookie came with the request; null for someone who has not studied yet. Looked up once a request. */
export const currentLearner = cache(async (): Promise<string | null> => {
  const token = await presentedToken()
  return token === null ? null : findLearner(database(), hashOf(token))
})

/** The learner, made if there is none yet; the cookie starts its time anew. Only for actions: a page can't set a cookie. */
export async function ensureLearner(): Promise<string> {
  const known = await currentLearner()
  const token = (known === null ? null : await presentedToken()) ?? randomBytes(32).toString('base64url')
  const id = known ?? (await createLearner(database(), hashOf(token), new Date()))
  const [jar, head] = await Promise.all([cookies(), headers()])
  // A chain of proxies gives a list, the browser's own protocol first.
  const protocol = head.get('x-forwarded-proto')?.split(',')[0]
  jar.set(LEARNER_COOKIE, token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: protocol === 'https',
    maxAge: MAX_AGE_SECONDS,
    path: '/',
  })
  return id
}

/** Takes the cookie away: who studies from now on is someone else. Only for actions. */
export async function forgetLearner(): Promise<void> {
  ;(await cookies()).delete(LEARNER_COOKIE)
}

/** Whether what a browser sends was made by another learner than the cookie's. Who had no cookie before is no other. */
export async function isOfAnother(tag: string | null): Promise<boolean> {
  return tag !== null && tag !== NOBODY && tag !== tagOf((await cookies()).get(LEARNER_COOKIE)?.value)
}
