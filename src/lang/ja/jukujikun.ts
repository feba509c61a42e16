/**
 * Words that are read as a whole, their kana belonging to no one character: 常用漢字表 (平成22年内閣告示第2号) 付表, and a
 * few common words that the table leaves out.
 */

const TABLE = `明日あす 小豆あずき 海女あま 海士あま 硫黄いおう 意気地いくじ 田舎いなか 息吹いぶき 海原うなばら 乳母うば 浮気うわき 笑顔えがお 叔父おじ 伯父おじ 大人おとな 乙女おとめ 叔母おば 伯母おば
  神酒みき 母屋おもや 母家おもや 神楽かぐら 河岸かし 鍛冶かじ 風邪かぜ 固唾かたず 仮名かな 蚊帳かや 為替かわせ 河原かわら 川原かわら 昨日きのう 今日きょう 果物くだもの 玄人くろうと 今朝けさ 景色けしき
  心地ここち 居士こじ 今年ことし 早乙女さおとめ 雑魚ざこ 桟敷さじき 五月さつき 早苗さなえ 五月雨さみだれ 時雨しぐれ 尻尾しっぽ 竹刀しない 老舗しにせ 芝生しばふ 清水しみず 三味線しゃみせん 砂利じゃり
  数珠じゅず 上手じょうず 白髪しらが 素人しろうと 師走しわす 数寄屋すきや 数奇屋すきや 相撲すもう 草履ぞうり 山車だし 太刀たち 七夕たなばた 足袋たび 稚児ちご 一日ついたち 築山つきやま 梅雨つゆ
  凸凹でこぼこ 伝馬船てんません 投網とあみ 十重二十重とえはたえ 読経どきょう 時計とけい 友達ともだち 仲人なこうど 名残なごり 雪崩なだれ 野良のら 祝詞のりと 博士はかせ 二十はたち 二十歳はたち
  二十日はつか 波止場はとば 一人ひとり 日和ひより 二人ふたり 二日ふつか 吹雪ふぶき 下手へた 部屋へや 迷子まいご 真面目まじめ 土産みやげ 息子むすこ 眼鏡めがね 猛者もさ 紅葉もみじ 木綿もめん 最寄もより
  八百長やおちょう 八百屋やおや 大和やまと 弥生やよい 浴衣ゆかた 行方ゆくえ 寄席よせ 若人わこうど
  明日あした 昨日きのう 一昨日おととい 一昨年おととし 煙草たばこ 流石さすが 百合ゆり 海苔のり 団扇うちわ 無花果いちじく 紫陽花あじさい 向日葵ひまわり 案山子かかし`

const WORDS: readonly (readonly [word: string, reading: string])[] = TABLE.trim()
  .split(/\s+/)
  .map((entry) => {
    const at = entry.search(/[ぁ-ん]/)
    return [entry.slice(0, at), entry.slice(at)]
  })

/** By the first character, the longest first. */
const BY_HEAD = new Map<string, (typeof WORDS)[number][]>()
for (const entry of WORDS.toSorted(([a], [b]) => b.length - a.length)) {
  const head = entry[0].slice(0, 1)
  BY_HEAD.set(head, [...(BY_HEAD.get(head) ?? []), entry])
}

/** The word that stands at the beginning of `text` and is read as `reading` begins; null where there is none. */
export function jukujikunAt(
  text: string,
  reading: string,
): { readonly length: number; readonly reading: string } | null {
  const longest = BY_HEAD.get(text.slice(0, 1))?.find(
    ([word, kana]) => text.startsWith(word) && reading.startsWith(kana),
  )
  return longest ? { length: [...longest[0]].length, reading: longest[1] } : null
}

/** Whether a word holds one of them, read so. */
export const hasJukujikun = (text: string, reading: string): boolean =>
  WORDS.some(([word, kana]) => text.includes(word) && reading.includes(kana))
