/** The old provinces of Japan (令制国, 延喜式 巻二十二 民部上): 摂津国 is read せっつのくに. */
const READINGS: ReadonlyMap<string, string> = new Map(
  `山城やましろ 大和やまと 河内かわち 和泉いずみ 摂津せっつ
   伊賀いが 伊勢いせ 志摩しま 尾張おわり 三河みかわ 遠江とおとうみ 駿河するが 伊豆いず 甲斐かい 相模さがみ 武蔵むさし 安房あわ 上総かずさ 下総しもうさ 常陸ひたち
   近江おうみ 美濃みの 飛騨ひだ 信濃しなの 上野こうずけ 下野しもつけ 陸奥むつ 出羽でわ
   若狭わかさ 越前えちぜん 加賀かが 能登のと 越中えっちゅう 越後えちご 佐渡さど
   丹波たんば 丹後たんご 但馬たじま 因幡いなば 伯耆ほうき 出雲いずも 石見いわみ 隠岐おき
   播磨はりま 美作みまさか 備前びぜん 備中びっちゅう 備後びんご 安芸あき 周防すおう 長門ながと
   紀伊きい 淡路あわじ 阿波あわ 讃岐さぬき 伊予いよ 土佐とさ
   筑前ちくぜん 筑後ちくご 豊前ぶぜん 豊後ぶんご 肥前ひぜん 肥後ひご 日向ひゅうが 大隅おおすみ 薩摩さつま 壱岐いき 対馬つしま`
    .split(/\s+/)
    .map((row) => [/^\p{Script=Han}+/u.exec(row)?.[0] ?? '', row.replace(/^\p{Script=Han}+/u, '')]),
)

/** Hiragana of the province of 摂津国, without くに; null for any other word. */
export const provinceOf = (text: string): string | null =>
  text.endsWith('国') ? (READINGS.get(text.slice(0, -1)) ?? null) : null
