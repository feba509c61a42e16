import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { seededRandom } from '@/core/random'
import { materialOf } from './make-questions'
import { NO_DICTIONARIES } from './testing/dictionaries'
import { analyzedOf, articleOf } from './testing/read'
import { reportingEdits } from './unquoted'

async function read(lang: Lang, text: string) {
  const analyzed = await analyzedOf(articleOf(lang, [[text]]))
  return materialOf({ analyzed, terms: [], dictionaries: NO_DICTIONARIES, random: seededRandom(1) })
}

async function reported(lang: Lang, text: string): Promise<string | null> {
  const material = await read(lang, text)
  const [sentence] = material.body
  const edits = sentence ? reportingEdits(material, sentence) : null
  return edits === null ? null : (sentence?.forms.state(0, edits) ?? null)
}

test.each([
  [
    'ko',
    '김하늘 관장은 “겨울 바다에서는 배가 자주 멈출 수밖에 없다”라고 말했다.',
    '김하늘 관장은 겨울 바다에서는 배가 자주 멈출 수밖에 없다고 말했습니다.',
  ],
  [
    'ko',
    '김하늘 관장은 “배가 멈추면 마을이 멀어진다”며 “겨울에도 책이 오가는 길을 찾아야 한다”고 말했다.',
    '김하늘 관장은 겨울에도 책이 오가는 길을 찾아야 한다고 말했습니다.',
  ],
  [
    'ko',
    '김하늘 관장은 “2031년에는 책을 빌리는 사람이 두 배에 이를 것”이라고 내다봤다.',
    '김하늘 관장은 2031년에는 책을 빌리는 사람이 두 배에 이를 것이라고 내다봤습니다.',
  ],
  [
    'ja',
    '田中光館長は「冬の海では船がたびたび止まらざるを得ない」と話した。',
    '田中光館長は、冬の海では船がたびたび止まらざるを得ないと話しました。',
  ],
  [
    'ja',
    '田中光館長は「冬は厳しい。船が止まれば集落は遠くなってしまう」と話した。',
    '田中光館長は、船が止まれば集落は遠くなってしまうと話しました。',
  ],
] as const)('%s %s', async (lang, text, expected) => {
  expect(await reported(lang, text)).toBe(expected)
})

test.each([
  ['in polite style', 'ko', '김하늘 관장은 “겨울 바다에서는 배가 자주 멈춥니다”라고 말했다.'],
  ['of the speaker’s own', 'ko', '김하늘 관장은 “우리 배는 겨울 바다에서 자주 멈춘다”라고 말했다.'],
  ['that points at something', 'ja', '田中光館長は「この船は冬の海でたびたび止まってしまう」と話した。'],
  ['that asks', 'ja', '田中光館長は「冬の海で船が止まったらどうするのか」と話した。'],
  ['of nobody named before it', 'ja', '「冬の海では船がたびたび止まってしまう」と田中光館長は話した。'],
  ['that hangs on the one before', 'ja', '田中光館長は「冬は厳しい。だから船が止まることもある」と話した。'],
] as const)('no words %s (%s)', async (_, lang, text) => {
  const material = await read(lang, text)
  const [sentence] = material.body
  expect(sentence && reportingEdits(material, sentence)).toBeNull()
})

test('a name in quotation marks is no speech', async () => {
  const material = await read('ko', '한빛재단은 ‘바다를 건너는 책’과 “책의 섬”을 열었다.')
  const [sentence] = material.body
  expect(sentence && reportingEdits(material, sentence)).toEqual([])
})
