import type { NextRequest } from 'next/server'
import { exportedFile, takeFile } from '@/server/data/queries'

const MOST_CHARACTERS = 100_000_000

/** Everything that is kept of the learner, as a file. */
export async function GET() {
  const now = new Date()
  return new Response(await exportedFile(now), {
    headers: {
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename="yogo-${now.toISOString().slice(0, 10)}.json"`,
      'content-type': 'application/json; charset=utf-8',
    },
  })
}

/**
 * Brings such a file in, or with `?dry=1` says what it would bring: ImportCounts, or a FileFault with status 422. Only JSON: a form of
 * another site can't send it.
 */
export async function POST(request: NextRequest) {
  if (!request.headers.get('content-type')?.startsWith('application/json')) return new Response(null, { status: 415 })
  const text = await request.text()
  if (text.length > MOST_CHARACTERS) return new Response(null, { status: 413 })
  const taken = await takeFile(text, request.nextUrl.searchParams.has('dry'), new Date())
  const headers = { 'cache-control': 'no-store' }
  return taken.ok ? Response.json(taken.value, { headers }) : Response.json(taken.error, { headers, status: 422 })
}
