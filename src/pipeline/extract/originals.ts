/** What the article puts in brackets behind a term: its original (젠슨 황(Jensen Huang)), its short form (LLM), or its long form (SI(시스템 통합)). */
import type { Lang, Sentence } from '@/core/article/types'

export interface Bracketed {
  readonly sentence: number
  /** Offset at which the term before the bracket ends. */
  readonly end: number
  readonly inside: string
  /** Offset of `inside`. */
  readonly start: number
  /** `original` is another script's spelling or name, `alias` another form in the article's language or an acronym. */
  readonly kind: 'original' | 'alias'
}

const BRACKET =
  /(?<=[\p{L}\p{N}'’”」』"])\s?[(（]\s*(?:이하\s|以下、?)?['‘"“「『]?([^()（）]{2,40}?)['’"”」』]?\s*[)）]/gu
/** Ages, years, dates, prices, sources: brackets that name nothing. */
const NO_NAME =
  /^[\d\s.,%年月日年歳세년월일~～–-]+$|\d|^(?:이하|以下|사진|写真|左|右|왼쪽|오른쪽|당시|현재|현|당|약|기준)|[.。?？!！]$|[다요]$|=|＝/
const ACRONYM = /^[A-Z][A-Za-z]{0,2}[A-Z0-9&-]*$/

export function bracketsIn(sentence: Sentence, lang: Lang): readonly Bracketed[] {
  return [...sentence.text.matchAll(BRACKET)].flatMap((match): readonly Bracketed[] => {
    const inside = match[1]?.trim() ?? ''
    if (NO_NAME.test(inside) && !/^[A-Za-z][\w-]+$/.test(inside)) return []
    const start = match.index + match[0].indexOf(inside)
    const isForeign =
      /^[\p{Script=Latin}\d\s.&'’-]+$/u.test(inside) || (lang === 'ko' && /^[\p{Script=Han}\s]+$/u.test(inside))
    const kind = isForeign && !ACRONYM.test(inside) ? 'original' : 'alias'
    return [{ sentence: sentence.index, end: match.index, inside, start, kind }]
  })
}
