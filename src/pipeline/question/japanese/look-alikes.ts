/** Kanji of everyday use that are mistaken for each other by their shape, most of them by the part that gives the sound: 側 for 測, 板 for 坂. */
import { remembered } from '@/core/remembered'

export const LOOK_ALIKES: readonly string[] = [
  '主住柱注 乾幹 予預 亭停 介界 他地池 付府符 令冷零領 仮坂 仰抑 件伴 伸神 低底抵 何可河 作昨 使史 例列烈裂 侍待持特 供共',
  '侯候 係系 俳排 俵表 個固 倍培陪 借措 値植殖 値直 倫論輪輸 倹剣検険験 偉緯違 偏編遍 健建 側則測 働動 像象 僚療 儀犠義議',
  '億憶 償賞 准推維 処拠 刊汗 刑型形 判半 制製 刻核 副幅福 功工攻 努怒 効校郊 勧権歓観 包抱砲胞 化花貨 卒率 協脅 博専 原源願',
  '反返 受授 古固故 司詞 各客格 同洞銅 吸扱 吸級 周調週 問聞間 喫契 営栄 噴憤 因困 園遠 坂板版販 坑抗航 垂郵 城成盛誠 基墓',
  '堀掘 堤提 場揚湯陽 境鏡 増贈 墜隊 壊懐 奇寄 妨方訪防 娯誤 婦掃 媒謀 官管館 宙抽油由 容溶 宿縮 察擦祭際 射謝 導道 小少',
  '岩炭 帝締 帥師 帳張 幣弊 広鉱 彩採菜 役投 彼波皮破被 径経茎軽 徐除 従縦 復腹複 微徴 快決 悲非 情晴清精請 想相 感減 態能',
  '批比 技支枝 折析 択訳駅 担胆 拍泊迫 拒距 招昭沼紹 拡鉱 拾捨 指脂 振震 挿捜 捕補 探深 推携 描猫 揮輝 援暖緩 摘敵滴適 撮最',
  '操燥 救求球 料科 新親 施旋 旅族 明盟 昭照 暑署 暴曝爆 朝期 未末 札礼 材財 果菓課 根眼限 栽裁載 構溝講購 様洋養 標漂票',
  '橋稿 欲浴 民眠 氷永 活話 消硝 減滅 漏雨 濃農 然燃 熟熱 獲穫護 理裏里 環還 祖粗組阻 積績責 章障 粉紛 糧量 紀絶 紀記 純鈍',
  '紙終 結給 統続 綱網鋼 緑縁録 緒諸 練錬 縮績 織職識 署著 群郡 臓蔵 般船 若苦 融隔 術述 衛衝 複覆 設説 諭輸 貨貸賃 費貿',
  '資質 転軽 連運 遣遺 部都 閉開関 陵陸 額顔',
].flatMap((line) => line.split(' '))

/** Kanji that a kanji is mistaken for by its shape. */
export const lookAlikesOf = remembered((kanji): readonly string[] =>
  [...new Set(LOOK_ALIKES.filter((group) => group.includes(kanji)).flatMap((group) => [...group]))].filter(
    (other) => other !== kanji,
  ),
)
