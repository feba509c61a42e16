/** What Japanese institutions, facilities and places on a map are called by after the name of their bearer: 北都工科|大学, 苫東厚真火力|発電所, 胆振東部|地震. */

export interface Institution {
  /** The word at the end of the name. */
  readonly head: string
  /** What Korean calls it. */
  readonly korean: string
  /** 국립국어원 writes 도쿄대학 and 도네강 as one word, 하네다 공항 as two. */
  readonly isJoined: boolean
  readonly category: 'organisation' | 'place' | 'concept'
  /** Any noun may stand before it (被災地区, 観光鉄道): only what is no noun bears a name there. */
  readonly isNoun: boolean
  /** Characters that no word explains are a name before it: 柏|沢|駅. */
  readonly isOfCharacters: boolean
  /** How the head is read after a name, where a dictionary would read it as a word of its own. */
  readonly reading: string | null
}

const parse = (
  category: Institution['category'],
  isJoined: boolean,
  rows: string,
  isNoun = false,
): readonly (readonly [string, Institution])[] =>
  rows
    .trim()
    .split(/\s+/)
    .map((row) => row.split(':'))
    .map(([head = '', korean = '', reading = null]) => {
      const isOfCharacters = category === 'place' && (isJoined || isNoun)
      return [head, { head, korean, isJoined, category, isNoun, isOfCharacters, reading }]
    })

const INSTITUTIONS: ReadonlyMap<string, Institution> = new Map([
  ...parse(
    'organisation',
    true,
    `大学:대학 短期大学:단기대학 短大:단기대학 高校:고등학교 高等学校:고등학교 中学校:중학교 小学校:초등학교 学園:학원 学院:학원 病院:병원 医院:의원
     診療所:진료소 研究所:연구소 研究機構:연구기구 実験所:실험소 試験所:시험소 試験場:시험장 観測所:관측소 天文台:천문대 美術館:미술관 博物館:박물관 図書館:도서관
     資料館:자료관 記念館:기념관 文学館:문학관 科学館:과학관 水族館:수족관 動物園:동물원 植物園:식물원 市議会:시의회 市役所:시청 町役場:정사무소
     郵便局:우체국 警察署:경찰서 消防署:소방서 幼稚園:유치원 公民館:공민관 署:서:しょ`,
  ),
  ...parse('organisation', true, '銀行:은행 書店:서점 商店:상점 旅館:여관 農園:농원 工房:공방 食堂:식당', true),
  ...parse('organisation', false, '劇場:극장 教会:교회', true),
  ...parse(
    'place',
    false,
    `発電所:발전소 原発:원전 変電所:변전소 空港:공항 大橋:대교:おおはし 工場:공장:こうじょう 製油所:정유소 製鉄所:제철소 造船所:조선소 神社:신사 大社:다이샤
     駐屯地:주둔지 基地:기지 公園:공원 温泉:온천`,
  ),
  ...parse(
    'place',
    false,
    `地区:지구 峠:고개:とうげ 滝:폭포:たき 遺跡:유적 古墳:고분 貝塚:패총 渓谷:계곡 洞窟:동굴 鍾乳洞:종유동굴 風穴:풍혈 海岸:해안 団地:단지 商店街:상점가 交差点:교차로
     踏切:건널목 トンネル:터널 灯台:등대 貯水池:저수지 運河:운하 鉱山:광산 炭鉱:탄광 漁港:어항 牧場:목장 浄水場:정수장`,
    true,
  ),
  ...parse('concept', false, '地震:지진 大震災:대지진 豪雨:호우 台風:태풍'),
  ...parse('concept', true, '丸:마루:まる'),
  ...parse(
    'place',
    true,
    `ダム:댐 寺:지:じ 駅:역:えき 半島:반도 盆地:분지 平野:평야:へいや 海峡:해협 列島:열도 諸島:제도 高原:고원 山地:산지 山脈:산맥
     川:강:がわ 山:산:やま 湖:호:こ 島:섬:じま 湾:만:わん 岬:곶:みさき 港:항:こう 線:선:せん 市:시:し 町:정:ちょう 村:촌:むら 郡:군:ぐん 県:현:けん 区:구:く`,
  ),
])

const LONGEST = Math.max(...[...INSTITUTIONS.keys()].map((head) => head.length))

export const institutionCalled = (word: string): Institution | null => INSTITUTIONS.get(word) ?? null

/** What a name ends in, the longest; null where that is none of these, or all of the name. */
export function institutionAtEnd(name: string): Institution | null {
  for (let length = Math.min(LONGEST, name.length - 1); length > 0; length--) {
    const found = INSTITUTIONS.get(name.slice(-length))
    if (found) return found
  }
  return null
}
