import { createHash } from 'node:crypto'
import type { Database } from '../client'

/** Made for a row and not for what it says. Concepts and questions keep theirs, which are hashes of what they say. */
const OF_ROWS = new Set([
  'articleId',
  'versionId',
  'textId',
  'sentenceId',
  'definitionId',
  'createdAt',
  'supersededAt',
  'current',
])
const NAMED_BY_CONTENT = new Set(['concepts', 'questions'])

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json }

/** The same value for the same contents: keys in order, lists of rows in the order of their text. */
function canonical(value: unknown, parent: string): Json {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  if (Array.isArray(value)) {
    const members = value.map((member) => canonical(member, parent))
    const areRows = members.every((member) => typeof member === 'object' && member !== null && !Array.isArray(member))
    return areRows ? members.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : members
  }
  const entries = Object.entries(value as object)
    .filter(([key, member]) => !OF_ROWS.has(key) && !(member instanceof Date))
    .filter(([key]) => key !== 'id' || NAMED_BY_CONTENT.has(parent))
    .filter(([key]) => key !== 'number')
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, member]) => [key, canonical(member, key)]))
}

/** A print of everything that the current bank of an article says, whatever rows it stands in; null where there is no article. */
export async function bankPrint(db: Database, source: string): Promise<string | null> {
  const article = await db.article.findUnique({
    where: { source },
    include: {
      versions: {
        where: { current: true },
        include: {
          texts: { include: { sentences: true } },
          terms: { include: { concept: { include: { terms: true, definitions: true, listing: true } } } },
          evidence: { where: { questionId: null } },
        },
      },
      questions: { where: { supersededAt: null }, include: { options: true, evidence: true, concepts: true } },
    },
  })
  if (!article) return null
  return createHash('sha256')
    .update(JSON.stringify(canonical(article, 'articles')))
    .digest('hex')
}
