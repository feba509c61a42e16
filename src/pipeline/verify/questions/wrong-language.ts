import type { QuestionRule } from './rule'

/** A question is in the language of its text. */
export const wrongLanguage: QuestionRule = {
  code: 'wrong-language',
  refuses: ({ question: { lang, stem }, text }) =>
    lang !== text.lang || !(lang === 'ko' ? /\p{Script=Hangul}/u : /\p{Script=Hiragana}/u).test(stem),
}
