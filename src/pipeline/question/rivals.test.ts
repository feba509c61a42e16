import { expect, test } from 'vitest'
import { seededRandom } from '@/core/random'
import type { LexiconEntry } from '@/pipeline/ports'
import { materialOf } from './make-questions'
import { distractorsFromRivals, headNoun } from './rivals'
import { NO_DICTIONARIES } from './testing/dictionaries'
import { analyzedOf, articleOf, termOf } from './testing/read'

const entry = (ko: string, definition: string, domain = 'it', ja = 'カタカナ'): LexiconEntry => ({
  ko: [ko],
  ja: [ja],
  reading: '',
  category: 'concept',
  domain,
  definitions: { ko: definition, ja: null },
  falseFriend: null,
  source: 'lexicon',
})

test.each([
  ['ko', '현실의 설비를 컴퓨터 속에 재현해 시험해 보는 기술.', '기술'],
  ['ko', '나라의 안전을 지키는 일. ‘안전보장’의 준말.', '일'],
  ['ja', '行政と民間が協力して取り組むこと。', 'こと'],
  ['ja', '財産を無償でもらった人にかかる税。', '税'],
  ['ko', '아주 빠르게', '빠르게'],
  ['ja', 'とても速く', null],
] as const)('%s %s is %s', (lang, definition, head) => {
  expect(headNoun(definition, lang)).toBe(head)
})

const DEFINITION = '현실의 설비를 컴퓨터 속에 재현해 시험해 보는 기술.'
const ENTRIES = [
  entry('디지털 트윈', DEFINITION),
  entry('디지털트윈', '현실의 설비를 컴퓨터 속에 똑같이 재현해 시험해 보는 기술.'),
  entry('자율주행', '차가 스스로 주변을 살피며 달리는 기술.'),
  entry('블록체인', '거래 기록을 여러 곳에 나눠 저장하는 기술.'),
  entry('단체협약', '노동조합과 사용자가 맺은 약속.'),
  entry('연료전지', '수소와 산소로 전기를 만드는 기술.', 'energy'),
]

async function optionsAmong(entries: readonly LexiconEntry[], as: 'headword' | 'definition') {
  const article = articleOf('ko', [['디지털 트윈으로 혼잡을 시험한다.']])
  const term = termOf(article, ['디지털 트윈', 'デジタルツイン', 'でじたるついん'], 'concept', {
    definitions: [{ lang: 'ko', text: DEFINITION, origin: 'lexicon', evidence: null }],
  })
  const material = materialOf({
    analyzed: await analyzedOf(article),
    terms: [term],
    dictionaries: { ...NO_DICTIONARIES, definedEntries: () => entries },
    random: seededRandom(1),
  })
  return distractorsFromRivals(material, term, DEFINITION, as)
    .map(({ reason }) => reason.detail)
    .toSorted()
}

test.each(['headword', 'definition'] as const)(
  'as a %s, options are of the sort that the definition names, and none says the same',
  async (as) => {
    expect(await optionsAmong(ENTRIES, as)).toEqual(['블록체인', '자율주행'])
  },
)

test('options of its field come before those of another', async () => {
  const more = [...ENTRIES, entry('음성 인식', '사람의 말을 글자로 바꾸는 기술.')]
  expect(await optionsAmong(more, 'headword')).toEqual(['블록체인', '음성 인식', '자율주행'])
})

test('of a state or an act, a headword of another sort or script or that nobody has heard of is no option', async () => {
  const act = '남의 물건을 맡아 두는 일.'
  const rows = [
    entry('임치', act, 'law', '寄託'),
    entry('연주', '악기로 곡을 들려주는 일.', 'law', '演奏'),
    entry('기치', '물건을 잠시 두고 가는 일.', 'law', '委託'),
    entry('리스크오프', '위험을 피하는 일.', 'law', 'リスクオフ'),
    entry('관백', '임금을 대신하는 일.', 'law', '関白'),
  ]
  const article = articleOf('ko', [['창고가 임치를 받는다.']])
  const term = termOf(article, ['임치', '寄託', 'きたく'], 'concept')
  const koreanFrequency = (word: string): number => (word === '관백' ? 2 : word.length < 3 ? 50 : 0)
  const material = materialOf({
    analyzed: await analyzedOf(article),
    terms: [term],
    dictionaries: { ...NO_DICTIONARIES, koreanFrequency, definedEntries: () => rows },
    random: seededRandom(1),
  })
  expect(distractorsFromRivals(material, term, act, 'headword').map(({ text }) => text)).toEqual(['기치'])
})
