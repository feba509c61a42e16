/** What the search box finds. */
import { searchQueries } from '@/core/search/search-keys'
import type { Database } from './client'
import type { Prisma } from './generated/sqlite/client'

/**
 * Ids of the concepts that the input may mean, in no order, whatever article they are in; empty for an input without a letter or figure.
 * Keys are folded to letters and figures in lower case, so that both databases compare them alike and LIKE has nothing to escape.
 */
export async function findConceptIds(db: Database, input: string): Promise<string[]> {
  const queries = searchQueries(input)
  if (queries.length === 0) return []
  const rows = await db.searchKey.findMany({
    where: {
      OR: queries.map(({ kind, key, mode }): Prisma.SearchKeyWhereInput => {
        if (mode === 'equals') return { kind, key }
        return { kind, key: mode === 'prefix' ? { startsWith: key } : { contains: key } }
      }),
    },
    distinct: ['conceptId'],
    select: { conceptId: true },
  })
  return rows.map(({ conceptId }) => conceptId)
}
