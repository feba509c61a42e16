/** People that no dictionary has: the trade before a name, the age after it, and foreign names before a title. */
import { looksForeign } from '@/lang/ko/sino-syllables'
import type { ParsedSentence } from '../sentence'
import { isKoreanName, TITLES } from './titles'

/** 재료공학자 변수련, 기술자 하마누키 쇼. Of two letters only as words of their own: 전화가, 통화가 are no painters. */
const TRADE =
  '(?:학자|기술자|연구자|연구원|전문가|장인|소설가|건축가|작곡가|평론가|활동가|운동가|발명가|사업가|사진가|교사|기관사|개발자|엔지니어|디자이너|창업자|설립자|(?<![가-힣])(?:시인|화가|의사|농부|어부|선장|만호|군수|제자|딸|아들|아내|남편|친구))'
const KOREAN = new RegExp(
  `${TRADE}(?:인|이자 [가-힣]{2,8})?\\s([가-힣]{3})(?:은|는|이|가|을|를|의|와|과|도|에게|\\s씨|\\(|,)`,
  'g',
)
const FOREIGN = new RegExp(
  `${TRADE}(?:인)?\\s([가-힣]{2,6} [가-힣]{1,6}?)(?:은|는|이|가|을|를|의|와|과|도|에게|\\s씨[가는의를와도]?)(?=[\\s,.(]|$)`,
  'g',
)
/** 조점례 씨(84), 천갑수(1921~2014). */
const AGED = /(?:^|[\s‘“])([가-힣]{3})(?:\s씨)?\((?:\d{2}|\d{4}\s?[~∼–-]\s?\d{0,4})(?:세)?\)/g

const OFFICE = /^(?:대표|대표이사|회장|사장|부사장|전무|상무|최고경영자|창업자|이사장|소장|원장|감독)$/
/** Words that stand before a title and are no part of a name. */
const NO_NAME = new RegExp(`(?:${TITLES}|[의은는을를과와]|들|업체|회사|기업|단체|기관|정부|협회|위원회)$`)

/** What stands between a name and an office, and is no firm. */
const NO_FIRM = /^(?:공동|신임|부문|총괄|수석|현지|영업|기술|전|현|초대|명예)$|(?:대|대학교?|학과|병원|협회)$/

/** 구로세 도모아키 |미나하라정공 사장, 헨리크 솔베리 |사장: two words of a foreign name, then perhaps a firm, then an office. */
export function foreignHead(phrase: string): { readonly name: string; readonly firm: string | null } | null {
  const words = phrase.split(' ')
  const [family = '', given = '', firm = null] = words.slice(0, -1)
  const isPlain = [family, given].every((word) => /^[가-힣]{2,6}$/.test(word) && !NO_NAME.test(word))
  if (!OFFICE.test(words.at(-1) ?? '') || !isPlain || words.length < 3 || words.length > 4) return null
  const isKorean = [family, given].some((word) => word.length === 3 && isKoreanName(word))
  // 서윤택 다온극저온 대표: with three words the second may be the firm.
  if (firm === null) return isKorean ? null : { name: `${family} ${given}`, firm }
  return firm.length < 4 || NO_FIRM.test(firm) || given.length > 5 ? null : { name: `${family} ${given}`, firm }
}

/** Words of a place of work or a country before a name, and no part of it. */
const PLACE_OF_WORK =
  /(?:대|대학|대학교|대학원|학과|학부|연구소|연구원|병원|정부|위원회|증권|은행|그룹|전자|협회|재단|공사)$|^(?:한국|미국|일본|중국|영국|독일|프랑스|러시아|인도|호주|캐나다|이탈리아|스페인|네덜란드|스위스|스웨덴|대만|베트남|태국|싱가포르|인도네시아|우크라이나)$/

const RANK = /^(?:책임|선임|수석|주임|전임|겸임|초빙|객원|명예|석좌|담당|전담|소속|출신|소재|부속)$/
const ENDS_IN_TITLE = new RegExp(`^(?:${TITLES}|[가-힣]{2}연구원|연구원)$`)

/**
 * 마거릿 홀러웨이 |노스게이트 네트워크 담당 부사장: two words before a title that no Korean would be called by. 난양연구원의 |위자야 산토소 |선임연구원: two
 * words before a title, after the place of work. Null where they are no name, or a Korean one.
 */
function foreignBearer(before: string, phrase: string): string | null {
  const words = phrase.replace(/\s?\([^()]*\)$/, '').split(' ')
  const [family = '', given = ''] = words
  const both = [family, given]
  const isPlain = both.every(
    (word) =>
      /^[가-힣]{2,6}$/.test(word) && ![NO_NAME, NO_FIRM, PLACE_OF_WORK, RANK].some((excluded) => excluded.test(word)),
  )
  if (!isPlain || words.length < 3 || !ENDS_IN_TITLE.test(words.at(-1) ?? '')) return null
  // …연구소의 김하늘 바다연구 팀장: of a unit.
  const isOfScholar = words.length === 3 && /(?:연구원|연구위원|교수|박사|애널리스트|이코노미스트)$/.test(phrase)
  const isAtWork = isOfScholar && PLACE_OF_WORK.test(before.replace(/의 $/, '').split(' ').at(-1) ?? '')
  return both.every(looksForeign) || isAtWork ? both.join(' ') : null
}

/** 민주당, 조사단: with a surname's letter first, and no given name. */
const NO_GIVEN = /[당청단측들팀회]$/
/** 안산시, 강남구: a place before the body that it has. */
const PLACE = /[시군구도]$/
const OF_OFFICE = new RegExp(`(?:${TITLES})$`)

/** 한미란 |가람의료재단 |운영본부장: a name, the place of work, and an office of two words in one. */
function officerAt(phrase: string): string | null {
  const [name = '', work = '', ...office] = phrase.split(' ')
  const isNamed = name.length === 3 && isKoreanName(name) && !NO_GIVEN.test(name) && !PLACE.test(name)
  return isNamed && PLACE_OF_WORK.test(work) && OF_OFFICE.test(office.at(-1) ?? '') ? name : null
}

/** Names that the sentence writes as those of people. */
export function koreanPeople({ text, phrases }: ParsedSentence): readonly string[] {
  const korean = [...text.matchAll(KOREAN)].flatMap(([, name = '']) =>
    isKoreanName(name) && !NO_GIVEN.test(name) ? [name] : [],
  )
  const foreign = [...text.matchAll(FOREIGN)].flatMap(([, name = '']) =>
    name.split(' ').every((word) => !NO_NAME.test(word)) && !isKoreanName(name.split(' ')[0] ?? '') ? [name] : [],
  )
  const aged = [...text.matchAll(AGED)].flatMap(([, name = '']) => (isKoreanName(name) ? [name] : []))
  const heads = phrases.flatMap(({ start, headStart, nounEnd }) => {
    const written = text.slice(headStart, nounEnd)
    return (
      foreignHead(written)?.name ?? foreignBearer(text.slice(start, headStart), written) ?? officerAt(written) ?? []
    )
  })
  return [...korean, ...foreign, ...aged, ...heads]
}
