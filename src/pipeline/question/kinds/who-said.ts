/** Who said it: a direct quotation and its speaker, asked for, or named rightly or wrongly. */
import { choose } from '../distractors'
import { type Distractor, type Draft, evidenceOf } from '../draft'
import { nameOf } from '../entities'
import { STANDS_ALONE } from '../introduction'
import type { Material } from '../material'
import { namesAlike } from '../names-alike'
import type { ReadSentence } from '../sentence'

interface Said {
  readonly words: string
  readonly type: 'person' | 'organisation'
  readonly speaker: string
  readonly others: readonly Distractor[]
  readonly shown: readonly ReadSentence[]
}

function saidIn(material: Material, sentence: ReadSentence, previous: ReadSentence | null): readonly Said[] {
  const { lexis, entities } = material
  return lexis.quotes(sentence, previous).flatMap(({ words, speaker, shown }): Said[] => {
    const [naming = sentence] = shown
    const pronoun = naming.context.resolved.find(({ start, end }) => start <= speaker.start && end >= speaker.nounEnd)
    if (pronoun) return []
    const name = nameOf(lexis, naming, speaker)
    const type = entities.find(name)?.type ?? lexis.typeByForm(name)
    if ((type !== 'person' && type !== 'organisation') || lexis.isVague(name)) return []
    const options = namesAlike(material, sentence, name, type, { speaks: true })
    const choice = { material, stem: words, answer: options.answer, answered: sentence, code: 'other-speaker' } as const
    return [
      {
        words,
        type,
        speaker: options.answer,
        others: choose(choice, options.candidates),
        shown: [...shown, ...options.shown],
      },
    ]
  })
}

const allSaid = (material: Material): readonly Said[] =>
  material.body.flatMap((sentence, i) => saidIn(material, sentence, material.body[i - 1] ?? null))

export function whoSaid(material: Material): readonly Draft[] {
  const { lexis, lang } = material
  return allSaid(material).map(({ words, type, speaker, others, shown }) => ({
    kind: 'who-said',
    basis: 'text',
    lang,
    stem: type === 'person' ? lexis.prompts.saidByPerson(words) : lexis.prompts.saidByOrganisation(words),
    answer: speaker,
    distractors: others,
    evidence: shown.map((own) => evidenceOf(lang, own.sentence)),
    worth: 3.1,
  }))
}

/** Longer quotations are read for themselves, not for who says them. UTF-16 units. */
const LONGEST = { ko: 75, ja: 60 } as const

/** X is who said it, rightly or wrongly: an article seldom has the four speakers that a choice takes. */
export function saidBy(material: Material): readonly Draft[] {
  const { lexis, lang } = material
  return allSaid(material).flatMap(({ words, type, speaker, others, shown }): Draft[] => {
    if (type !== 'person' || words.length > LONGEST[lang] || /[‘’『』「」]/.test(words)) return []
    const evidence = shown.map((own) => evidenceOf(lang, own.sentence))
    const [quoted = null] = evidence
    const state = (name: string) => lexis.prompts.trueFalse(lexis.prompts.saidBy(words, name), STANDS_ALONE)
    const draft = { kind: 'true-false', basis: 'text', lang, evidence } as const
    const isTrue: Draft = {
      ...draft,
      stem: state(speaker),
      answer: lexis.trueMark,
      distractors: [
        { text: lexis.falseMark, reason: { code: 'agrees-with-text', detail: shown[0]?.text ?? '', evidence: quoted } },
      ],
      worth: 1.9,
    }
    const isFalse = others.slice(0, 1).map(
      ({ text }): Draft => ({
        ...draft,
        stem: state(text),
        answer: lexis.falseMark,
        distractors: [
          { text: lexis.trueMark, reason: { code: 'contradicts-text', detail: speaker, evidence: quoted } },
        ],
        worth: 2.1,
      }),
    )
    // With nobody else to have said it, it is true at sight.
    return isFalse.length > 0 ? [isTrue, ...isFalse] : []
  })
}
