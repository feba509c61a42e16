/** What the end of a name says about its bearer. */
import type { Lang } from '@/core/article/types'
import type { Category } from '@/core/glossary/types'
import { isKanji } from '@/lang/ja/kana'
import { FIRM_ENDINGS, TRADES } from '@/lang/ja/trades'
import { namedAfter } from '@/lang/ko/facilities'
import { looksForeign } from '@/lang/ko/sino-syllables'
import type { ExtractDictionaries } from '../ports'
import { hanjaOf } from '../translate/hanja'
import type { Word } from './chunk'

/** Endings that only organisations have (복지부, 研究所), and those that kinds of things have too (이동통신, データセンター). */
const ORGANISATION: Readonly<Record<Lang, { readonly sure: RegExp; readonly withName: RegExp }>> = {
  ko: {
    sure: /(?:[가-힣]회사|은행|[가-힣]{2}의료원|대학|대학교|대학원|(?<!책임|수석|선임|주임|전임|전문)연구원|연구소|위원회|공단|[가-힣A-Za-z](?<!보강|보수|건설|건축|설치|철거|확장|개량|포장|토목|정비|복구|복원|신축|증축|배관|굴착|준설|방수|마감|하수도|상수도)공사|협회|재단|법인|학과|학부|복지부|교육부|국방부|외교부|통일부|법무부|재정부|환경부|노동부|통상부|과학부|정보통신부|국토부|교통부|안전부|안전처|[가-힣]국세청|관세청|경찰청|검찰청|소방청|기상청|조달청|병무청|특허청|산림청|총무성|재무성|외무성|방위성|법무성|노동성|산업성|과학성|교통성|환경성|수산성|국무부|재무부|상무부|법원|의회|국회|내각|[가-힣]{2,}당|노조|노동조합|협동조합|연맹|연합회|금융청|디지털청|소비자청|홀딩스|엔터테인먼트)$/,
    withName:
      /(?:그룹|전자|전기|통신|신문|일보|방송|항공|해운|증권|보험|제약|제철|철강|조선|건설|화학|물산|상사|식품|공업|산업|자동차|텔레콤|모터스|생명|화재|총연|기연|연합|학회|연구회|기구|센터|병원|박물관|미술관|테크놀로지|머티리얼즈|로지스틱스|시스템즈|네트웍스|파트너스|청|처|(?<!공|(?:^|\s)[탐조수검감심답의기행역인봉강농식장예제])사)$/,
  },
  ja: {
    sure: new RegExp(
      `(?:.会社|銀行|.大学|大学院|研究所|研究院|研究機構|委員会|公団|公社|協会|財団|.法人|[^反帰内自人冠]{2,}省|.{2,}庁|裁判所|議会|国会|内閣|.{2,}党|労組|労働組合|協同組合|連盟|連合会|ホールディングス|ＨＤ|HD|シンクタンク|.(?:${FIRM_ENDINGS}))$`,
    ),
    withName: new RegExp(
      `(?:グループ|新聞|放送|通信|航空|保険|生命|損保|出版|電池|風力|自動車|システムズ|連合|機構|学会|センター|病院|博物館|美術館|高校|高等学校|総研|${TRADES})$`,
    ),
  },
}

const PLACE: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:특별자치도|특별자치시|특별시|광역시|공화국|제도|반도|대륙|해협|산맥|평야|공항)$/,
  ja: /(?:[^都道府県]{1,4}[都道府県]|市|区|町|村|郡|州|島|諸島|半島|大陸|海峡|山脈|平野|空港|新港|湾|駅|港)$/,
}

/** Ends of terms that begin with a place or a person and are one name: 関東大震災, 서울올림픽. */
const NAMED_THING: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:지진|대지진|태풍|전쟁|조약|협정|선언|올림픽|월드컵|엑스포|박람회|공항|대교|의정서|사태|왕조|내전|혁명|헌법|조약|협약|영화제|패션 위크|패션위크|의회 선거|왕국|제국|[가-힣]\s?(?:해협|산맥|반도|군도|사막|고원|해구))$/,
  ja: /(?:地震|大震災|台風|戦争|条約|協定|宣言|五輪|オリンピック|ワールドカップ|万博|博覧会|空港|新港|大橋|駅|議定書|事変|王朝|内戦|革命|憲法|条約|協約|映画祭|基金|議会選挙|王国|帝国|火力発電所|原発|原子力発電所|線)$/,
}

/** Named things that stand at one place on a map. */
const NAMED_PLACE = /(?:공항|대교|해협|산맥|반도|군도|사막|고원|해구|空港|新港|大橋|駅|火力発電所|原発|原子力発電所)$/

/** The category of a name by its ending; `hasName` says that a part of it is no common noun, so that 통신 or センター ends a firm's name. */
export function categoryByEnding(lang: Lang, name: string, hasName: boolean): Category | null {
  if (ORGANISATION[lang].sure.test(name)) return 'organisation'
  if (hasName && ORGANISATION[lang].withName.test(name)) return 'organisation'
  return hasName && PLACE[lang].test(name) ? 'place' : null
}

export const isSureOrganisation = (lang: Lang, name: string): boolean => ORGANISATION[lang].sure.test(name)

/** What foreign names of sights and quarters end in: 데블스 타워, 자이언츠 코즈웨이. */
const FOREIGN_SIGHT =
  / (?:타워|브리지|캐니언|파크|스퀘어|스트리트|애비뉴|비치|아일랜드|밸리|레이크|코즈웨이|하버|힐스|가든|팰리스|캐슬)$/

/** Whether it is a sight that a word is the first of which is a team or a firm too. */
export const isForeignSight = (first: string, name: string): boolean => looksForeign(first) && FOREIGN_SIGHT.test(name)

/** What is called after the place that has it, one to a place. */
const INSTITUTION =
  /^(?:종합|대학|아동|어린이|시립|국립|주립|왕립|중앙)병원$|^[가-힣]{0,4}(?:박물관|미술관|천문대|식물원)$/

/** 버몬트 종합병원, 라이프치히 박물관: of a place abroad; 서울 종합병원 may be any of them. */
export const isForeignInstitution = (place: string, institution: string): boolean =>
  looksForeign(place) && INSTITUTION.test(institution)

export const isNamedThing = (lang: Lang, name: string): boolean => NAMED_THING[lang].test(name)

export const categoryOfNamedThing = (name: string): Category => (NAMED_PLACE.test(name) ? 'place' : 'concept')

/** A Korean place by its administrative ending; only for words that are proper names already (수원시, 시마네현, 성수동). */
export const isKoreanPlace = (name: string): boolean =>
  /^(?:[가-힣]{1,6}(?:특별자치도|특별시|광역시)|[가-힣]{2,6}[시군구현동읍도]|[가-힣]{2,6}(?:섬|주))$/.test(name)

/** Occurrences under which a word is rather a name that is written like it. */
const HEARD_OF = 3

/** What firms call their trade, and much else ends in: 한결지반기술, 여울바이오, and 양자기술. */
const OF_FIRMS =
  /(?:기술|개발|솔루션|에너지|디자인|미디어|네트워크|바이오|테크|헬스케어|소프트|로보틱스|모빌리티|파마|엔지니어링|푸드|스페이스|벤처스|인베스트먼트|캐피탈|다이내믹스|랩스)$/

/** Whether a Korean word in several parts is a firm: a name that no text has, or a rare native word, before what firms end in. */
export function isKoreanFirm(
  parts: readonly string[],
  { lookUp, lookUpHanja, koreanFrequency, commonness }: ExtractDictionaries,
): boolean {
  // 청림바이오 may be one word to the analyser
  const [whole = ''] = parts
  const at = parts.length === 1 && koreanFrequency(whole) === 0 ? whole.search(OF_FIRMS) : 0
  const [first = '', ...rest] = at > 0 ? [whole.slice(0, at), whole.slice(at)] : parts
  if (rest.length === 0 || first.length < 2 || !OF_FIRMS.test(rest.join(''))) return false
  const rows = lookUp('ko', first)
  if (rows.length === 0) return koreanFrequency(first) < HEARD_OF && /^[가-힣]+$/.test(first)
  const isNative = rows.every(
    ({ ja: [japanese = ''] }) => isKanji(japanese[0] ?? '') && hanjaOf(first, japanese, lookUpHanja) === null,
  )
  return isNative && looksForeign(rest.join('')) && commonness('ko', first) < RARE_NOUN
}

const RARE_NOUN = 0.25

/** 저으면: a verb that the analyser took for a noun. */
const CONDITIONAL = /[으다라려이자]면$/

/** Who has a part to play (주인공역) is no station. */
const OF_PEOPLE = /[인자공님]$/

/** What a Korean word is that a facility, a town or a station ends and an unknown name begins: 다온초등학교, 새솔동; any name where nothing else ends so (달빛대교, 서문역). */
export function koreanNamedAfter(
  { text, parts }: { readonly text: string; readonly parts: readonly string[] },
  { lookUp, koreanFrequency }: Pick<ExtractDictionaries, 'lookUp' | 'koreanFrequency'>,
): Category | null {
  const found = /^[가-힣]{3,9}$/.test(text) ? namedAfter(text) : null
  if (!found || CONDITIONAL.test(text) || lookUp('ko', text).length > 0 || koreanFrequency(text) > 0) return null
  const isApart = parts.at(-1) === found.word
  if (isApart && (found.word === '대교' || found.word === '섬')) return 'place'
  if (found.word === '역' && !OF_PEOPLE.test(found.name)) {
    // 집단면역, 동시통역: a word ends there
    const end = text.slice(-2)
    if (koreanFrequency(end) === 0 && lookUp('ko', end).length === 0) return 'place'
  }
  const isUnknown = lookUp('ko', found.name).length === 0 && koreanFrequency(found.name) < HEARD_OF
  // 트룰리 is no 리
  const isOne = parts.length === 1 && (found.word.length > 1 || !looksForeign(found.name))
  return isUnknown && (isApart || isOne) ? found.kind : null
}

/** 北浜県瀬沼市, 高梁市有漢町: two places, one inside the other. */
export const isTownInPrefecture = (words: readonly Word[]): boolean =>
  words.length > 1 &&
  words.every(({ wordClass }) => wordClass === 'place') &&
  words.slice(0, -1).every(({ text }) => /.[都道府県市郡]$/.test(text)) &&
  /.[市区町村郡]$/.test(words.at(-1)?.text ?? '')
