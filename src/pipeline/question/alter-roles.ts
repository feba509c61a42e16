/** Two of one sort in one clause, each in the other's place: who gives and who gets, what is more than what. */
import type { Span } from '@/core/article/types'
import { type Alteration, SHOWS } from './altered'
import { nameOf } from './entities'
import type { Material } from './material'
import {
  clauseOf,
  clauseSpan,
  contains,
  type Edit,
  type EntityType,
  isOwnSubject,
  type Phrase,
  type ReadSentence,
} from './sentence'

/** To whom, from whom, than whom; what is done with somebody is done by both, and who says it is no part of what is said. */
const OTHER_END = /^(?:에|에게|에게서|에서|으로부터|로부터|보다|に|から|より|へ)$/
/** 리온메탈에 따르면, 同社によると, 유럽연합에서도: a source, or what it is about. */
const LEADS_ON = /^\s?(?:따르|따라|의하|대해|대한|관해|관한|비해|よ|つい|対す|対し|おい|関し|とって|比べ)/

/** Somebody or a firm, with what describes them: 완성차 업체 한빛. A clause before the name is of that one alone. */
const named = ({ lexis, entities }: Material, sentence: ReadSentence, phrase: Phrase) => {
  const name = nameOf(lexis, sentence, phrase)
  const type: EntityType | null = entities.find(name)?.type ?? lexis.typeByForm(name)
  const isOne = !phrase.relative && !phrase.coordinated && !lexis.isVague(name)
  return isOne && (type === 'person' || type === 'organisation')
    ? { name, type, target: { start: phrase.start, end: phrase.nounEnd } }
    : null
}

/** 한빛이 대한전지에 납품한다 → 대한전지가 한빛에 납품한다. The two stand in the text, so that nothing but its sense tells which is which. */
export function otherWay(
  material: Material,
  sentence: ReadSentence,
  clause: number | null,
  reporting: readonly Edit[],
): readonly Alteration[] {
  const { lexis } = material
  const own = clauseOf(sentence, clause)
  if (!own || lexis.isSaying.test(sentence.text)) return []
  const span = clauseSpan(sentence, own)
  const inside = sentence.phrases.filter((phrase) => contains(span, phrase))
  const [actor, another] = inside.filter(
    (phrase) => isOwnSubject(sentence.words, phrase) && /^[은는이가はが]$/.test(phrase.particle),
  )
  if (!actor || another) return []
  const ends = inside.filter(
    ({ particle, end, governor }) =>
      governor === actor.governor && OTHER_END.test(particle) && !LEADS_ON.test(sentence.text.slice(end)),
  )
  const [end, second] = ends.filter((phrase) => named(material, sentence, phrase) !== null)
  const [a, b] = [named(material, sentence, actor), end ? named(material, sentence, end) : null]
  if (!end || second || !a || !b || a.type !== b.type || material.entities.same(a.name, b.name)) return []
  if (lexis.sortOf(a.name) !== lexis.sortOf(b.name) || lexis.isTitled(a.name) !== lexis.isTitled(b.name)) return []
  const written = ({ target }: { readonly target: Span }): string => sentence.text.slice(target.start, target.end)
  const edits = [lexis.particleEdit(sentence, a.target, written(b)), lexis.particleEdit(sentence, b.target, written(a))]
  const text = sentence.forms.state(clause, [...reporting, ...edits])
  // 나래가 모아에 투자하고, 모아가 만든 …: named again, if only for 이 회사, the one tells which it was.
  const isNamedAgain = [a.name, b.name].some((name) => (text ?? '').split(name).length > 2)
  return text === null || isNamedAgain
    ? []
    : [
        {
          text,
          said: sentence.text.slice(actor.start, end.end),
          exchanged: null,
          edits,
          shows: SHOWS.ofArticle,
          aside: false,
        },
      ]
}
