/**
 * The confidence of counterparts, from parallel articles: a counterpart hits where it stands in a line that translates a line of its term
 * (docs/decisions/020-confidence-of-a-counterpart.md).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGS, type Lang, otherLang } from '@/core/article/types'
import { analyze } from '@/pipeline/analyze'
import { clean } from '@/pipeline/clean/clean'
import { extract } from '@/pipeline/extract/extract'
import { holdBackEasy } from '@/pipeline/hold-back-easy'
import type { Dictionaries } from '@/pipeline/ports'
import { segment } from '@/pipeline/segment'
import { occursIn } from '@/pipeline/translate/attested'
import { type Doubt, FEATURE_NAMES, FEATURES } from '@/pipeline/translate/confidence'
import { firstAnswers } from '@/pipeline/translate/translate'
import { usefulnessOf } from '@/pipeline/usefulness'
import { areaUnderRoc, type Example, fitLogistic, type Judged, probability } from './logistic'
import { weightLines } from './weight-lines'

const PENALTY = 3
const FOLDS = 4
/** The terms that a bank may hold: worse ones would teach what is never asked. */
const TERMS = 60
/** The head of a list, where confidence has less to tell: it has had its part in the choice. */
const HEAD = 20
const THRESHOLDS = [0.5, 0.6, 0.7, 0.8, 0.9]

type Listed = Pick<Doubt, 'lang' | 'worth' | 'category'> & Pick<Doubt['best'], 'route'>

interface Observation extends Example, Listed {
  readonly document: number
}

const featuresOf = (doubt: Doubt): readonly number[] => [...FEATURE_NAMES.map((name) => FEATURES[name](doubt)), 1]

function observationsOf(folder: string, document: number, lang: Lang, dictionaries: Dictionaries) {
  const raw = (of: Lang): string => readFileSync(join(folder, `${of}.txt`), 'utf8')
  const lines = (of: Lang): readonly string[] => raw(of).split('\n')
  const cleaned = clean(raw(lang), { lang })
  if (!cleaned.ok) return []
  const [source, target] = [lines(lang), lines(otherLang(lang))]
  const article = segment(cleaned.value)
  const candidates = extract(analyze(article, dictionaries), dictionaries).slice(0, TERMS)
  const doubts = firstAnswers(article, candidates, dictionaries)
  return candidates.flatMap(({ headword }, i): readonly Observation[] => {
    const doubt = doubts[i]
    const at = source.flatMap((line, number) => (occursIn(line, headword, lang) ? [number] : []))
    if (!doubt || at.length === 0) return []
    const isHit = at.some((number) => occursIn(target[number] ?? '', doubt.best.text, otherLang(lang)))
    const { worth, category, best } = doubt
    return [{ document, lang, worth, category, route: best.route, features: featuresOf(doubt), isHit }]
  })
}

const share = (judged: readonly Judged[]): string =>
  judged.length === 0 ? '-' : (judged.filter(({ isHit }) => isHit).length / judged.length).toFixed(3)

function report(name: string, judged: readonly Judged[]): void {
  const at = THRESHOLDS.map((threshold) => {
    const above = judged.filter((one) => one.probability >= threshold)
    return `${threshold}: ${share(above)} of ${((100 * above.length) / judged.length).toFixed(0)}%`
  })
  console.log(
    `${name}: ${judged.length} terms, hit ${share(judged)}, area ${areaUnderRoc(judged).toFixed(3)}, ${at.join(', ')}`,
  )
}

const WEIGHTS_FILE = 'src/pipeline/translate/confidence-weights.ts'

const source = (
  weights: readonly number[],
): string => `/** Log-odds a unit of each feature, as \`npm run fit -- confidence DIR --write\` writes them (docs/decisions/020-confidence-of-a-counterpart.md). */
export const WEIGHTS = {
${weightLines([...FEATURE_NAMES, 'bias'], weights).join('\n')}
} as const
`

type JudgedTerm = Observation & Judged

/** The head of each document's list, as `makeBank` orders it. */
function headsOf(judged: readonly JudgedTerm[]): readonly JudgedTerm[] {
  const lists = new Map<string, JudgedTerm[]>()
  for (const one of judged) {
    const key = `${one.document} ${one.lang}`
    lists.set(key, [...(lists.get(key) ?? []), one])
  }
  const usefulness = ({ worth, probability: confidence }: JudgedTerm): number => usefulnessOf({ worth, confidence })
  return [...lists.values()].flatMap((terms) =>
    holdBackEasy<JudgedTerm>(terms.toSorted((a, b) => usefulness(b) - usefulness(a))).slice(0, HEAD),
  )
}

/**
 * Fits on DIR/DOCUMENT/ko.txt and ja.txt, prints what the weights are worth on documents that they were not fitted on, and writes them into the source
 * (`isWritten`) or prints them.
 */
export function fitConfidence(folder: string, dictionaries: Dictionaries, isWritten: boolean): void {
  const observations = readdirSync(folder)
    .toSorted()
    .flatMap((document, i) => LANGS.flatMap((lang) => observationsOf(join(folder, document), i, lang, dictionaries)))
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitLogistic(
      observations.filter(({ document }) => document % FOLDS !== fold),
      PENALTY,
    )
    return observations
      .filter(({ document }) => document % FOLDS === fold)
      .map((one) => ({ ...one, probability: probability(weights, one.features) }))
  }).flat()
  const heads = headsOf(judged)
  report('both', judged)
  for (const lang of LANGS) {
    const isOf = (one: Observation): boolean => one.lang === lang
    report(`from ${lang}`, judged.filter(isOf))
    report(`from ${lang}, the first ${HEAD}`, heads.filter(isOf))
  }
  const fitted = source(fitLogistic(observations, PENALTY))
  if (isWritten) writeFileSync(WEIGHTS_FILE, fitted)
  else console.log(fitted)
}
