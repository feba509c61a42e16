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

/** Fewer and there is nothing to mix but the right pair. */
const LEAST = 3

/** An office (최고재무책임자, 연구위원; 社長, 研究員), and not only where one works: options of two forms show each other. */
const OFFICE =
  /(?:대표|대표이사|이사|본부장|부장|과장|팀장|실장|국장|소장|원장|사장|회장|책임자|경영자|교수|박사|연구원|연구위원|애널리스트|담당|長|員|役|教授|授|者|士|師|医|官|アナリスト|エコノミスト)$/

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
  const all = bearersOf(material)
  return all.flatMap((bearer): Draft[] => {
    const isOffice = OFFICE.test(bearer.role)
    const rest = shuffle(
      all.filter((other) => other !== bearer && OFFICE.test(other.role) === isOffice),
      random,
    ).slice(0, DISTRACTORS)
    if (rest.length < LEAST - 1) return []
    // Each of the others with the next one's role: nobody, and no role, stands in two options.
    const chosen = rest.map((one, i) => ({ one, other: rest[(i + 1) % rest.length] ?? one }))
    const distractors = chosen.map(({ one, other }): Distractor => {
      const evidence = evidenceOf(lang, one.sentence.sentence)
      return {
        text: pair(one.name, other.role),
        reason: { code: 'other-pair', detail: pair(one.name, one.role), evidence },
      }
    })
    return [
      {
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
      },
    ]
  })
}
