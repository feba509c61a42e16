/** How Japanese reads Latin words: abbreviations letter by letter, words by a dictionary. */

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  `Aえー Bびー Cしー Dでぃー Eいー Fえふ Gじー Hえいち Iあい Jじぇー Kけー Lえる Mえむ Nえぬ Oおー Pぴー Qきゅー Rあーる Sえす Tてぃー Uゆー Vぶい Wだぶりゅー
   Xえっくす Yわい Zぜっと`
    .split(/\s+/)
    .map((row) => [row.slice(0, 1), row.slice(1)]),
)

/** Acronyms that are read as words, in newspapers' usage (NHK, 記者ハンドブック): OPEC おぺっく. */
const ACRONYMS: ReadonlyMap<string, string> = new Map(
  `AIDSえいず APECえいぺっく ASEMあせむ ATACMSえいたくむす AWACSえーわっくす BASICべーしっく CADきゃど CAMきゃむ COVIDこびっど FIFAふぃふぁ
   FITふぃっと GAFAがーふぁ GATTがっと HEPAへぱ JAFじゃふ JAROじゃろ JAXAじゃくさ JETROじぇとろ JICAじゃいか LANらん LASIKれーしっく
   LiDARらいだー MAGAまが MERSまーず MIDIみでぃ MOOCむーく NASAなさ NATOなとー NEDOねど NEETにーと NISAにーさ OPECおぺっく PETぺっと PINぴん
   POSぽす RAMらむ REITりーと ROMろむ SARSさーず SIMしむ SIPRIしぷり SWATすわっと SWIFTすいふと TICADてぃかっど THAADさーど TOEFLとーふる
   TOEICとーいっく TOPIKとぴっく TOPIXとぴっくす UEFAうえふぁ UNESCOゆねすこ UNICEFゆにせふ WADAわだ WANわん WiFiわいふぁい ZIPじっぷ iDeCoいでこ Drどくたー Mrみすたー
   Msみず`
    .split(/\s+/)
    .map((row) => /^([A-Za-z]+)(.+)$/.exec(row) ?? [])
    .map(([, word = '', reading = '']) => [word, reading]),
)

/** The letters of the Greek alphabet, α あるふぁ to ω おめが, as Unicode orders them; ς is no letter of its own. */
const GREEK: ReadonlyMap<string, string> = new Map(
  `αあるふぁ βべーた γがんま δでるた εいぷしろん ζぜーた ηいーた θしーた ιいおた κかっぱ λらむだ μみゅー νにゅー ξくさい οおみくろん πぱい ρろー σしぐま
   τたう υうぷしろん φふぁい χかい ψぷさい ωおめが`
    .split(/\s+/)
    .map((row) => [row.slice(0, 1), row.slice(1)]),
)

/** Hiragana of a Greek letter, of either case (β版 べーたばん); null for any other. */
export const readGreekLetter = (letter: string): string | null => GREEK.get(letter.toLowerCase()) ?? null

const ROMAN = ['', '', 'II', 'III', 'IV', '', 'VI', 'VII', 'VIII', 'IX']

/** What a Roman numeral counts: 2 for II. Null for anything else, and for I, V and X, which are letters more often. */
export function romanNumeral(word: string): number | null {
  const value = word === '' ? -1 : ROMAN.indexOf(word)
  return value < 0 ? null : value
}

const ENGLISH_DIGITS = 'ぜろ わん つー すりー ふぉー ふぁいぶ しっくす せぶん えいと ないん'.split(' ')

/** A digit as it is read behind a Latin letter: CO2 しーおーつー, G7 じーせぶん. */
export const readEnglishDigit = (digit: number): string => ENGLISH_DIGITS[digit] ?? ''

/** Abbreviations that are longer than that are read as words. */
const LONGEST_SPELT = 5
const LONGEST_MIXED = 4

const spelt = (letters: string): string =>
  [...letters.toUpperCase()].map((letter) => LETTERS[letter] ?? letter).join('')

/** Hiragana of one run of Latin letters (AI, OpenAI); a part that nothing reads stays, in lower case. */
export function readLatinWord(word: string, lookUp: (word: string) => string | null): string {
  // t値, p値: no word has one letter
  if (/^[A-Za-z]$/.test(word)) return spelt(word)
  const acronym = ACRONYMS.get(word)
  if (acronym !== undefined) return acronym
  const whole = lookUp(word)
  if (whole !== null && !/^[A-Z]+$/.test(word)) return whole
  // SiC, PoC: short and capital at both ends; sp混成: no vowel to read
  if (word.length <= LONGEST_MIXED && /^(?:[A-Z][a-z]+[A-Z]|[b-df-hj-np-tv-xz]+)$/.test(word)) return spelt(word)
  // MWPs, NFTs
  const [, plural] = /^([A-Z]{2,5})s$/.exec(word) ?? []
  if (plural !== undefined) return `${readLatinWord(plural, lookUp)}ず`
  // mRNA, iOS, eSIM
  const [, first, rest] = /^([a-z])([A-Z].*)$/.exec(word) ?? []
  if (first !== undefined && rest !== undefined) return spelt(first) + readLatinWord(rest, lookUp)
  return (word.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^A-Za-z]+/g) ?? [])
    .map((part) => {
      if (/^[A-Z]+$/.test(part) && part.length <= LONGEST_SPELT) return spelt(part)
      return lookUp(part) ?? part.toLowerCase()
    })
    .join('')
}
