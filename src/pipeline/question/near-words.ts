/** Words that say nearly the same, so that neither is wrong where the other is right: 室温 beside 常温. Japanese; a word may stand in several rows. */
import { rowsOf } from './written-rows'

const NEAR = `
予定 計画
交渉 協議 折衝
以前 従来 過去
企業 会社 法人 事業者 業者
会談 会合 会議
低温 冷温
住民 市民 居住者
作家 著者 筆者
作業 労働
価格 値段 代金 金額
修理 修繕 補修 修復
個人 私人
全体 総体
公開 発表 公表
共同 合同 協同
分析 解析
分野 領域 部門
利益 収益 儲け
削減 縮減 低減 減縮
割合 比率 率 比重
労働者 勤労者 従業員 作業員
区域 地域 地区 区間
医師 医者
危険 リスク 危機
原料 材料 素材 原材料 資材
収入 所得 収益
収穫 採取 採集
収量 収穫量 生産量
品質 質
商品 製品 品物
商店 店舗 店
器具 道具 工具 機器 用具
契約 協約
完成 完了 終了
室温 常温
容器 入れ物
居住 在住 定住
工場 製造所
廃棄物 ごみ 廃物
建物 建築物 建造物
建設 建築 建造 築造
影響 作用 効果
役割 任務
性質 特性 性格 特徴
意思 意志 意向
愛好家 愛好者 ファン
感染 伝染
戦略 作戦
技術者 技師 エンジニア
拡大 拡張 拡充
採用 採択
接合 結合 接着 連結
接続 連結 連絡
推定 推測 推計 推算 予測 予想
援助 支援 補助 助成
損失 損害 被害
改良 改善 改修
方法 手段 方式 手法
方針 政策 施策
施設 設備
書類 文書
有害 有毒
栄養 養分 滋養
植物 草木
業務 仕事 職務
構造 仕組み 構成
模様 図案 柄
欠陥 不具合 欠点 短所 弱点
欧州 西洋
水槽 タンク
水準 程度
河川 川
治療 診療 療法
沿岸 海岸 沿海
法律 法令 法規
流通 物流
減少 低下 縮小
測定 計測 測量
災害 災難
物質 物体
環境 周囲
生産 製造 製作 作製
発見 発掘
監視 観察 監督
目的 目標
研究者 学者 科学者
空港 飛行場
約束 公約
細菌 微生物 菌
結果 成果 成績
給与 給料 賃金 報酬
職員 社員 従業員 会社員
自宅 住宅 家屋
航空機 飛行機 旅客機
船舶 船
苦情 不満
薬品 医薬品 薬剤 薬
融資 貸し付け 貸出
補助金 助成金 支援金 奨励金
要求 要請 要望
規則 規定 規約 ルール
規模 大きさ
計画 企画 構想 案
診断 診察
評価 判断 査定
試験 検査 実験 検証
説明 解説
貨物 積み荷 荷物
責任 責務
費用 経費 コスト 出費
賃貸 貸し出し
資金 資本 財源
軍人 兵士 兵隊
輸出 出荷
追加 付加
進展 進歩 発展
運搬 運送 輸送 搬送
運賃 料金 乗車賃
過程 工程 経過
遺物 遺品
鉱石 鉱物
長所 利点 強み
開催 実施 挙行
開発 研究開発
障害 故障
顧客 客 取引先
食料 食糧 食品
飲料 飲み物
高齢者 老人
鼓動 拍動 脈拍
`

export const NEAR_WORDS = rowsOf(NEAR, ' ')

const groups = new Map<string, readonly string[]>()
for (const row of NEAR_WORDS)
  for (const word of row) groups.set(word, [...(groups.get(word) ?? []), ...row.filter((other) => other !== word)])

/** What says nearly the same as a Japanese word. */
export const nearWords = (japanese: string): readonly string[] => groups.get(japanese) ?? []
