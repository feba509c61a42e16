import { beforeEach, describe, expect, it } from 'vitest'
import { conceptId } from '@/core/glossary/concept-id'
import type { GlossaryTerm } from '@/core/glossary/types'
import type { Question } from '@/core/quiz/types'
import { articleId, findByContent, saveBank } from './bank'
import type { Database } from './client'
import { type Edits, libraryBank } from './fixtures/bank'
import { clear, onEachDatabase } from './testing/each-database'

const NOW = new Date('2026-11-23T03:00:00.123Z')
const LATER = new Date('2026-11-24T03:00:00Z')
const SOURCE = 'file:///articles/library.ko.md'
const OTHER_SOURCE = 'file:///articles/port.ko.md'
const DATA = conceptId('데이터', 'データ')

interface Saving extends Edits {
  readonly contentHash?: string
  readonly source?: string
  readonly now?: Date
}

/** The bank with one term changed, the others as they are. */
const withTerm = (headword: string, change: Partial<GlossaryTerm>): Edits => ({
  editTerms: (terms) => terms.map((term) => (term.ko.headword === headword ? { ...term, ...change } : term)),
})
const withoutTerm = (headword: string): Edits => ({
  editTerms: (terms) => terms.filter(({ ko }) => ko.headword !== headword),
  editQuestions: (questions) => questions.map((question) => ({ ...question, terms: [] })),
})
const withoutKind = (kind: Question['kind']): Edits => ({
  editQuestions: (questions) => questions.filter((question) => question.kind !== kind),
})

onEachDatabase('a bank', (database) => {
  let db: Database
  beforeEach(async () => {
    db = database()
    await clear(db)
  })

  const save = ({ contentHash = 'first', source = SOURCE, now = NOW, ...edits }: Saving = {}) =>
    saveBank(db, libraryBank(edits), { source, contentHash, now })

  const rowCounts = async () => ({
    articles: await db.article.count(),
    versions: await db.articleVersion.count(),
    texts: await db.text.count(),
    sentences: await db.sentence.count(),
    concepts: await db.concept.count(),
    terms: await db.term.count(),
    articleTerms: await db.articleTerm.count(),
    questions: await db.question.count(),
  })
  const WHOLE = {
    ...{ articles: 1, versions: 1, texts: 2, sentences: 16 },
    ...{ concepts: 8, terms: 16, articleTerms: 8, questions: 8 },
  }
  const questionOf = (kind: Question['kind']) =>
    db.question.findFirstOrThrow({ where: { kind }, include: { options: { orderBy: { position: 'asc' } } } })

  /** A learner's attempt that asks the question and answers it with the key. */
  async function answer(kind: Question['kind']) {
    const { id: questionId, articleId: article, options } = await questionOf(kind)
    const learner = await db.learner.create({ data: { id: 'learner', tokenHash: 'token' } })
    const attempt = await db.attempt.create({
      data: { id: 'attempt', learnerId: learner.id, articleId: article, mode: 'mixed', seed: 1 },
    })
    await db.attemptQuestion.create({
      data: { attemptId: attempt.id, position: 0, questionId, optionOrder: [0, 1, 2, 3] },
    })
    await db.answer.create({
      data: { attemptId: attempt.id, questionId, optionId: options[0]?.id ?? '', correct: true },
    })
  }

  const addCard = async (concept: string) => {
    await db.learner.create({ data: { id: 'learner', tokenHash: 'token' } })
    const memory = { stability: 1, difficulty: 1, scheduledDays: 1, learningSteps: 0, reps: 1, lapses: 0, state: 2 }
    await db.card.create({
      data: { id: 'card', learnerId: 'learner', conceptId: concept, task: 'ko-ja', addedAt: NOW, due: NOW, ...memory },
    })
  }

  describe('saved for the first time', () => {
    it('is there, whole', async () => {
      expect(await save()).toEqual({ outcome: 'created', articleId: articleId(SOURCE), version: 1 })
      expect(await rowCounts()).toEqual(WHOLE)
    })

    it('quotes its texts verbatim', async () => {
      await save()
      const evidence = await db.evidence.findMany({ include: { sentence: { include: { article: true } } } })
      expect(evidence.length).toBeGreaterThan(20)
      for (const { quote, start, end, sentence } of evidence) {
        expect(sentence.text.slice(start, end)).toBe(quote)
        expect(sentence.article.body.slice(sentence.start, sentence.end)).toBe(sentence.text)
      }
    })

    it('gives every question one key, and a reason to every other option', async () => {
      await save()
      const questions = await db.question.findMany({ include: { options: true } })
      for (const { options } of questions) {
        expect(options.filter(({ isKey }) => isKey)).toHaveLength(1)
        expect(options.filter(({ reason }) => reason === null).map(({ isKey }) => isKey)).toEqual([true])
      }
    })

    it('keeps the terms in order of worth and the concepts in the order of both alphabets', async () => {
      await save()
      const headwords = async (lang: string, orderBy: 'koOrder' | 'jaOrder') => {
        const rows = await db.concept.findMany({
          orderBy: { [orderBy]: 'asc' },
          include: { terms: { where: { lang } } },
        })
        return rows.map(({ terms: [term] }) => term?.headword)
      }
      expect(await headwords('ko', 'koOrder')).toEqual([
        ...['김하늘', '데이터', '도서관', '로봇', '부산', '이용자', '인공지능', '일손'],
      ])
      expect(await headwords('ja', 'jaOrder')).toEqual([
        ...['キム・ハヌル', '人工知能', 'データ', '図書館', '人手', '釜山', '利用者', 'ロボット'],
      ])
      const ranked = await db.articleTerm.findMany({ orderBy: { rank: 'asc' } })
      expect(ranked.map(({ worth }) => worth)).toEqual([10, 9, 8, 7, 6, 5, 4, 3])
    })

    it('is known by its content', async () => {
      await save()
      const stored = await findByContent(db, 'first')
      expect(stored).toEqual({
        articleId: articleId(SOURCE),
        version: 1,
        title: '항구 도서관, 책을 찾아 주는 로봇을 들이다',
      })
      expect(await findByContent(db, 'second')).toBeNull()
    })
  })

  describe('saved again', () => {
    it('changes nothing where the content is the same', async () => {
      await save()
      const before = await db.evidence.findMany({ orderBy: { id: 'asc' } })
      expect(await save({ now: LATER })).toEqual({ outcome: 'unchanged', articleId: articleId(SOURCE), version: 1 })
      expect(await rowCounts()).toEqual(WHOLE)
      expect(await db.evidence.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
    })

    it('is not stored twice from another place', async () => {
      await save()
      expect(await save({ source: OTHER_SOURCE })).toMatchObject({
        outcome: 'unchanged',
        articleId: articleId(SOURCE),
      })
    })

    it('is a new version where the content changed; ids stay', async () => {
      await save()
      const before = await db.question.findMany({ where: { kind: { not: 'how-much' } }, orderBy: { id: 'asc' } })
      const concepts = await db.concept.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
      expect(await save({ contentHash: 'second', figure: '1,300', now: LATER })).toEqual({
        outcome: 'new-version',
        articleId: articleId(SOURCE),
        version: 2,
      })
      const versions = await db.articleVersion.findMany({ orderBy: { number: 'asc' } })
      expect(versions.map(({ number, current }) => [number, current])).toEqual([
        [1, false],
        [2, true],
      ])
      const after = await db.question.findMany({ where: { kind: { not: 'how-much' } }, orderBy: { id: 'asc' } })
      expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
      expect(await db.concept.findMany({ select: { id: true }, orderBy: { id: 'asc' } })).toEqual(concepts)
      expect((await questionOf('how-much')).options[0]?.text).toBe('1,300건')
    })

    it('may go back to what it said before', async () => {
      await save()
      await save({ contentHash: 'second', figure: '1,300' })
      expect(await save()).toMatchObject({ outcome: 'new-version', version: 3 })
      expect((await questionOf('how-much')).options[0]?.text).toBe('1,200건')
      expect(await db.question.count()).toBe(8)
    })
  })

  describe('a question that was answered', () => {
    beforeEach(async () => {
      await save()
      await answer('how-much')
    })

    it('is superseded where the new version has it not, and else as it was', async () => {
      const before = await questionOf('how-much')
      await save({ contentHash: 'second', figure: '1,300', now: LATER })
      const rows = await db.question.findMany({
        where: { kind: 'how-much' },
        orderBy: { createdAt: 'asc' },
        include: { options: { orderBy: { position: 'asc' } } },
      })
      expect(rows[0]).toEqual({ ...before, supersededAt: LATER })
      expect(rows[1]).toMatchObject({ supersededAt: null })
      expect(rows[1]?.options[0]?.text).toBe('1,300건')
      expect(await db.answer.count()).toBe(1)
      expect(await db.evidence.count({ where: { questionId: before.id } })).toBe(1)
    })

    it('is asked again when it comes back', async () => {
      const before = await questionOf('how-much')
      await save({ contentHash: 'second', ...withoutKind('how-much') })
      await save()
      expect(await questionOf('how-much')).toEqual(before)
    })

    it('keeps its place in an attempt that is open', async () => {
      await save({ contentHash: 'second', ...withoutKind('how-much') })
      expect(await db.attemptQuestion.count()).toBe(1)
    })
  })

  it('a question that was never asked goes with the text that it was about', async () => {
    await save()
    await save({ contentHash: 'second', ...withoutKind('why') })
    expect(await db.question.count({ where: { kind: 'why' } })).toBe(0)
    expect(await db.question.count()).toBe(7)
  })

  describe('a concept that two articles have', () => {
    const both = async (headword: string, change: Partial<GlossaryTerm>) => {
      await save()
      await save({ source: OTHER_SOURCE, contentHash: 'second', ...withTerm(headword, change) })
    }
    const japanese = (concept: string) => db.term.findFirstOrThrow({ where: { conceptId: concept, lang: 'ja' } })
    const ja = { headword: 'データ', reading: 'でえた', romaji: 'deeta', koreanReading: null }

    it('is one', async () => {
      await both('데이터', {})
      expect(await rowCounts()).toMatchObject({ articles: 2, concepts: 8, terms: 16, articleTerms: 16, questions: 16 })
    })

    it('is not rewritten by a guess', async () => {
      await both('데이터', { ja, confidence: 0.3, category: 'product' })
      expect(await japanese(DATA)).toMatchObject({ reading: 'でーた' })
      expect(await db.concept.findUniqueOrThrow({ where: { id: DATA } })).toMatchObject({ category: 'concept' })
    })

    it('is written as the surer article has it', async () => {
      await both('데이터', { ja, confidence: 0.99, category: 'product' })
      expect(await japanese(DATA)).toMatchObject({ reading: 'でえた' })
      expect(await db.concept.findUniqueOrThrow({ where: { id: DATA } })).toMatchObject({ category: 'product' })
      const { number, keys } = await db.listing.findUniqueOrThrow({ where: { conceptId: DATA } })
      expect(keys).toContain('でえた')
      expect(await db.searchKey.count({ where: { number, key: 'でえた' } })).toBe(1)
    })

    it('has its gaps filled by a guess', async () => {
      const ko = { headword: '데이터', hanja: '資料', romanization: 'deiteo' }
      await both('데이터', { ko, confidence: 0.3 })
      expect(await db.term.findFirstOrThrow({ where: { conceptId: DATA, lang: 'ko' } })).toMatchObject({
        hanja: '資料',
      })
    })

    it('keeps what each article says of it', async () => {
      const definition = { lang: 'ko', text: '기록한 값', origin: 'lexicon', evidence: null } as const
      await both('데이터', { definitions: [definition] })
      expect(await db.definition.findMany({ where: { conceptId: DATA } })).toMatchObject([{ text: '기록한 값' }])
    })
  })

  describe('what a new version has not', () => {
    it('goes, concept and all', async () => {
      await save()
      await save({ contentHash: 'second', ...withoutTerm('데이터') })
      expect(await db.concept.findUnique({ where: { id: DATA } })).toBeNull()
    })

    it('stays as a concept where somebody has a card for it', async () => {
      await save()
      await addCard(DATA)
      await save({ contentHash: 'second', ...withoutTerm('데이터') })
      expect(await db.concept.findUnique({ where: { id: DATA } })).not.toBeNull()
      expect(await db.card.count()).toBe(1)
    })

    it('is no definition any more; the newer lexicon replaces the older', async () => {
      await save()
      const lexicon = { lang: 'ja', text: '人に似た判断をする技術', origin: 'lexicon', evidence: null } as const
      await save({ contentHash: 'second', ...withTerm('인공지능', { definitions: [lexicon] }) })
      const rows = await db.definition.findMany({ where: { conceptId: conceptId('인공지능', '人工知能') } })
      expect(rows.map(({ text }) => text)).toEqual([lexicon.text])
    })
  })

  describe('is stored whole or not at all', () => {
    it('where a quotation is not verbatim', async () => {
      const forged = libraryBank({
        editQuestions: ([first, ...rest]) =>
          first
            ? [{ ...first, evidence: first.evidence.map((each) => ({ ...each, quote: `${each.quote}!` })) }, ...rest]
            : [],
      })
      await expect(saveBank(db, forged, { source: SOURCE, contentHash: 'x', now: NOW })).rejects.toThrow('not verbatim')
      expect(await db.article.count()).toBe(0)
    })

    it('where it fails in the middle', async () => {
      const broken = libraryBank({
        editQuestions: (questions) => questions.map((question) => ({ ...question, terms: ['no such concept'] })),
      })
      await expect(saveBank(db, broken, { source: SOURCE, contentHash: 'x', now: NOW })).rejects.toThrow()
      expect(await rowCounts()).toEqual(Object.fromEntries(Object.keys(WHOLE).map((name) => [name, 0])))
    })
  })

  it('foreign keys are enforced', async () => {
    const orphan = { id: 't', versionId: 'no such version', lang: 'ko', title: '', body: '', blocks: [] }
    await expect(db.text.create({ data: orphan })).rejects.toMatchObject({ code: 'P2003' })
  })
})

it.each([
  ['file:///home/a/%EC%98%A4%EB%8A%98-news_2.ko.md', /^news-2-ko-[0-9a-f]{10}$/],
  ['file:///home/a/%EA%B8%80.md', /^article-[0-9a-f]{10}$/],
  ['stdin:도서관', /^article-[0-9a-f]{10}$/],
  [`file:///${'long-'.repeat(30)}.md`, /^[a-z0-9-]{40}-[0-9a-f]{10}$/],
])('the id of the article from %s is safe in an address', (source, shape) => {
  expect(articleId(source)).toMatch(shape)
})
