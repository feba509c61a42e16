import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { fromEntries } from './lexicon'
import { NO_SUBJECT } from './subject'
import { entry, fakeDictionaries } from './testing/fake-dictionaries'

/** What a row answers first to one of its words. */
function answer(lang: Lang, text: string, ko: string, ja: string, hanja: string): string | undefined {
  const dictionaries = fakeDictionaries({ entries: [entry(ko, ja, 'よみ')], hanja })
  const segment = {
    lang,
    text,
    position: 'whole',
    category: 'concept',
    jointed: true,
    isWord: true,
    isPhrase: false,
    innerJoints: 0,
    isBeforeKanji: false,
    isKatakanaRun: false,
    isNativeLetter: false,
  } as const
  return fromEntries(segment, dictionaries, NO_SUBJECT).toSorted((a, b) => a.cost - b.cost)[0]?.text
}

test.each([
  ['ja', '快挙', '쾌거를 이루다|쾌거', '快挙を成し遂げる|快挙', '쾌거', '快快쾌 挙擧거'],
  ['ko', '쾌거', '쾌거를 이루다|쾌거', '快挙を成し遂げる|快挙', '快挙', '快快쾌 挙擧거'],
  ['ja', '増便', '노선 증편|증편', '増便', '증편', '増增증 便便편'],
  ['ja', '空洞化', '도심 공동화|도심공동화|공동화', '空洞化', '공동화', '空空공 洞洞동 化化화'],
  // 서구화 is a word of its own, no 구화 with something added
  ['ja', '欧化', '서구화|구화', '欧化', '서구화', '欧歐구 化化화'],
] as const)('%s %s of the row %s = %s is %s', (lang, text, ko, ja, expected, hanja) => {
  expect(answer(lang, text, ko, ja, hanja)).toBe(expected)
})

test.each([
  ['エネルギー', true, 0],
  // メディア of ウィキメディア is a piece of a word
  ['エネルギー', false, 1],
] as const)('%s, a whole run of katakana: %s', (text, isKatakanaRun, dearer) => {
  const dictionaries = fakeDictionaries({ entries: [entry('동력', text, 'えねるぎー')], hanja: '' })
  const costOf = (isRun: boolean): number =>
    fromEntries(
      {
        lang: 'ja',
        text,
        position: 'first',
        category: 'concept',
        jointed: false,
        isWord: false,
        isPhrase: false,
        innerJoints: 0,
        isBeforeKanji: true,
        isKatakanaRun: isRun,
        isNativeLetter: false,
      },
      dictionaries,
      NO_SUBJECT,
    )[0]?.cost ?? Number.NaN
  expect(Math.sign(costOf(isKatakanaRun) - costOf(true))).toBe(dearer)
})
