import { describe, expect, test } from 'vitest'
import type { PairLabel } from '@/core/glossary/types'
import { seededRandom } from '@/core/random'
import type { LexiconEntry, QuestionDictionaries } from '@/pipeline/ports'
import { materialOf } from './make-questions'
import { NO_DICTIONARIES } from './testing/dictionaries'
import { analyzedOf, articleOf, termOf } from './testing/read'
import { wordsAlike } from './words-alike'

const entry = ([ko, ja, domain]: readonly [string, string, string]): LexiconEntry => ({
  ko: [ko],
  ja: [ja],
  reading: '',
  category: 'concept',
  domain,
  definitions: { ko: null, ja: null },
  falseFriend: null,
  source: 'lexicon',
})
const ROWS = (
  [
    ['기판', '基板', 'it'],
    ['강판', '鋼板', ''],
    ['간판', '看板', ''],
    ['합판', '合板', ''],
    ['발판', '足場', ''],
    ['센서', 'センサー', 'it'],
    ['방조제', '堤防', ''],
    ['고속도로', '高速道路', ''],
    ['철교', '鉄橋', ''],
    ['터널', 'トンネル', ''],
    ['교도소', '刑務所', 'law'],
    ['구치소', '拘置所', 'law'],
    ['재판소', '裁判所', 'law'],
    ['야구장', '球場', 'sports'],
    ['세계관', '世界観', ''],
    ['지휘관', '指揮官', ''],
    ['동 강판', '銅鋼板', ''],
    ['실온', '室温', 'science'],
    ['상온', '常温', 'science'],
    ['저온', '低温', 'science'],
    ['정액', '精液', 'medicine'],
    ['점액', '粘液', 'medicine'],
    ['혈액', '血液', 'medicine'],
    ['태자', '太子', ''],
  ] as const
).map(entry)
const SYLLABLES: Readonly<Record<string, string>> = {
  基: '기',
  板: '판',
  鋼: '강',
  看: '간',
  合: '합',
  足: '족',
  場: '장',
  世: '세',
  界: '계',
  観: '관',
  指: '지',
  揮: '휘',
  官: '관',
  室: '실',
  常: '상',
  低: '저',
  温: '온',
  精: '정',
  粘: '점',
  血: '혈',
  液: '액',
  拍: '박',
  太: '태',
  子: '자',
}
const DICTIONARIES: QuestionDictionaries = {
  ...NO_DICTIONARIES,
  rowsOfField: (domain) => ROWS.filter((row) => row.domain === domain),
  lookUp: (lang, word) => ROWS.filter((row) => row[lang].includes(word)),
  lookUpHanja: (kanji) => (SYLLABLES[kanji] ? { readings: [SYLLABLES[kanji]], form: kanji } : null),
  lookUpReading: (kanji) => [{ kanji, reading: '', kind: 'common', cost: 4 }],
}

describe('words beside a word', () => {
  const beside = async (word: readonly [string, string, string], label: PairLabel) => {
    const article = articleOf('ja', [[`${word[1]}を見た。`]])
    const term = termOf(article, word, 'concept', { label })
    const analyzed = await analyzedOf(article)
    const material = materialOf({ analyzed, terms: [term], dictionaries: DICTIONARIES, random: seededRandom(1) })
    return wordsAlike(material, term, 'ko').map(({ ko }) => ko)
  }

  test('share a syllable with one that is read alike in both languages, and are read so themselves', async () => {
    const words = await beside(['기판', '基板', 'きばん'], 'same-characters')
    expect(words).toContain('강판')
    expect(words).not.toContain('발판')
    expect(words).not.toContain('센서')
  })

  test('are of its field', async () => {
    const words = await beside(['교도소', '刑務所', 'けいむしょ'], 'different-characters')
    expect(words.toSorted()).toEqual(['구치소', '재판소'])
  })

  test('of a longer word end in its last character', async () => {
    const words = await beside(['외교관', '外交官', 'がいこうかん'], 'same-characters')
    expect(words).toEqual(['지휘관'])
  })

  test('are of as many words, as it is itself', async () => {
    const words = await beside(['합판', '合板', 'ごうはん'], 'same-characters')
    expect(words).toContain('강판')
    expect(words).not.toContain('동 강판')
  })

  test('say something else, nothing that is improper, and have more in common than 子', async () => {
    const temperatures = await beside(['상온', '常温', 'じょうおん'], 'same-characters')
    expect(temperatures).toEqual(['저온'])
    expect(await beside(['혈액', '血液', 'けつえき'], 'same-characters')).toEqual(['점액'])
    expect(await beside(['박자', '拍子', 'ひょうし'], 'same-characters')).toEqual([])
  })

  test('are none for a word of no known sort', async () => {
    expect(await beside(['기세', '勢い', 'いきおい'], 'none')).toEqual([])
  })
})
