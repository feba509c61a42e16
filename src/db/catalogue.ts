/** Articles as the command line tells of them and removes them. */
import type { Lang } from '@/core/article/types'
import type { VerificationReport } from '@/core/bank'
import { titlesOf } from './articles'
import type { Database } from './client'
import { removeOrphans } from './concepts'
import { writing } from './write'

export interface ArticleOutline {
  readonly id: string
  readonly lang: Lang
  readonly source: string
  readonly version: number
  readonly titles: Readonly<Record<Lang, string | null>>
  readonly questionKinds: readonly { readonly kind: string; readonly count: number }[]
  readonly terms: readonly {
    readonly id: string
    readonly ko: string
    readonly ja: string
    readonly reading: string
    readonly category: string
    readonly route: string
    readonly confidence: number
  }[]
}

/** The current version's terms in order of worth, and its questions counted by kind; null where there is no such article. */
export async function outlineArticle(db: Database, id: string): Promise<ArticleOutline | null> {
  const version = await db.articleVersion.findFirst({
    where: { articleId: id, current: true },
    include: {
      article: true,
      texts: { select: { lang: true, title: true } },
      terms: { orderBy: { rank: 'asc' }, include: { concept: { include: { terms: true } } } },
    },
  })
  if (!version) return null
  const kinds = await db.question.groupBy({
    by: ['kind'],
    where: { articleId: id, supersededAt: null },
    _count: true,
    orderBy: { kind: 'asc' },
  })
  return {
    id,
    lang: version.article.lang as Lang,
    source: version.article.source,
    version: version.number,
    titles: titlesOf(version.texts),
    questionKinds: kinds.map(({ kind, _count }) => ({ kind, count: _count })),
    terms: version.terms.map(({ concept, route, confidence }) => {
      const termIn = (lang: Lang) => concept.terms.find((term) => term.lang === lang)
      return {
        id: concept.id,
        ko: termIn('ko')?.headword ?? '',
        ja: termIn('ja')?.headword ?? '',
        reading: termIn('ja')?.reading ?? '',
        category: concept.category,
        route,
        confidence,
      }
    }),
  }
}

/** What became of the candidates of the current version: made, kept, and refused by which rule; null where there is no such article. */
export async function readReport(db: Database, id: string): Promise<VerificationReport | null> {
  const version = await db.articleVersion.findFirst({
    where: { articleId: id, current: true },
    select: { report: true },
  })
  return version && (version.report as unknown as VerificationReport)
}

/** What goes with an article. `terms` and `cards` count the concepts that no other article has now. */
export interface Removal {
  readonly title: string
  readonly versions: number
  readonly terms: number
  readonly questions: number
  readonly attempts: number
  readonly cards: number
}

const onlyIn = (articleId: string) => ({
  some: { version: { articleId } },
  none: { version: { articleId: { not: articleId }, current: true } },
})

/** An attempt on several articles goes with any of them: what is left of it would have holes. */
const asksOf = (articleId: string) => ({
  OR: [{ articleId }, { questions: { some: { question: { articleId } } } }],
})

export async function describeRemoval(db: Database, id: string): Promise<Removal | null> {
  const article = await db.article.findUnique({
    where: { id },
    include: {
      versions: { where: { current: true }, include: { texts: { select: { lang: true, title: true } } } },
      _count: { select: { versions: true, questions: true } },
    },
  })
  if (!article) return null
  const [attempts, terms, cards] = await Promise.all([
    db.attempt.count({ where: asksOf(id) }),
    db.concept.count({ where: { articles: onlyIn(id) } }),
    db.card.count({ where: { concept: { articles: onlyIn(id) } } }),
  ])
  const titles = titlesOf(article.versions.flatMap(({ texts }) => texts))
  return { title: titles[article.lang as Lang] ?? id, ...article._count, attempts, terms, cards }
}

/** Removes the article with its versions, questions and attempts, and the concepts that no other article has, with their cards. */
export async function removeArticle(db: Database, id: string): Promise<void> {
  await writing(db, async (tx) => {
    // Cards and statuses first: a concept that has them is kept when an article only changes, but goes with its last article.
    const own = { where: { concept: { articles: onlyIn(id) } } }
    await tx.card.deleteMany(own)
    await tx.conceptStatus.deleteMany(own)
    const concepts = await tx.concept.findMany({ where: { articles: { some: { version: { articleId: id } } } } })
    await tx.attempt.deleteMany({ where: asksOf(id) })
    await tx.article.deleteMany({ where: { id } })
    await removeOrphans(
      tx,
      concepts.map((concept) => concept.id),
    )
  })
}
