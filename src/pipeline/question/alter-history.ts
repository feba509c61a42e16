/** Of an entry's history, who did what: exchanged for another of whom it tells. */
import type { Span } from '@/core/article/types'
import { shuffle } from '@/core/random'
import { rememberedWith } from '@/core/remembered'
import { type Alteration, SHOWS } from './altered'
import { nameOf } from './entities'
import type { Material } from './material'
import { clauseOf, clauseSpan, contains, type Edit, isOwnSubject, type Phrase, type ReadSentence } from './sentence'

/** 米国の化学者ウォレス・カロザース, with what the entry says that he is; a clause before him would be his alone. */
interface Maker {
  readonly sentence: ReadSentence
  readonly name: string
  readonly written: string
  readonly target: Span
}

/** ウォレス・カロザース, 윌리엄 모턴: of a shorter name nobody knows for certain that it is one. */
const FOREIGN = /^(?:[ァ-ヴー]+(?:・[ァ-ヴー]+)+|[가-힣]{2,6}(?: [가-힣]{1,6}){1,2})$/

function makerIn({ lexis, entities }: Material, sentence: ReadSentence, phrase: Phrase): Maker | null {
  if (phrase.relative || phrase.coordinated || !isOwnSubject(sentence.words, phrase)) return null
  if (!/^(?:은|는|이|가|は|が)$/.test(phrase.particle)) return null
  const name = nameOf(lexis, sentence, phrase)
  const type = entities.find(name)?.type ?? lexis.typeByForm(name) ?? (/・/.test(name) ? 'person' : null)
  const isPerson = type === 'person' && FOREIGN.test(name)
  const written = sentence.text.slice(phrase.start, phrase.nounEnd)
  const isNamed = isPerson && !lexis.isVague(name) && !/[、,(（「『“‘]/.test(written)
  return isNamed ? { sentence, name, written, target: { start: phrase.start, end: phrase.nounEnd } } : null
}

/** Whoever an entry tells to have done something in a year of its own. */
const makersOf = rememberedWith((material: Material): readonly Maker[] =>
  material.subject === null
    ? []
    : material.body
        .filter(({ dates }) => dates.length > 0)
        .flatMap((sentence) => sentence.phrases.flatMap((phrase) => makerIn(material, sentence, phrase) ?? [])),
)

/** Another maker who has not done it, with what the entry says that he is. */
export function otherHistory(
  material: Material,
  sentence: ReadSentence,
  clause: number | null,
  reporting: readonly Edit[],
): readonly Alteration[] {
  const own = clauseOf(sentence, clause)
  if (!own) return []
  const { lexis, entities, random } = material
  const span = clauseSpan(sentence, own)
  const makers = makersOf(material)
  const [maker, another] = makers.filter((one) => one.sentence === sentence && contains(span, one.target))
  if (!maker || another) return []
  const others = makers.filter(
    ({ name, sentence: { text } }) =>
      !sentence.text.includes(name) && !text.includes(maker.name) && !entities.same(name, maker.name),
  )
  const [other] = shuffle(others, random)
  const edit = other && lexis.particleEdit(sentence, maker.target, other.written)
  const text = edit ? sentence.forms.state(clause, [...reporting, edit]) : null
  if (!edit || text === null) return []
  const said = sentence.text.slice(edit.start, edit.end)
  return [{ text, said, exchanged: null, edits: [edit], shows: SHOWS.ofArticle, aside: false }]
}
