import type { QuestionKind } from '@/core/quiz/types'
import type { QuestionRule } from './rule'

const POINTING = {
  // 두 배에 이를 것: a verb.
  ko: /(?:^|\s)(?!이를 (?:것|수|때|만큼|정도))(이는|그는|이를|그를|이들|그들|그의|그녀|양사|양국|두 (?:회사|나라|사람|기업)|이런|그런|이러한|그러한|이|그|저)(은|는|가|을|를|의|에|이)?\s(\S{0,2})/g,
  ja: /(?:^|、)(この(?!日|年|朝|夜|夏|冬|春|秋)|その(?!まま|もの)|これ(?!まで|から)|それ(?!ぞれ|なり)|彼|彼女|同社|同氏|両社|両国|両者|反対側|こうした|そうした|ここ(?![数\d一二三四五六七八九十])|そこ|前者|後者)(の)?(\S{0,2})/g,
} as const
/** Before a pronoun of the sentence's own topic there is one: 윌로비는 그들의 …. */
const TOPIC = { ko: /\S{2,}[은는이가]\s/, ja: /[^、]{2,}[はが]/ } as const
const PRONOUN = /^(?:그를|그들|그의|그녀|その|それ|彼|彼女)$/

/** The sentence told first is what the next one points at. */
const INTRODUCED = /다\.\s|。/

/** A word that points at nothing said before it in the same text. */
function pointsAway(text: string, lang: 'ko' | 'ja'): boolean {
  return [...text.matchAll(POINTING[lang])].some(({ index, 1: word = '', 3: noun = '' }) => {
    const before = text.slice(0, index)
    return !(
      INTRODUCED.test(before) ||
      (PRONOUN.test(word) && TOPIC[lang].test(before)) ||
      (noun.length > 1 && before.includes(noun))
    )
  })
}

/** 두 나라의 시장은 커진다. ( ) …: how two sentences are joined shows whoever is meant, and none of them begins with a pointer. */
const WITH_CONTEXT: readonly QuestionKind[] = ['definition', 'who-said', 'connective', 'referent']

/** A pointing word whose antecedent is not in the question. */
export const pointsOutside: QuestionRule = {
  code: 'points-outside',
  refuses: ({ question: { kind, stem, lang, basis, options } }) => {
    if (basis === 'terms' || WITH_CONTEXT.includes(kind)) return false
    const lines = stem.split('\n')
    // What stands before it in the article is read first.
    if (lines.length > 2) return false
    const body = (lines.at(-1) ?? '').replace(/^[“「]/, '')
    const statements =
      kind === 'agree' || kind === 'disagree' || kind === 'order' ? options.map(({ text }) => text) : [body]
    return statements.some((text) => pointsAway(text, lang))
  },
}
