/**
 * Korean affixes of one syllable by the company they keep: the same 수 is 水 behind what water does and 数 behind what is counted, 판 a 板 of a material and
 * a 版 of a text. A row is the kanji of the affix and what the word before it ends in.
 */
const BEHIND: ReadonlyMap<string, RegExp> = new Map(
  `器 検出|測定|感知|計測|検知|探知|分析|変圧|変換|整流|増幅|充電|加湿|除湿|聴診|吸入|消火|受話|噴霧|呼吸|蒸発|反応|遮断|開閉|制御|調整|抵抗|注射|洗浄|表示|警報
水 放流|排出|冷却|処理|汚染|循環|灌漑|用|飲料|地下|噴出|流入|流出|浸出|湧出|浄化|貯留|再生|蒸留|精製|洗浄|洗濯|脱塩|海洋深層|炭酸|生理食塩
板 アルミニウム|アルミ|ゴム|鋼|鉄|木|銅|亜鉛|ガラス|プラスチック|コンクリート|樹脂|金属|石|スチール|ステンレス|チタン|シリコン|回路|電光|振動|共鳴|響き|断熱|伝熱|反射|遮熱
管 排水|給水|送水|配水|下水|上水|上水道|水道|ガス|輸送|冷却|放熱|鋳鉄|鋼|ゴム|ビニール|プラスチック|真空|ブラウン|蛍光|試験|換気
船 穀物|貨物|旅客|運搬|輸送|コンテナ|補給|作業|調査|観測|巡視|救助|動力|原子力|遊覧|観光|クルーズ|タンカー|ガス|冷凍|自動車運搬|試験|木造|鋼
紙 校正|印刷|包装|新聞|試験|羊皮|答案|原稿|感光|製図|問題|解答|投票|板|便
棟 保管|研究|管理|実験|入院|展示|居住|宿泊|作業|図書館
坑 垂直|水平|傾斜|石炭
談 思い出|経験|失敗|体験|成功|冒険|後日|武勇
瓶 ガラス|点滴|薬|空|プラスチック|酒
本 点字|絵|医学|科学|歴史|数学|料理|電子|オーディオ
門 立ち入り|出入|開閉
機 記録|印刷|製版|計算|掘削|発電|洗濯|掃除|搬送|作業
層 細菌|地下水|粘土|砂|岩石|断熱|空気|堆積物
酸 アミノ|脂肪|乳|核|硫|硝|炭|リン|塩`
    .split('\n')
    .map((row) => row.split(' '))
    .map(([affix = '', heads = '']) => [affix, new RegExp(`(?:${heads})$`)]),
)

/** Whether the word before makes an affix that kanji. */
export const isInCompany = (before: string, affix: string): boolean => BEHIND.get(affix)?.test(before) ?? false
