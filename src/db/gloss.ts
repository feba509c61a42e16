/** What glosses of a question are chosen from. It stays on the server: the concepts of a question may tell its answer. */
import type { Lang } from '@/core/article/types'
import { bandOf } from '@/core/glossary/band'
import type { GlossTerm } from '@/core/quiz/gloss'
import type { Database } from './client'

export interface GlossSource {
  /** Terms of the question's article whose counterpart is no guess. */
  readonly terms: readonly GlossTerm[]
  /** Concepts that the question is about. */
  readonly concepts: readonly string[]
}

/** For the question at a place of the learner's attempt; null where there is none. */
export async function readGlossSource(
  db: Database,
  learnerId: string,
  attemptId: string,
  position: number,
): Promise<GlossSource | null> {
  const asked = await db.attemptQuestion.findFirst({
    where: { attemptId, position, attempt: { learnerId } },
    select: { question: { select: { articleId: true, concepts: { select: { conceptId: true } } } } },
  })
  if (!asked) return null
  const { articleId, concepts } = asked.question
  const rows = await db.articleTerm.findMany({
    where: { version: { articleId, current: true } },
    orderBy: { rank: 'asc' },
    select: { conceptId: true, confidence: true, aliases: true, concept: { select: { terms: true } } },
  })
  const terms = rows.flatMap(({ conceptId, confidence, aliases, concept }): GlossTerm[] => {
    const of = (lang: Lang) => concept.terms.find((term) => term.lang === lang)
    const [ko, ja] = [of('ko'), of('ja')]
    if (!ko || !ja || bandOf(confidence) === 'guess') return []
    return [
      {
        conceptId,
        ko: { headword: ko.headword, hanja: ko.hanja, romanization: ko.romanization },
        ja: {
          headword: ja.headword,
          reading: ja.reading,
          romaji: ja.romanization,
          koreanReading: ja.koreanReading,
        },
        aliases: aliases as string[],
      },
    ]
  })
  return { terms, concepts: concepts.map(({ conceptId }) => conceptId) }
}
