/**
 * The confidence of counterparts, from parallel articles: a counterpart hits where it stands in a line that translates a line of its term
 * (docs/decisions/020-confidence-of-a-counterpart.md).
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGS, type Lang, otherLang } from '@/core/article/types'
import { analyze } from '@/pipeline/analyze'
import { clean } from '@/pipeline/clean/clean'
import { extract } from '@/pipeline/extract/extract'
import type { Dictionaries } from '@/pipeline/ports'
import { segment } from '@/pipeline/segment'
import { occursIn } from '@/pipeline/translate/attested'
import { type Doubt, FEATURE_NAMES, FEATURES } from '@/pipeline/translate/confidence'
import { firstAnswers } from '@/pipeline/translate/translate'
import { areaUnderRoc, type Example, fitLogistic, type Judged, probability } from './logistic'
import { printWeights } from './print-weights'

const PENALTY = 3
const FOLDS = 4
/** The terms that a bank may hold: worse ones would teach what is never asked. */
const TERMS = 60
const THRESHOLDS = [0.5, 0.6, 0.7, 0.8, 0.9]

interface Observation extends Example {
  readonly document: number
  readonly lang: Lang
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
    return [{ document, lang, features: featuresOf(doubt), isHit }]
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

/** Prints the weights of `confidence.ts`, fitted on DIR/DOCUMENT/ko.txt and ja.txt, and what they are worth on documents that they were not fitted on. */
export function fitConfidence(folder: string, dictionaries: Dictionaries): void {
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
      .map(({ lang, isHit, features }) => ({ lang, isHit, probability: probability(weights, features) }))
  }).flat()
  report('both', judged)
  for (const lang of LANGS) {
    report(
      `from ${lang}`,
      judged.filter((one) => one.lang === lang),
    )
  }
  printWeights([...FEATURE_NAMES, 'bias'], fitLogistic(observations, PENALTY))
}
