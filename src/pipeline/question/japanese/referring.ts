/** What Japanese words point at: 彼は somebody, 同社 a firm. */

import type { PointingWord, Referring } from '../lexis'
import type { ParsedSentence } from '../sentence'
import { inner } from './inner-marks'

const PERSON = /^(?:彼|彼女|同氏)$/
/** What given names end in that are nearly always a man's, or a woman's. */
const MANS = /(?:男|夫|郎|雄|彦|助|介|太|司|也|治|吾|蔵|吉|之|一|二|三)$/
const WOMANS = /(?:子|美|代|江|恵|香|奈|乃|織|花|葉|遥|茜)$/
const TITLE = /(?:さん|氏|くん|君|ちゃん|様|教授|社長|会長|代表|所長|館長|部長|課長|記者|選手)$/
const isOtherSex = (pronoun: string, name: string): boolean =>
  (pronoun === '彼女' ? MANS : pronoun === '彼' ? WOMANS : /(?!)/).test(name.replace(TITLE, ''))

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
const SAME =
  /^同(社|行|省|庁|局|大学?|病院|院|銀行|研究所|協会|組合|機構|財団|団体|委員会|連盟|学会)(?![\p{Script=Han}々])/u
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
    const fits = (name: string): boolean => !isOtherSex(written, name)
    return { start: word.start, end, type: 'person', noun: '', acts: actsAt(end), fits }
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
  return null
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
  ask: (quote, { start, end, type, noun }, text, paragraph) => {
    const place = paragraph === null ? '' : `本文の第${paragraph}段落の`
    const asked =
      type === 'person'
        ? '誰'
        : /^[省庁局院]$/.test(noun)
          ? 'どこ'
          : noun.startsWith('両')
            ? 'どことどこ'
            : `どの${CALLED[noun] ?? noun}`
    return `${place}「${inner(quote)}」にある「${text.slice(start, end)}」は、${asked}を指していますか。`
  },
}
