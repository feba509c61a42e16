/** Whom 두 나라 and 両社 mean: the two that the article has named side by side. */
import type { Lang } from '@/core/article/types'
import { withParticle } from '@/lang/ko/with-particle'
import { type Entities, nameOf } from './entities'
import type { Lexis } from './lexis'
import type { ParsedSentence } from './sentence'

const COUNTRIES = {
  ko: '한국|북한|일본|중국|대만|미국|영국|프랑스|독일|이탈리아|스페인|러시아|우크라이나|인도|베트남|태국|인도네시아|싱가포르|호주|캐나다|멕시코|브라질|이란|이스라엘|튀르키예',
  ja: '韓国|北朝鮮|日本|中国|台湾|米国|英国|フランス|ドイツ|イタリア|スペイン|ロシア|ウクライナ|インド|ベトナム|タイ|インドネシア|シンガポール|オーストラリア|カナダ|メキシコ|ブラジル|イラン|イスラエル|トルコ',
} as const
/** 한일, 日米: each country by one character. */
const BY_ONE = {
  ko: { 한: '한국', 일: '일본', 미: '미국', 중: '중국', 북: '북한' },
  ja: { 日: '日本', 韓: '韓国', 米: '米国', 中: '中国' },
} as const
const NAMED = {
  ko: new RegExp(`(?<![가-힣])(${COUNTRIES.ko})[과와] (${COUNTRIES.ko})(?=[은는이가을를의에도과와, ]|$)`, 'g'),
  ja: new RegExp(`(${COUNTRIES.ja})と(${COUNTRIES.ja})(?![ァ-ヶー一-龠])`, 'g'),
} as const
const SHORT = {
  ko: /(?<![가-힣])([한일미중북])([한일미중북])(?= |양국|[은는이가의 ])/g,
  ja: /(?<![\p{Script=Han}])([日韓米中])([日韓米中])(?=両国|[はがの、])/gu,
} as const

/** The countries that a text names. */
export const countriesIn = (text: string, lang: Lang): readonly string[] => [
  ...new Set(text.match(new RegExp(lang === 'ko' ? `(?<![가-힣])(?:${COUNTRIES.ko})` : COUNTRIES.ja, 'g')) ?? []),
]

/** 한국과 일본, 韓国と日本. */
export const together = (lang: Lang, a: string, b: string): string =>
  lang === 'ko' ? `${withParticle(a, '와')} ${b}` : `${a}と${b}`

type Pair = readonly [string, string]

function pairsIn(text: string, lang: Lang): readonly Pair[] {
  const byOne: Readonly<Record<string, string>> = BY_ONE[lang]
  const named = [...text.matchAll(NAMED[lang])].map(([, a = '', b = '']): Pair => [a, b])
  const short = [...text.matchAll(SHORT[lang])].flatMap(([, a = '', b = '']): readonly Pair[] => {
    const [one, other] = [byOne[a], byOne[b]]
    return one && other && one !== other ? [[one, other]] : []
  })
  return [...named, ...short]
}

/** The only two countries that the sentences before a position name side by side, as the first of them does; null where there are others or none. */
export function countriesMeant(sentences: readonly ParsedSentence[], lang: Lang): (position: number) => string | null {
  const pairs = sentences.map(({ text }) => pairsIn(text, lang))
  return (position) => {
    const named = pairs.slice(0, position).flat()
    const [first] = named
    const isSame = (pair: Pair): boolean => first?.every((country) => pair.includes(country)) ?? false
    return first && named.every(isSame) ? together(lang, ...first) : null
  }
}

/** The two firms that the nearest sentence with a pair of them names side by side, `before` nearest first. */
export function firmsNamed(before: readonly ParsedSentence[], lexis: Lexis, entities: Entities): string | null {
  const isFirm = (name: string): boolean =>
    !lexis.isVague(name) && (entities.find(name)?.type ?? lexis.typeByForm(name)) === 'organisation'
  for (const parsed of before) {
    for (const phrase of parsed.phrases) {
      if (!phrase.coordinated) continue
      const [a, b, ...others] = nameOf(lexis, parsed, phrase)
        .split(lexis.lang === 'ko' ? /[과와] / : 'と')
        .map((name) => name.trim())
      if (a && b && others.length === 0 && isFirm(a) && isFirm(b)) return together(lexis.lang, a, b)
    }
  }
  return null
}
