import { bigrams, comparisonKey, optionKey, shareWithin, similarity } from '@/core/quiz/comparison'
import type { Examined, QuestionRule } from './rule'

const INTERROGATIVE = {
  ko: /몇 [가-힣A-Za-z%㎏㎞㎡]+|얼마|언제|몇 년|누가|누구|어디|무엇/,
  ja: /何[一-龠ァ-ヶー%％]+|いくら|いつ|誰|どこ|何/,
} as const

/** What a statement to be corrected is said to have wrong. */
const WRONG = { ko: /‘([^’]+)’/, ja: /「([^」]+)」/ } as const

/** The stem with the option where it asks. 何年前後: the counter is the option's, what follows it stays. */
function filledWith(stem: string, lang: keyof typeof INTERROGATIVE, option: string): string {
  const counter = option.replace(/^[\d.,・〇一二三四五六七八九十百千万億兆]+/, '')
  const asked = `何${counter}`
  return lang === 'ja' && counter !== '' && stem.includes(asked)
    ? stem.replace(asked, option)
    : stem.replace(INTERROGATIVE[lang], option)
}

const BESIDE = 2
const A_SIDE = 0.02

/** Of two figures of one sentence (18年前後, 26年生きた) the right one has beside it in the text what it has in the question. */
function besideIn(quote: string, answered: string, option: string): number {
  const at = answered.lastIndexOf(option)
  const before = answered.slice(Math.max(0, at - BESIDE), at) + option
  const after = option + answered.slice(at + option.length, at + option.length + BESIDE)
  return A_SIDE * (Number(quote.includes(before)) + Number(quote.includes(after)))
}

/** How well each option answers, for a reader who has the stem and the quotations and nothing else. */
function scores({ question: { kind, lang, stem, options, evidence } }: Examined): readonly number[] {
  const quoted = evidence.map(({ quote }) => quote)
  const best = (text: string, quotes: readonly string[]): number =>
    Math.max(...quotes.map((quote) => shareWithin(bigrams(text), bigrams(quote))))
  switch (kind) {
    case 'why':
      return options.map(({ text }) => best(text, quoted))
    case 'what-said': {
      // The quotation that names the speaker, who is the stem's first words, and the sentence before it, which may hold the words.
      const named = bigrams(stem)
      const nearness = quoted.map((quote) => shareWithin(named, bigrams(quote)))
      const at = evidence[nearness.indexOf(Math.max(...nearness))]?.sentence ?? 0
      const own = evidence.filter(({ sentence }) => sentence === at || sentence === at - 1).map(({ quote }) => quote)
      return options.map(({ text }) => best(text, own))
    }
    case 'how-much':
    case 'when':
      return options.map(({ text }) => {
        const answered = filledWith(stem, lang, text)
        const filled = bigrams(answered)
        const isThere = quoted.some((quote) => optionKey(quote).includes(optionKey(text)))
        const beside = Math.max(...quoted.map((quote) => besideIn(quote, answered, text)))
        return Number(isThere) + beside + Math.max(...quoted.map((quote) => similarity(filled, bigrams(quote))))
      })
    case 'correction': {
      // The statement with each option in place of what is wrong in it.
      const [instruction = '', statement = ''] = stem.split('\n')
      const wrong = WRONG[lang].exec(instruction)?.[1] ?? ''
      return options.map(({ text }) => {
        const isThere = quoted.some((quote) => optionKey(quote).includes(optionKey(text)))
        return Number(isThere) + similarity(bigrams(statement.replace(wrong, text)), bigrams(quoted.join(' ')))
      })
    }
    default:
      return options.map(({ text }) =>
        Number(quoted.some((quote) => comparisonKey(quote).includes(comparisonKey(text)))),
      )
  }
}

/** Kinds whose key stands in the quotations; the others rest on a term's record, on dates, or on one altered detail among words that are all quoted. */
const READ = new Set([
  'who',
  'which-organisation',
  'where',
  'what',
  'who-said',
  'what-said',
  'how-much',
  'when',
  'why',
  'correction',
])

/** A reader who sees only the question and what it quotes finds another option, or can't tell. */
export const notAnswerable: QuestionRule = {
  code: 'not-answerable',
  refuses: (examined) => {
    const { kind, key } = examined.question
    if (!READ.has(kind)) return false
    const found = scores(examined)
    const best = Math.max(...found)
    return found[key] !== best || found.filter((score) => score === best).length > 1
  },
}
