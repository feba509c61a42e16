/** Cards that a learner, or being forgotten too often, set aside. */
import type { CardRef } from '@/core/study/log'
import type { Database } from './client'
import { cardOf } from './study-rows'

/** The learner's suspended cards of concepts that are still there. */
export async function cardsAside(db: Database, learnerId: string): Promise<readonly CardRef[]> {
  const rows = await db.card.findMany({ where: { learnerId, suspended: true }, orderBy: { id: 'asc' } })
  return rows.map(cardOf).map(({ conceptId, task }) => ({ conceptId, task }))
}
