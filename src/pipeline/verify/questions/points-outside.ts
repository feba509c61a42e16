import type { QuestionKind } from '@/core/quiz/types'
import type { QuestionRule } from './rule'

const POINTING = {
  ko: /(?:^|\s)(?:이|그|저|이는|그는|이를|그를|이들|그들|그의|그녀|이런|그런|이러한|그러한|양사|양국|두 (?:회사|나라|사람|기업))(?:은|는|가|을|를|의|에|이)?\s/,
  ja: /(?:^|、)(?:この|その|これ|それ|彼|彼女|同社|同氏|両社|両国|こうした|そうした|ここ|そこ|前者|後者)/,
} as const
const WITH_CONTEXT: readonly QuestionKind[] = ['heading', 'definition', 'who-said']

/** A pointing word whose antecedent is not in the question. */
export const pointsOutside: QuestionRule = {
  code: 'points-outside',
  refuses: ({ question: { kind, stem, lang, basis, options } }) => {
    if (basis === 'terms' || WITH_CONTEXT.includes(kind)) return false
    const body = (stem.split('\n').at(-1) ?? '').replace(/^[“「]/, '')
    const statements = kind === 'agree' || kind === 'order' ? options.map(({ text }) => text) : [body]
    return statements.some((text) => POINTING[lang].test(text))
  },
}
