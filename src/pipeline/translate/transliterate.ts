/** Bridge 6: how a name that no dictionary knows is likely to be spelt, by the model learned from reviewed pairs. Always a guess. */

import type { Category } from '@/core/glossary/types'
import { hangulToKatakana } from '@/lang/hangul-to-katakana'
import { toHiragana } from '@/lang/ja/kana'
import { japaneseInHangul } from '@/lang/ko/japanese-in-hangul'
import { looksForeign } from '@/lang/ko/sino-syllables'
import { isHangul } from '@/lang/ko/syllable'
import { koreanInKatakana } from '@/lang/korean-in-katakana'
import { koreanNameInKatakana, splitKoreanName } from '@/lang/korean-names-in-katakana'
import type { BridgeDictionaries } from '../ports'
import { mayBeBearer } from './bearers'
import { heard, isSinoSyllables, isUnheardOf, spellingCost } from './by-sound'
import { type Rendering, rendering, type Segment } from './rendering'

const COST = { korean: 3.8, word: 6, perSyllable: 0.6, acrossTokens: 1.5, acrossNames: 2.5, sino: 2, koreanName: 5 }
const MOST_SPELLINGS = 3
/** Longer words of Sino-Korean syllables are compounds, whatever they name. */
const LONGEST_SINO_NAME = 4

export function transliterated(segment: Segment, dictionaries: BridgeDictionaries): readonly Rendering[] {
  const { lang, text, position, jointed, isPhrase, innerJoints, category } = segment
  if (lang === 'ja' || !isHangul(text) || text.length < 2 || !jointed || isPhrase) return []
  // 노르텔|사 is a firm's name and 社
  const isOfFirm = innerJoints > 0 && text.endsWith('사') && looksForeign(text.slice(0, -1))
  if (isOfFirm && (category === 'organisation' || category === 'concept')) return []
  const name = category === 'person' && position === 'whole' ? splitKoreanName(text) : null
  const isCalled = category === 'person' && position === 'whole' && !name && /^[가-힣]{2,3}이$/.test(text)
  const korean = name ? [koreanName(...name)] : isCalled ? [asItSounds(text, COST.korean)] : []
  // Syllables that all are Sino-Korean make a Sino-Korean word, found or not; names of people excepted.
  const sino = isSinoSyllables(text, dictionaries)
  const isBearer = isBearerOf(category) && position === 'first'
  const isName = category === 'person' || category === 'place' || category === 'product' || isBearer
  if (sino && (!isName || text.length > LONGEST_SINO_NAME)) return korean
  const across = innerJoints * (category === 'organisation' ? COST.acrossNames : COST.acrossTokens)
  const added = across + (sino ? COST.sino : 0)
  const spelt = heard(segment, dictionaries)
    // 이즈미얀: one word of a name is no two (イズ・ミヤン)
    .filter(({ isWord, text: word }) => !isWord && !(category === 'person' && word.includes('・')))
    .slice(0, MOST_SPELLINGS)
    .map((answer) => ({ text: answer.text, cost: spellingCost('ko', text, answer.share) }))
  const rule = { text: hangulToKatakana(text), cost: COST.word + text.length * COST.perSyllable }
  return [
    ...korean,
    ...(isBearer ? nativeName(text, dictionaries) : []).map((name) => ({ ...name, cost: name.cost + across })),
    ...(spelt.length > 0 ? spelt : [rule]).map((spelling) =>
      rendering(spelling.text, 'transliterate', spelling.cost + added, { reading: toHiragana(spelling.text) }),
    ),
  ]
}

/** Of firms and towns: 소담 of 소담전자, 도담 of 도담시. */
const isBearerOf = (category: Category): boolean => category === 'organisation' || category === 'place'

/** The letters are unusual for a loanword, as 새롬, 한빛 and 다솜 are: a word of its own, written as it sounds. */
const STRANGE = 2.5
const LONGEST_NATIVE = 4
/** A word that sounds near is meant (카네기) when it is that likely. */
const LIKELY_WORD = 0.6

function nativeName(text: string, dictionaries: BridgeDictionaries): readonly Rendering[] {
  const japanese = dictionaries.lookUpJapaneseName(text).some(({ reading }) => japaneseInHangul(reading) === text)
  if (japanese && text.length > 2) return []
  const katakana = koreanInKatakana(text)
  const spelt = [asItSounds(text, COST.korean)]
  // 해림, 약령: syllables of hanja that nobody knows, and no loan
  if (isUnheardOf(text, dictionaries)) return spelt
  if (isSinoSyllables(text, dictionaries)) return mayBeBearer(text, dictionaries) ? spelt : []
  const answers = heard({ lang: 'ko', text, category: 'organisation' }, dictionaries)
  const isWord = answers.some((answer) => answer.isWord && answer.share >= LIKELY_WORD && answer.text !== katakana)
  const strangeness = dictionaries.spellByModel('ko', text)?.strangeness ?? STRANGE
  if (text.length > LONGEST_NATIVE || isWord || strangeness < STRANGE) return []
  return spelt
}

/** 소담이 ソダミ: what its final consonant begins is a part of the name. */
function asItSounds(text: string, cost: number): Rendering {
  const katakana = koreanInKatakana(text)
  return rendering(katakana, 'transliterate', cost, { reading: toHiragana(katakana) })
}

function koreanName(surname: string, given: string): Rendering {
  const katakana = koreanNameInKatakana(surname, given)
  return rendering(katakana, 'transliterate', COST.koreanName, { reading: toHiragana(katakana.replace('・', '')) })
}
