/** Names at the head of what is no name: 片山哲 of 片山哲内閣, 相良 of 相良油田. */
import { isKanji } from '@/lang/ja/kana'
import type { LookUpReading, WordKind } from '../ports'

interface Known {
  readonly lookUpReading: LookUpReading
}

/** What a person gives the name to, or is called. */
const BORNE =
  /^([\p{Script=Han}々]{3,5})(?:内閣|政権|元?首相|大統領|総裁|幹事長|官房長官|知事|市長|社長|会長|教授|監督|選手|議員|氏)$/u

/** Letters of the full name that `text` begins with, 0 where it begins with none: a surname and a given name that are known as such. */
export function bearerIn(text: string, { lookUpReading }: Known): number {
  const [, name = ''] = BORNE.exec(text) ?? []
  const letters = [...name]
  const has = (part: readonly string[], kind: WordKind): boolean =>
    lookUpReading(part.join('')).some((word) => word.kind === kind)
  const isWord = (part: readonly string[]): boolean => has(part, 'common')
  const isName = letters.some((_, cut) => {
    const [surname, given] = [letters.slice(0, cut), letters.slice(cut)]
    return cut > 1 && has(surname, 'surname') && !isWord(surname) && has(given, 'given-name')
  })
  return isName && !isWord(letters) ? name.length : 0
}

/** What is called by the place where it is. */
const AT_PLACE =
  /^(?:油田|ガス田|炭鉱|炭田|鉱山|銀山|金山|銅山|温泉|空港|漁港|新港|駅|海峡|海岸|半島|盆地|平野|高原|台地|峠|渓谷|山地|山脈|諸島|群島|湾|灘|ダム|原発|原子力|発電所|火力|工場|製鉄所|地方|地区|駐屯地|基地|藩|神社|大社|[市町村郡](?:$|[立営内]))/

/** さがら of 相良油田, しょうりょう by its characters. */
export const isNameOfPlace = (word: string, after: string, { lookUpReading }: Known): boolean => {
  if ([...word].length < 2 || !isKanji(word) || !AT_PLACE.test(after)) return false
  const kinds = lookUpReading(word).map(({ kind }) => kind)
  return kinds.includes('place') && !kinds.includes('common')
}
