import { describe, expect, it } from 'vitest'
import type { BridgeDictionaries } from '../ports'
import { renderHeadword } from './compound'
import { headwordOf } from './headword'
import { institutionWords } from './institution'
import { NO_SUBJECT } from './subject'
import { entry, fakeDictionaries } from './testing/fake-dictionaries'

const FEW = fakeDictionaries({
  entries: [
    entry('경제', '経済', 'けいざい'),
    entry('연구소', '研究所', 'けんきゅうじょ'),
    entry('연구원', '研究員', 'けんきゅういん'),
    entry('연구원', '研究院', 'けんきゅういん', { category: 'organisation', domain: 'education' }),
    entry('기술', '技術', 'ぎじゅつ'),
    entry('병원', '病院', 'びょういん'),
    entry('생명', '生命', 'せいめい'),
    entry('제약', '制約', 'せいやく'),
    entry('제약', '製薬', 'せいやく', { domain: 'medicine' }),
    entry('물산', '物産', 'ぶっさん'),
  ],
  sino: { 소담: ['小胆 しょうたん common 2'], 보험: ['保険 ほけん common 1'], 원: ['院 いん affix 1'] },
  names: { 아오바: ['青葉 あおば place 6'] },
  katakana: ['モビリティ', 'カオ'],
  frequency: { 보험: 40, 모빌리티: 8, 카오: 1 },
})

/** As a model that has learned from loanwords judges native names. */
const STRANGE = new Set(['한빛', '해든', '새롬', '나래', '소담', '아오바'])
const DICTIONARIES: BridgeDictionaries = {
  ...FEW,
  lookUpSino: (hangul) => {
    const found = FEW.lookUpSino(hangul)
    const isSyllable = hangul.length === 1 && '경제연구소원기술병생명약물산보험담'.includes(hangul)
    return found.length > 0 || !isSyllable ? found : [{ kanji: '字', reading: 'じ', kind: 'common', cost: 8 }]
  },
  spellByModel: (lang, word) => {
    const model = FEW.spellByModel(lang, word)
    return model && { ...model, strangeness: STRANGE.has(word) ? 3 : 2 }
  },
}

const cut = (name: string): string => {
  const starts = institutionWords([...name], DICTIONARIES)
  return [0, ...starts].map((start, i) => name.slice(start, starts[i])).join('|')
}

describe('the words at the end of an organisation’s name', () => {
  it.each([
    ['한빛|경제|연구소', 'rows'],
    ['나래|생명|보험', 'a Sino-Korean word that Korean texts use'],
    ['해든|기술|원', 'a word with the ending of organisations'],
    ['새롬|모빌리티', 'a loan'],
    ['경제|연구원', 'words throughout'],
    ['카카오', 'a loan that no Korean text has is chance'],
    ['새병원', 'one syllable is no name'],
    ['병원', 'a word alone'],
  ])('%s: %s', (name) => expect(cut(name.replaceAll('|', ''))).toBe(name))
})

describe('an organisation in Japanese', () => {
  it.each([
    ['한빛경제연구소', 'ハンビッ経済研究所', 'はんびっけいざいけんきゅうじょ', 'a native name is written as it sounds'],
    ['해든병원', 'ヘドゥン病院', 'へどぅんびょういん', 'the whole is no word to be spelt'],
    ['나래연구원', 'ナレ研究院', 'なれけんきゅういん', 'an institution, nobody who works there'],
    ['새롬제약', 'セロム製薬', 'せろむせいやく', 'a trade before another sense'],
    ['아오바물산', '青葉物産', 'あおばぶっさん', 'a Japanese name that its dictionary has'],
    ['소담병원', 'ソダム病院', 'そだむびょういん', 'no word that only a dictionary of Japanese has'],
  ])('%s is %s: %s', (name, japanese, reading) => {
    const [best] = renderHeadword(headwordOf(name, [], 'ko', 'organisation'), DICTIONARIES, NO_SUBJECT)
    expect([best?.text, best?.reading]).toEqual([japanese, reading])
  })
})
