/** Direct speech as reported speech: 그는 “값이 오른다”라고 말했다 → 그는 값이 오른다고 말했다. Only where the words can stay as they are: plain style, one sentence, nobody and nothing pointed at. */
import type { Material } from './material'
import type { Edit, ReadSentence } from './sentence'

const QUOTATION = /["“「]([^"“”「」]{15,})["”」]/g
/** Plain style, which reported speech takes over. */
const POLITE = { ko: /니다$/, ja: /(?:です|ます|でした|ました|ません)$/ } as const
const ENDS_PLAIN = { ko: /다$/, ja: /(?:[うくぐすつぬぶむるいただ]|ない)$/ } as const
const SPOKEN = {
  ko: /(?:^|\s)(?!이를 (?:것|수|때|만큼|정도))(?:나|내|저|제|우리|저희|자네|여기|이번|이제|지금|그|이|저희들)(?:는|가|를|의|도|들|에|게)?(?=\s)|[?!…]|[.]\s/,
  ja: /私|僕|俺|うち|我々|われわれ|こちら|ここ|今|この|その|あの|これ|それ|どちら|[？?！!…。]/,
} as const
const REPORTED = {
  ko: /^(?:이?라고|고)(?=\s)/,
  ja: /^と(?=述べ|話|語|指摘|強調|説明|明か|いう|言|みて|見て|訴え|主張|振り返|警告|分析|期待|予想|予測|みる|評)/,
} as const

/** A remark that says not of what. */
const TOPICLESS = /^[^은는이가はが]*$/
/** “…”며 “…”라고: what comes first may be left out. */
const GOES_ON = { ko: /^(?:이?라?며|면서도?|이?라면서)\s/, ja: /^(?:$|と[^、]{0,4}、)/ } as const

/**
 * The edits that report what the sentence quotes: its last quotation, and of that the last sentence. Null where it can't be reported; empty where
 * the sentence quotes nothing longer than a name.
 */
export function reportingEdits({ lang, lexis }: Material, { text, phrases }: ReadSentence): readonly Edit[] | null {
  const quotations = [...text.matchAll(QUOTATION)]
  const [first] = quotations
  const last = quotations.at(-1)
  if (!first || !last) return []
  const end = last.index + last[0].length
  const words =
    last[1]
      ?.split(/(?<=。)|(?<=\.)\s+/)
      .filter((part) => part !== '')
      .at(-1) ?? ''
  const start = end - 1 - words.length
  const particle = REPORTED[lang].exec(text.slice(end))?.[0]
  const hasSpeaker = phrases.some(
    ({ role, end: before }) => (role === 'topic' || role === 'subject') && before <= first.index,
  )
  const isCut = start > first.index + 1
  // “…에 이를 것”이라고 내다봤다: a noun, which the particle makes a sentence.
  const isNoun = particle === '이라고' && /[가-힣]$/.test(words)
  const isPlain = isNoun || (ENDS_PLAIN[lang].test(words) && !POLITE[lang].test(words))
  const goesOn = first === last || GOES_ON[lang].test(text.slice(first.index + first[0].length, last.index))
  if (!particle || !hasSpeaker || !isPlain || !goesOn || quotations.length > 2) return null
  if (
    SPOKEN[lang].test(words) ||
    lexis.pointsOutside(words) ||
    lexis.isLinked.test(words) ||
    (isCut && TOPICLESS.test(words))
  )
    return null
  return [
    { start: first.index, end: start, text: lang === 'ja' && text[first.index - 1] !== '、' ? '、' : '' },
    { start: end - 1, end: end + particle.length, text: lang === 'ko' && !isNoun ? '고' : particle },
  ]
}
