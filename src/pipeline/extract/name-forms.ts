/** What the end of a name says about its bearer. */
import type { Lang } from '@/core/article/types'
import type { Category } from '@/core/glossary/types'

interface Ending {
  readonly category: Category
  readonly pattern: RegExp
}

/** Longest endings that name a kind of thing; a common noun may end so too, so the caller asks for a name before it. */
const ENDINGS: Readonly<Record<Lang, readonly Ending[]>> = {
  ko: [
    {
      category: 'organisation',
      pattern:
        /(?:회사|은행|대학|대학교|대학원|연구원|연구소|위원회|공단|공사|협회|재단|법인|학과|학부|복지부|교육부|국방부|외교부|통일부|법무부|기획재정부|환경부|노동부|산업부|과학부|국토부|농식품부|중기부|안전처|국세청|관세청|경찰청|검찰청|소방청|기상청|조달청|병무청|특허청|산림청|총무성|재무성|외무성|방위성|법무성|후생노동성|경제산업성|문부과학성|국토교통성|환경성|농림수산성|국무부|재무부|상무부|법원|의회|국회|내각|정당|민주당|공화당|보수당|노동당|자민당|노조|노동조합|협동조합|연맹|연합|연합회|그룹|홀딩스|전자|통신|신문|일보|방송|항공|증권|보험사|제약|텔레콤|모터스|엔터테인먼트|총연|디지털청|금융청|소비자청|연구회|학회|기구|센터|병원|박물관|미술관)$/,
    },
    {
      category: 'place',
      pattern: /(?:특별자치도|특별자치시|특별시|광역시|공화국|제도|반도|대륙|해협|산맥|평야|공항)$/,
    },
  ],
  ja: [
    {
      category: 'organisation',
      pattern:
        /(?:会社|銀行|大学|大学院|高校|研究所|研究院|研究機構|委員会|公団|公社|協会|財団|法人|省|庁|裁判所|議会|国会|内閣|党|労組|労働組合|協同組合|連盟|連合|連合会|グループ|ホールディングス|ＨＤ|HD|電機|新聞|新聞社|放送|航空|証券|製薬|製作所|商事|物産|重工|機構|学会|財閥|病院|博物館|美術館|シンクタンク|総研)$/,
    },
    {
      category: 'place',
      pattern: /(?:[^都道府県]{1,4}[都道府県]|市|区|町|村|郡|州|島|諸島|半島|大陸|海峡|山脈|平野|空港|新港|湾|駅|港)$/,
    },
  ],
}

/** Names of events and works that begin with a place or a person and are one term: 関東大震災, 서울올림픽. */
const NAMED_THING: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:지진|대지진|태풍|전쟁|조약|협정|선언|올림픽|월드컵|엑스포|박람회|공항|대교|조합|의정서|합의|사태|혁명|왕조)$/,
  ja: /(?:地震|大震災|台風|戦争|条約|協定|宣言|五輪|オリンピック|ワールドカップ|万博|博覧会|空港|新港|大橋|駅|議定書|事変|革命|王朝|火力発電所|原発|原子力発電所|線)$/,
}

export const categoryByEnding = (lang: Lang, name: string): Category | null =>
  ENDINGS[lang].find(({ pattern }) => pattern.test(name))?.category ?? null

export const isNamedThing = (lang: Lang, name: string): boolean => NAMED_THING[lang].test(name)

/** A Korean place by its administrative ending; only for words that are proper names already (수원시, 시마네현, 성수동). */
export const isKoreanPlace = (name: string): boolean =>
  /^[가-힣]{1,6}(?:특별자치도|특별시|광역시|시|군|구|도|현|주|동|읍|면|리|섬|강|산|만|항|역|국)$/.test(name) &&
  name.length >= 2
