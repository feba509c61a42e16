/** Latin and Greek letters in a Japanese headword: NATO加盟 なとーかめい, β版 べーたばん, パートII ぱーとつー. */
import { isKatakana } from '@/lang/ja/kana'
import { readEnglishDigit, readGreekLetter, readLatinWord, romanNumeral } from '@/lang/ja/latin'
import { type QuantityReading, readNumber } from '@/lang/ja/numbers'
import type { BridgeDictionaries, LexiconEntry } from '../ports'

/** Kana that a Latin letter may have where a word is spelt in both: らいん of LINE. */
const LONGEST_SPELLING = 1.5

/** NATO なとー, as its row says, and LINE らいん, as ライン is, whose other spelling it is; 5G of 5G通信. */
export function readCodeByRow(
  rest: string,
  before: string,
  { lookUp }: Pick<BridgeDictionaries, 'lookUp'>,
): QuantityReading | null {
  if (/\d$/.test(before)) return null
  const runs = [
    /^[\p{Script=Latin}\d.,&+\-/'’ ]*\p{Script=Latin}[\p{Script=Latin}\d.,&+\-/'’ ]*$/u,
    /^[\p{Script=Latin}\d]*\p{Script=Latin}[\p{Script=Latin}\d]*/u,
    /^\p{Script=Latin}+/u,
  ]
  const [code] = runs.flatMap((pattern) => {
    const run = pattern.exec(rest)?.[0] ?? ''
    const rows = run.length > 1 ? lookUp('ja', run).filter(({ ja }) => ja.includes(run)) : []
    const isWhole = before === '' && run === rest
    // GX of GX経済移行債 is no グリーントランスフォーメーション
    const isSpelling = ({ ja, reading }: LexiconEntry): boolean =>
      isKatakana(ja[0] ?? '') && (isWhole || reading.length < run.length * LONGEST_SPELLING)
    const row = rows.find((each) => each.ja[0] === run || isSpelling(each))
    return row ? [{ reading: row.reading, length: run.length }] : []
  })
  return code ?? null
}

/** What is written in neither kanji nor kana: Latin and Greek letters, `&` and Roman numerals. */
export function readLetters(
  rest: string,
  before: string,
  { readLatin }: Pick<BridgeDictionaries, 'readLatin'>,
): QuantityReading | null {
  if (rest.startsWith('&')) return { reading: 'あんど', length: 1 }
  const greek = readGreekLetter(rest.slice(0, 1))
  if (greek !== null) return { reading: greek, length: 1 }
  const run = /^\p{Script=Latin}+/u.exec(rest)?.[0]
  if (run === undefined) return null
  const roman = run === rest && before === '' ? null : romanNumeral(run)
  if (roman === null) return { reading: readLatinWord(run, readLatin), length: run.length }
  // パートII is ぱーとつー, 第II期 だいにき
  const isEnglish = /[ァ-ヺーA-Za-z]$/.test(before)
  return { reading: isEnglish ? readEnglishDigit(roman) : (readNumber(`${roman}`) ?? ''), length: run.length }
}
