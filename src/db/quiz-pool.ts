/** What a quiz can draw from, and what a learner has met of it. None of it goes to the learner here. */
import type { Lang } from '@/core/article/types'
import { type Drawable, type Seen, tellingWords } from '@/core/quiz/draw'
import { type Mode, tellsAtOnce } from '@/core/quiz/mode'
import type { Difficulty, QuestionGroup, QuestionKind } from '@/core/quiz/types'
import type { Database } from './client'

export interface DrawableQuestion extends Drawable {
  readonly lang: Lang
  readonly optionCount: number
}

export interface Pool {
  readonly articles: readonly string[]
  readonly groups: readonly QuestionGroup[]
  readonly lang: Lang
  /** Null for every difficulty. */
  readonly level: Difficulty | null
}

/** The questions of the articles' current versions that a quiz can draw from, with what they tell. */
export async function drawableQuestions(
  db: Database,
  { articles, groups, lang, level }: Pool,
): Promise<DrawableQuestion[]> {
  const rows = await db.question.findMany({
    where: {
      articleId: { in: [...articles] },
      supersededAt: null,
      group: { in: [...groups] },
      lang,
      ...(level !== null && { difficulty: level }),
      article: { versions: { some: { current: true } } },
    },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      articleId: true,
      kind: true,
      lang: true,
      stem: true,
      options: { orderBy: { position: 'asc' }, select: { text: true, isKey: true } },
      evidence: { orderBy: { position: 'asc' }, select: { sentence: { select: { position: true } } } },
    },
  })
  return rows.map(({ id, articleId, kind, lang: ownLang, stem, options, evidence }) => {
    const sentences = evidence.map(({ sentence }) => sentence.position)
    return {
      id,
      article: articleId,
      kind: kind as QuestionKind,
      lang: ownLang as Lang,
      sentence: sentences[0] ?? 0,
      sentences,
      ...tellingWords(kind as QuestionKind, stem, options),
      key: options.find(({ isKey }) => isKey)?.text ?? '',
      optionCount: options.length,
    }
  })
}

/** How many questions an article has, by language, kind and difficulty. */
export interface QuestionCount {
  readonly articleId: string
  readonly lang: Lang
  readonly group: QuestionGroup
  readonly kind: QuestionKind
  readonly difficulty: Difficulty
  readonly count: number
}

export async function countQuestions(db: Database): Promise<QuestionCount[]> {
  const rows = await db.question.groupBy({
    by: ['articleId', 'lang', 'group', 'kind', 'difficulty'],
    where: { supersededAt: null },
    _count: { _all: true },
  })
  return rows.map(({ articleId, lang, group, kind, difficulty, _count }) => ({
    articleId,
    lang: lang as Lang,
    group: group as QuestionGroup,
    kind: kind as QuestionKind,
    difficulty: difficulty as Difficulty,
    count: _count._all,
  }))
}

/** A question that the learner has answered. */
export interface Met extends Seen {
  readonly articleId: string
  readonly lang: Lang
  /** Whether the last answer to it was wrong. */
  readonly mistaken: boolean
}

/**
 * The questions of current versions that the learner has answered, by id. What an attempt does not tell yet counts as met, and not as
 * wrong: nothing drawn from this tells it either.
 */
export async function readHistory(db: Database, learnerId: string): Promise<Map<string, Met>> {
  const rows = await db.answer.findMany({
    where: { attempt: { learnerId }, option: { question: { supersededAt: null } } },
    orderBy: [{ answeredAt: 'asc' }, { attemptId: 'asc' }],
    select: {
      questionId: true,
      correct: true,
      attempt: { select: { mode: true, createdAt: true, completedAt: true } },
      option: { select: { question: { select: { articleId: true, lang: true } } } },
    },
  })
  const history = new Map<string, Met>()
  for (const { questionId, correct, attempt, option } of rows) {
    const before = history.get(questionId)
    const told = attempt.completedAt !== null || tellsAtOnce(attempt.mode as Mode)
    const wrong = told && !correct
    history.set(questionId, {
      articleId: option.question.articleId,
      lang: option.question.lang as Lang,
      at: Math.max(before?.at ?? 0, attempt.createdAt.getTime()),
      wrong: wrong || (before?.wrong ?? false),
      mistaken: told ? wrong : (before?.mistaken ?? false),
    })
  }
  return history
}
