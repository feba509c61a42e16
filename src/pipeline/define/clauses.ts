/** Defining words inside a sentence that is about something else: a gloss in brackets, an apposition, "this is called X". */
import type { Lang, Span } from '@/core/article/types'
import { endsInGenus } from './genus'

export interface ClausePattern {
  /** A native sentence that the pattern takes, the term being 수전해 or 水電解. */
  readonly example: string
  /** Whether it is worth while to look: an expression is made of the term, and few sentences are of this kind. */
  readonly mayStand: (sentence: string, name: string) => boolean
  /** Where the defining words stand, given the sentence and the term; null where it has none of this kind. */
  readonly find: (sentence: string, name: string) => Span | null
}

const spanOf = (sentence: string, words: string | undefined): Span | null => {
  const start = words === undefined ? -1 : sentence.indexOf(words)
  return words === undefined || start < 0 ? null : { start, end: start + words.length }
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A topic would make the words a statement of its own: 시는 물을 분해하는 기술. The verb right before the genus ends alike. */
const hasKoreanTopic = (words: string): boolean => {
  const eojeols = words.split(' ')
  return eojeols.slice(0, -2).some((eojeol) => /[가-힣](?:은|는)$/.test(eojeol))
}

function korean(sentence: string, words: string | undefined): Span | null {
  return words !== undefined && endsInGenus(words, 'ko') && !hasKoreanTopic(words) ? spanOf(sentence, words) : null
}

/** What it is called now, or was, is a name and no definition. */
const OTHER_NAME = /^(?:現在?の|旧|のちの|後の)/

function japanese(sentence: string, words: string | undefined): Span | null {
  const defines = words !== undefined && endsInGenus(words, 'ja') && !/は/.test(words) && !OTHER_NAME.test(words)
  return defines ? spanOf(sentence, words) : null
}

const QUOTE_OPENS = '[‘“\'"「『]?'
const QUOTE_CLOSES = '[’”\'"」』]?'

export const CLAUSE_PATTERNS: Readonly<Record<Lang, readonly ClausePattern[]>> = {
  ko: [
    {
      example: '시는 수전해(물을 전기로 분해해 수소를 얻는 기술)를 도입했다.',
      mayStand: (sentence, name) => sentence.includes(`${name}(`),
      find: (sentence, name) => korean(sentence, new RegExp(`${escaped(name)}\\(([^()]+)\\)`).exec(sentence)?.[1]),
    },
    {
      example: '물을 전기로 분해해 수소를 얻는 기술인 수전해가 주목받고 있다.',
      mayStand: (sentence, name) => sentence.includes(`인 ${name}`) || /인 [‘“'"「『]/.test(sentence),
      find: (sentence, name) =>
        korean(
          sentence,
          new RegExp(
            `(?:^|, )([^,()]+)인 ${QUOTE_OPENS}${escaped(name)}${QUOTE_CLOSES}(?:[은는이가을를의도]|에|로|과|와)`,
          ).exec(sentence)?.[1],
        ),
    },
    {
      example: '물을 전기로 분해해 수소를 얻는 기술을 수전해라고 한다.',
      mayStand: (sentence) => /라고? (?:한다|합니다|부른다|부릅니다|일컫는다)\.$/.test(sentence),
      find: (sentence, name) =>
        korean(
          sentence,
          new RegExp(
            `^([^,()]+)[을를] ${QUOTE_OPENS}${escaped(name)}${QUOTE_CLOSES}(?:이?라고|이?라) (?:한다|합니다|부른다|부릅니다|일컫는다)\\.$`,
          ).exec(sentence)?.[1],
        ),
    },
  ],
  ja: [
    {
      example: '市は水電解（水を電気で分解して水素を得る技術）を導入した。',
      mayStand: (sentence, name) => sentence.includes(`${name}（`) || sentence.includes(`${name}(`),
      find: (sentence, name) =>
        japanese(sentence, new RegExp(`${escaped(name)}[（(]([^（）()]+)[）)]`).exec(sentence)?.[1]),
    },
    {
      example: '市は、水を電気で分解して水素を得る技術である水電解を導入した。',
      mayStand: (sentence, name) => sentence.includes(`である${name}`) || /である[‘“'"「『]/.test(sentence),
      find: (sentence, name) =>
        japanese(
          sentence,
          new RegExp(`(?:^|、)([^、（）()]+)である${QUOTE_OPENS}${escaped(name)}${QUOTE_CLOSES}[はがをのにとも]`).exec(
            sentence,
          )?.[1],
        ),
    },
    {
      example: '水を電気で分解して水素を得る技術を水電解という。',
      mayStand: (sentence) => /と(?:いう|言う|呼ぶ|いいます|呼びます)。$/.test(sentence),
      find: (sentence, name) =>
        japanese(
          sentence,
          new RegExp(
            `^([^、（）()]+)を${QUOTE_OPENS}${escaped(name)}${QUOTE_CLOSES}と(?:いう|言う|呼ぶ|いいます|呼びます)。$`,
          ).exec(sentence)?.[1],
        ),
    },
  ],
}
