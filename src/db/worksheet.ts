/** An article's questions with their answers, for who keeps the bank: they go to the command line and never to a page. */
import type { Lang } from '@/core/article/types'
import { optionOrder } from '@/core/quiz/option-order'
import type { QuestionKind } from '@/core/quiz/types'
import type { Database } from './client'

export interface WorksheetQuestion {
  readonly stem: string
  /** In the order that the seed gives. */
  readonly options: readonly string[]
  /** Place of the right option, from 0. */
  readonly key: number
  /** The sentences that the answer rests on. */
  readonly quotes: readonly string[]
}

export interface WorksheetSource {
  readonly lang: Lang
  readonly title: string
  /** In the order of the text. */
  readonly questions: readonly WorksheetQuestion[]
}

/** In `lang`, else in the article's own language; null where there is no such article. */
export async function readWorksheet(
  db: Database,
  articleId: string,
  asked: Lang | undefined,
  seed: number,
): Promise<WorksheetSource | null> {
  const article = await db.article.findUnique({
    where: { id: articleId },
    select: {
      lang: true,
      versions: { where: { current: true }, select: { texts: { select: { lang: true, title: true } } } },
    },
  })
  const texts = article?.versions[0]?.texts
  if (!article || !texts) return null
  const lang = asked ?? (article.lang as Lang)
  const rows = await db.question.findMany({
    where: { articleId, supersededAt: null, lang },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      kind: true,
      stem: true,
      options: { orderBy: { position: 'asc' }, select: { text: true, isKey: true } },
      evidence: { orderBy: { position: 'asc' }, select: { sentence: { select: { position: true, text: true } } } },
    },
  })
  const first = ({ evidence }: (typeof rows)[number]) => evidence[0]?.sentence.position ?? Number.POSITIVE_INFINITY
  const questions = rows
    .sort((a, b) => first(a) - first(b))
    .map(({ id, kind, stem, options, evidence }): WorksheetQuestion => {
      const order = optionOrder(seed, { id, kind: kind as QuestionKind, options })
      const shown = order.flatMap((position) => options[position] ?? [])
      return {
        stem,
        options: shown.map(({ text }) => text),
        key: shown.findIndex(({ isKey }) => isKey),
        quotes: [...new Set(evidence.map(({ sentence }) => sentence.text))],
      }
    })
  const title = texts.find((text) => text.lang === lang) ?? texts.find((text) => text.lang === article.lang)
  return { lang, title: title?.title ?? articleId, questions }
}
