/** Revised Romanization of Korean (국어의 로마자 표기법, 문화관광부 고시 제2000-8호). */
import { romanize as romanizeSounds } from 'es-hangul'

/** Of a noun ㅎ is shown after ㄱ, ㄷ, ㅂ (제3장 제1항 4 다만): 묵호 Mukho, 집현전 Jiphyeonjeon. es-hangul writes the aspirated sound. */
const BEFORE_SHOWN_H = /(?<=[가-힣])(?=[하-힣])/

const endsInStop = (text: string): boolean => [1, 7, 17].includes((text.charCodeAt(text.length - 1) - 0xac00) % 28)

export function romanize(noun: string): string {
  let romanized = ''
  let pending = ''
  for (const piece of noun.split(BEFORE_SHOWN_H)) {
    if (pending !== '' && endsInStop(pending)) {
      romanized += romanizeSounds(pending)
      pending = ''
    }
    pending += piece
  }
  return romanized + romanizeSounds(pending)
}

/** Proper nouns have a capital (제3장 제3항), each of their words: 한라산 Hallasan, 젠슨 황 Jenseun Hwang. */
export const romanizeName = (name: string): string =>
  romanize(name).replace(/(^|\s)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
