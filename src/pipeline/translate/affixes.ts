/** Sino-Korean affixes, whose kanji depends on what they are joined to. First choice first. */
import type { Category } from '@/core/glossary/types'

const parse = (rows: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    rows
      .trim()
      .split(/\s+/)
      .map((row) => [row.slice(0, 1), [...row.slice(1)]]),
  )

export const SUFFIXES = parse(
  `적的 화化画 성性省 형型形 계系界計 자者 가家街価 원員院園源 장長場章状 부部府 국国局 권権圏券 력力 률率 율率 법法 론論 학学 소所 회会回 사社者士史師事寺 인人 비費比 세税勢 금金 기機期器記気 점点店
   제制剤祭 물物 품品 감感 심心 층層 대帯台代隊大 주州主株 내内 외外 상上賞像商 하下 중中 간間 후後 전戦前展伝 시市時視 도度道島図 군軍郡群 구区口球 현県 당党当 단団段 관館官観 실室 서書署 문文門
   식式食 생生 민民 족族 복服 액額 량量 양量 선線船選 지地紙誌 책策 판版板 급級 별別 측側 용用 처処 청庁 직職 죄罪 증証症 병病 약薬 업業 산産山 체体 차車差次 역駅役域 과科課 수手数水 령令領 술術
   설説 망網 로路 교校教橋 반班盤 미美味 종種 왕王 어語 번番 항港 해海 강川江 호号湖 분分 색色 광光 열熱 극劇 곡曲 면面 각閣角 년年 월月 일日 명人 파派 팀組 림林 천川 궁宮`,
)

/** Where the category of the term tells the suffix. */
const SUFFIXES_BY_CATEGORY: Readonly<Partial<Record<Category, ReadonlyMap<string, readonly string[]>>>> = {
  organisation: parse(
    '성省 부省部 원院 청庁 처処 국局 사社 당党 회会 단団 대大 소所 실室 군軍 점店 관館 서署 위委 제製',
  ),
  place: parse(
    '성省城 주州 시市 도道島 군郡 구区 현県 산山 강川江 해海 역駅 항港 국国 동洞 촌村 호湖 만湾 섬島 사寺 궁宮',
  ),
  person: parse('장長 상相 씨氏 군君 왕王 제帝'),
}

export const PREFIXES = parse(
  `대大対 신新 재再 초超初 최最 미未米 무無 반反半 전全前 총総 고高古 저低 불不 비非 부副不 주主駐 구旧 현現 소小 중中 다多 단単短 친親 탈脱 내内 외外 본本 양両 각各 제第 준準 급急 역逆 남南男
   북北 동東 서西 여女 한韓 일日 생生 타他 자自 공公 범汎 피被 과過 명名 강強 장長 수数 유有 성性聖`,
)

const PREFIX_KANJI = new Set([...PREFIXES.values()].flat())

/** 親 of 親独立派 is a prefix and no parent. */
export const isPrefix = (kanji: string): boolean => PREFIX_KANJI.has(kanji)

export function suffixesOf(syllable: string, category: Category): readonly string[] {
  return [...(SUFFIXES_BY_CATEGORY[category]?.get(syllable) ?? []), ...(SUFFIXES.get(syllable) ?? [])].filter(
    (kanji, i, all) => all.indexOf(kanji) === i,
  )
}

/** Countries that headlines name by one character: 미 정부, 한일 관계. */
export const COUNTRY_LETTERS = parse('미米 일日 중中 한韓 영英 독独 불仏 러露 북北 호豪 인印 이伊')

/** Readings of the affixes' kanji in Korean where the character table's usual one is another. */
export const KOREAN_AFFIXES: ReadonlyMap<string, string> = new Map([
  ['率', '률'],
  ['相', '장관'],
  ['省', '성'],
  ['庁', '청'],
  ['氏', '씨'],
  ['戦', '전'],
  ['島', '섬'],
  ['湾', '만'],
  ['市', '시'],
  ['町', '초'],
  ['村', '촌'],
  ['駅', '역'],

  ['派', '파'],
  ['票', '표'],
])
