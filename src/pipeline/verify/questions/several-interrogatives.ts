import type { QuestionRule } from './rule'

const INTERROGATIVES = {
  ko: /무엇|언제|누구|누가|어디|얼마|몇 /g,
  ja: /何|いつ|誰|どこ|いくら|なぜ/g,
} as const

/** One thing is asked at a time. Words inside a quotation ask nothing. */
export const severalInterrogatives: QuestionRule = {
  code: 'several-interrogatives',
  refuses: ({ question: { stem, lang, basis } }) =>
    basis === 'text' && (stem.replace(/[“「][^”」]*[”」]/g, '').match(INTERROGATIVES[lang])?.length ?? 0) > 1,
}
