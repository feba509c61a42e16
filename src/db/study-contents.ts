/** What cards show besides their terms: sentences of articles, and what a learner has spoken instead. */
import type { Lang } from '@/core/article/types'
import type { Quote } from '@/core/study/wire'
import { CONCEPT_QUOTES } from './articles'
import type { Database } from './client'

/** Concepts in one query: a parameter each, of which Prisma gives SQLite fewer than 1,000. */
const CONCEPTS_A_QUERY = 500

/** Quotations of each concept in current articles, in the order of the texts, each quoted where the sentence has it first. */
export async function quotesOf(
  db: Database,
  conceptIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Quote[]>> {
  const quotes = new Map<string, Quote[]>()
  for (let at = 0; at < conceptIds.length; at += CONCEPTS_A_QUERY) {
    const rows = await db.evidence.findMany({
      where: {
        ...CONCEPT_QUOTES,
        conceptId: { in: conceptIds.slice(at, at + CONCEPTS_A_QUERY) },
        version: { current: true },
      },
      select: {
        conceptId: true,
        start: true,
        end: true,
        version: { select: { articleId: true } },
        sentence: { select: { text: true, position: true, article: { select: { lang: true } } } },
      },
      orderBy: [{ versionId: 'asc' }, { sentence: { position: 'asc' } }, { start: 'asc' }],
    })
    for (const { conceptId, start, end, version, sentence } of rows) {
      const own = quotes.get(conceptId ?? '') ?? []
      own.push({
        articleId: version.articleId,
        lang: sentence.article.lang as Lang,
        sentence: sentence.position,
        text: sentence.text,
        start,
        end,
      })
      quotes.set(conceptId ?? '', own)
    }
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
