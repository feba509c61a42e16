/** Firms that no dictionary has: what the press writes around the name of one. */
import type { ParsedSentence } from '../sentence'
import { foreignHead } from './people'
import { isKoreanName, TITLES } from './titles'

/** 지역 기업 가온수소에너지: what the name is said to be. */
const APPOSED = /(?:업체|기업|회사|협력사|자회사)(?:인)?\s([가-힣A-Za-z0-9]{3,12})$/
/** 주택관리 전문기업 한울주거서비스와: after these only a name follows. */
const INTRODUCED =
  /(?:업체|[가-힣]기업|(?:한국|일본|중국|미국|현지|국내) 기업|스타트업|(?:제조|운영|개발|해운|항공|조선|건설|제약|증권|통신|출판|제작|보험|유통|물류|정유|투자|운용|게임|방송|신문|광고)사)(?:인)?\s(?!‘)([가-힣A-Za-z0-9]{3,12}?)(?:은|는|이|가|을|를|과|와|의|에|도)?(?=[\s,.(]|$)/g
/** 현대엘리베이터와 TK엘리베이터, 오티스 등 상위 업체: each of a list, by what it is a list of. */
const LISTED =
  /(?:^|\s)((?:[가-힣A-Za-z0-9&]{2,14}?[와과,]\s){1,5}[가-힣A-Za-z0-9&]{2,14})\s등\s(?:(?:상위|대형|국내|해외|주요|글로벌|세계적|다국적)\s)?(?:업체|기업|회사|제조사|증권사|항공사|건설사|은행|대기업)(?:[들은이가을를의과와에도]|$|\s)/g
const ANNOUNCES = /(?:발표했다|공시했다|출시했다|공개했다|밝혔다|선보였다)\.?$/
const NO_FIRM = new RegExp(`(?:${TITLES}|관계자|담당|총괄|부문|측|들|정부|[시군구도청부])$`)

/** 업체 ‘오토미 계측’, 합작법인 이름은 ‘다미크라이오’로 정했다. */
const QUOTED =
  /(?:업체|기업|회사|법인|재단|스타트업)(?:인|의)?\s(?:(?:이름|명칭|사명)[은을]\s)?‘([가-힣A-Za-z0-9 ]{2,14})’/g
/** 누리봄증권 민채령 연구원: where somebody works who speaks of a market. */
const WORKPLACE =
  /(?:^|\s)([가-힣A-Za-z]{2,12}(?:증권|은행|리서치|자산운용|보험|카드|연구소|연구원|대학교))\s([가-힣]{3})\s(?:[가-힣]{2}\s?)?(?:연구원|연구위원|애널리스트|이코노미스트|교수|팀장|센터장|본부장)/g
/** 박준형 한들유통 대표 */
const HEADED =
  /(?:^|\s)([가-힣]{2,4})\s([가-힣A-Za-z0-9]{3,12})\s(?:대표|회장|사장|부사장|전무|상무|최고경영자|창업자)(?![가-힣]{2})/g
const BEFORE_TITLE = new RegExp(`^\\s(?:[가-힣]{2,6}\\s)?[가-힣]*(?:${TITLES})(?![가-힣]{2})`)
const ACADEMY = /(?:대|대학교?|연구원|연구소|학회|협회|병원)$/

export function koreanCompanies({ text, phrases }: ParsedSentence): readonly string[] {
  const headed = [...text.matchAll(HEADED)].flatMap(([, person = '', firm = '']) =>
    // 최대 주주인 창업자: what somebody is.
    isKoreanName(person) && !ACADEMY.test(firm) && !NO_FIRM.test(firm) && !firm.endsWith('인') ? [firm] : [],
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
  const introduced = [...text.matchAll(INTRODUCED)].flatMap(({ 0: written, 1: firm = '', index }) => {
    // 이 보험사 채수미 위험관리본부장: who works there.
    if (isKoreanName(firm) && BEFORE_TITLE.test(text.slice(index + written.length))) return []
    // 대기업 납품이: a noun of two syllables with its particle.
    const isShort = written.endsWith(firm) && firm.length === 3 && /[은는이가을를과와의에도]$/.test(firm)
    // 운수업체 6곳과: how many, not which.
    return NO_FIRM.test(firm) || isShort || /^\d+[가-힣]/.test(firm) ? [] : [firm]
  })
  const listed = [...text.matchAll(LISTED)].flatMap(([, names = '']) =>
    names
      .split(/,\s|[와과]\s/)
      .map((name) => name.trim())
      .filter((name) => /^[가-힣A-Za-z0-9&]{2,14}$/.test(name) && !NO_FIRM.test(name)),
  )
  const foreign = phrases.flatMap(({ headStart, nounEnd }) => foreignHead(text.slice(headStart, nounEnd))?.firm ?? [])
  const workplaces = [...text.matchAll(WORKPLACE)].flatMap(([, firm = '', person = '']) =>
    isKoreanName(person) ? [firm] : [],
  )
  const quoted = [...text.matchAll(QUOTED)].flatMap(([, firm]) => firm ?? [])
  return [...headed, ...foreign, ...workplaces, ...quoted, ...listed, ...introduced, ...written]
}
