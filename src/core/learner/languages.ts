/** Which of the two languages a learner learns, and what the rest of the house takes from that. */
import { type Lang, otherLang } from '@/core/article/types'
import type { Direction } from '@/core/study/card'

export interface Languages {
  readonly native: Lang
  readonly learned: Lang
  /** How cards are asked where the learner chooses nothing else: the word to learn is shown, what it means is recalled, as in reading. */
  readonly direction: Direction
  /** The language of the questions that a quiz offers first. */
  readonly quiz: Lang
  /** The language of definitions that come first, of sounds spelled out, and of glosses. */
  readonly explained: Lang
  /** Over whose words readings stand where the learner chooses nothing else. */
  readonly ruby: Lang
}

/** What follows from what the learner said; who has not said learns the language that the interface is not in. */
export function languagesOf(said: Lang | null, interfaceLang: Lang): Languages {
  const learned = said ?? otherLang(interfaceLang)
  const native = otherLang(learned)
  return {
    native,
    learned,
    direction: `${learned}-${native}` as Direction,
    quiz: learned,
    explained: native,
    ruby: learned,
  }
}
