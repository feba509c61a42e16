import { expect, test } from 'vitest'
import type { Category, GlossaryTerm } from '@/core/glossary/types'
import { seededRandom } from '@/core/random'
import { materialOf } from '../make-questions'
import { NO_DICTIONARIES } from '../testing/dictionaries'
import { analyzedOf, articleOf, termOf } from '../testing/read'
import { oddOneOut } from './odd-one-out'

const TEXT = '김하늘과 박서윤, 이도현은 한빛상사를 찾았다. 푸른 연구소의 최가람도 왔다.'
type Row = readonly [ko: string, ja: string, category: Category, rest?: Partial<GlossaryTerm>]

async function asked(rows: readonly Row[]) {
  const article = articleOf('ko', [[TEXT]])
  const terms = rows.map(([ko, ja, category, rest]) =>
    termOf(article, [ko, ja, 'よみ'], category, { route: 'lexicon', ...rest }),
  )
  const analyzed = await analyzedOf(article)
  return oddOneOut(materialOf({ analyzed, terms, dictionaries: NO_DICTIONARIES, random: seededRandom(1) }))
}

const PEOPLE: readonly Row[] = [
  ['김하늘', 'キム・ハヌル', 'person'],
  ['박서윤', 'パク・ソユン', 'person'],
  ['이도현', 'イ・ドヒョン', 'person'],
]

test('three people and what is none; a name that does not say what it is comes first', async () => {
  const [draft] = await asked([
    ...PEOPLE,
    ['푸른 연구소', '青い研究所', 'organisation'],
    ['한빛상사', 'ハンビッ商事', 'organisation'],
  ])
  expect(draft?.answer).toBe('한빛상사')
  expect(draft?.distractors.map(({ text }) => text).toSorted()).toEqual(['김하늘', '박서윤', '이도현'])
  expect(draft?.evidence[0]?.quote).toContain('한빛상사')
})

test.each<readonly [string, readonly Row[]]>([
  ['two people only', [...PEOPLE.slice(0, 2), ['한빛상사', 'ハンビッ商事', 'organisation']]],
  ['nobody has reviewed what it is', [...PEOPLE, ['한빛상사', 'ハンビッ商事', 'organisation', { route: 'loan' }]]],
  ['nothing else is named', PEOPLE],
])('is not asked: %s', async (_, rows) => {
  expect(await asked(rows)).toEqual([])
})
