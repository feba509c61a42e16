/** Firms that no dictionary has: what the press writes around the name of one. */
import type { ParsedSentence } from '../sentence'
import { isKoreanName, TITLES } from './titles'

/** 지역 기업 가온수소에너지: what the name is said to be. */
const APPOSED = /(?:업체|기업|회사|협력사|자회사)(?:인)?\s([가-힣A-Za-z0-9]{3,12})$/
/** 주택관리 전문기업 한울주거서비스와: after these only a name follows. */
const INTRODUCED =
  /(?:업체|전문기업|스타트업|제조사|운영사|벤처기업|중견기업)(?:인)?\s([가-힣A-Za-z0-9]{3,12}?)(?:은|는|이|가|을|를|과|와|의|에|도)?(?=[\s,.(]|$)/g
const ANNOUNCES = /(?:발표했다|공시했다|출시했다|공개했다|밝혔다|선보였다)\.?$/
const NO_FIRM = new RegExp(`(?:${TITLES}|관계자|측|들|정부|[시군구도청부])$`)

/** 박준형 한들유통 대표 */
const HEADED =
  /(?:^|\s)([가-힣]{2,4})\s([가-힣A-Za-z0-9]{3,12})\s(?:대표|회장|사장|부사장|전무|상무|최고경영자|창업자)(?![가-힣]{2})/g
const ACADEMY = /(?:대|대학교?|연구원|연구소|학회|협회|병원)$/

export function koreanCompanies({ text, phrases }: ParsedSentence): readonly string[] {
  const headed = [...text.matchAll(HEADED)].flatMap(([, person = '', firm = '']) =>
    isKoreanName(person) && !ACADEMY.test(firm) && !NO_FIRM.test(firm) ? [firm] : [],
  )
  const written = phrases.flatMap((phrase) => {
    if (phrase.coordinated) return []
    const apposed = APPOSED.exec(text.slice(0, phrase.nounEnd))?.[1]
    const name = text.slice(phrase.headStart, phrase.nounEnd)
    const announces =
      phrase.role === 'topic' &&
      !phrase.relative &&
      ANNOUNCES.test(text) &&
      /^[가-힣A-Za-z0-9]{3,12}$/.test(name) &&
      !isKoreanName(name)
    return [...(apposed ? [apposed] : []), ...(announces ? [name] : [])].filter((firm) => !NO_FIRM.test(firm))
  })
  // 운수업체 6곳과: how many, not which.
  const introduced = [...text.matchAll(INTRODUCED)].flatMap(([, firm = '']) =>
    NO_FIRM.test(firm) || /^\d+[가-힣]/.test(firm) ? [] : [firm],
  )
  return [...headed, ...introduced, ...written]
}
