/** More due cards than the demo article has terms. */
import { randomUUID } from 'node:crypto'
import type { Client } from '@libsql/client'
import { expect, type Page } from '@playwright/test'

const DAY = 86_400_000
/** Long enough ago that a card that was easy then is due now. */
const AGO = 60 * DAY

const COLUMNS = {
  Concept: ['category', 'label', 'alignment', 'falseFriend', 'koOrder', 'jaOrder', 'createdAt'],
  Term: ['lang', 'headword', 'reading', 'romanization', 'hanja', 'koreanReading'],
  ArticleTerm: ['versionId', 'rank', 'worth', 'confidence', 'route', 'alternatives', 'aliases'],
} as const

const listOf = (columns: readonly string[]) => columns.map((column) => `"${column}"`).join(', ')

/** Copies the concepts until there are `count`; their ids. */
async function concepts(database: Client, count: number): Promise<readonly string[]> {
  const { rows } = await database.execute('SELECT "id" FROM "Concept" ORDER BY "id"')
  const own = rows.map(({ id }) => String(id))
  const all = [...own]
  for (let copy = 1; all.length < count; copy += 1) {
    const end = `-${copy}`
    await database.batch(
      [
        `INSERT INTO "Concept" ("id", ${listOf(COLUMNS.Concept)})
          SELECT "id" || '${end}', ${listOf(COLUMNS.Concept)} FROM "Concept" WHERE instr("id", '-') = 0`,
        `INSERT INTO "Term" ("id", "conceptId", ${listOf(COLUMNS.Term)})
          SELECT "id" || '${end}', "conceptId" || '${end}', ${listOf(COLUMNS.Term)} FROM "Term" WHERE instr("conceptId", '-') = 0`,
        `INSERT INTO "ArticleTerm" ("id", "conceptId", ${listOf(COLUMNS.ArticleTerm)})
          SELECT "id" || '${end}', "conceptId" || '${end}', ${listOf(COLUMNS.ArticleTerm)} FROM "ArticleTerm" WHERE instr("conceptId", '-') = 0`,
      ],
      'write',
    )
    all.push(...own.map((id) => `${id}${end}`))
  }
  return all.slice(0, count)
}

/** Makes the page's reader a learner with that many cards due, no new ones, and a day that has room for them. */
export async function makeDue(page: Page, address: string, database: Client, count: number): Promise<void> {
  const at = Date.now() - AGO
  const entries = (await concepts(database, count)).map((conceptId, i) => ({
    id: randomUUID(),
    conceptId,
    task: 'ja-ko',
    action: 'rate',
    rating: 'easy',
    at: at + i,
    day: Math.floor(at / DAY),
    took: 1000,
    scheduler: 'default',
  }))
  const answer = await page.request.post(`${address}/api/v1/study/reviews`, { data: { entries } })
  expect(answer.ok()).toBe(true)
  const settings = JSON.stringify({ newADay: 0, reviewsADay: 9999, kinds: ['recognise', 'recall'] })
  await database.execute({
    sql: 'INSERT INTO "StudyPreference" ("learnerId", "settings") SELECT "id", ? FROM "Learner"',
    args: [settings],
  })
}
