import { describe, expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { seededRandom } from '@/core/random'
import { materialOf } from '../make-questions'
import { NO_DICTIONARIES } from '../testing/dictionaries'
import { analyzedOf, articleOf } from '../testing/read'
import { connective } from './connective'

async function made(lang: Lang, paragraphs: readonly (readonly string[])[]) {
  const analyzed = await analyzedOf(articleOf(lang, paragraphs))
  return connective(materialOf({ analyzed, terms: [], dictionaries: NO_DICTIONARIES, random: seededRandom(1) }))
}

describe('which word joins two sentences', () => {
  test.each([
    ['ko', '저수지의 물은 이틀 만에 가득 찼다.', '그러나 하류의 논에는 아직 물이 닿지 않았다.', '그러나'],
    ['ko', '조합은 새 배를 두 척 들여왔다.', '그런데도 잡히는 고기는 해마다 줄었다.', '그런데도'],
    ['ko', '전시실은 월요일에 문을 닫는다.', '다만 공휴일과 겹칠 때에는 문을 열 수 있다.', '다만'],
    ['ja', '工場の屋根には太陽光パネルが並ぶ。', 'しかし、蓄電池の容量はまだ足りない。', 'しかし'],
    ['ja', '谷の入口では夜ごとに濃い霧が出る。', 'そのため、列車は速度を落として走る。', 'そのため'],
    ['ja', '入館は誰でも無料である。', 'ただし、団体は前日までの予約に限り受け付ける。', 'ただし'],
  ] as const)('%s: %s %s', async (lang, first, second, answer) => {
    const [draft] = await made(lang, [[first, second]])
    expect(draft).toMatchObject({ kind: 'connective', answer, evidence: [{ quote: second }, { quote: first }] })
    expect(draft?.stem).toContain(first)
    expect(draft?.distractors).toHaveLength(3)
    for (const { text, reason } of draft?.distractors ?? []) {
      expect(reason.code).toBe('other-relation')
      expect(reason.detail).toContain(text)
    }
  })

  test('has the gap where the word stood, and what follows it as it is', async () => {
    const [ko] = await made('ko', [
      ['다리는 낡았다.', '낡은 다리는 통행이 자주 막힌다.', '하지만, 고칠 돈은 부족하다.'],
    ])
    expect(ko?.stem).toBe(
      '빈칸에 들어갈 말로 가장 알맞은 것을 고르십시오.\n“낡은 다리는 통행이 자주 막힌다. ( ), 고칠 돈은 부족하다.”',
    )
    const [ja] = await made('ja', [['橋は二年前に架け替えられた。', 'ところが橋の利用者は増えていない。']])
    expect(ja?.stem).toBe(
      '空欄に入る最も適切なことばを選んでください。\n「橋は二年前に架け替えられた。（　）橋の利用者は増えていない。」',
    )
  })

  test('reads one sentence more where the one before leans back itself', async () => {
    const [draft] = await made('ko', [
      ['군청은 낡은 우물을 모두 메웠다.', '그리고 새 관을 집마다 이었다.', '그러나 물맛에 대한 불만은 여전히 많다.'],
    ])
    expect(draft?.stem).toContain('“군청은 낡은 우물을 모두 메웠다. 그리고 새 관을')
    expect(draft?.evidence).toHaveLength(3)
  })

  test('offers no result of what somebody is against, and no contrast with what is denied', async () => {
    const [against] = await made('ko', [
      ['시는 시장 자리에 도서관을 짓겠다고 했다.', '하지만 상인들은 계획에 반대한다.'],
    ])
    expect(against?.distractors.map(({ text }) => text)).not.toContain('그래서')
    expect(await made('ko', [['낮은 온도에서는 풀이 굳지 않는다.', '따라서 작업은 여름에 한다.']])).toEqual([])
  })

  test.each([
    ['ko', 'shows no contrast', ['마을에는 우물이 둘 있다.', '그러나 학교는 언덕에 선다.']],
    ['ko', 'is addition, which fits nearly anywhere', ['마을에는 우물이 둘 있다.', '또한 학교가 하나 있다.']],
    ['ko', 'has another sentence', ['“우물은 깊다. 물은 맑다.', '그러나 길이 멀어 다니기 어렵다.” 촌장이 말했다.']],
    ['ja', 'turns to another thing', ['港では朝から市が立った。', '一方、山で雪が降った。']],
    ['ja', 'points back, with nothing before', ['これは祖父の代から続く。', 'しかし、跡を継ぐ人はいない。']],
    ['ja', 'has a gap of its own', ['町の人口は減る一方である。', '例えば、は、昨年閉校した。']],
  ] as const)('%s: none where it %s', async (lang, _, paragraph) => {
    expect(await made(lang, [paragraph])).toEqual([])
  })

  test('needs the sentence before in its own paragraph', async () => {
    expect(await made('ja', [['駅前の店は三軒ある。'], ['しかし、客はまだ少ない。']])).toEqual([])
    expect(await made('ja', [['#駅前', 'しかし、客はまだ少ない。']])).toEqual([])
  })
})
