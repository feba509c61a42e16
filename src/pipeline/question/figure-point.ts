/** Whether a figure is what its sentence tells (what rose or fell and to where, what was reached, what is planned) or only stands beside it. */
import { isAside } from './askable'
import { withDigits } from './in-digits'
import type { Material } from './material'
import { isOwnSubject, type Quantity, type ReadSentence } from './sentence'

/** Verbs of which the figure is all they say: 늘었다, 넘었다, 그쳤다; 達した, 目指す. */
const TELLS_AMOUNT = {
  ko: /^(?:늘|줄|증가|감소|오르|올라|올랐|올린|올릴|내리|내려|떨어|넘|달하|달했|달한|이르|이른|그치|그쳤|그친|불어|확대|축소|집계|추산|추정|추계|기록|돌파|웃돌|웃도|밑돌|밑도|목표|높|낮|뛰|뛴|치솟|급증|급감|감축|도달|머물|머무|못 미|차지)/,
  ja: /^(?:増|減|伸び|上が|下が|高ま|低く|達|超え|上回|下回|割り込|割っ|とどま|留ま|上る|上っ|のぼ|落ち|広が|縮|拡大|記録|目標|目指|急増|急減|突破|推計|推定|見込|占め)/,
} as const

/** 늘릴 계획이다, 설치하기로 했다; 増やす計画だ, 方針だ: a goal, whatever is done for it. */
const PLANS = {
  ko: /(?:계획|목표|방침|예정)(?:이|을|를|으로|인|입|하|했)|기로 (?:했|하)/,
  ja: /(?:計画|目標|方針|予定)(?:だ|で|を|と|に|する|し)|目指[しす]/,
} as const

/** A whole stock of something is told by its number, a few of it are not. */
const STOCK = 1000

/** Predicates of the figure's own clause, from the figure on. */
function predicatesAfter({ text, words }: ReadSentence, { end }: Quantity): readonly string[] {
  const at = words.findIndex((word) => end > word.start && end <= word.end)
  const border = words.findIndex(
    ({ role, join, comma }, i) =>
      i >= at && role === 'predicate' && join !== 'adnominal' && (comma || join !== 'dependent'),
  )
  return words
    .slice(at, border < 0 ? words.length : border + 1)
    .filter(({ role }) => role === 'predicate')
    .map(({ start, bodyEnd }) => text.slice(start, bodyEnd))
}

/** 가입자 수는, 生産量は: what is itself a number, which the figure gives. */
const isOfNumber = ({ lexis }: Material, { text, words, phrases }: ReadSentence, { start }: Quantity): boolean =>
  phrases.some(
    (phrase) =>
      phrase.end <= start &&
      isOwnSubject(words, phrase) &&
      lexis.isAttribute(text.slice(phrase.headStart, phrase.nounEnd).split(' ').at(-1) ?? ''),
  )

/** 35%에서 48%로, 14%から2%まで. */
export const isFromTo = ({ text }: ReadSentence, { start }: Quantity): boolean =>
  /\d[^\s\d、,]{0,4}(?:에서|から)\s?[^、,\d]{0,8}$/.test(withDigits(text.slice(0, start)))

/** 146명 가운데 61명은: how large a part of a whole. */
const isPartOfWhole = ({ text }: ReadSentence, { start }: Quantity): boolean =>
  /\d[^\s\d、,]{0,4}\s?(?:중|가운데|の?うち)、?\s?$/.test(withDigits(text.slice(0, start)))

/** 세계의 수리선은 59척이다, 国内の工房は約40軒だ: how many there are in all. */
const IN_ALL = {
  ko: /(?:세계|국내|전국|전체|총|모두|현재 (?:남|운영))/,
  ja: /(?:世界|国内|全国|全体|合計|総|計|現存)/,
} as const
const isHowMany = ({ lang }: Material, { text, copula, topic }: ReadSentence, { end }: Quantity): boolean =>
  topic !== null &&
  copula !== null &&
  /^(?:\s?(?:안팎|남짓|가량|정도|程度|ほど|前後))?$/.test(text.slice(end, copula)) &&
  IN_ALL[lang].test(text)

export const tellsChange = ({ lang }: Material, sentence: ReadSentence, quantity: Quantity): boolean =>
  predicatesAfter(sentence, quantity).some((verb) => TELLS_AMOUNT[lang].test(verb))

/** Whether a count of things, people or animals is the point: 회원은 3,200명으로 늘었다, not 말 두 마리를 끌고 왔다. */
export function isCountThePoint(
  material: Material,
  sentence: ReadSentence,
  quantity: Quantity,
  amount: number,
): boolean {
  const { lang, lexis } = material
  const isObject = sentence.phrases.some(
    ({ role, start, end }) => role === 'object' && quantity.start >= start && quantity.end <= end,
  )
  return (
    tellsChange(material, sentence, quantity) ||
    PLANS[lang].test(sentence.text) ||
    lexis.plans.test(sentence.text) ||
    isPartOfWhole(sentence, quantity) ||
    isHowMany(material, sentence, quantity) ||
    isOfNumber(material, sentence, quantity) ||
    (isObject && amount >= STOCK)
  )
}

/** Whether a length, a time or a temperature is: 수명은 10년에서 25년으로 늘었다; of an entry's thing also 融点は1535度に達する. */
export function isMeasureThePoint(material: Material, sentence: ReadSentence, quantity: Quantity): boolean {
  return (
    tellsChange(material, sentence, quantity) &&
    !isAside(sentence, quantity) &&
    (isFromTo(sentence, quantity) || (material.subject !== null && isOfNumber(material, sentence, quantity)))
  )
}
