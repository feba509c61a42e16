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
  `가家街価 각閣角 간間 감感 강川江 객客 갱坑 계系界計契 고庫高 곡曲 괴塊 골骨 공工孔 과科課 관館官観管 광光 교校教橋 구区口球 국国局 군軍郡群 궁宮弓 권権圏券 균菌 극劇極 근筋根 금金 급級 기機期器記気 난難 날刃 내内
   년年 능能 단団段壇 담談 당党当 대帯台代隊大 도度道島図 동棟 량量 력力歴 령令領 례例 로路炉 론論 료料 류類 률率 림林 막膜 망網 면面 명名人 문文門 물物 미美味 민民 반班盤 발発 번番 벌閥 범犯 법法 변弁 별別
   병病瓶 보補報 복服 부部府 분分 비費比 사社者士史師事寺 산産山酸 상上賞像商相 색色 생生 서書署 석席石 선線船選 설説 성性省 세税勢 소所 수数手水 술術 시市時視 식式食 실室 심心 아児 안案 암岩癌 압圧 액額液 약薬
   양量 어語 업業 역駅役域 열熱 염炎 왕王 외外 용用 원員院園源 월月 유油乳 율率 음音 의医 인人 일日 자者 작作 장長場章状 재材財灰 적的 전戦前展栓伝 점点店 정艇錠井 제制剤祭製 조組槽条朝 족族 종種腫 죄罪
   주州主株酒 중中 증証症 지地紙誌 직職 질質 진陣 차車差次 창窓 채債 책策本 처処先元 천川 청庁 체体 초草 총銃 축軸 충虫 측側 층層 치値 침針 탄弾 탑塔 토土 통通痛 팀組 파派波 판版板判 편編便片 포砲 폭幅 표表票 품品
   풍風 피皮 하下 학学 한限 함艦 항港 해海害 핵核 행行 현県 혈血 형型形刑 호号湖戸 화化画花 환丸 회会回 후後`,
)

/** Where the category of the term tells the suffix. */
const SUFFIXES_BY_CATEGORY: Readonly<Partial<Record<Category, ReadonlyMap<string, readonly string[]>>>> = {
  organisation: parse(
    '성省 부省部 원院 청庁 처処 국局 사社 당党 회会 단団 대大 소所 실室 군軍 점店 관館 서署 위委 제製',
  ),
  place: parse(
    '성省城 주州 시市 도島道 군郡 구区 현県 읍邑 면面 리里 산山 강川江 해海 역駅 항港 국国 동洞 정町 촌村 호湖 만湾 섬島 사寺 궁宮',
  ),
  person: parse('장長 상相 씨氏 군君 왕王 제帝'),
}

/** Whether an organisation's name may end in the syllable: 기술원, 관측소. */
export const endsOrganisation = (syllable: string): boolean => SUFFIXES_BY_CATEGORY.organisation?.has(syllable) ?? false

export const PREFIXES = parse(
  `대大対 신新 재再 초超初 최最 미未米 무無 반反半 전全前 총総 고高古 저低 불不 비非 부副不 주主駐 구旧 현現 소小 중中 다多 단単短 친親 탈脱 내内 외外 본本 양両 각各 제第 준準 급急 역逆 남南男
   북北 동東 서西 여女 한韓 일日 생生 타他 자自 공公 범汎 피被 과過 명名 강強 장長 수数 유有 성性聖`,
)

const PREFIX_KANJI = new Set([...PREFIXES.values()].flat())

/** 親 of 親独立派 is a prefix and no parent. */
export const isPrefix = (kanji: string): boolean => PREFIX_KANJI.has(kanji)

const ALSO_WORDS: ReadonlySet<string> = new Set('大小中高古主内外本女生親名強長有自')

/** Whether a prefix is a native word too: 大 おお, 小 こ. */
export const isAlsoWord = (kanji: string): boolean => ALSO_WORDS.has(kanji)

/** 新 and 再 are read しん and さい before any word, 大 and 小 are おお and こ before a native one. */
export const isAlwaysPrefix = (kanji: string): boolean => isPrefix(kanji) && !ALSO_WORDS.has(kanji)

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
  ['省', '성'],
  ['庁', '청'],
  ['氏', '씨'],
  ['戦', '전'],
  ['島', '섬'],
  ['先', '처'],
  ['湾', '만'],
  ['市', '시'],
  ['町', '초'],
  ['村', '촌'],
  ['駅', '역'],
  ['箱', '상자'],
  ['傘', '우산'],
  ['派', '파'],
  ['票', '표'],
  ['沖', '앞바다'],
  ['勢', '측'],
  ['係', '담당'],
  ['奥', '안쪽'],
  ['央', '중앙'],
])

/** What a country is called that headlines name by one character before a word: 英調査会社. 米 and 中 are more often other words there. */
export const COUNTRIES_IN_FULL: ReadonlyMap<string, string> = new Map([
  ['英', '영국'],
  ['独', '독일'],
  ['仏', '프랑스'],
  ['伊', '이탈리아'],
  ['豪', '호주'],
  ['露', '러시아'],
])
/** 米 before what is no kanji (米IT大手): rice has none there. */
export const AMERICA = '미국'
