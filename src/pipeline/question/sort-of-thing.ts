/** The sort of a thing, by the last characters of its Japanese word: wrong options for a rate are rates, for a law laws. */

import { remembered } from '@/core/remembered'

/** Written ends by sort, the first that fits. A word of none has no sort: only its like could stand beside it, and none is known. */
const SORTS: readonly (readonly [sort: string, ends: RegExp])[] = [
  ['rate', /(?:率|比|度|指数|割合|シェア)$/],
  ['money', /(?:費|料|金|額|代|税|賃|価|債|益|給付|手当|予算|ローン|融資|通貨|コイン)$/],
  ['amount', /(?:量|数|容量|規模|人口|需要|供給|能力|生産性)$/],
  ['plan', /(?:計画|方針|戦略|構想|政策|策|事業|運動|プロジェクト|キャンペーン)$/],
  ['rule', /(?:法|制|制度|令|則|約|規制|基準|協定|条例|権|義務|免許|資格|認証|ルール)$/],
  ['theory', /(?:説|論|主義|仮説|定理|原理|法則|モデル)$/],
  [
    'facility',
    /(?:所|場|館|院|校|駅|港|店|室|塔|施設|工場|橋|道|路|園|宮|城|堂|寺|センター|ターミナル|ホテル|スタジアム)$/,
  ],
  [
    'device',
    /(?:機|器|車|船|具|炉|線|網|管|盤|装置|電池|計|灯|板|衛星|ロボット|システム|センサー|カメラ|クレーン|バス|トラック|ドローン|端末|スマートフォン|パソコン|半導体|チップ)$/,
  ],
  ['illness', /(?:病|症|炎|癌|がん|障害|ウイルス)$/],
  ['matter', /(?:薬|剤|菌|素|酸|油|材|物|水|塩|石|土|液|核|核酸|細胞|分子|ガス|タンパク質|金属|ワクチン|塩基)$/],
  ['field', /(?:業|学|産業|技術|術|工学|医療|農業|教育)$/],
  ['service', /(?:サービス|アプリ|ソフト|ソフトウェア|プラットフォーム|サイト|データベース|クラウド)$/],
  ['event', /(?:会|祭|戦|戦争|争|事件|事故|震|害|災|革命|攻撃|デモ|選挙|大会|試合|オリンピック)$/],
  ['document', /(?:書|紙|誌|報告|証|券|状|図|本|録|簿|カード|ノート)$/],
  ['work', /(?:歌|曲|劇|画|映画|作品|小説|詩|像|番組|ゲーム)$/],
  ['food', /(?:酒|茶|米|麦|肉|魚|菜|果|豆|乳|糖|チーズ|パン|ワイン|ビール|料理|菓子)$/],
  ['creature', /(?:鳥|虫|獣|犬|猫|馬|牛|豚|木|樹|草|花|種|属|科|類)$/],
]

/** Words whose last character means something else in them. */
const OTHERWISE =
  /(?:転機|危機|動機|契機|好機|時機|待機|物語|人物|生物|会社|社会|機会|国会|議会|世界|地層|物流|当初|方法|寸法|手法|作法|用法|可能性|専門家|国家|画家|作家|家)$/

/** Null where the ending tells nothing. */
export const sortOfThing = remembered((japanese): string | null =>
  OTHERWISE.test(japanese) ? null : (SORTS.find(([, ends]) => ends.test(japanese))?.[0] ?? null),
)
