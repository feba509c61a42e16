/** Firms that no dictionary has: what the press writes around the name of one. */
import type { ParsedSentence } from '../sentence'

/** ハタツナギ（北海道帯広市）, 「みなとストア」(本社・北海道帯広市): the press gives the seat of a firm in brackets. */
const SEATED =
  /([\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9＆&]{2,20}|(?<=「)[^「」]{2,20}(?=」))」?[（(](?:本社[・:：]?|本社は)?(?:北海道|東京|京都|大阪|[一-龠]{2,3}県|[^）)、\d]{1,6}[市区町村])[^）)\d]{0,20}[）)]/gu
/** What else stands in one place. */
const NO_FIRM =
  /(?:場|館|駅|寺|城|橋|園|川|山|島|町|村|市|区|県|港|店|学校|大学|高校|病院|湖|峠|神社|宮|遺跡|古墳|跡|塔|ダム|さん|氏|教授)$/
/** 企業のX, メーカー、X: what the name is said to be. */
const APPOSED =
  /(?:企業|会社|メーカー|スタートアップ|ベンチャー|商社|卸)(?:の|、)?([\p{Script=Katakana}ー][\p{Script=Han}\p{Script=Katakana}ーA-Za-z]{2,18})(?=[はがをのにとも（(、で])/gu
/** ハタツナギの倉本社長, 東邑リサーチの樋渡美緒アナリスト */
const HEADED =
  /(?<![\p{Script=Han}\p{Script=Katakana}ー・])([\p{Script=Katakana}ー\p{Script=Han}][\p{Script=Han}\p{Script=Katakana}ーA-Za-z]{2,15})の(?:\p{Script=Han}{2,6}|[ァ-ヴー・]{3,20})(?:[（(][^）)]*[）)])?(?:社長|会長|代表|専務|常務|頭取|(?:主任|首席|上席)?アナリスト|(?:主任|上席)?エコノミスト|最高経営責任者)/gu
/** 北嶺冷熱 is none of these: 保守子会社, 大手企業. */
const GENERIC =
  /(?:会社|企業|商社|メーカー|大手|業者|両社|同社|各社|他社|自社|組合)$|^(?:同社|両社|日本|韓国|米国|中国)$/
/** 合弁会社「ハイロ・マリンパワー」 */
const QUOTED = /(?:会社|企業|法人|財団|メーカー)「([^「」]{2,20})」/gu
/** クボタやヤンマー、井関農機といったメーカー: each of a list, by what it is a list of. */
const LISTED =
  /((?:[\p{Script=Han}ァ-ヶー・A-Za-z0-9＆&]{2,14}[や、]){1,5}[\p{Script=Han}ァ-ヶー・A-Za-z0-9＆&]{2,14})(?:といった|など|をはじめとする)(?:(?:国内|海外|大手|主要|上位)の?)?(?:メーカー|企業|会社|各社|\d+社|銀行|商社)/gu
const ANNOUNCES = /(?:発表した|発売した|公表した|明らかにした)。?$/

export function japaneseCompanies({ text, phrases }: ParsedSentence): readonly string[] {
  const topic = phrases.find(({ role, particle, relative }) => role === 'topic' && particle === 'は' && !relative)
  const name = topic && !topic.coordinated ? text.slice(topic.headStart, topic.nounEnd) : ''
  const announces = ANNOUNCES.test(text) && /^[ァ-ヶー][ァ-ヶー一-龠A-Za-z]{2,18}$/.test(name) ? [name] : []
  const written = [SEATED, APPOSED, HEADED, QUOTED].flatMap((form) =>
    [...text.matchAll(form)].flatMap(([, firm]) => firm ?? []),
  )
  const listed = [...text.matchAll(LISTED)].flatMap(([, names = '']) => names.split(/[や、]/))
  return [...written, ...listed, ...announces].filter((firm) => !NO_FIRM.test(firm) && !GENERIC.test(firm))
}
