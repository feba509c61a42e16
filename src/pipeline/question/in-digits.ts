/** Figures of a text in digits, in whichever way it writes them: what a rule says of 19億円 it says of 十九億円. */
import { remembered } from '@/core/remembered'
import { inDigits } from '@/lang/ja/kanji-figures'

/** The text with its figures in digits; of each it is asked again and again. */
export const withDigits = remembered((text) => (/[〇一二三四五六七八九十百千]/.test(text) ? inDigits(text).text : text))

/** Whether it has a figure, in digits or in kanji. */
export const hasFigure = (text: string): boolean => /\d/.test(withDigits(text))
