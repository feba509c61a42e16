/** What Japanese institutions, facilities and places on a map are called by after the name of their bearer: 北都工科|大学, 苫東厚真火力|発電所, 胆振東部|地震. */

export interface Institution {
  /** The word at the end of the name. */
  readonly head: string
  /** What Korean calls it. */
  readonly korean: string
  /** 국립국어원 writes 도쿄대학 and 도네강 as one word, 하네다 공항 as two. */
  readonly isJoined: boolean
  readonly category: 'organisation' | 'place' | 'concept'
  /** How the head is read after a name, where a dictionary would read it as a word of its own. */
  readonly reading: string | null
}

const parse = (
  category: Institution['category'],
  isJoined: boolean,
  rows: string,
): readonly (readonly [string, Institution])[] =>
  rows
    .trim()
    .split(/\s+/)
    .map((row) => row.split(':'))
    .map(([head = '', korean = '', reading = null]) => [head, { head, korean, isJoined, category, reading }])

const INSTITUTIONS: ReadonlyMap<string, Institution> = new Map([
  ...parse(
    'organisation',
    true,
    `大学:대학 短期大学:단기대학 短大:단기대학 高校:고등학교 高等学校:고등학교 中学校:중학교 小学校:초등학교 学園:학원 学院:학원 病院:병원 医院:의원
     診療所:진료소 研究所:연구소 研究機構:연구기구 実験所:실험소 試験所:시험소 試験場:시험장 観測所:관측소 天文台:천문대 美術館:미술관 博物館:박물관 図書館:도서관
     資料館:자료관 記念館:기념관 文学館:문학관 科学館:과학관 水族館:수족관 動物園:동물원 植物園:식물원 市議会:시의회 市役所:시청 町役場:정사무소`,
  ),
  ...parse(
    'place',
    false,
    `発電所:발전소 原発:원전 変電所:변전소 空港:공항 大橋:대교:おおはし 工場:공장:こうじょう 製油所:정유소 製鉄所:제철소 造船所:조선소 神社:신사 大社:다이샤
     駐屯地:주둔지 基地:기지 公園:공원 温泉:온천`,
  ),
  ...parse('concept', false, '地震:지진 大震災:대지진 豪雨:호우 台風:태풍'),
  ...parse('concept', true, '丸:마루:まる'),
  ...parse(
    'place',
    true,
    `ダム:댐 寺:지:じ 駅:역:えき 半島:반도 盆地:분지 平野:평야:へいや 海峡:해협 列島:열도 諸島:제도 高原:고원 山地:산지 山脈:산맥
     川:강:がわ 山:산:やま 湖:호:こ 島:섬:じま 湾:만:わん 岬:곶:みさき 港:항:こう 線:선:せん 市:시:し 町:정:ちょう 村:촌:むら 郡:군:ぐん 県:현:けん`,
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
