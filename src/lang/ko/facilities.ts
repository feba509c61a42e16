/** What Korean schools, offices and places on a map are called by after a name: 다온|초등학교, 대평|탄광, 새솔|동, 약령|역. */

export type NamedKind = 'organisation' | 'place'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Words that are written on behind the name. */
const FACILITIES: ReadonlyMap<string, NamedKind> = new Map([
  ...words(
    `초등학교 중학교 고등학교 대학교 여자고등학교 여고 여중 유치원 어린이집 병원 한의원 보건소 도서관 박물관 미술관 과학관 기념관 체육관 복지관 우체국 경찰서 소방서
     파출소 주민센터 교육지원청 교통공사 도시공사`,
  ).map((word): [string, NamedKind] => [word, 'organisation']),
  ...words(
    '대교 탄광 광산 해수욕장 저수지 휴양림 터널 나들목 휴게소 선착장 등대 폭포 계곡 동굴 해변 수목원 생태공원 근린공원 산업단지 발전소',
  ).map((word): [string, NamedKind] => [word, 'place']),
])

/** Towns, stations and islands. 도 is no island by itself: 소명도 may be a degree. */
const TOWN = /[군읍면동리역섬]$/

const LONGEST = Math.max(...[...FACILITIES.keys()].map((word) => word.length))
const SHORTEST_NAME = 2

export interface NamedAfter {
  /** The name before it. */
  readonly name: string
  readonly word: string
  readonly kind: NamedKind
}

/** The longest facility that a name ends in, null where there is none or too little before it. */
export function facilityAtEnd(text: string): NamedAfter | null {
  for (let length = Math.min(LONGEST, text.length - SHORTEST_NAME); length > 1; length--) {
    const word = text.slice(-length)
    const kind = FACILITIES.get(word)
    if (kind) return { name: text.slice(0, -length), word, kind }
  }
  return null
}

/** A facility, or what towns and stations end in. */
export function namedAfter(text: string): NamedAfter | null {
  const found = facilityAtEnd(text)
  if (found) return found
  const isTown = TOWN.test(text) && text.length > SHORTEST_NAME
  return isTown ? { name: text.slice(0, -1), word: text.slice(-1), kind: 'place' } : null
}

export const isFacility = (word: string): boolean => FACILITIES.has(word)
