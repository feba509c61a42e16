/** How Japanese counters sound behind a number (NHK 日本語発音アクセント新辞典, 数詞＋助数詞の発音). */

export interface Counter {
  readonly base: string
  /** Its form behind いっ, ろっ, はっ, じゅっ and ひゃっ: ぽん of 本. */
  readonly doubled: string
  /** Its form behind さん, せん, まん and なん: ぼん of 本. */
  readonly afterN: string
  /** Its form behind よん: ぷん of 分. */
  readonly afterFour: string
  /** The last digits that are doubled before it, 0 for ten; a hundred is where six is. */
  readonly on: '' | '0' | '180' | '1680'
  /** What 4 is before it: よ of よねん. */
  readonly isAfterYo: boolean
  /** Whether it goes with ひと and ふた, not with いち and に: ひとくみ. */
  readonly isNative: boolean
}

const PLAIN = { on: '', isAfterYo: false, isNative: false } as const

type Forms = Pick<Counter, 'on'> & Partial<Omit<Counter, 'base'>>

/** Rows `name:base`, then how it is doubled, behind ん and behind よん where that differs from what stands before. */
const parse = (forms: Forms, rows: string): readonly (readonly [string, Counter])[] =>
  rows
    .trim()
    .split(/\s+/)
    .map((row) => {
      const [name = '', base = '', doubled = base, afterN = doubled, afterFour = base] = row.split(':')
      return [name, { ...PLAIN, base, doubled, afterN, afterFour, ...forms }]
    })

/** By the name as it is written, with カ for か, ヶ, ヵ, ケ and 箇. */
export const COUNTERS: ReadonlyMap<string, Counter> = new Map([
  ...parse(
    PLAIN,
    `月:がつ 名:めい 倍:ばい 度:ど 度目:どめ 割:わり 割引:わりびき 割引き:わりびき 番:ばん 番目:ばんめ 番手:ばんて 位:い 枚:まい 台:だい 代:だい 号:ごう 号機:ごうき 秒:びょう 秒間:びょうかん 元:げん
     部:ぶ 部作:ぶさく 問:もん 面:めん 便:びん 段:だん 段階:だんかい 畳:じょう 次:じ 次元:じげん 条:じょう 行:ぎょう 輪:りん 両:りょう 列:れつ 連勝:れんしょう 連敗:れんぱい 連覇:れんぱ 羽:わ
     議席:ぎせき 人前:にんまえ 円玉:えんだま 円札:えんさつ 膳:ぜん 語:ご 文字:もじ 打席:だせき 安打:あんだ ドル:どる ユーロ:ゆーろ ウォン:うぉん ポンド:ぽんど メートル:めーとる グラム:ぐらむ
     リットル:りっとる ミリ:みり ミリメートル:みりめーとる ミリリットル:みりりっとる ミリグラム:みりぐらむ マイル:まいる ワット:わっと メガワット:めがわっと ギガワット:ぎがわっと
     ナノ:なの ナノメートル:なのめーとる ヘクタール:へくたーる 海里:かいり 馬力:ばりき 馬身:ばしん 言語:げんご 都市:とし %:ぱーせんと`,
  ),
  ...parse(
    { on: '', isAfterYo: true },
    '年:ねん 年間:ねんかん 年度:ねんど 年代:ねんだい 年生:ねんせい 年目:ねんめ 時:じ 時間:じかん 時限:じげん 人:にん 円:えん',
  ),
  ...parse(
    { on: '', isNative: true },
    `組:くみ 部屋:へや 晩:ばん 口:くち 粒:つぶ 株:かぶ 桁:けた けた:けた 皿:さら 切れ:きれ 束:たば 房:ふさ 袋:ふくろ 箱:はこ 通り:とおり 家族:かぞく 握り:にぎり 瓶:びん 缶:かん
     包み:つつみ 呼吸:こきゅう`,
  ),
  ...parse({ on: '0' }, '試合:しあい'),
  ...parse(
    { on: '1680' },
    `キロ:きろ キロメートル:きろめーとる キログラム:きろぐらむ キロワット:きろわっと キロワット時:きろわっとじ 件:けん 個:こ 戸:こ 回:かい 回目:かいめ 回戦:かいせん 回転:かいてん
     階:かい:かい:がい 階建て:かいだて カ月:かげつ カ月間:かげつかん カ国:かこく カ国語:かこくご カ所:かしょ カ年:かねん カ条:かじょう 軒:けん:けん:げん 巻:かん 曲:きょく 級:きゅう 機:き 気筒:きとう 基:き
     脚:きゃく 球:きゅう 区:く 校:こう 局:きょく 期:き 期生:きせい 課:か 科目:かもく 画:かく 角形:かくけい 冠:かん 句:く 県:けん 光年:こうねん 項目:こうもく 工程:こうてい 拠点:きょてん
     本:ほん:ぽん:ぼん 匹:ひき:ぴき:びき 杯:はい:ぱい:ばい 票:ひょう:ぴょう:びょう 俵:ひょう:ぴょう:びょう 遍:へん:ぺん:べん 泊:はく:ぱく 発:はつ:ぱつ 歩:ほ:ぽ 敗:はい:ぱい 編:へん:ぺん 品:ひん:ぴん 品種:ひんしゅ:ぴんしゅ 品目:ひんもく:ぴんもく 班:はん:ぱん
     版:はん:ぱん 拍:はく:ぱく 筆:ひつ:ぴつ 府:ふ:ぷ 分:ふん:ぷん:ぷん:ぷん 分間:ふんかん:ぷんかん:ぷんかん:ぷんかん`,
  ),
  ...parse(
    { on: '180' },
    `社:しゃ 歳:さい 才:さい 世紀:せいき 週間:しゅうかん 週目:しゅうめ 点:てん 冊:さつ 周:しゅう 周年:しゅうねん 周目:しゅうめ 種類:しゅるい 種:しゅ 種目:しゅもく 世代:せだい 世帯:せたい 章:しょう 色:しょく 層:そう
     席:せき 隻:せき 戦:せん 勝:しょう 足:そく:そく:ぞく 首:しゅ 節:せつ 尺:しゃく 寸:すん 市:し 村:そん センチ:せんち センチメートル:せんちめーとる
     トン:とん 頭:とう 店:てん 店舗:てんぽ 党:とう 体:たい 体制:たいせい 通:つう 滴:てき 着:ちゃく 丁:ちょう 丁目:ちょうめ 棟:とう 等:とう 隊:たい 都:と 町:ちょう
     ポイント:ぽいんと パーセント:ぱーせんと ページ:ぺーじ`,
  ),
])

/** As a counter is written: か月, ヶ月 and 箇月 are カ月. */
export const counterNamed = (written: string): Counter | undefined =>
  COUNTERS.get(written.replace(/^[かヶヵケ箇](?=[月国所年条])/, 'カ'))

/** Matches a counter at the head of a text, the longest that there is. */
export const COUNTER_PATTERN = [...COUNTERS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/^カ/, '[カかヶヵケ箇]'))
  .join('|')

/** Readings that no rule gives, by the number's digits and the counter. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `1人:ひとり 2人:ふたり 20歳:はたち 20才:はたち 1つ:ひとつ 2つ:ふたつ 3つ:みっつ 4つ:よっつ 5つ:いつつ 6つ:むっつ 7つ:ななつ 8つ:やっつ 9つ:ここのつ`
    .split(' ')
    .map((row) => row.split(':'))
    .map(([written = '', reading = '']) => [written, reading]),
)

/** What 7 and 9 are before a counter, where they are not なな and きゅう: しちがつ, くじ. */
export const SEVENS_AND_NINES: ReadonlyMap<string, readonly [seven: string, nine: string]> = new Map([
  ['月', ['しち', 'く']],
  ['時', ['しち', 'く']],
  ['時間', ['なな', 'く']],
])

/** The days of the month that are called in the native way; what else stands for a length of them (三日間 みっかかん), but for a single one. */
export const DAYS: Readonly<Record<number, string>> = {
  2: 'ふつか',
  3: 'みっか',
  4: 'よっか',
  5: 'いつか',
  6: 'むいか',
  7: 'なのか',
  8: 'ようか',
  9: 'ここのか',
  10: 'とおか',
  14: 'じゅうよっか',
  17: 'じゅうしちにち',
  19: 'じゅうくにち',
  20: 'はつか',
  24: 'にじゅうよっか',
  27: 'にじゅうしちにち',
  29: 'にじゅうくにち',
}
