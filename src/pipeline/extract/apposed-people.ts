/** A Korean who is named without a title: behind what they do (식물학자 표인경, 바이올린 연주자 소담이), or before their age (훈련사 구연주(38)). */
import { isKoreanNameShape } from '@/lang/ko/names'
import type { ExtractDictionaries } from '../ports'

const OCCUPATION =
  /(?:학자|작가|소설가|화가|만화가|건축가|운동가|활동가|연주자|성악가|작곡가|평론가|번역가|공예가|사진가|연출가|가수|배우|교사|농민|농부|어부|주민|상인|장인|기술자|요리사|조리사|사육사|무용수|디자이너|피아니스트)$/

/** A given name with 이. */
const CALLED_SO = /^[가-힣]{2,3}이$/
const SHORTEST = 3
const AGE = /^\s?\(\d{2}세?\)/

export function isApposedPerson(
  name: string,
  before: string,
  after: string,
  { koreanFrequency, lookUp }: Pick<ExtractDictionaries, 'koreanFrequency' | 'lookUp'>,
): boolean {
  const isShaped = (name.length >= SHORTEST && isKoreanNameShape(name)) || CALLED_SO.test(name)
  return (
    isShaped &&
    (OCCUPATION.test(before) || AGE.test(after)) &&
    koreanFrequency(name) === 0 &&
    lookUp('ko', name).length === 0
  )
}
