/** Who said it: a quotation or what somebody is reported to say, and its speaker, asked for, or named rightly or wrongly. */
import type { Span } from '@/core/article/types'
import { choose } from '../distractors'
import { type Distractor, type Draft, evidenceOf } from '../draft'
import { STANDS_ALONE } from '../introduction'
import type { Material } from '../material'
import { namesAlike } from '../names-alike'
import { changesUnnamed } from '../relations'
import type { ReadSentence } from '../sentence'
import { type Speech, speechOf } from '../speech'

interface Said {
  readonly words: string
  readonly told: string | null
  readonly type: 'person' | 'organisation'
  /** As the article has it there. */
  readonly name: string
  readonly speaker: string
  readonly others: readonly Distractor[]
  readonly shown: readonly ReadSentence[]
}

/** Reported speech that is asked for by itself. UTF-16 units. */
const REPORT = { ko: { least: 24, most: 90 }, ja: { least: 20, most: 75 } } as const

/** 생산할 계획이라고 밝힌 곳: a firm that means to do it is the one. */
const OWN_PLAN = /(?:계획|방침|예정|목표)이라고$|(?:計画|方針|予定|目標)だと$/

/** A clause whose topic reports is asked for by `who`; others are asked for here, where they can be understood alone. */
function isAskable({ lang }: Material, { told, sentence, isPointedAt, isTopic, standsAlone, type }: Speech): boolean {
  if (told === null) return true
  if (type === 'organisation' && OWN_PLAN.test(told)) return false
  const isAskedElsewhere = !isPointedAt && isTopic && sentence.clauses.length === 1
  return !isAskedElsewhere && standsAlone && told.length >= REPORT[lang].least && told.length <= REPORT[lang].most
}

function saidIn(material: Material, speech: Speech): readonly Said[] {
  const { words, told, name, type, sentence, shown } = speech
  if (type === null || !isAskable(material, speech) || changesUnnamed(material.lang, words)) return []
  const options = namesAlike(material, sentence, name, type, { speaks: true })
  const choice = { material, stem: words, answer: options.answer, answered: sentence, code: 'other-speaker' } as const
  return [
    {
      words,
      told,
      type,
      name,
      speaker: options.answer,
      others: choose(choice, options.candidates),
      shown: [...new Set([...shown, ...options.shown])],
    },
  ]
}

const allSaid = (material: Material): readonly Said[] =>
  speechOf(material).flatMap((speech) => saidIn(material, speech))

export function whoSaid(material: Material): readonly Draft[] {
  const { lexis, lang } = material
  return allSaid(material).map(({ words, told, type, speaker, others, shown }) => ({
    kind: 'who-said',
    basis: 'text',
    lang,
    stem:
      told !== null
        ? lexis.prompts.toldBy(told, type)
        : type === 'person'
          ? lexis.prompts.saidByPerson(words)
          : lexis.prompts.saidByOrganisation(words),
    answer: speaker,
    distractors: others,
    evidence: shown.map((own) => evidenceOf(lang, own.sentence)),
    worth: 3.1,
  }))
}

/** Longer quotations are read for themselves, not for who says them. UTF-16 units. */
const LONGEST = { ko: 75, ja: 60 } as const

/** From who speaks to the end of what they say, or the other way round; all of a sentence that has not both. */
function saidAt(text: string, words: string, name: string): Span | undefined {
  const [said, by] = [text.indexOf(words), text.indexOf(name)]
  if (said < 0 || by < 0) return undefined
  // With the mark before and after the words.
  return {
    start: Math.max(0, Math.min(said - 1, by)),
    end: Math.min(text.length, Math.max(said + words.length + 1, by + name.length)),
  }
}

/** X is who said it, rightly or wrongly: an article seldom has the four speakers that a choice takes. */
export function saidBy(material: Material): readonly Draft[] {
  const { lexis, lang, article } = material
  return allSaid(material).flatMap(({ words, told, type, name, speaker, others, shown }): Draft[] => {
    if (told !== null || type !== 'person' || words.length > LONGEST[lang] || /[‘’『』「」]/.test(words)) return []
    const evidence = shown.map((own) => evidenceOf(lang, own.sentence, saidAt(own.text, words, name)))
    const [quoted = null] = evidence
    const state = (person: string) =>
      lexis.prompts.trueFalse(lexis.prompts.saidBy(words, lexis.politely(person, article.text)), STANDS_ALONE)
    const draft = { kind: 'true-false', basis: 'text', lang, evidence } as const
    const isTrue: Draft = {
      ...draft,
      stem: state(speaker),
      answer: lexis.trueMark,
      distractors: [
        { text: lexis.falseMark, reason: { code: 'agrees-with-text', detail: shown[0]?.text ?? '', evidence: quoted } },
      ],
      worth: 0.9,
    }
    const isFalse = others.slice(0, 1).map(
      ({ text }): Draft => ({
        ...draft,
        stem: state(text),
        answer: lexis.falseMark,
        distractors: [
          { text: lexis.trueMark, reason: { code: 'contradicts-text', detail: speaker, evidence: quoted } },
        ],
        worth: 1.1,
      }),
    )
    // With nobody else to have said it, it is true at sight.
    return isFalse.length > 0 ? [isTrue, ...isFalse] : []
  })
}
