/** What a finished attempt comes to, and what to do next. */
import { LANGS } from '@/core/article/types'
import type { ArticleSummary } from '@/core/article/view'
import type { GlossaryEntry } from '@/core/glossary/entry'
import type { AnsweredQuestion, ArticleSection, AttemptView, QuotedEvidence } from '@/core/quiz/attempt'
import { type Score, type ScoreBy, scoreOf, scoresBy } from '@/core/quiz/score'
import type { QuestionGroup, QuestionKind } from '@/core/quiz/types'
import type { KnownShare } from '@/core/study/status'
import { database } from '@/db/client'
import { readEntries } from '@/db/glossary'
import { comparableScores, type PastScore, quizzedArticles, readAnswered } from '@/db/quiz-answered'
import { countMissedWithoutCard, settleCards } from '@/db/quiz-cards'
import { articleList } from '@/server/articles/queries'
import { currentLearner } from '@/server/learner'
import { knownByArticle } from '@/server/reading/queries'

export type { PastScore }

/** Bars of the chart. */
const MOST_COMPARED = 10

/** A part of an article to read again, from the first sentence that a missed question rests on. */
export interface Reread {
  readonly section: ArticleSection
  readonly sentence: number
  readonly missed: number
}

export interface NextArticle {
  readonly article: ArticleSummary
  readonly known: KnownShare
}

export interface AttemptResult {
  readonly score: Score
  readonly questions: readonly AnsweredQuestion[]
  /** Of the terms of vocabulary questions and of those missed, by id. */
  readonly entries: ReadonlyMap<string, GlossaryEntry>
  readonly byGroup: readonly ScoreBy<QuestionGroup>[]
  readonly byKind: readonly ScoreBy<QuestionKind>[]
  readonly bySection: readonly ScoreBy<ArticleSection>[]
  /** Null where nobody measured it. */
  readonly seconds: number | null
  /** With this attempt as the last one. */
  readonly compared: readonly PastScore[]
  /** Terms that its end put among the cards. */
  readonly cards: readonly GlossaryEntry[]
  readonly missedTerms: number
  /** Of those the ones that are not among the cards, because they were taken out again. */
  readonly missedWithoutCard: number
  readonly reread: readonly Reread[]
  readonly next: NextArticle | null
}

const sameSection = (a: ArticleSection, b: ArticleSection): boolean =>
  a.articleId === b.articleId && a.lang === b.lang && a.heading === b.heading

function timeUsed({ deadline, startedAt, completedAt }: AttemptView, questions: readonly AnsweredQuestion[]) {
  if (deadline !== null && completedAt !== null)
    return Math.round((Math.min(completedAt.getTime(), deadline.getTime()) - startedAt.getTime()) / 1000)
  const known = questions.flatMap(({ seconds }) => seconds ?? [])
  return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0)
}

/** Of a question's quotations one in an article as it is now. */
const placeOf = ({ evidence }: AnsweredQuestion): (QuotedEvidence & { readonly sentence: number }) | undefined =>
  evidence.flatMap((each) => (each.sentence === null ? [] : [{ ...each, sentence: each.sentence }]))[0]

function rereading(missed: readonly AnsweredQuestion[]): Reread[] {
  const found: Reread[] = []
  for (const question of missed) {
    const [section, place] = [question.section, placeOf(question)]
    if (!section || !place) continue
    const at = found.findIndex((each) => sameSection(each.section, section))
    const before = found[at]
    if (!before) found.push({ section, sentence: place.sentence, missed: 1 })
    else found[at] = { section, sentence: Math.min(before.sentence, place.sentence), missed: before.missed + 1 }
  }
  return found
}

/** The article to read next: of those without a finished quiz the one of which most is known. */
async function nextArticle(learnerId: string): Promise<NextArticle | null> {
  const [articles, known, done] = await Promise.all([
    articleList(),
    knownByArticle(),
    quizzedArticles(database(), learnerId),
  ])
  const shareOf = ({ id, terms }: ArticleSummary): KnownShare => known.get(id) ?? { known: 0, of: terms }
  const part = ({ known: some, of }: KnownShare): number => (of === 0 ? 0 : some / of)
  const candidates = articles
    .filter(({ id, terms }) => terms > 0 && !done.includes(id))
    .map((article) => ({ article, known: shareOf(article) }))
  return candidates.reduce<NextArticle | null>(
    (best, each) => (best === null || part(each.known) > part(best.known) ? each : best),
    null,
  )
}

/** The result of a finished attempt of the current learner's; null for anybody else. */
export async function attemptResult(attempt: AttemptView): Promise<AttemptResult | null> {
  const learnerId = await currentLearner()
  if (learnerId === null) return null
  const [db, now] = [database(), new Date()]
  const made = await settleCards(db, learnerId, attempt.id, now)
  const questions = await readAnswered(db, learnerId, attempt.id)
  const missed = questions.filter(({ correct }) => !correct)
  const missedTerms = new Set(missed.flatMap(({ concepts }) => concepts))
  const asked = questions.filter(({ group }) => group === 'vocabulary').flatMap(({ concepts }) => concepts)
  const [entries, compared, next, missedWithoutCard] = await Promise.all([
    readEntries(db, [...new Set([...asked, ...missedTerms])]),
    comparableScores(db, learnerId, attempt.id, MOST_COMPARED),
    nextArticle(learnerId),
    countMissedWithoutCard(db, learnerId, attempt.id),
  ])
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return {
    score: scoreOf(questions),
    questions,
    entries: byId,
    byGroup: scoresBy(questions, ({ group }) => group),
    byKind: scoresBy(questions, ({ kind }) => kind),
    bySection: LANGS.flatMap((lang) =>
      scoresBy(questions, ({ section }) => (section?.lang === lang ? section : null), sameSection),
    ),
    seconds: timeUsed(attempt, questions),
    compared,
    cards: made.flatMap(({ conceptId }) => byId.get(conceptId) ?? []),
    missedTerms: missedTerms.size,
    missedWithoutCard,
    reread: rereading(missed),
    next,
  }
}
