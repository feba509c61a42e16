/** Whether a sentence tells of what has been or of what is, or is to come: a time that takes the place of another has to go with it. */
import type { Lexis } from './lexis'

export type Tense = 'past' | 'open'

/** 12월에 연다고 밝혔다, 12月に開くと発表した: what is announced may still be to come, though the telling is past. */
export function tenseOf({ isPast, plans, foresees, announces }: Lexis, text: string): Tense {
  if (!isPast.test(text) || plans.test(text) || foresees.test(text)) return 'open'
  const at = announces.exec(text)?.index
  if (at === undefined) return 'past'
  // With 다 of 다고; before と.
  return isPast.test(text.slice(0, at + 1)) || isPast.test(text.slice(0, at)) ? 'past' : 'open'
}
