/** Which Japanese verbs and nouns a form of the sentence depends on: what acts on something, what stands. */
import { type JapanesePredicate, politeForm, teForm } from '@/lang/ja/predicate'

/** Of these the next verb is seldom said. */
export const PROCESS = /(?:工事|作業|建設|整備|調査|準備|計画|操作)$/

/** 当初は: a time, which becomes no subject. */
export const TIME_TOPIC = /^(?:当初|現在|当時|将来|今後|以前|以後|昨年|今年|来年|昨年度|今年度|最近|近年|普段|ふだん)$/

/** 平時は, 夏場は, 二〇一九年は: when, which is no subject before a noun either. */
const WHEN =
  /(?:(?<!同)時|際|頃|時期|時代|期間|場合|週末|平日|休日|日中|昼間|夜間|[春夏秋冬朝昼夜]|夏場|冬場|[雨乾]季|[\d〇一二三四五六七八九十][年月日]|年度|世紀|年代)$/

/** What is done then goes on without it in another clause: 平時は…集め、断線の際には…直す. */
export const isTimeTopic = (noun: string): boolean => TIME_TOPIC.test(noun) || WHEN.test(noun)

/** Said with a denial only: 欠かせない, 見逃せない. */
export const ONLY_DENIED =
  /(?:欠かせる|欠かす|絶える|止む|やむ|尽きる|避けられる|見逃せる|言える|いえる|限る|計り知れる|否める|止まる|足りる|済む|及ぶ|過ぎる|すぎる|できる|ありうる|変わる)$/

/** What goes with a denial, or gives a reason against expectation: 冷やし直しても戻らない, 3度しか…ない. */
export const BOUND_TO_DENIAL =
  /(?:ても|でも|とも|しか|ほとんど|まったく|全く|決して|必ずしも|あまり|さほど|それほど|一切|一度も|一つも|一人も|二度と|まだ|もはや|だけでは|限り|わけでは|ものの|のに|が、)/

/** Turns whose denial is no denial: なければならない, ざるを得ない, かもしれない. */
export const NO_DENIAL =
  /(?:なければ|なくては|ねば|ては(?:なら|いけ|いられ)|ざるを得|ずに(?:は|お)|かね(?:な|ま)|かも(?:しれ|知れ)|わけに(?:は|も)|ほか(?:な|あり)|違い(?:な|あり)|(?:すぎ|過ぎ)(?:な|ま)|とは限)/

/** Verbs that act on something: with a thing as the topic and no object, that thing is it. */
export const TRANSITIVE =
  /(?:引き上げる|引き下げる|切り替える|減らす|増やす|広げる|納める|設ける|建てる|始める|開く|進める|送る|移す|変える|改める|抑える|使う|買う|売る|借りる|貸す|植える|集める|作る|つくる|決める|求める|定める|払う|支払う|掘る|採る|拾う|補う|賄う|保つ|測る|調べる|見つける|育てる|(?:補償|確認|購入|販売|調査|製造|生産|採取|回収|開発|輸出|輸入|用意|採用|導入|開放|新設|提供|運営|管理|供給|実行|実施)する)$/

/** Verbs whose plain present says a state in a report: 6基が並ぶ is asked as 並んでいますか. */
export const STANDING =
  /^(?:並ぶ|立ち並ぶ|広がる|続く|残る|連なる|そびえる|立つ|そろう|目立つ|漂う|眠る|集まる|属する|住む|暮らす|持つ|有する|面する|(?:生息|分布|位置|存在|共存|点在)する)$/

/** Verbs whose topic beside a subject is what they act on: 所長は設楽美緒が務める. */
export const DONE_TO =
  /^(?:務める|勤める|担う|受け持つ|手がける|手掛ける|率いる|作る|つくる|書く|描く|建てる|設ける|出す|選ぶ|決める|負担する|引き受ける|(?:担当|設計|開発|製作|製造|生産|運営|管理|供給|設立|創業|創設|発明|発見|考案|買収|主導|監督|執筆|作曲|指揮|所有|保有|指名|任命|選出)する)$/
/** 生息する, where the predicate has the noun apart. */
export const verbOf = ({ before, lemma }: JapanesePredicate): string => (lemma === 'する' ? before + lemma : lemma)

/** 全長420メートルの架台が設けられ: there it stands. */
const STANDS_SET = /(?:設け|据え|据え付け|置か|建て|掲げ|掛け|備え|備え付け)(?:られる|れる)$/

/** The polite form that a question ends in, without か: what stands is standing. */
export const questionForm = (predicate: JapanesePredicate): string =>
  predicate.kind === 'verb' &&
  !predicate.past &&
  !predicate.negative &&
  (STANDING.test(verbOf(predicate)) || STANDS_SET.test(predicate.before + predicate.lemma))
    ? `${predicate.before}${teForm(predicate.lemma, predicate.type)}います`
    : politeForm(predicate)
