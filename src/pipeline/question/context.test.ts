import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { seededRandom } from '@/core/random'
import { materialOf } from './make-questions'
import { NO_DICTIONARIES } from './testing/dictionaries'
import { materialFor } from './testing/material'
import { analyzedOf, articleOf } from './testing/read'

test.each<[string, Lang, readonly string[], readonly string[]]>([
  ['the one who acts', 'ja', ['田中光館長は予報を読んだ。', '彼は数字を引き上げた。'], ['田中光館長']],
  ['one of two', 'ja', ['田中光館長は工藤潤さんに判断を任せた。', '彼女は数字を引き上げた。'], []],
])('whom a pronoun means: %s (%s)', async (_, lang, sentences, expected) => {
  const material = await materialFor(lang, [sentences])
  expect(material.body.at(-1)?.context.resolved.map(({ text }) => text)).toEqual(expected)
})

test.each<[string, string, readonly string[]]>([
  ['섬에는 책방이 없다.', '회사는 새 기계를 들였다.', ['다온안경은']],
  ['필름은 섬의 업체 한 곳에서 들여온다.', '회사는 새 기계를 들였다.', []],
  ['하늘마트의 구매 담당 이사 손보라 씨는 값을 물었다.', '회사는 새 기계를 들였다.', []],
])('which firm is meant after %s: %s', async (before, sentence, expected) => {
  const material = await materialFor('ko', [['안경테 업체 다온안경은 공장을 짓는다.'], [before, sentence]])
  expect(material.body.at(-1)?.context.resolved.map(({ text }) => text)).toEqual(expected)
})

test.each<[string, string, Lang, string, string, string | null]>([
  [
    'a name',
    'with its reading',
    'ja',
    '鵜ノ木風穴(うのきふうけつ)',
    '岐阜県北部の山腹にある風穴(岩のすき間から冷風が出る所)。',
    '鵜ノ木風穴',
  ],
  ['a name', 'in Korean', 'ko', '소명굴(昭明窟)', '강원도 북부의 산허리에 있는 바람구멍.', '소명굴'],
  ['a headline', 'over a fragment', 'ja', '鳴らない鍵に、息を戻す', '夕方、山あいの古い工房。', null],
  ['a headline', 'of what somebody did', 'ja', '首相辞任', '田中氏が昨日会見を開き、辞任を表明。', null],
  [
    'a name with its reading',
    'of something that is made',
    'ja',
    '寒天（かんてん）',
    '海藻の汁を凍らせ、乾かしたもの。',
    '寒天',
  ],
  ['a name with its hanja', 'in Korean', 'ko', '측우기(測雨器)', '강우량을 재는 데 쓴 금속 기구.', '측우기'],
  ['a name with its hanja', 'over a sentence', 'ko', '측우기(測雨器)', '비의 양을 재는 일은 어려웠다.', null],
  ['a headline', 'with particles', 'ja', '円安で輸出企業に追い風', '東京都内の風。', null],
  ['a name', 'over a sentence of another', 'ja', '潮見', '田中館長は予報を読んだ。', null],
])('what an entry is of: %s %s', async (_, __, lang, title, opening, subject) => {
  const article = { ...articleOf(lang, [[opening]]), title }
  const input = {
    analyzed: await analyzedOf(article),
    terms: [],
    dictionaries: NO_DICTIONARIES,
    random: seededRandom(1),
  }
  expect(materialOf(input).subject).toBe(subject)
})

const OF_METHOD = '연륜측정법은 목재가 자란 시기를 밝히는 방법이다.'

test.each<[string, Lang, string, readonly (readonly string[])[], readonly string[]]>([
  ['the entry’s', 'ko', '연륜측정법', [[OF_METHOD], ['이 방법을 체계화한 사람은 천문학자이다.']], ['연륜측정법을']],
  ['the other’s', 'ko', '연륜측정법', [[OF_METHOD], ['다른 방법도 있다.', '이 방법은 오차가 크다.']], ['다른 방법은']],
  ['of another sort', 'ko', '연륜측정법', [[OF_METHOD], ['이 기계를 만든 사람은 천문학자이다.']], []],
  [
    'the entry’s',
    'ja',
    '霞土手',
    [['霞土手は、ところどころに切れ目を設けた堤防の一種である。'], ['この堤防は北陸に多い。']],
    ['霞土手'],
  ],
])('what 이 방법 and この堤防 mean in an entry: %s (%s)', async (_, lang, title, paragraphs, expected) => {
  const article = { ...articleOf(lang, paragraphs), title }
  const analyzed = await analyzedOf(article)
  const { body } = materialOf({ analyzed, terms: [], dictionaries: NO_DICTIONARIES, random: seededRandom(1) })
  expect(body.at(-1)?.context.resolved.map(({ text }) => text)).toEqual(expected)
})

test.each<[string, readonly string[], readonly string[]]>([
  ['who writes', ['김 씨는 섬에서 산다.', '제 생각은 다르다.'], ['필자의']],
  ['of whoever writes', ['김 씨는 섬에서 산다.', '제 손녀는 학교에 다닌다.'], ['필자의']],
  ['and of whoever reads', ['김 씨는 섬에서 산다.', '관객은 제 나라 말로 본다.'], []],
  ['no one, but within', ['도는 병동 내 전파율을 공개했다.'], []],
  ['no one, but a verb', ['고장이 나도 책임을 가리기 어려웠다.', '싹이 나는 때가 있다.'], []],
  ['who writes, and does not fly', ['나는 놀이터가 높아야 한다고 주장한다.'], ['필자는']],
  ['where the author lives', ['우리 동네 도서관이 책을 버렸다.'], ['필자의']],
  ['everybody', ['우리 사회는 책을 버렸다.'], []],
  ['its own', ['하루 세 번 저어야 제 빛이 났다.'], []],
])('제, 나: %s', async (_, sentences, expected) => {
  const { body } = await materialFor('ko', [sentences])
  expect(body.flatMap(({ context }) => context.resolved.map(({ text }) => text))).toEqual(expected)
})
