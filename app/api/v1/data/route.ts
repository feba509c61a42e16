import type { NextRequest } from 'next/server'
import { exportedFile, type Sort, takeFile } from '@/server/data/queries'

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

const SORTS: Readonly<Record<string, Sort>> = { 'application/json': 'json', 'text/csv': 'csv' }
const TOO_LARGE = 413
const UNREADABLE = 422

/**
 * Brings such a file or one of the tables in, or with `?dry=1` says what it would bring: ImportCounts, or a FileFault with status 422. Only
 * what says that it is JSON or CSV: a form of another site can't send it.
 */
export async function POST(request: NextRequest) {
  const sort = SORTS[request.headers.get('content-type')?.split(';')[0]?.trim() ?? '']
  if (!sort) return new Response(null, { status: 415 })
  const text = await request.text()
  if (text.length > MOST_CHARACTERS) return new Response(null, { status: TOO_LARGE })
  const taken = await takeFile(text, sort, request.nextUrl.searchParams.has('dry'), new Date())
  const headers = { 'cache-control': 'no-store' }
  if (taken.ok) return Response.json(taken.value, { headers })
  if (taken.error.code === 'large') return new Response(null, { headers, status: TOO_LARGE })
  return Response.json(taken.error, { headers, status: UNREADABLE })
}
