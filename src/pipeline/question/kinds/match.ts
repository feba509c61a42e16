/** Which person and which role belong together: one option is a pair of the text, the others mix pairs. */
import { shuffle } from '@/core/random'
import { DISTRACTORS, type Distractor, type Draft, evidenceOf } from '../draft'
import type { Material } from '../material'
import type { ReadSentence } from '../sentence'

interface Bearer {
  readonly name: string
  readonly role: string
  readonly sentence: ReadSentence
}

/** Fewer and the right pair shows by what is left. */
const LEAST = 3

function bearersOf({ entities, body, lexis }: Material): readonly Bearer[] {
  const people = entities.all.filter(({ type }) => type === 'person').map(({ name }) => entities.fullName(name))
  const found = [...new Set(people)].flatMap((full): Bearer[] => {
    const name = entities.bareName(full)
    const sentence = body.find(({ text }) => text.includes(full))
    const role = sentence ? lexis.roleOf(sentence.text, full, name) : null
    const isPlace = role !== null && entities.find(role)?.type === 'place'
    return sentence && role && !isPlace && !role.includes(name) && name.length > 1 ? [{ name, role, sentence }] : []
  })
  return found.filter(
    ({ name, role }, i) =>
      !found.slice(0, i).some((other) => other.name === name) &&
      !found.some(
        (other) =>
          other.name !== name && (other.role === role || other.role.includes(role) || role.includes(other.role)),
      ),
  )
}

const pair = (name: string, role: string): string => `${name} – ${role}`

export function match(material: Material): readonly Draft[] {
  const { lexis, lang, random } = material
  const bearers = bearersOf(material)
  if (bearers.length < LEAST) return []
  return bearers.map((bearer): Draft => {
    // Everybody with the next one's role: of three people, no person and no role stands in more than two options.
    const mixed = shuffle(bearers, random)
    const pairs = mixed.map((one, i) => ({ one, other: mixed[(i + 1) % mixed.length] ?? one }))
    const others = pairs.length > DISTRACTORS ? pairs.filter(({ one }) => one !== bearer) : pairs
    const chosen = others.slice(0, DISTRACTORS)
    const distractors = chosen.map(({ one, other }): Distractor => {
      const evidence = evidenceOf(lang, one.sentence.sentence)
      return {
        text: pair(one.name, other.role),
        reason: { code: 'other-pair', detail: pair(one.name, one.role), evidence },
      }
    })
    return {
      kind: 'match',
      basis: 'match',
      lang,
      stem: lexis.prompts.match,
      answer: pair(bearer.name, bearer.role),
      distractors,
      evidence: [...new Set([bearer, ...chosen.map(({ one }) => one)].map(({ sentence }) => sentence))].map((own) =>
        evidenceOf(lang, own.sentence),
      ),
      worth: 2.6,
    }
  })
}
