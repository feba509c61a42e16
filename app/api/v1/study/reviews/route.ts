import type { NextRequest } from 'next/server'
import { LEARNER_TAG_HEADER } from '@/core/learner/tag'
import { ensureLearner, isOfAnother } from '@/server/learner'
import { storeReviews } from '@/server/study/reviews'

/**
 * Takes entries of the review log, `{ entries: [...] }`, and answers for each whether it is stored. Only JSON: a form of another site can't
 * send it. Entries that a browser kept for another learner are refused.
 */
export async function POST(request: NextRequest) {
  if (!request.headers.get('content-type')?.startsWith('application/json')) return new Response(null, { status: 415 })
  if (await isOfAnother(request.headers.get(LEARNER_TAG_HEADER))) return new Response(null, { status: 409 })
  const body: unknown = await request.json().catch(() => null)
  if (body === null) return new Response(null, { status: 400 })
  const stored = await storeReviews(await ensureLearner(), body)
  return stored
    ? Response.json(stored, { headers: { 'cache-control': 'no-store' } })
    : new Response(null, { status: 400 })
}
