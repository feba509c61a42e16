/** Articles as pages read them: their current version only. */
import type { Mark } from '@/core/article/marks'
import type { AlignedPair, Block, BlockKind, Lang } from '@/core/article/types'
import type { ArticleSummary, ArticleView, MarkedText } from '@/core/article/view'
import type { Database } from './client'
import type { Prisma } from './generated/sqlite/client'

/** A quotation of a concept itself, not of its definition or of a question. */
export const CONCEPT_QUOTES = { conceptId: { not: null }, definitionId: null, questionId: null } as const

const CURRENT_VERSION = {
  where: { current: true },
  include: { texts: { select: { lang: true, title: true } }, _count: { select: { terms: true } } },
} satisfies Prisma.Article$versionsArgs

const CURRENT_QUESTIONS = { questions: { where: { supersededAt: null } } } as const

/** Titles by language, null where the article has no text in it. */
export function titlesOf(
  texts: readonly { readonly lang: string; readonly title: string }[],
): Record<Lang, string | null> {
  const titleIn = (lang: Lang) => texts.find((text) => text.lang === lang)?.title ?? null
  return { ko: titleIn('ko'), ja: titleIn('ja') }
}

/** Every article with a current version, the newest first. */
export async function listArticles(db: Database): Promise<ArticleSummary[]> {
  const rows = await db.article.findMany({
    where: { versions: { some: { current: true } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    include: { versions: CURRENT_VERSION, _count: { select: CURRENT_QUESTIONS } },
  })
  return rows.flatMap(({ id, lang, versions: [version], _count }) =>
    version
      ? [
          {
            id,
            lang: lang as Lang,
            titles: titlesOf(version.texts),
            terms: version._count.terms,
            questions: _count.questions,
          },
        ]
      : [],
  )
}

/** The article with its sentences and the concepts marked in them; null where there is none. */
export async function readArticle(db: Database, id: string): Promise<ArticleView | null> {
  const version = await db.articleVersion.findFirst({
    where: { articleId: id, current: true },
    include: {
      article: { select: { lang: true, _count: { select: CURRENT_QUESTIONS } } },
      texts: { include: { sentences: { orderBy: { position: 'asc' } } } },
      evidence: { where: CONCEPT_QUOTES, select: { sentenceId: true, start: true, end: true, conceptId: true } },
      _count: { select: { terms: true } },
    },
  })
  if (!version) return null
  const marks = new Map<string, Mark[]>()
  for (const { sentenceId, start, end, conceptId } of version.evidence)
    if (conceptId !== null) marks.set(sentenceId, [...(marks.get(sentenceId) ?? []), { start, end, conceptId }])

  const texts = version.texts.map(
    (text): MarkedText => ({
      lang: text.lang as Lang,
      title: text.title,
      blocks: text.blocks as unknown as readonly Block[],
      sentences: text.sentences.map((sentence) => ({
        index: sentence.position,
        text: sentence.text,
        start: sentence.start,
        end: sentence.end,
        block: sentence.block,
        kind: sentence.kind as BlockKind,
        section: sentence.section,
        marks: marks.get(sentence.id) ?? [],
      })),
    }),
  )
  const lang = version.article.lang as Lang
  return {
    id,
    lang,
    texts: texts.sort((a, b) => Number(b.lang === lang) - Number(a.lang === lang)),
    alignment: version.alignment as unknown as readonly AlignedPair[],
    terms: version._count.terms,
    questions: version.article._count.questions,
  }
}
