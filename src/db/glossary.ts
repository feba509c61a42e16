/** Concepts as pages read them: those that a current version of some article has. */
import type { Mark } from '@/core/article/marks'
import type { Lang } from '@/core/article/types'
import type { Citation } from '@/core/article/view'
import type { EntryDefinition, GlossaryEntry } from '@/core/glossary/entry'
import type { AlignedCharacter, Alternative, Category, NoteByLang, PairLabel, Route } from '@/core/glossary/types'
import { CONCEPT_QUOTES } from './articles'
import type { Database } from './client'
import type { Prisma } from './generated/sqlite/client'

const IN_CURRENT_VERSION = { version: { current: true } } as const

export const inCurrentArticle = (articleId: string | null): Prisma.ArticleTermWhereInput => ({
  version: { current: true, ...(articleId === null ? {} : { articleId }) },
})

/** `articleId` limits what an entry says of confidence, route and alternatives to that article. */
const entryIn = (articleId: string | null) =>
  ({
    terms: true,
    definitions: {
      orderBy: { id: 'asc' as const },
      include: {
        evidence: {
          where: IN_CURRENT_VERSION,
          take: 1,
          include: { version: { select: { articleId: true } }, sentence: { include: { article: true } } },
        },
      },
    },
    articles: {
      where: inCurrentArticle(articleId),
      orderBy: [{ confidence: 'desc' as const }, { id: 'asc' as const }],
      include: { version: { select: { article: { select: { lang: true } } } } },
    },
  }) satisfies Prisma.ConceptInclude

type EntryRow = Prisma.ConceptGetPayload<{ include: ReturnType<typeof entryIn> }>

function definitionOf({ lang, text, origin, evidence }: EntryRow['definitions'][number]): EntryDefinition[] {
  const [quote] = evidence
  const source = quote
    ? {
        articleId: quote.version.articleId,
        lang: quote.sentence.article.lang as Lang,
        sentence: quote.sentence.position,
      }
    : null
  // What an article said about it goes when the article does.
  if (origin === 'article' && source === null) return []
  return [{ lang: lang as Lang, text, origin: origin as EntryDefinition['origin'], source }]
}

/** Null where no current article has the concept, or a language is missing. */
function entryOf(row: EntryRow): GlossaryEntry[] {
  const ko = row.terms.find(({ lang }) => lang === 'ko')
  const ja = row.terms.find(({ lang }) => lang === 'ja')
  const [surest] = row.articles
  if (!ko || !ja || !surest) return []
  return [
    {
      id: row.id,
      ko: { headword: ko.headword, hanja: ko.hanja, romanization: ko.romanization },
      ja: {
        headword: ja.headword,
        reading: ja.reading,
        romaji: ja.romanization,
        koreanReading: ja.koreanReading,
      },
      category: row.category as Category,
      label: row.label as PairLabel,
      alignment: row.alignment as unknown as readonly AlignedCharacter[],
      falseFriend: row.falseFriend as unknown as NoteByLang | null,
      definitions: row.definitions.flatMap(definitionOf),
      foundIn: surest.version.article.lang as Lang,
      confidence: surest.confidence,
      route: surest.route as Route,
      alternatives: surest.alternatives as unknown as readonly Alternative[],
      aliases: [...new Set(row.articles.flatMap(({ aliases }) => aliases as unknown as readonly string[]))],
    },
  ]
}

/** Concepts in one query: a parameter each, of which Prisma gives SQLite fewer than 1,000 where it reads relations too. */
const CONCEPTS_A_QUERY = 500

/** Entries of these concepts, in the order asked for. */
export async function readEntries(db: Database, ids: readonly string[]): Promise<GlossaryEntry[]> {
  const byId = new Map<string, GlossaryEntry>()
  for (let at = 0; at < ids.length; at += CONCEPTS_A_QUERY) {
    const some = ids.slice(at, at + CONCEPTS_A_QUERY)
    const rows = await db.concept.findMany({ where: { id: { in: some } }, include: entryIn(null) })
    for (const entry of rows.flatMap(entryOf)) byId.set(entry.id, entry)
  }
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Entries of every concept in the current version of an article, the most important first. */
export async function readArticleEntries(db: Database, articleId: string): Promise<GlossaryEntry[]> {
  const rows = await db.concept.findMany({
    where: { articles: { some: { version: { articleId, current: true } } } },
    include: entryIn(articleId),
  })
  const rankOf = (row: EntryRow): number => row.articles[0]?.rank ?? Number.POSITIVE_INFINITY
  return rows.sort((a, b) => rankOf(a) - rankOf(b)).flatMap(entryOf)
}

/** Every sentence of a current article that quotes the concept, in the order of the texts. */
export async function citationsOf(db: Database, conceptId: string): Promise<Citation[]> {
  const rows = await db.sentence.findMany({
    where: { evidence: { some: { ...CONCEPT_QUOTES, conceptId, ...IN_CURRENT_VERSION } } },
    orderBy: [{ textId: 'asc' }, { position: 'asc' }],
    include: {
      article: { select: { lang: true, version: { select: { articleId: true } } } },
      evidence: { where: { ...CONCEPT_QUOTES, conceptId, ...IN_CURRENT_VERSION } },
    },
  })
  return rows.map(({ article, position, text, evidence }) => ({
    articleId: article.version.articleId,
    lang: article.lang as Lang,
    sentence: position,
    text,
    marks: evidence.map(({ start, end }): Mark => ({ start, end, conceptId })),
  }))
}

/** Concepts quoted in the same sentences of current articles, the most frequent first. */
export async function neighboursOf(db: Database, conceptId: string, take: number): Promise<string[]> {
  const inSameSentence = { sentence: { evidence: { some: { ...CONCEPT_QUOTES, conceptId } } } }
  const rows = await db.evidence.groupBy({
    by: ['conceptId'],
    where: {
      ...IN_CURRENT_VERSION,
      ...inSameSentence,
      definitionId: null,
      questionId: null,
      AND: [{ conceptId: { not: null } }, { conceptId: { not: conceptId } }],
    },
    _count: { _all: true },
    orderBy: [{ _count: { id: 'desc' } }, { conceptId: 'asc' }],
    take,
  })
  return rows.flatMap(({ conceptId: id }) => id ?? [])
}
