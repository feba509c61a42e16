import { TABLES } from '@/server/data/csv'
import { exportedTable } from '@/server/data/queries'

interface Context {
  /** reviews.csv, terms.csv, answers.csv. */
  readonly params: Promise<{ readonly table: string }>
}

/** A part of what is kept of the learner, for a spreadsheet. */
export async function GET(_: Request, { params }: Context) {
  const { table: name } = await params
  const table = TABLES.find((each) => `${each}.csv` === name)
  if (!table) return new Response(null, { status: 404 })
  return new Response(await exportedTable(table), {
    headers: {
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename="yogo-${name}"`,
      'content-type': 'text/csv; charset=utf-8',
    },
  })
}
