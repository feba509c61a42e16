/** Words that are read beside others as they are not read alone, which no dictionary tells. Reviewed by hand. */

/** What is read in its own way behind a word: voiced (連濁) in every compound, or as the native word that it is. */
const BEHIND: Readonly<Record<string, string>> = {
  会社: 'がいしゃ',
  暮らし: 'ぐらし',
  嫌い: 'ぎらい',
  机: 'づくえ',
  顔: 'がお',
  詰: 'づめ',
  棚: 'だな',
  箱: 'ばこ',
  袋: 'ぶくろ',
  靴: 'ぐつ',
  傘: 'がさ',
  先: 'さき',
  毎: 'ごと',
  筆: 'ふで',
  孔: 'こう',
  沖: 'おき',
}

/** Native words behind a verb's stem or an adjective: 包み紙, 働き口, 飲み水. */
const BEHIND_STEM: Readonly<Record<string, string>> = Object.fromEntries(
  `紙がみ 口ぐち 水みず 物もの 場ば 色いろ 板いた 箱ばこ 車ぐるま 話ばなし 声ごえ 顔がお 石いし 花ばな 魚ざかな 鳥どり 草ぐさ 木ぎ 道みち 糸いと 山やま 船ぶね 傷きず 時どき 目め 足あし 薬ぐすり 酒ざけ 湯ゆ
   髪がみ 肉にく 札ふだ 橋ばし 歌うた 絵え 窓まど 針ばり 縄なわ 虫むし 雲ぐも 風かぜ 雪ゆき 雨あめ 星ぼし 鍋なべ 皿ざら 玉だま 戸ど 親おや 子ご 町まち 村むら`
    .split(/\s+/)
    .map((row) => [row.slice(0, 1), row.slice(1)]),
)

/** Behind some words only. */
const BEHIND_SOME: readonly (readonly [before: RegExp, word: string, reading: string])[] = [
  [/(?:情報|関係|業界|捜査|消息|外交|市場|政府|軍事|専門)$/, '筋', 'すじ'],
  [/[谷根川道街手腕首背鼻足毛血家岩砂粋]$/, '筋', 'すじ'],
  [/(?:発行|生産|売上|取扱|取引|漁獲|水揚げ|受注|輸出|輸入|契約|預金|収穫|融資|出来)$/, '高', 'だか'],
  // 家屋, 社屋 are buildings
  [/(?:[ぁ-ゖァ-ヺー]\p{Script=Han}?|\p{Script=Han}(?![家社廃母])\p{Script=Han})$/u, '屋', 'や'],
  [/^[自他両全同各隣]$/, '村', 'そん'],
  [/(?:依頼|飼い|雇用|雇い|事業|世帯|広告|持ち|買い|所有)$/, '主', 'ぬし'],
  [/(?:手|水|人|運動|睡眠|寝|電力|資金|部品|物資|食糧|食料|住宅|勉強|説明|材料|燃料|人材|労働力)$/, '不足', 'ぶそく'],
  [/[素酸塩]$/, '化物', 'かぶつ'],
  // orders of living things: フジツボ目, 腸内細菌目
  [/(?:[ァ-ヺー]{3}|[菌虫])$/, '目', 'もく'],
  [/(?:連続|輪中|背割|越流|導流)$/, '堤', 'てい'],
  [/(?:(?![一二三四五六七八九十百千万億何数])[\p{Script=Han}々ァ-ヺー]){2}$/u, '日', 'び'],
  [/[ァ-ヺー]$/, '川', 'がわ'],
  [/[ァ-ヺー]$/, '川沿い', 'がわぞい'],
  [/[ァ-ヺー]$/, '河', 'がわ'],
  // rivers of China
  [/\p{Script=Han}$/u, '河', 'が'],
  [/(?:[ァ-ヺー]|^(?:中国|日本|韓国|台湾|朝鮮))$/, '寺', 'でら'],
  [/(?:天皇|将軍|関白|摂関|皇帝|国王)$/, '家', 'け'],
  [/[年月日]$/, '物', 'もの'],
  [/[ァ-ヺー]$/, '形', 'がた'],
  [/(?<!エッセイ|コラム|イラスト|ファン)(?<=[ァ-ヺー])$/, '家', 'け'],
  [/[日韓中英独仏露南北対訪在反親駐]$/, '米', 'べい'],
  [/(?:制|体制|法|政権|指揮|管理|支配|指導|名|契約|条件)の$/, '下', 'もと'],
]

/** Before them a word is read as the one that it is: 生演奏, 月平均, 東アフリカ. */
const AHEAD: readonly (readonly [word: string, after: RegExp, reading: string])[] = [
  ['生', /^(?:演奏|放送|中継|野菜|原稿|出演|ごみ|[ァ-ヺ])/, 'なま'],
  ['東', /^[ァ-ヺ]/, 'ひがし'],
  ['西', /^[ァ-ヺ]/, 'にし'],
  ['南', /^[ァ-ヺ]/, 'みなみ'],
  ['北', /^[ァ-ヺ]/, 'きた'],
  ['聖', /^[ァ-ヺ]/, 'せい'],
  ['大', /^[ァ-ヺ]/, 'だい'],
  // presidents of Korea, in its way
  ['文', /^(?:大統領|政権)/, 'むん'],
  ['朴', /^(?:大統領|政権)/, 'ぱく'],
  ['尹', /^(?:大統領|政権)/, 'ゆん'],
  ['李', /^(?:大統領|政権)/, 'い'],
  ['盧', /^(?:大統領|政権)/, 'の'],
  ['金', /^(?:大統領|総書記|委員長|国防委員長)/, 'きむ'],
  ['引張', /^\p{Script=Han}/u, 'ひっぱり'],
  ['火成', /^[論作]/, 'かせい'],
  ['砕屑', /^[物岩流]/, 'さいせつ'],
  ['村', /^(?:議|長|民|政|会|税|営|債|費)/, 'そん'],
  ['月', /^(?:平均|会費|単位|[\d一二三四五六七八九十]+回)/, 'つき'],
]

/** How a word is read beside what stands before and after it, where that is not how it is read alone. */
export function besideWords(word: string, before: string, after: string): string | null {
  const isPart = /[\p{Script=Han}々ァ-ヺーA-Za-z]$/u.test(before)
  const some =
    BEHIND_SOME.find(([behind, own]) => own === word && behind.test(before))?.[2] ??
    AHEAD.find(([own, ahead]) => own === word && before === '' && ahead.test(after))?.[2]
  if (some === undefined && /\p{Script=Han}[いきぎしちびみりえけげせてねべめれ]$/u.test(before) && after === '')
    return BEHIND_STEM[word] ?? null
  return some ?? (isPart && [...before].length > 1 ? (BEHIND[word] ?? null) : null)
}
