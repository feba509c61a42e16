import { NATIVE_NUMERALS } from '@/lang/ko/native-numerals'
import type { QuestionRule } from './rule'

/** 세 명, 三百時間, 〇・九度: a number that is a word. */
const IN_WORDS = new RegExp(
  `^(?:(?:${NATIVE_NUMERALS})(?=\\s)|[〇一二三四五六七八九十百千万億兆]+(?:・[〇一二三四五六七八九]+)?)`,
)

const shape = (text: string): string =>
  text
    .replace(IN_WORDS, '0')
    .replace(/\d[\d,.]*/g, '0')
    .replace(/[조억만천백兆億万千百]\s?/g, '')
    .replace(/(?:0\s?)+/g, '0')
    .replace(/\s/g, '')

/** Figures of one unit: 몇 명 has no option in 원. */
export const optionsOfTwoKinds: QuestionRule = {
  code: 'options-of-two-kinds',
  refuses: ({ question }) =>
    question.kind === 'how-much' &&
    new Set(question.options.map(({ text }) => shape(text).replace(/^0(?=[엔원円])/, '0'))).size > 2,
}
