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
