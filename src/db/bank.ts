/** Stores a bank: one transaction, so that a process killed at any moment leaves the whole bank or none of it. */
import { createHash, randomUUID } from 'node:crypto'
import type { ArticleText, Evidence } from '@/core/article/types'
import type { Bank } from '@/core/bank'
import { groupOf, type Question } from '@/core/quiz/types'
import type { Database, Transaction } from './client'
import { definitionId, removeOrphans, saveConcepts } from './concepts'
import { Prisma } from './generated/sqlite/client'
import { refreshListings } from './listing'
import { writing } from './write'

export interface SaveOptions {
  /** Where the article came from: file://…, stdin:TITLE. One article a source. */
  readonly source: string
  /** core/article/content-hash.ts. */
  readonly contentHash: string
  readonly now: Date
}

export interface SaveOutcome {
  readonly outcome: 'created' | 'unchanged' | 'new-version'
  readonly articleId: string
  readonly version: number
}

/** Id of the article from that source: what of the file's name is ASCII, to be read, and 40 bits of a SHA-256, to be unique. */
export function articleId(source: string): string {
  const name =
    source
      .split('/')
      .at(-1)
      ?.replace(/^stdin:/, '')
      .replace(/\.\w+$/, '') ?? ''
  const slug = name
    .toLowerCase()
    .replace(/%[0-9a-f]{2}/g, ' ')
    .match(/[a-z0-9]+/g)
    ?.join('-')
    .slice(0, 40)
  return `${slug ?? 'article'}-${createHash('sha256').update(source).digest('hex').slice(0, 10)}`
}

/** Id of a question as one article asks it: two articles may have a question in common. */
const storedQuestionId = (article: string, id: string): string =>
  `q${createHash('sha256').update(`${article} ${id}`).digest('hex').slice(0, 20)}`

export interface StoredContent {
  readonly articleId: string
  readonly version: number
  readonly title: string
}

/** What is current and has this content, if anything: then there is nothing to do. */
export async function findByContent(db: Database | Transaction, contentHash: string): Promise<StoredContent | null> {
  const row = await db.articleVersion.findUnique({
    where: { contentHash },
    select: {
      articleId: true,
      number: true,
      article: { select: { lang: true } },
      texts: { select: { lang: true, title: true } },
    },
  })
  if (!row) return null
  const title = row.texts.find(({ lang }) => lang === row.article.lang)?.title ?? ''
  return { articleId: row.articleId, version: row.number, title }
}

/**
 * Stores the bank as the current version of the article from `source`, unless that content is current already, there or elsewhere.
 * Ids of concepts and questions are the same as before. A question that was asked and is not in this bank is superseded, never
 * changed or deleted. Throws where a quotation is not verbatim in the texts.
 */
export async function saveBank(db: Database, bank: Bank, options: SaveOptions): Promise<SaveOutcome> {
  assertVerbatim(bank)
  return writing(db, (tx) => save(tx, bank, options))
}

async function save(tx: Transaction, bank: Bank, { source, contentHash, now }: SaveOptions): Promise<SaveOutcome> {
  const id = articleId(source)
  const { lang } = bank.article
  // The first statement writes: it holds the article, if there is one, until the transaction ends.
  const { count: articles } = await tx.article.updateMany({ where: { id }, data: { source } })
  const stored = await findByContent(tx, contentHash)
  if (stored) return { outcome: 'unchanged', articleId: stored.articleId, version: stored.version }

  if (articles === 0) await tx.article.create({ data: { id, source, lang, createdAt: now } })
  else await tx.article.update({ where: { id }, data: { lang } })
  const last = await tx.articleVersion.findFirst({
    where: { articleId: id },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, terms: { select: { conceptId: true } } },
  })
  await tx.articleVersion.updateMany({ where: { articleId: id }, data: { current: false, contentHash: null } })

  const versionId = randomUUID()
  const version = (last?.number ?? 0) + 1
  await tx.articleVersion.create({
    data: {
      id: versionId,
      articleId: id,
      number: version,
      contentHash,
      report: json(bank.report),
      alignment: json(bank.alignment),
      createdAt: now,
    },
  })
  await saveTexts(tx, versionId, bank)
  await saveConcepts(tx, bank.terms, now)
  await saveArticleTerms(tx, versionId, bank)
  await saveQuestions(tx, { articleId: id, versionId, now }, bank.questions)
  await refreshListings(
    tx,
    bank.terms.map((term) => term.id),
  )
  await removeOrphans(tx, last?.terms.map(({ conceptId }) => conceptId) ?? [])
  return { outcome: articles === 0 ? 'created' : 'new-version', articleId: id, version }
}

const json = (value: unknown): Prisma.InputJsonValue => value as Prisma.InputJsonValue

const sentenceId = (versionId: string, { lang, sentence }: Pick<Evidence, 'lang' | 'sentence'>): string =>
  `${versionId}-${lang}-${sentence}`

async function saveTexts(tx: Transaction, versionId: string, { article, translation }: Bank): Promise<void> {
  for (const { lang, title, text, blocks, sentences } of translation ? [article, translation] : [article]) {
    const id = `${versionId}-${lang}`
    await tx.text.create({ data: { id, versionId, lang, title, body: text, blocks: json(blocks) } })
    await tx.sentence.createMany({
      data: sentences.map(({ index, ...sentence }) => ({
        ...sentence,
        id: sentenceId(versionId, { lang, sentence: index }),
        textId: id,
        position: index,
      })),
    })
  }
}

type Owner = { readonly conceptId: string } | { readonly definitionId: string } | { readonly questionId: string }

const evidenceRows = (versionId: string, owner: Owner, evidence: readonly Evidence[]) =>
  evidence.map(({ lang, sentence, start, end, quote }, position) => ({
    id: randomUUID(),
    versionId,
    sentenceId: sentenceId(versionId, { lang, sentence }),
    start,
    end,
    quote,
    position,
    ...owner,
  }))

async function saveArticleTerms(tx: Transaction, versionId: string, { terms }: Bank): Promise<void> {
  await tx.articleTerm.createMany({
    data: terms.map(({ id, worth, confidence, route, alternatives, aliases }, rank) => ({
      id: `${versionId}-${id}`,
      versionId,
      conceptId: id,
      rank,
      worth,
      confidence,
      route,
      alternatives: json(alternatives),
      aliases: json(aliases),
    })),
  })
  await tx.evidence.createMany({
    data: terms.flatMap(({ id, evidence, definitions }) => [
      ...evidenceRows(versionId, { conceptId: id }, evidence),
      ...definitions.flatMap((definition) =>
        definition.evidence
          ? evidenceRows(versionId, { definitionId: definitionId(id, definition) }, [definition.evidence])
          : [],
      ),
    ]),
  })
}

interface Place {
  readonly articleId: string
  readonly versionId: string
  readonly now: Date
}

/** What was asked stays as it was asked; what never was is made anew. */
async function saveQuestions(tx: Transaction, place: Place, questions: readonly Question[]): Promise<void> {
  const { articleId: article, versionId, now } = place
  await tx.question.deleteMany({ where: { articleId: article, asked: { none: {} } } })
  const asked = await tx.question.findMany({ where: { articleId: article }, select: { id: true } })
  const askedIds = new Set(asked.map(({ id }) => id))
  const stored = questions.map((question) => ({ ...question, id: storedQuestionId(article, question.id) }))
  const current = stored.map(({ id }) => id)
  await tx.question.updateMany({ where: { articleId: article, id: { in: current } }, data: { supersededAt: null } })
  await tx.question.updateMany({
    where: { articleId: article, supersededAt: null, id: { notIn: current } },
    data: { supersededAt: now },
  })

  const fresh = stored.filter(({ id }) => !askedIds.has(id))
  await tx.question.createMany({
    data: fresh.map(({ id, kind, basis, lang, stem, items, worth, difficulty }) => ({
      id,
      articleId: article,
      kind,
      group: groupOf(kind),
      basis,
      lang,
      stem,
      items: json(items),
      worth,
      difficulty,
      createdAt: now,
    })),
  })
  await tx.option.createMany({
    data: fresh.flatMap(({ id, options, key }) =>
      options.map(({ text, reason }, position) => ({
        id: `${id}-${position}`,
        questionId: id,
        position,
        text,
        isKey: position === key,
        reason: reason ? json(reason) : Prisma.DbNull,
      })),
    ),
  })
  await tx.questionConcept.createMany({
    data: fresh.flatMap(({ id, terms }) => [...new Set(terms)].map((conceptId) => ({ questionId: id, conceptId }))),
  })
  await tx.evidence.createMany({
    data: fresh.flatMap(({ id, evidence }) => evidenceRows(versionId, { questionId: id }, evidence)),
  })
}

/** The evidence lock: what is not verbatim in the stored text can't be saved. */
function assertVerbatim({ article, translation, terms, questions }: Bank): void {
  const texts = new Map<string, ArticleText>([[article.lang, article]])
  if (translation) texts.set(translation.lang, translation)
  for (const { lang, text, sentences } of texts.values())
    for (const { start, end, text: sentence, index } of sentences)
      if (text.slice(start, end) !== sentence) throw new Error(`sentence ${lang} ${index} is not verbatim in its text`)

  const check = (subject: string, { lang, sentence, start, end, quote }: Evidence) => {
    if (quote === '' || texts.get(lang)?.sentences[sentence]?.text.slice(start, end) !== quote)
      throw new Error(`evidence of ${subject} is not verbatim: ${lang} ${sentence} “${quote}”`)
  }
  for (const { ko, evidence, definitions } of terms) {
    for (const each of evidence) check(ko.headword, each)
    for (const { evidence: each } of definitions) if (each) check(ko.headword, each)
  }
  for (const { stem, evidence, options } of questions) {
    for (const each of evidence) check(stem, each)
    for (const { reason } of options) if (reason?.evidence) check(stem, reason.evidence)
  }
}
