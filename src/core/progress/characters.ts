/** The characters that a learner has met in terms, by the language that writes them. */
import { LANGS, type Lang } from '@/core/article/types'

export interface LearnedTerm {
  readonly conceptId: string
  readonly known: boolean
  /** As written: ja the headword, ko its hanja; null where it has none. */
  readonly written: Readonly<Record<Lang, string | null>>
}

export interface MetCharacter {
  readonly character: string
  /** Terms with it that were met, and those of them that are known. */
  readonly met: number
  readonly known: number
}

/** 々 stands for another character. */
const HAN = /(?!々)\p{Script=Han}/gu

/** By language, the characters of the terms: those of most known terms first, then of most that were met. */
export function charactersMet(terms: readonly LearnedTerm[]): Readonly<Record<Lang, readonly MetCharacter[]>> {
  const of = (lang: Lang): MetCharacter[] => {
    const found = new Map<string, { met: number; known: number }>()
    for (const { written, known } of terms)
      for (const character of new Set(written[lang]?.match(HAN) ?? [])) {
        const before = found.get(character) ?? { met: 0, known: 0 }
        found.set(character, { met: before.met + 1, known: before.known + (known ? 1 : 0) })
      }
    return [...found]
      .map(([character, counts]) => ({ character, ...counts }))
      .sort(
        (one, other) => other.known - one.known || other.met - one.met || (one.character < other.character ? -1 : 1),
      )
  }
  const [ko, ja] = LANGS.map(of)
  return { ko: ko ?? [], ja: ja ?? [] }
}
