/**
 * A Korean who is named without a title of their own: behind what they do (식물학자 표인경, 바이올린 연주자 소담이), before their age or years (훈련사 구연주(38)), or before an
 * office and what they are there (표인경 도 보건정책과장은, 구연주 감염내과 전문의는).
 */
import { isKoreanNameShape } from '@/lang/ko/names'
import type { ExtractDictionaries } from '../ports'

const OCCUPATION =
  /(?:학자|작가|소설가|화가|만화가|건축가|운동가|활동가|연주자|성악가|작곡가|평론가|번역가|공예가|사진가|연출가|가수|배우|교사|농민|농부|어부|주민|상인|장인|기술자|요리사|조리사|사육사|무용수|디자이너|피아니스트)$/

/** Occurrences under which a word that looks like a name is one. */
const HEARD_OF = 3
/** A given name with 이. */
const CALLED_SO = /^[가-힣]{2,3}이$/
const SHORTEST = 3
/** (38), (58세), (1921~2003). */
const AGE = /^\s?\((?:\d{2}세?\)|1\d{3}\s?[~∼〜–-])/

/** Up to three words without a particle, of which the last ends in what somebody is, as the subject or the topic. */
const OFFICE =
  /^\s(?:[가-힣A-Z]*[^은는을를의에\s]\s){0,2}[가-힣A-Z]*(?:과장|국장|실장|부장|팀장|소장|원장|관장|단장|센터장|위원장|본부장|지회장|회장|조합장|대표|이사|교수|박사|연구원|연구위원|연구관|연구사|학예사|기술사|전문의|간호사|약사|수의사|변호사|회계사|세무사|기자|감독|코치|주무관|사무관|담당관|서기관|해설사|조사관|애널리스트)(?:는|은|이|가|도|의|에게|와|과)(?=\s)/

export function isApposedPerson(
  name: string,
  before: string,
  after: string,
  { koreanFrequency, lookUp }: Pick<ExtractDictionaries, 'koreanFrequency' | 'lookUp'>,
): boolean {
  const isShaped = (name.length >= SHORTEST && isKoreanNameShape(name)) || CALLED_SO.test(name)
  return (
    isShaped &&
    (AGE.test(after) ||
      (OCCUPATION.test(before) && !/^\s[가-힣]/.test(after)) ||
      (name.length === SHORTEST && OFFICE.test(after))) &&
    koreanFrequency(name) < HEARD_OF &&
    lookUp('ko', name).length === 0
  )
}
