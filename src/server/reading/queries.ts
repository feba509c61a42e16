import type { Lang } from '@/core/article/types'
import { type Knowledge, type KnownShare, UNKNOWN } from '@/core/study/status'
import { database } from '@/db/client'
import { knownShares, readKnowledge, readKnowledgeOf } from '@/db/statuses'
import { learnerLanguages } from '@/server/languages/queries'
import { currentLearner } from '@/server/learner'

/** What the learner knows of an article's terms, by concept id; a term that is not there is new. */
export async function articleKnowledge(articleId: string): Promise<ReadonlyMap<string, Knowledge>> {
  const learner = await currentLearner()
  return learner === null ? new Map() : readKnowledge(database(), learner, articleId)
}

/** What the learner knows of one term. */
export async function termKnowledge(conceptId: string): Promise<Knowledge> {
  const learner = await currentLearner()
  if (learner === null) return UNKNOWN
  return (await readKnowledgeOf(database(), learner, [conceptId])).get(conceptId) ?? UNKNOWN
}

/** How much of each article's glossary the learner knows, by article id; of none for who has not said or studied anything yet. */
export async function knownByArticle(): Promise<ReadonlyMap<string, KnownShare>> {
  const learner = await currentLearner()
  return learner === null ? new Map() : knownShares(database(), learner)
}

/** The languages of the texts over whose words readings stand: the one that the learner learns. */
export async function rubyLanguages(): Promise<readonly Lang[]> {
  return [(await learnerLanguages()).ruby]
}
