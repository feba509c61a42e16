/** Wrong options of the answer's own type: from the article first, each shown by the sentence it stands in. */
import type { Span } from '@/core/article/types'
import { bigrams, comparisonKey, occurrences, optionKey, shareWithin } from '@/core/quiz/comparison'
import type { Reason, ReasonCode } from '@/core/quiz/types'
import { shuffle } from '@/core/random'
import { remembered, rememberedWith } from '@/core/remembered'
import { DISTRACTORS, type Distractor, evidenceOf } from './draft'
import type { Entity } from './entities'
import { withDigits } from './in-digits'
import type { Lexis } from './lexis'
import type { Material } from './material'
import type { ReadSentence } from './sentence'

export interface Candidate {
  readonly text: string
  /** Sentence and place where the article has it, null where it was made up. */
  readonly at: { readonly sentence: ReadSentence; readonly span: Span } | null
  /** More for what is less of the answer's sort; 0 where left out. */
  readonly strange?: number
}

/** A distractor may differ from the answer by this many characters before a closer one is preferred. */
const NEAR_LENGTH = 5

/**
 * Whether another sentence says much the same of this option, so that it could be a right answer too. A sentence that lacks a figure of the
 * stem is about something else.
 */
export function fitsElsewhere(material: Material, stem: string, option: string, answered: ReadSentence): boolean {
  const key = optionKey(option)
  const others = sayingAll(material)((withDigits(stem).match(/\d[\d,.]*/g) ?? []).join(' ')).filter(
    (other) => other.sentence.index !== answered.sentence.index && optionKey(other.text).includes(key),
  )
  if (others.length === 0) return false
  const asked = bigrams(stem)
  const here = shareWithin(asked, bigrams(answered.text))
  return others.some((other) => shareWithin(asked, bigrams(other.text)) >= Math.max(0.4, 0.75 * here))
}

function toDistractor(material: Material, { text, at }: Candidate, code: ReasonCode): Distractor {
  const evidence = at ? evidenceOf(material.lang, at.sentence.sentence, at.span) : null
  const reason: Reason = { code, detail: at ? at.sentence.text : '', evidence }
  return { text, reason }
}

interface Choice {
  readonly material: Material
  readonly stem: string
  readonly answer: string
  readonly answered: ReadSentence
  readonly code: ReasonCode
}

/** Sentences that have all of these figures: asked for each option of a question. */
const sayingAll = rememberedWith(({ body }: Material) =>
  remembered((figures) =>
    body.filter(({ text }) => figures.split(' ').every((figure) => withDigits(text).includes(figure))),
  ),
)

/** What an option looks like: one name in katakana among three in kanji would stand out. */
const writtenForm = remembered((text): string => {
  const letters = [...text.normalize('NFKC')].filter((character) => /[\p{L}ー]/u.test(character))
  const share = (script: RegExp): number =>
    letters.filter((character) => script.test(character)).length / (letters.length || 1)
  if (/^[^a-z]*\d/i.test(withDigits(text))) return 'number'
  if (share(/[a-z]/i) > 0.6) return 'latin'
  if (share(/\p{Script=Hangul}/u) > 0.5) return 'hangul'
  if (share(/[\p{Script=Katakana}ー]/u) > 0.6) return 'katakana'
  return share(/\p{Script=Han}/u) > 0.6 ? 'kanji' : 'mixed'
})

/** How often the article has an option: each is weighed for many questions. */
const countIn = rememberedWith(({ articleKey }: Material) => remembered((option) => occurrences(articleKey, option)))

/** Up to three of the candidates that are wrong for this stem, in random order but near the answer in length and as frequent as it. */
export function choose(
  { material, stem, answer, answered, code }: Choice,
  candidates: readonly Candidate[],
): readonly Distractor[] {
  const { random, entities } = material
  const stemKey = comparisonKey(stem)
  const named = entities.all.flatMap(({ name }) => (name.length > 1 && stem.includes(name) ? [name] : []))
  const count = countIn(material)
  const answerCount = count(answer)
  const distance = ({ text }: Candidate): number => (Math.abs(text.length - answer.length) > NEAR_LENGTH ? 1 : 0)
  const rarer = ({ text }: Candidate): number => (count(text) < answerCount ? 1.5 : 0)
  const form = writtenForm(answer)
  const otherForm = ({ text }: Candidate): number => (writtenForm(text) === form ? 0 : 2)
  const cost = (candidate: Candidate): number =>
    distance(candidate) + rarer(candidate) + otherForm(candidate) + (candidate.strange ?? 0)
  const weighed = candidates.map((candidate) => ({ candidate, cost: cost(candidate) }))
  const ordered = shuffle(weighed, random).sort((a, b) => a.cost - b.cost)
  const chosen: Candidate[] = []
  for (const { candidate } of ordered) {
    const key = comparisonKey(candidate.text)
    if (key === '' || stemKey.includes(key)) continue
    const others = [answer, ...chosen.map(({ text }) => text)]
    const isTaken = others.some(
      (other) => optionKey(other) === optionKey(candidate.text) || entities.same(other, candidate.text),
    )
    if (isTaken) continue
    // A name that the stem has under another form; a clause may well speak of what the stem speaks of.
    if (code !== 'other-cause' && named.some((name) => entities.same(name, candidate.text))) continue
    if (fitsElsewhere(material, stem, candidate.text, answered)) continue
    chosen.push(candidate)
    if (chosen.length === DISTRACTORS) break
  }
  return chosen.map((candidate) => toDistractor(material, candidate, code))
}

/** Entities of the article as candidates, those of the answered sentence left out, or of the part of it that is quoted. */
export function entityCandidates(
  material: Material,
  answered: ReadSentence,
  accept: (entity: Entity) => boolean,
  quoted: Span = { start: 0, end: answered.text.length },
): readonly Candidate[] {
  const isAbsent = absentFrom(material)(comparisonKey(answered.text.slice(quoted.start, quoted.end)))
  return optionsOf(material).flatMap(({ entity, candidate }) => (accept(entity) && isAbsent(entity) ? [candidate] : []))
}

/** Whether a part of the text, given by its comparison key, does not have an entity: asked for each sort of name that a sentence has. */
const absentFrom = rememberedWith(({ entities: { all, same } }: Material) => {
  const named = all.map(({ name }) => ({ name, key: comparisonKey(name) }))
  return remembered((here) => {
    const present = named.filter(({ name, key }) => name.length > 1 && here.includes(key))
    return rememberedWith(
      ({ name }: Entity): boolean =>
        // ミルナエナジー where the sentence has ミルナ.
        !here.includes(comparisonKey(name)) && !present.some((other) => same(other.name, name)),
    )
  })
})

interface EntityOption {
  readonly entity: Entity
  readonly candidate: Candidate
}

/** Whether a word of the text begins with the name. */
function isWordOf(lexis: Lexis, text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (lexis.startsWord(text, at)) return true
  return false
}

/** Whether the name stands somewhere with no other kanji or katakana after it. */
function standsApart(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!/^[\p{Script=Han}ァ-ヶー]/u.test(text.slice(at + name.length))) return true
  return false
}

/** Entities that are options as they are named, each where the article first has it. */
const optionsOf = rememberedWith((material: Material): readonly EntityOption[] => {
  const { body, entities, lexis, lang } = material
  const { all } = entities
  return all.flatMap((entity): EntityOption[] => {
    if (lexis.isVague(entity.name)) return []
    // 오미란 is asked for as 오미란 씨 where the article says so.
    const isPart =
      entity.type === 'person' &&
      all.some((other) => other.type === 'person' && other !== entity && other.name.includes(entity.name))
    // 情報企業ヌリ解析技研 beside ヌリ解析技研: without what describes it.
    const isDescribed =
      entity.type === 'organisation' &&
      all.some(
        (other) =>
          other.type === 'organisation' &&
          other !== entity &&
          other.name.length > 2 &&
          entity.name.endsWith(other.name),
      )
    if (isPart || isDescribed) return []
    const sentence = body.find(
      ({ sentence: { index }, text }) => entity.sentences.includes(index) && text.includes(entity.name),
    )
    // 리지 of 측리지: a piece of a word.
    if (sentence && lang === 'ko' && !body.some(({ text }) => isWordOf(lexis, text, entity.name))) return []
    // 西湖 of 西湖製作所: no place that the article speaks of.
    if (lang === 'ja' && entity.type === 'place' && !body.some(({ text }) => standsApart(text, entity.name))) return []
    const start = sentence?.text.indexOf(entity.name) ?? -1
    const at = sentence ? { sentence, span: { start, end: start + entity.name.length } } : null
    return [{ entity, candidate: { text: entity.name, at } }]
  })
})
