/**
 * Words of an article that speak for one kanji of a Sino-Korean suffix: 선 is a 船 where ships have crews and are counted in 척, a 線 where trains run. What the word
 * before the suffix says (`company.ts`) comes first.
 */
import type { ArticleText } from '@/core/article/types'
import { type Rendering, rendering, type Segment } from './rendering'

const CUES: readonly (readonly [syllable: string, kanji: string, words: RegExp])[] = [
  ['선', '船', /[\d가-힣] ?척(?![가-힣]{2})|선박|선원|선장|출항|입항|조선소|항해|뱃길/],
  ['선', '線', /열차|노선|철도|전철|지하철|승강장/],
  ['기', '機', /항공기|비행기|조종사|이륙|착륙|기체/],
  ['사', '寺', /사찰|스님|대웅전|암자|불상/],
  ['대', '隊', /부대|대원|병력|출동/],
  ['지', '紙', /신문사|일간지|기사|보도/],
  ['지', '池', /저수지|연못|침전지/],
  ['관', '管', /배관|파이프|밸브|누수/],
  ['관', '館', /전시실|관람|소장품|열람/],
  ['조', '槽', /수조|탱크|용융|침전|폭기/],
  ['증', '症', /증상|환자|진단/],
  ['증', '証', /발급|신분|자격/],
  ['권', '券', /입장권|예매|할인|승차/],
  ['제', '剤', /복용|약물|투여|첨가/],
  ['판', '版', /출판|개정|번역본|서점/],
  ['액', '液', /용액|액체|희석/],
  ['비', '碑', /비석|비문|비각/],
]

/** Sentences that have to speak for it, and how many times as many as for another of the same sound. */
const LEAST = { sentences: 2, lead: 2 }

/** The kanji that the article speaks for, by syllable; none where it speaks for two, or in passing. */
export function suffixesOfArticle({ lang, sentences }: ArticleText): ReadonlyMap<string, string> {
  if (lang !== 'ko') return new Map()
  const found = CUES.map(([syllable, kanji, words]) => ({
    syllable,
    kanji,
    count: sentences.filter(({ text }) => words.test(text)).length,
  }))
  const isAhead = ({ syllable, kanji, count }: (typeof found)[number]): boolean =>
    count >= LEAST.sentences &&
    found.every((other) => other.syllable !== syllable || other.kanji === kanji || count >= LEAST.lead * other.count)
  return new Map(found.filter(isAhead).map(({ syllable, kanji }) => [syllable, kanji]))
}

/** 専用線 and 修理線 in an article about ships. */
const OTHER_SUFFIX = 2

/** The answers of a segment, where one of them ends as the article speaks for: the others cost more. */
export function bySuffix(
  parts: readonly Rendering[],
  text: string,
  suffixes: ReadonlyMap<string, string>,
): readonly Rendering[] {
  const kanji = suffixes.get(text.slice(-1))
  if (kanji === undefined || !parts.some((part) => part.text.endsWith(kanji))) return parts
  return parts.map((part) => (part.text.endsWith(kanji) ? part : { ...part, cost: part.cost + OTHER_SUFFIX }))
}

/** 性, 的, 者, 化, 率, 型, 式, 力, 数 stand behind any word, whatever the other terms have. */
const PRODUCTIVE: ReadonlySet<string> = new Set('성적자화률율형식력수')

/** Of a character that no list of affixes has, and no word alone. */
const OF_OTHER_TERMS = 2.5

/** One syllable beside words: 弓 of 개량궁 where the article's other terms have it, before what it is elsewhere. */
export function byCharacters(
  parts: readonly Rendering[],
  { text, position }: Segment,
  characters: ReadonlyMap<string, string>,
): readonly Rendering[] {
  const kanji =
    text.length === 1 && !PRODUCTIVE.has(text) && (position === 'last' || position === 'middle')
      ? characters.get(text)
      : undefined
  if (kanji === undefined) return parts
  const others = parts.map((part) => (part.text === kanji ? part : { ...part, cost: part.cost + OTHER_SUFFIX }))
  return parts.some((part) => part.text === kanji) ? others : [...others, rendering(kanji, 'sino', OF_OTHER_TERMS)]
}
