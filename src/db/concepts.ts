/** Concepts as a bank brings them: one that several articles have is one, and the surest article says how its terms are written. */
import { createHash } from 'node:crypto'
import type { Definition, GlossaryTerm } from '@/core/glossary/types'
import { orderKey } from '@/core/search/order-key'
import type { Transaction } from './client'
import { Prisma } from './generated/sqlite/client'
import { refreshListings } from './listing'

/** What is stored of a concept itself, whatever article it is in. */
type Entry = Pick<GlossaryTerm, 'id' | 'ko' | 'ja' | 'category' | 'label' | 'alignment' | 'falseFriend'>

const KNOWN = {
  terms: true,
  definitions: { select: { lang: true, text: true, origin: true, id: true } },
  articles: {
    where: { version: { current: true } },
    select: { confidence: true },
  },
} satisfies Prisma.ConceptInclude
type Known = Prisma.ConceptGetPayload<{ include: typeof KNOWN }>

/** Stores the concepts, their terms and definitions. The article's older version must not be current any more. */
export async function saveConcepts(tx: Transaction, terms: readonly GlossaryTerm[], now: Date): Promise<void> {
  const rows = await tx.concept.findMany({ where: { id: { in: terms.map(({ id }) => id) } }, include: KNOWN })
  const known = new Map(rows.map((row) => [row.id, row]))
  const entries = terms.map((term) => {
    const row = known.get(term.id)
    return row ? merged(term, row) : entryOf(term)
  })

  const fresh = entries.filter(({ id }) => !known.has(id))
  await tx.concept.createMany({ data: fresh.map((entry) => ({ ...conceptRow(entry), createdAt: now })) })
  await tx.term.createMany({ data: fresh.flatMap(termRows) })
  for (const entry of entries) {
    const row = known.get(entry.id)
    if (row) await updateConcept(tx, entry, row)
  }
  await saveDefinitions(tx, terms, known)
}

const entryOf = ({ id, ko, ja, category, label, alignment, falseFriend }: GlossaryTerm): Entry => ({
  id,
  ko,
  ja,
  category,
  label,
  alignment,
  falseFriend,
})

function conceptRow({ id, category, label, alignment, falseFriend, ko, ja }: Entry) {
  return {
    id,
    category,
    label,
    alignment: alignment as unknown as Prisma.InputJsonValue,
    falseFriend: falseFriend ? { ...falseFriend } : Prisma.DbNull,
    koOrder: orderKey('ko', ko.headword),
    jaOrder: orderKey('ja', ja.reading || ja.headword),
  }
}

const onlyHangul = (text: string): string => text.match(/[가-힣]+/g)?.join('') ?? ''

const termRows = ({ id, ko, ja }: Entry) => [
  {
    id: `${id}-ko`,
    conceptId: id,
    lang: 'ko',
    headword: ko.headword,
    reading: onlyHangul(ko.headword),
    romanization: ko.romanization,
    hanja: ko.hanja,
    koreanReading: null,
  },
  {
    id: `${id}-ja`,
    conceptId: id,
    lang: 'ja',
    headword: ja.headword,
    reading: ja.reading,
    romanization: ja.romaji,
    hanja: null,
    koreanReading: ja.koreanReading,
  },
]

/** The stored entry, as far as its two terms are there. */
function storedEntry({ id, terms, category, label, alignment, falseFriend }: Known): Entry | null {
  const ko = terms.find(({ lang }) => lang === 'ko')
  const ja = terms.find(({ lang }) => lang === 'ja')
  if (!ko || !ja) return null
  return {
    id,
    ko: { headword: ko.headword, hanja: ko.hanja, romanization: ko.romanization },
    ja: { headword: ja.headword, reading: ja.reading, romaji: ja.romanization, koreanReading: ja.koreanReading },
    category: category as Entry['category'],
    label: label as Entry['label'],
    alignment: alignment as unknown as Entry['alignment'],
    falseFriend: falseFriend as unknown as Entry['falseFriend'],
  }
}

/** Who is surer says how it is written; the other one fills the gaps. Of two that are as sure the newer wins: dictionaries improve. */
function merged(term: GlossaryTerm, row: Known): Entry {
  const stored = storedEntry(row)
  if (!stored) return entryOf(term)
  const surest = Math.max(0, ...row.articles.map(({ confidence }) => confidence))
  const [better, other] = term.confidence >= surest ? [entryOf(term), stored] : [stored, entryOf(term)]
  return {
    ...better,
    ko: { ...better.ko, hanja: better.ko.hanja ?? other.ko.hanja },
    ja: { ...better.ja, koreanReading: better.ja.koreanReading ?? other.ja.koreanReading },
    alignment: better.alignment.length > 0 ? better.alignment : other.alignment,
  }
}

async function updateConcept(tx: Transaction, entry: Entry, row: Known): Promise<void> {
  if (JSON.stringify(entry) === JSON.stringify(storedEntry(row))) return
  const { id, ...concept } = conceptRow(entry)
  await tx.concept.update({ where: { id }, data: concept })
  await tx.term.deleteMany({ where: { conceptId: id } })
  await tx.term.createMany({ data: termRows(entry) })
}

/** The same in every run and database. */
export const definitionId = (conceptId: string, { lang, text }: Pick<Definition, 'lang' | 'text'>): string =>
  `d${createHash('sha256')
    .update(JSON.stringify([conceptId, lang, text]))
    .digest('hex')
    .slice(0, 20)}`

/** Definitions are added; the lexicon's newer one replaces the lexicon's older one. */
async function saveDefinitions(
  tx: Transaction,
  terms: readonly GlossaryTerm[],
  known: ReadonlyMap<string, Known>,
): Promise<void> {
  const rows = new Map(
    terms.flatMap(({ id: conceptId, definitions }) =>
      definitions.map(({ lang, text, origin }) => {
        const id = definitionId(conceptId, { lang, text })
        return [id, { id, conceptId, lang, text, origin }] as const
      }),
    ),
  )
  const outdated = [...rows.values()]
    .filter(({ origin }) => origin === 'lexicon')
    .flatMap(({ id, conceptId, lang }) =>
      (known.get(conceptId)?.definitions ?? [])
        .filter((stored) => stored.origin === 'lexicon' && stored.lang === lang && stored.id !== id)
        .map((stored) => stored.id),
    )
  const stored = new Set([...known.values()].flatMap(({ definitions }) => definitions.map(({ id }) => id)))
  await tx.definition.deleteMany({ where: { id: { in: outdated } } })
  await tx.definition.createMany({ data: [...rows.values()].filter(({ id }) => !stored.has(id)) })
}

/**
 * Takes away what no current article has: the concepts' places in the glossary, what an article said of them, and concepts that nobody has
 * a card for or said a status of and no question is about.
 */
export async function removeOrphans(tx: Transaction, conceptIds: readonly string[]): Promise<void> {
  const ids = [...conceptIds]
  await refreshListings(tx, ids)
  await tx.definition.deleteMany({
    where: { conceptId: { in: ids }, origin: 'article', evidence: { none: { version: { current: true } } } },
  })
  await tx.concept.deleteMany({
    where: {
      id: { in: ids },
      articles: { none: { version: { current: true } } },
      cards: { none: {} },
      statuses: { none: {} },
      questions: { none: {} },
    },
  })
}
