/**
 * Surnames of one character that Japanese dictionaries list only as common nouns or not at all, with the reading that the Japanese press
 * uses: 孫正義 (そん), not まご.
 */
export const SINGLE_KANJI_SURNAMES: Readonly<Record<string, string>> = {
  孫: 'そん',
  王: 'おう',
  李: 'り',
  張: 'ちょう',
  劉: 'りゅう',
  陳: 'ちん',
  楊: 'よう',
  黄: 'こう',
  趙: 'ちょう',
  周: 'しゅう',
  呉: 'ご',
  徐: 'じょ',
  朱: 'しゅ',
  胡: 'こ',
  郭: 'かく',
  何: 'か',
  羅: 'ら',
  梁: 'りょう',
  宋: 'そう',
  韓: 'かん',
  馮: 'ふう',
  許: 'きょ',
  蔡: 'さい',
  曹: 'そう',
}

/** Surnames of Koreans in hanja that 孫 and the others above are not among. */
const KOREAN_SURNAMES = new Set(
  '金朴崔鄭姜尹申権權柳洪裵沈盧河丁成車具禹任辛閔池厳嚴元千方孔玄咸卞廉邊呂魯奇潘琴玉陸孟諸牟卓鞠林安全高文白南田秋石馬',
)

/** Whether a name of that many characters may be a Chinese's or a Korean's by its first: 習近平 is not one of these, 具賢宰 is. */
export const mayBeSinoName = (name: string): boolean => {
  const [first = ''] = name
  return [...name].length <= 3 && (first in SINGLE_KANJI_SURNAMES || KOREAN_SURNAMES.has(first))
}
