import type { QuestionRule } from './rule'

const PAIRS: readonly (readonly [string, string])[] = [
  ['「', '」'],
  ['『', '』'],
  ['“', '”'],
  ['‘', '’'],
  ['(', ')'],
  ['（', '）'],
]
const count = (text: string, mark: string): number => text.split(mark).length - 1
const ANY = new RegExp(`[${PAIRS.flat().join('')}"]`)
const isUnbalanced = (text: string): boolean =>
  ANY.test(text) &&
  (PAIRS.some(([open, close]) => count(text, open) !== count(text, close)) || count(text, '"') % 2 === 1)

/** A particle without its noun (北端の|が, whose name a page left out), or one after another that can't follow it. */
const FRAGMENT = {
  ko: /^(?:은|는|이|가|을|를|에|의|도|와|과)\s|\s(?:은|는|을|를)\s|,\s*,|\s[,?]|언제에|언제는?의/,
  ja: /^(?:には|では|は|が|を|に|で|と|も|の|へ|や|より)(?![一-龠]*家)|、、|、か。|いつ、?(?:に|は|、)|をを|がが|のの|\p{Script=Han}{2}の[がはを](?=[\p{Script=Han}ァ-ヶ])/u,
} as const

/** 심은 은 나노선: silver stands alone, where the article has it so. */
const asWritten = (text: string, article: string): string =>
  text.replace(/\s은 (\S+)/g, (whole, next: string) => (article.includes(whole) ? ` ${next}` : whole))

/** A stem that is cut short, or an option that is. */
export const stemBroken: QuestionRule = {
  code: 'stem-broken',
  refuses: ({ question, isTrueFalse, text: { text: article } }) => {
    const body = question.stem.split('\n').at(-1) ?? ''
    const hasOwnWords = !['agree', 'disagree', 'order', 'match'].includes(question.kind)
    // ところが begins as a particle does.
    const isWord = isTrueFalse || question.kind === 'connective'
    const texts = [...(hasOwnWords ? [body] : []), ...(isWord ? [] : question.options.map(({ text }) => text))]
    const isSentence = question.basis === 'text' || question.basis === 'order'
    return (
      texts.some(isUnbalanced) ||
      (isSentence && texts.some((text) => FRAGMENT[question.lang].test(asWritten(text.replace(/^[“「]/, ''), article))))
    )
  },
}
