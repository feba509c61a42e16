/** Two printed forms of one kanji, of which a dictionary has one (表外漢字字体表, 平成12年国語審議会答申; 拡張新字体 of JIS X 0208): 潅漑 for 灌漑. */

const PAIRS =
  '灌潅 𠮟叱 攪撹 頸頚 鷗鴎 麴麹 蠟蝋 摑掴 塡填 剝剥 頰頬 噓嘘 繫繋 瘦痩 簞箪 禱祷 瀆涜 蟬蝉 驒騨 焰焔 儘侭 藪薮 籠篭 俠侠 鹼鹸 囊嚢 顚顛 醬醤 屢屡 搔掻 潑溌 瀨瀬 瀧滝 爐炉 礪砺 蠣蛎 賤賎 靱靭 驅駆 倂併 屛屏 幷并 萊莱 蔣蒋 嚙噛 軀躯 啞唖 鶯鴬 壺壷 曾曽 槇槙 檜桧 遙遥 堯尭 蘆芦 蠅蝿 諫諌 覇霸 餠餅 鹽塩 龍竜 國国 學学 會会 廣広 澤沢 齋斎 齊斉 櫻桜 惠恵 圓円 應応 眞真 實実 榮栄 壽寿 嶋島 濱浜 德徳 傳伝 經経 濟済 舊旧 佛仏 體体 縣県 假仮 營営 藝芸 樂楽 靜静 鐵鉄 單単 條条 亞亜 惡悪 區区 號号 鷄鶏 豐豊 寶宝 發発 變変 萬万 與与 來来 兩両 靈霊 勞労 灣湾'.split(
    ' ',
  )

const OTHER: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap((pair) => {
    const [old = '', now = ''] = pair
    return [
      [now, old],
      [old, now],
    ]
  }),
)

/** The word with the other form of each kanji that has one; null where none has. */
export function inOtherForm(word: string): string | null {
  const other = [...word].map((kanji) => OTHER.get(kanji) ?? kanji).join('')
  return other === word ? null : other
}
