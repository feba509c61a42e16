/** Words of a series in a statement, each exchanged for another of the series: 소나무로 지었다 → 참나무로 지었다. */
import { shuffle } from '@/core/random'
import { type Offer, SHOWS } from './altered'
import { askable } from './askable'
import { hangsTogether, isOneOfSeveral } from './contrary-words'
import { fitsElsewhere } from './distractors'
import { nameOf } from './entities'
import { isOfSomebody } from './kin'
import type { Material } from './material'
import { clauseOf, clauseSpan, contains, isOwnSubject, isToldBy, type Phrase, type ReadSentence } from './sentence'
import { anywhereBeside, ofOneKind } from './series'
import { besideInSeries } from './things-alike'

const EXCHANGED = /^(?:object|adverbial|subject|genitive)$/

/** 음식물 쓰레기: a word of a term is no thing of its own. */
function isPartOfTerm({ entities }: Material, { text, words }: ReadSentence, i: number): boolean {
  const [word, before] = [words[i], words[i - 1]]
  if (!word || before?.role !== 'bare' || before.comma) return false
  return entities.find(text.slice(before.start, word.nounEnd)) !== null
}

/** 의사는 침대를 밀었다, and 침대를 밀었다 after it: somebody does it in a scene, where what else it may be is seen to be absurd; 배는 소나무로 짓는다 is told of things. */
export function isScene({ entities, lexis }: Material, sentence: ReadSentence): boolean {
  const doers = sentence.phrases.filter((phrase) => isOwnSubject(sentence.words, phrase))
  const isPerson = (phrase: Phrase): boolean => {
    const name = nameOf(lexis, sentence, phrase)
    const type = entities.find(name)?.type ?? lexis.typeByForm(name) ?? phrase.tagged
    return type === 'person' || lexis.isTitled(name)
  }
  return doers.length === 0 || doers.some(isPerson)
}

/** What in this clause (null: in the sentence) can be exchanged, and for what. */
export function otherThings(material: Material, sentence: ReadSentence, clause: number | null): readonly Offer[] {
  const { text, words, phrases } = sentence
  const own = clauseOf(sentence, clause)
  if (!own || hangsTogether(material, text)) return []
  const span = clauseSpan(sentence, own)
  const inScene = isScene(material, sentence)
  return words.flatMap((word, i): Offer[] => {
    const target = { start: word.start, end: word.nounEnd }
    const phrase = phrases.find(({ first, last }) => i >= first && i <= last)
    if (!phrase || !contains(span, target) || !EXCHANGED.test(word.role) || word.quoted) return []
    if (!isToldBy(sentence, own, target) || !askable(sentence, target)) return []
    const name = text.slice(target.start, target.end)
    // 夜も眠れない, 夜は: what goes with its verb, or is set against the day.
    if (/^(?:も|は|도|은|는)/.test(word.particle) && anywhereBeside(material.lang, name).length > 0) return []
    // 금, 배, 손: a Korean word of one syllable has several senses.
    if (phrase.relative || (/[가-힣]/.test(name) && name.length < 2)) return []
    if (text.split(name).length > 2 || isOneOfSeveral(sentence, target) || isPartOfTerm(material, sentence, i))
      return []
    const [anywhere, ofKind] = [anywhereBeside(material.lang, name), ofOneKind(material.lang, name)]
    if (isOfSomebody(material, sentence, name)) return []
    const others = shuffle(besideInSeries(material, sentence, name), material.random).filter(
      ({ text: other, at }) =>
        (anywhere.includes(other) || (at !== null && !inScene && ofKind.includes(other))) &&
        !isOfSomebody(material, sentence, other) &&
        !material.entities.same(name, other) &&
        !fitsElsewhere(material, text.replace(name, ''), other, sentence),
    )
    // What the article has is less easily ruled out.
    const other = others.find(({ at }) => at !== null) ?? others[0]
    return other
      ? [
          {
            exchanged: { sort: 'thing', target, to: other.text },
            shows: other.at ? SHOWS.thing : SHOWS.contrary,
            aside: false,
          },
        ]
      : []
  })
}
