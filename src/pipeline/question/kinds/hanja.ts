/** The characters of a Sino-Korean word: 전략 = 戰略. Asked of a Korean text, where the reader sees hangul only. Wrong ones sound the same: 電略, 戰掠. */
import { shuffle } from '@/core/random'
import { atHead } from '@/lang/ko/initial-sound-law'
import { DISTRACTORS, type Draft } from '../draft'
import type { Material } from '../material'
import { contextOf, isCertain, rankOf } from '../vocabulary'

/** Hanja by syllable, those that words of the bank and the lexicon are written with. */
function hanjaBySyllable({ pool, dictionaries }: Material): ReadonlyMap<string, readonly string[]> {
  const words = [...pool.map(({ ja }) => ja.headword), ...dictionaries.definedEntries().map(({ ja }) => ja[0] ?? '')]
  const kanji = new Set(words.flatMap((word) => [...word.matchAll(/\p{Script=Han}/gu)].map(([character]) => character)))
  const bySyllable = new Map<string, string[]>()
  for (const character of kanji) {
    const known = dictionaries.lookUpHanja(character)
    const [reading] = known?.readings ?? []
    if (!known || !reading) continue
    for (const syllable of new Set([reading, atHead(reading)])) {
      bySyllable.set(syllable, [...(bySyllable.get(syllable) ?? []), known.form])
    }
  }
  return bySyllable
}

/** The word with one of its characters exchanged for another of the same sound, other words that are written so left out. */
function homophones(
  { dictionaries, random }: Material,
  headword: string,
  answer: string,
  bySyllable: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const formOf = (word: string): string =>
    [...word].map((character) => dictionaries.lookUpHanja(character)?.form ?? character).join('')
  const words = new Set(dictionaries.lookUpSino(headword).map(({ kanji }) => formOf(kanji)))
  const characters = [...answer]
  const byPlace = characters.map((character, i) =>
    shuffle(
      (bySyllable.get(headword[i] ?? '') ?? []).filter((other) => other !== character),
      random,
    )
      .map((other) => characters.map((own, j) => (j === i ? other : own)).join(''))
      .filter((word) => !words.has(word)),
  )
  // One of each place in turn, so that no character stands in all options but one.
  const rounds = Math.max(0, ...byPlace.map(({ length }) => length))
  return Array.from({ length: rounds }, (_, round) => byPlace.flatMap((words) => words.slice(round, round + 1))).flat()
}

export function hanja(material: Material): readonly Draft[] {
  const { terms, lexis, lang } = material
  if (lang !== 'ko') return []
  const bySyllable = hanjaBySyllable(material)
  return terms.flatMap((term): Draft[] => {
    const evidence = contextOf(material, term)
    const { hanja: answer, headword } = term.ko
    if (!evidence || !answer || answer.length < 2 || !isCertain(term) || !/^[가-힣]+$/.test(headword)) return []
    if (!/^\p{Script=Han}+$/u.test(answer) || answer.length !== headword.length) return []
    if (term.category !== 'concept' && term.category !== 'idiom') return []
    const wrong = [...new Set(homophones(material, headword, answer, bySyllable))].slice(0, DISTRACTORS)
    return [
      {
        kind: 'hanja',
        basis: 'terms',
        lang,
        stem: lexis.prompts.hanja(headword),
        answer,
        distractors: wrong.map((text) => ({
          text,
          reason: { code: 'other-characters', detail: headword, evidence: null },
        })),
        evidence: [evidence],
        terms: [term.id],
        worth: 1 + rankOf(terms, term),
      },
    ]
  })
}
