/** What cards show besides their terms: sentences of articles, and what a learner has spoken instead. */
import type { Lang } from '@/core/article/types'
import type { Quote } from '@/core/study/wire'
import { type Database, isPostgresClient } from './client'
import { jsonRows } from './json-rows'

interface QuoteRow extends Omit<Quote, 'lang' | 'sentence'> {
  readonly conceptId: string
  readonly lang: string
  readonly position: number
}

/** Quotations of each concept in current articles, in the order of the texts. One statement: a day's cards are many. */
export async function quotesOf(
  db: Database,
  conceptIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Quote[]>> {
  const ids = jsonRows(
    isPostgresClient(db),
    { id: 'text' },
    conceptIds.map((id) => [id]),
  )
  const rows = await db.$queryRaw<QuoteRow[]>`
    SELECT e."conceptId", e."start", e."end", v."articleId", t."lang", s."position", s."text" FROM ${ids} AS ids
    JOIN "Evidence" e ON e."conceptId" = ids."id" AND e."definitionId" IS NULL AND e."questionId" IS NULL
    JOIN "ArticleVersion" v ON v."id" = e."versionId" AND v."current" = true
    JOIN "Sentence" s ON s."id" = e."sentenceId"
    JOIN "Text" t ON t."id" = s."textId"
    ORDER BY v."id", t."id", s."position", e."start"`
  const quotes = new Map<string, Quote[]>()
  for (const { conceptId, position, lang, ...quote } of rows) {
    const own = quotes.get(conceptId) ?? []
    own.push({ ...quote, lang: lang as Lang, sentence: position })
    quotes.set(conceptId, own)
  }
  return quotes
}

/** What the learner has spoken instead of a reading, by concept, in one language. */
export async function spokenTexts(db: Database, learnerId: string, lang: Lang): Promise<ReadonlyMap<string, string>> {
  const rows = await db.spokenText.findMany({ where: { learnerId, lang }, select: { conceptId: true, text: true } })
  return new Map(rows.map(({ conceptId, text }) => [conceptId, text]))
}

/** Keeps what is to be spoken; an empty text takes it back. False where there is no such learner or concept. */
export async function writeSpokenText(
  db: Database,
  key: { readonly learnerId: string; readonly conceptId: string; readonly lang: Lang },
  text: string,
): Promise<boolean> {
  if (text === '') {
    await db.spokenText.deleteMany({ where: key })
    return true
  }
  const [learner, concept] = await Promise.all([
    db.learner.count({ where: { id: key.learnerId } }),
    db.concept.count({ where: { id: key.conceptId } }),
  ])
  if (learner === 0 || concept === 0) return false
  await db.spokenText.upsert({
    where: { learnerId_conceptId_lang: key },
    create: { ...key, text },
    update: { text },
  })
  return true
}
