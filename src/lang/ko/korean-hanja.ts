/**
 * Words that Korea writes with another character than Japan, though both are read alike: Japan replaced it in 1956 by one of the same sound
 * (国語審議会「同音の漢字による書きかえ」: 聯合 → 連合), or one character of 1946 stands for several (弁 for 辨, 瓣 and 辯). The Korean writing is that of
 * 표준국어대사전; where that has both (回復, 恢復) nothing is said. Left what the characters of the Japanese word are in Korean forms, right what Korea writes.
 */
const WRITTEN = `
亂伐:濫伐 亂獲:濫獲 亂用:濫用 交差:交叉 付則:附則 付加:附加 付屬:附屬 付帶:附帶 付着:附着 付與:附與 付設:附設 付近:附近 付錄:附錄 付隨:附隨 代辨:代辯 企畫:企劃 侵食:侵蝕 係留:繫留 全編:全篇 區畫:區劃
參畫:參劃 反發:反撥 口辨:口辯 古希:古稀 台風:颱風 奇形:畸形 安全辨:安全瓣 定年:停年 寄付:寄附 希少:稀少 希薄:稀薄 希釋:稀釋 座礁:坐礁 座禪:坐禪 座藥:坐藥 座視:坐視 座骨:坐骨 弦樂:絃樂 强辨:强辯
後編:後篇 憶測:臆測 戰沒:戰歿 扇動:煽動 扇情:煽情 抗辨:抗辯 榮養:營養 決別:訣別 沈殿:沈澱 活發:活潑 添付:添附 溶岩:鎔巖 溶接:鎔接 溶融:鎔融 溶鑛:鎔鑛 灣曲:彎曲 火炎:火焰 熱辨:熱辯
特集:特輯 略奪:掠奪 畫策:劃策 發酵:醱酵 知惠:智慧 短編:短篇 禮贊:禮讚 稱贊:稱讚 答辨:答辯 管弦:管絃 絶贊:絶讚 編集:編輯 耕運:耕耘 腐食:腐蝕 自贊:自讚 臺風:颱風 花辨:花瓣
薰製:燻製 贊歌:讚歌 贊美:讚美 贊辭:讚辭 車両:車輛 車兩:車輛 輪郭:輪廓 轉倒:顚倒 轉覆:顚覆 辨士:辯士 辨膜:瓣膜 辨論:辯論 辨護:辯護 退廢:頹廢 連係:連繫 連合:聯合 連想:聯想 連盟:聯盟 連立:聯立 連邦:聯邦
連隊:聯隊 長編:長篇 關連:關聯 防御:防禦 雄辨:雄辯 風刺:諷刺
`

/** Exported for its test. */
export const WRITTEN_OTHERWISE: readonly (readonly [composed: string, korean: string])[] = WRITTEN.trim()
  .split(/\s+/)
  .map((pair) => {
    const [composed = '', korean = ''] = pair.split(':')
    return [composed, korean]
  })

const KOREAN = new Map(WRITTEN_OTHERWISE)
/** 最後|編集 has no 後編 in it. */
const COMPOSED = new RegExp([...KOREAN.keys()].map((word) => word.replace(/編$/, '編(?!集)')).join('|'), 'gu')

/** 國際連合 as Korea writes it, 國際聯合: of a word in hanja that was put together from the characters of the Japanese one. As long as the word. */
export const asKoreaWrites = (hanja: string): string =>
  hanja.replace(COMPOSED, (composed) => KOREAN.get(composed) ?? composed)
