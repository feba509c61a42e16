/** How a Japanese word in kanji is read: one of the text, or the counterpart of one. Wrong readings differ by one sound, as in the JLPT. */

import type { GlossaryTerm } from '@/core/glossary/types'
import { shuffle } from '@/core/random'
import { misreadings, variedReadings } from '@/lang/ja/varied-readings'
import { mayAnswer } from '@/lang/sino-correspondence'
import type { QuestionDictionaries } from '../../ports'
import { usesOf } from '../contexts'
import { DISTRACTORS, type Draft } from '../draft'
import type { Material } from '../material'
import { mayBeReadAs } from '../other-readings'
import { hasTermInside, isCertain, isReadAsWords, rankOf, scriptOf } from '../vocabulary'

/** Names are read by custom, not by rule, and a wrong reading of one can't be told. */
const ASKED = new Set(['concept', 'idiom', 'product'])

/** Kana of a reading that is taken in at once. */
const LONGEST = 9

/** おく of 送 and あき of 空 have the shape of on readings, but no sound of the Korean ones. */
function onReadings(kanji: string, { lookUpHanja, lookUpPieces }: QuestionDictionaries): readonly string[] {
  const syllables = lookUpHanja(kanji)?.readings ?? []
  return lookUpPieces(kanji).filter((kana) => syllables.some((syllable) => mayAnswer(syllable, kana, () => true)))
}

/** Wrong options of one character read otherwise: with three, the one that sounds unlike them is right. */
const MOST_OTHERWISE = 2

/** What is drawn out, contracted or assimilated, where it is not known which kana are of which character: a native word (縦横 たてよこ) has none of it to be mistaken. */
const MISTAKEN = /[ゃゅょっ]|[おこごそぞとどのほぼもよろくすつぬふむゆる]う/

/** The likeliest mistakes, one in each (ごはんい for 広範囲 would be two); none of them is another reading that the word has. */
function wrongReadings({ dictionaries, random }: Material, { ja, alignment }: GlossaryTerm): readonly string[] {
  const right = new Set(dictionaries.lookUpReading(ja.headword).map(({ reading: own }) => own))
  const isAligned =
    alignment.map(({ kanji }) => kanji).join('') === ja.headword &&
    alignment.map(({ kana }) => kana).join('') === ja.reading
  const [otherwise = [], bySound = [], ...less] = isAligned
    ? misreadings(
        alignment.map(({ kana }) => kana),
        (place) => onReadings(alignment[place]?.kanji ?? '', dictionaries),
      )
    : [[], MISTAKEN.test(ja.reading) ? variedReadings(ja.reading) : []]
  const likely = [...shuffle(otherwise, random).slice(0, MOST_OTHERWISE), ...bySound]
  const ordered = [likely, ...less].flatMap((some) => shuffle(some, random))
  return [...new Set(ordered)]
    .filter((wrong) => !right.has(wrong) && !mayBeReadAs(ja.headword, wrong, dictionaries))
    .slice(0, DISTRACTORS)
}

export function reading(material: Material): readonly Draft[] {
  const { terms, lexis, lang } = material
  return terms.flatMap((term): Draft[] => {
    const { headword, reading: answer } = term.ja
    if (scriptOf(headword) !== 'kanji' || !ASKED.has(term.category) || answer.length < 3) return []
    // The reading of an article's own word does not hang on its counterpart.
    if ((lang === 'ko' && !isCertain(material, term)) || hasTermInside(terms, term)) return []
    // 同君連合（どうくんれんごう）, and 測候所 in 岬測候所（みさきそっこうじょ）: the text tells.
    if (new RegExp(`${headword}[（(][ぁ-んー]*${answer}`).test(material.article.text)) return []
    // 大遠音島: how a place is read that no dictionary has, the text would have to say.
    if (term.route !== 'lexicon' && /[島村町市県郡区山川湖岬岳峠駅港]$/.test(headword)) return []
    if (term.route !== 'lexicon' && !isReadAsWords(term, material.dictionaries)) return []
    // けいえいせきにんしゃ: among that many kana one wrong one is looked for, not read.
    if (answer.length > LONGEST) return []
    // 観測所 is かんそくしょ and かんそくじょ, 風呂場 ふろば: the last character's reading depends on what it is joined to.
    if (/[所場屋口手]$/.test(headword)) return []
    const wrong = wrongReadings(material, term)
    if (wrong.length < DISTRACTORS) return []
    return usesOf(material, term).map((use) => ({
      kind: 'reading',
      basis: 'terms',
      lang,
      stem: lexis.prompts.reading(headword, term.ko.headword),
      answer,
      distractors: wrong.map((text) => ({
        text,
        reason: { code: 'other-reading', detail: headword, evidence: null },
      })),
      evidence: [use],
      terms: [term.id],
      worth: 1.1 + rankOf(terms, term),
    }))
  })
}
