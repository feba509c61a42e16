/** What the article puts in brackets behind a term: its original (젠슨 황(Jensen Huang)), its short form (LLM), its long form (SI(시스템 통합)), or how it is read (霞堤（かすみてい）). */
import type { Lang, Sentence } from '@/core/article/types'
import { toHiragana } from '@/lang/ja/kana'
import { mayBeSinoName } from '@/lang/ja/surnames'

export interface Bracketed {
  readonly sentence: number
  /** Offset at which the term begins, where the text tells. */
  readonly first?: number
  /** Offset at which the term before the bracket ends. */
  readonly end: number
  readonly inside: string
  /** Offset of `inside`. */
  readonly start: number
  /** `original` is another script's spelling or name, `alias` another form in the article's language or an acronym, `reading` hiragana. */
  readonly kind: 'original' | 'alias' | 'reading'
}

const BRACKET =
  /(?<=[\p{L}\p{N}'’”」』"])\s?[(（]\s*(?:이하\s|약칭\s|일명\s|옛\s|以下、?|略称、?|通称、?|旧、?)?['‘"“「『]?([^()（）]{2,40}?)['’"”」』]?\s*[)）]/gu
/** Ages, years, dates, prices, sources: brackets that name nothing. */
const NO_NAME =
  /^[\d\s.,%年月日年歳세년월일~～–-]+$|\d|^(?:이하|以下|사진|写真|左|右|왼쪽|오른쪽|당시|현재|현|당|약|기준)|[.。?？!！]$|[다요]$|=|＝/
/** 이하 공단, 약칭 …, 以下、公団: the article says itself that it is another name. */
const CUE = /[(（]\s*(?:이하|약칭|일명|별칭|옛|구|以下|略称|通称|別名|旧)/u
const READING = /^[ぁ-ゖー]+(?:[・\s][ぁ-ゖー]+)?$/
/** 李秀真（イ・スジン）: how a Korean or a Chinese is called at home. */
const IN_KATAKANA = /^[ァ-ヺー]+・[ァ-ヺー]+$/

/** （ようすいはつでん、英: pumped storage）: how an encyclopedia gives the reading and the original. */
const WITH_LANGUAGE =
  /[(（]\s*(?:([ぁ-ゖー]+)[、,]\s*)?(?:英|英語|英名|영어)\s*[:：]\s*([A-Za-z][A-Za-z\s'’.&-]{2,60}?)\s*(?=[)）;；、,])/gu
const ACRONYM = /^[A-Z][A-Za-z]{0,2}[A-Z0-9&-]*$/

/** A kanji word and the kana that it is read as: 桜良をサラ、心愛を「ココア」と読む; 桜良と書いてさくらと読ませる. */
const KANA = '(?:[ァ-ヺー]{2,8}|[「『][ぁ-ゖァ-ヺー]{2,8}[」』])'
const WORD = '[「『]?([\\p{Script=Han}々]+)[」』]?'
const SAID = new RegExp(`(?:${WORD}を${KANA}[、や]?)+(?:など)?と(?:読|よ[むみま])`, 'gu')
const EACH_SAID = new RegExp(`${WORD}を(${KANA})`, 'gu')
const WRITTEN_SO = new RegExp(`${WORD}(?:と書いて|という字で)、?(${KANA}|[ぁ-ゖー]{2,8}?)と(?:読|よ[むみま])`, 'gu')

/** Readings that the article says without a bracket. */
export function readingsSaid({ text, index: sentence }: Sentence): readonly Bracketed[] {
  const lists = [...text.matchAll(SAID)].flatMap((list) =>
    [...list[0].matchAll(EACH_SAID)].map((match) => ({ match, at: list.index + match.index })),
  )
  return [...lists, ...[...text.matchAll(WRITTEN_SO)].map((match) => ({ match, at: match.index }))].map(
    ({ match, at }) => {
      const [whole, word = '', quoted = ''] = match
      const kana = quoted.replace(/[「」『』]/g, '')
      const first = at + whole.indexOf(word)
      const inside = toHiragana(kana)
      return { sentence, first, end: first + word.length, inside, start: at + whole.lastIndexOf(kana), kind: 'reading' }
    },
  )
}

/** What stands behind the name of a language, and the reading before it. */
const withLanguage = ({ text, index: sentence }: Sentence): readonly Bracketed[] =>
  [...text.matchAll(WITH_LANGUAGE)].flatMap((match): readonly Bracketed[] => {
    const [whole, reading, original = ''] = match
    const end = match.index
    const said = { sentence, end, inside: original, start: end + whole.indexOf(original), kind: 'original' as const }
    return reading === undefined
      ? [said]
      : [said, { sentence, end, inside: reading, start: end + whole.indexOf(reading), kind: 'reading' }]
  })

export function bracketsIn(sentence: Sentence, lang: Lang): readonly Bracketed[] {
  return [...withLanguage(sentence), ...inBrackets(sentence, lang)]
}

function inBrackets(sentence: Sentence, lang: Lang): readonly Bracketed[] {
  return [...sentence.text.matchAll(BRACKET)].flatMap((match): readonly Bracketed[] => {
    const inside = match[1]?.trim() ?? ''
    if (NO_NAME.test(inside) && !/^[A-Za-z][\w-]+$/.test(inside)) return []
    const start = match.index + match[0].indexOf(inside)
    const isForeign =
      /^[\p{Script=Latin}\d\s.&'’-]+$/u.test(inside) || (lang === 'ko' && /^[\p{Script=Han}\s]+$/u.test(inside))
    const before = sentence.text.slice(0, match.index)
    const name = /[\p{Script=Han}]{2,3}$/u.exec(before)?.[0] ?? ''
    if (lang === 'ja' && IN_KATAKANA.test(inside) && mayBeSinoName(name))
      return [
        {
          sentence: sentence.index,
          first: match.index - name.length,
          end: match.index,
          inside: toHiragana(inside),
          start,
          kind: 'reading',
        },
      ]
    if (lang === 'ja' && READING.test(inside) && /[\p{Script=Han}々]$/u.test(before))
      return [{ sentence: sentence.index, end: match.index, inside, start, kind: 'reading' }]
    const isAlias = ACRONYM.test(inside) || /(?:^|[^A-Za-z])[A-Z][A-Za-z]*[A-Z]$/.test(before) || CUE.test(match[0])
    if (!isForeign && !isAlias) return []
    const kind = isAlias ? 'alias' : 'original'
    return [{ sentence: sentence.index, end: match.index, inside, start, kind }]
  })
}
