/** What Japanese words point at: 彼は somebody, 同社 a firm, この装置 what was said to be one. */

import type { PointingWord, Referring } from '../lexis'
import type { ParsedSentence } from '../sentence'
import { inner } from './inner-marks'

const PERSON = /^(?:彼|彼女|同氏)$/
const FIRM = /^(?:この|その)?(?:会社|企業|メーカー|商社)$/
/** What the name of a body ends in, by the character or word that points at it. */
const BODIES: Readonly<Record<string, RegExp>> = {
  行: /銀行$/,
  省: /省$/,
  庁: /庁$/,
  局: /局$/,
  大: /(?:大学|[\p{Script=Han}ァ-ヶ]{2}大)$/u,
  大学: /大学$/,
  病院: /病院$/,
  院: /院$/,
  銀行: /銀行$/,
  研究所: /(?:研究所|研)$/,
  協会: /協会$/,
  組合: /組合$/,
  機構: /機構$/,
  財団: /財団$/,
  団体: /(?:団体|協会|連盟|財団|連合会?)$/,
  委員会: /委員会$/,
  連盟: /連盟$/,
  学会: /学会$/,
}
/** How a reader calls it: 同行 is どの銀行. */
const CALLED: Readonly<Record<string, string>> = {
  社: '会社',
  行: '銀行',
  大: '大学',
  会社: '会社',
  企業: '企業',
  メーカー: 'メーカー',
  商社: '商社',
}
const PLACES: Readonly<Record<string, RegExp>> = {
  市: /市$/,
  県: /県$/,
  町: /町$/,
  村: /村$/,
  島: /島$/,
}
const SAME =
  /^同(社|行|省|庁|局|大学?|病院|院|銀行|研究所|協会|組合|機構|財団|団体|委員会|連盟|学会|市|県|町|村|島)(?![\p{Script=Han}々])/u
/** Nothing of which the text says by name what it is. */
const NO_THING =
  /^(?:ため|とき|時|頃|ころ|日|月|年|夜|朝|後|前|間|中|うち|ほか|他|上|下|結果|場合|際|点|よう|まま|様子|状況|過程|問題|理由|原因|程度|時期|期間|時間|場|場所|部分|内容|事実|可能性|差|違い|姿|話|言葉|声|質問|問い|答え|意見|主張|指摘|数|数字|比率|割合|規模|額|金額|金|価格|水準|速度|地域|国|街|人|人物|男性|女性|男|女|少年|子|子ども|数年|数カ月|一部|多く|大半|半分|分|春|夏|秋|冬|試合|発言|変更|決定|傾向|効果|影響)$/

const nounAfter = ({ text, words }: ParsedSentence, at: number): { readonly noun: string; readonly end: number } => {
  const next = words.find((word) => word.start >= at)
  const noun = next ? text.slice(next.start, next.nounEnd) : ''
  return { noun, end: next?.nounEnd ?? at }
}

function wordAt(sentence: ParsedSentence, start: number): PointingWord | null {
  const { text, words } = sentence
  const i = words.findIndex((word) => start >= word.start && start < word.end)
  const word = words[i]
  if (!word || word.quoted) return null
  const written = text.slice(word.start, word.nounEnd)
  const actsAt = (end: number): boolean => /^[はがも]/.test(text.slice(end))
  if (PERSON.test(written)) {
    const end = word.nounEnd
    if (!/^[はがもの]/.test(text.slice(end))) return null
    return { start: word.start, end, type: 'person', noun: '', acts: actsAt(end), fits: () => true }
  }
  const same = SAME.exec(text.slice(word.start))?.[1]
  const isThis = /^[このそ]の$/.test(text.slice(word.start, word.bodyEnd))
  if (same === undefined && !isThis) return null
  const { noun, end } =
    same === undefined ? nounAfter(sentence, word.end) : { noun: same, end: word.start + same.length + 1 }
  if (noun === '' || /[たち々]$|ら$/.test(noun)) return null
  const span = { start: word.start, end, noun, acts: actsAt(end) }
  if (noun === '社' || FIRM.test(noun))
    return { ...span, type: 'organisation', fits: (_, sort) => /^(?:company|bank|finance)$/.test(sort) }
  const body = BODIES[noun]
  if (body) return { ...span, type: 'organisation', fits: (name) => body.test(name) }
  const place = PLACES[noun]
  if (place) return { ...span, type: 'place', fits: (name) => place.test(name) }
  const isNoun = /^[\p{Script=Han}\p{Script=Katakana}ー]{1,10}$/u.test(noun)
  return isThis && isNoun && !NO_THING.test(noun)
    ? { ...span, type: 'thing', fits: (name) => name.endsWith(noun) }
    : null
}

const pairAt: Referring['pairAt'] = ({ text, words }, start) => {
  const word = words.find((own) => start >= own.start && start < own.end)
  const written = /^両[国社](?![\p{Script=Han}])/u.exec(text.slice(start))?.[0]
  if (!word || word.quoted || written === undefined) return null
  const of = written === '両国' ? 'countries' : 'firms'
  const span = { start, end: start + written.length }
  return { word: { ...span, type: 'organisation', noun: written, acts: true, fits: () => true }, of }
}

export const japaneseReferring: Referring = {
  wordAt,
  pairAt,
  somebody:
    /(?:妻|夫|母|母親|父|父親|祖母|祖父|息子|娘|兄|弟|姉|妹|友人|同僚|人|男性|女性|男|女|少年|少女|子ども|学生|生徒|住民|関係者|広報|担当者|職員|社員|記者|警察|警官|医師|看護師|患者|教授|研究員|代表|社長|会長|院長|監督|選手|議員|大統領|首相|大臣|長官|市長|農家|部長|課長|先輩|後輩|上司|客|乗客|運転手|被害者|容疑者|裁判官|弁護士|歌手|俳優|作家|氏)$/,
  someBody:
    /(?<![同当本各両自この])(?:メーカー|会社|企業|業者|グループ|商社|銀行|病院|大学|研究所|団体)(?:[はがをにのとも、]|から|で)/gu,
  namedAs: (noun) =>
    new RegExp(
      `「([^「」]{2,20})」(?:という|と呼ばれる|と呼ぶ|と名付けた)?(?:[\\p{Script=Han}]{1,4}の)?${noun}|${noun}「([^「」]{2,20})」|([\\p{Script=Katakana}\\p{Script=Han}ー]{2,14})(?:という|と呼ばれる|と呼ぶ)(?:[\\p{Script=Han}]{1,4}の)?${noun}`,
      'u',
    ),
  ask: (quote, { start, end, type, noun }, text, paragraph) => {
    const place = paragraph === null ? '' : `本文の第${paragraph}段落の`
    const asked =
      type === 'person'
        ? '誰'
        : type === 'organisation'
          ? /^[省庁局院]$/.test(noun)
            ? 'どこ'
            : noun.startsWith('両')
              ? 'どことどこ'
              : `どの${CALLED[noun] ?? noun}`
          : type === 'place'
            ? 'どこ'
            : '何'
    return `${place}「${inner(quote)}」にある「${text.slice(start, end)}」は、${asked}を指していますか。`
  },
}
