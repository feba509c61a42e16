/** What is done after something, told as done before it, and the other way round. */
import { isScene } from './alter-things'
import { type Alteration, SHOWS } from './altered'
import type { Material } from './material'
import { clauseOf, clauseSpan, contains, type Edit, type ReadSentence } from './sentence'

/** 말린 뒤 굽는다 → 말리기 전에 굽는다. */
export function otherOrder(
  material: Material,
  sentence: ReadSentence,
  clause: number | null,
  reporting: readonly Edit[],
): readonly Alteration[] {
  const own = clauseOf(sentence, clause)
  const turned = sentence.forms.turnedOrder().filter((edit) => own && contains(clauseSpan(sentence, own), edit))
  const [edit, another] = turned
  if (!edit || another || material.lexis.figurative.test(sentence.text)) return []
  const text = sentence.forms.state(clause, [...reporting, edit])
  const said = sentence.text.slice(edit.start, edit.end)
  // 방에 들어온 뒤 창을 열었다: what somebody did first in a scene is petty.
  const aside = isScene(material, sentence) && material.lexis.isPast.test(sentence.text)
  return text === null ? [] : [{ text, said, exchanged: null, edits: [edit], shows: SHOWS.order, aside }]
}
