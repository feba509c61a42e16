/**
 * Words that Korea writes with another character than Japan, though both are read alike: Japan replaced it in 1956 by one of the same sound
 * (国語審議会「同音の漢字による書きかえ」: 聯合 → 連合), or one character of 1946 stands for several (弁 for 辨, 瓣 and 辯). The Korean writing is that of
 * 표준국어대사전; where that has both (回復, 恢復) nothing is said. Left what the characters of the Japanese word are in Korean forms, right what Korea writes.
 */
const WRITTEN = `
亂伐:濫伐 亂獲:濫獲 亂用:濫用 交差:交叉 代辨:代辯 企畫:企劃 侵食:侵蝕 係留:繫留 全編:全篇 區畫:區劃 參畫:參劃 反發:反撥 口辨:口辯 古希:古稀 台風:颱風 奇形:畸形 安全辨:安全瓣 希少:稀少 希薄:稀薄
希釋:稀釋 座礁:坐礁 座禪:坐禪 座視:坐視 座骨:坐骨 强辨:强辯 後編:後篇 慰謝:慰藉 憶測:臆測 戰沒:戰歿 扇動:煽動 抗辨:抗辯 暗唱:暗誦 榮養:營養 決別:訣別 沈殿:沈澱 活發:活潑 溶岩:鎔巖 溶接:鎔接 溶鑛:鎔鑛
火炎:火焰 熱辨:熱辯 特集:特輯 略奪:掠奪 畫一:劃一 畫期:劃期 畫策:劃策 發酵:醱酵 知惠:智慧 短編:短篇 答辨:答辯 編集:編輯 腐食:腐蝕 臺風:颱風 花辨:花瓣 車両:車輛 車兩:車輛 輪郭:輪廓 辨士:辯士 辨膜:瓣膜
辨論:辯論 辨護:辯護 連係:連繫 連合:聯合 連想:聯想 連盟:聯盟 連立:聯立 連邦:聯邦 連隊:聯隊 長編:長篇 關連:關聯 防御:防禦 雄辨:雄辯 風刺:諷刺
`

/** Exported for its test. */
export const WRITTEN_OTHERWISE: readonly (readonly [composed: string, korean: string])[] = WRITTEN.trim()
  .split(/\s+/)
  .map((pair) => {
    const [composed = '', korean = ''] = pair.split(':')
    return [composed, korean]
  })

/** 國際連合 as Korea writes it, 國際聯合: of a word in hanja that was put together from the characters of the Japanese one. As long as the word. */
export const asKoreaWrites = (hanja: string): string =>
  WRITTEN_OTHERWISE.reduce((written, [composed, korean]) => written.replaceAll(composed, korean), hanja)
