/** The shape of Korean personal names. */

/** The surnames of more than 99 in 100 people (통계청 인구총조사 2015), those of two syllables apart. */
export const SURNAMES =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용'
const LONG_SURNAMES = /^(?:남궁|황보|제갈|선우|독고|사공|서문|동방)/

export const hasLongSurname = (word: string): boolean => LONG_SURNAMES.test(word)

/** 김하늘, 남궁솔: a surname and a given name of one or two syllables. */
export function isKoreanNameShape(word: string): boolean {
  if (!/^[가-힣]{2,4}$/.test(word)) return false
  if (hasLongSurname(word)) return word.length >= 3
  return word.length >= 2 && word.length <= 3 && SURNAMES.includes(word[0] ?? '')
}
