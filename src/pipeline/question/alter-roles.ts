/** Two of one sort in one clause, each in the other's place: who gives and who gets, what is more than what. */
import { type Alteration, SHOWS } from './altered'
import { nameOf } from './entities'
import type { Material } from './material'
import { clauseOf, clauseSpan, contains, type Edit, type EntityType, type Phrase, type ReadSentence } from './sentence'

/** To whom, from whom, than whom; what is done with somebody is done by both, and who says it is no part of what is said. */
const OTHER_END = /^(?:에|에게|에게서|에서|으로부터|로부터|보다|に|から|より|へ)$/
/** 리온메탈에 따르면, 同社によると, 유럽연합에서도: a source, or what it is about. */
const LEADS_ON = /^\s?(?:따르|따라|의하|대해|대한|관해|관한|비해|よ|つい|対す|対し|おい|関し|とって|比べ)/

const named = (material: Material, sentence: ReadSentence, phrase: Phrase) => {
  const { lexis, entities } = material
  const name = nameOf(lexis, sentence, phrase)
  const type: EntityType | null = entities.find(name)?.type ?? lexis.typeByForm(name)
  const target = { start: phrase.nounEnd - name.length, end: phrase.nounEnd }
  const isWhole =
    !phrase.relative &&
    !phrase.coordinated &&
    !lexis.isVague(name) &&
    target.start === phrase.start &&
    sentence.text.slice(target.start, target.end) === name
  return isWhole && type !== null && type !== 'thing' ? { name, type, target } : null
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
  const inside = sentence.phrases.filter((phrase) => contains(span, phrase) && phrase.governor === own.last)
  const [actor, another] = inside.filter(
    ({ role, particle }) => (role === 'topic' || role === 'subject') && /^[은는이가はが]$/.test(particle),
  )
  const ends = inside.filter(
    ({ particle, end }) => OTHER_END.test(particle) && !LEADS_ON.test(sentence.text.slice(end)),
  )
  const [end, second] = ends.filter((phrase) => named(material, sentence, phrase) !== null)
  if (!actor || another || !end || second) return []
  const [a, b] = [named(material, sentence, actor), named(material, sentence, end)]
  if (!a || !b || a.type !== b.type || material.entities.same(a.name, b.name)) return []
  // A place that acts is a government, and nobody goes into it.
  if (a.type === 'place' && !/^(?:보다|より)$/.test(end.particle)) return []
  if (lexis.sortOf(a.name) !== lexis.sortOf(b.name) || lexis.isTitled(a.name) !== lexis.isTitled(b.name)) return []
  const edits = [lexis.particleEdit(sentence, a.target, b.name), lexis.particleEdit(sentence, b.target, a.name)]
  const text = sentence.forms.state(clause, [...reporting, ...edits])
  return text === null
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
