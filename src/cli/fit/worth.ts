/**
 * The worth of terms, from articles whose terms an editor has chosen: DIR/NAME.json, each `{"lang": "ko", "path": "ARTICLE", "terms": ["…"]}`
 * (docs/decisions/022-worth-of-a-term.md).
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { headwordKey } from '@/core/glossary/concept-id'
import { analyze } from '@/pipeline/analyze'
import { clean } from '@/pipeline/clean/clean'
import { weighed } from '@/pipeline/extract/extract'
import { FITTED_FEATURES } from '@/pipeline/extract/worth'
import type { Dictionaries } from '@/pipeline/ports'
import { segment } from '@/pipeline/segment'
import { type Example, fitLogistic } from './logistic'
import { weightLines } from './weight-lines'

const PENALTY = 4
const FOLDS = 6
/** All pairs of one chosen term together, however many candidates its article has. */
const WEIGHT_OF_TERM = 1.6

const annotated = z.object({ lang: z.enum(['ko', 'ja']), path: z.string(), terms: z.array(z.string()) })

interface Observation {
  readonly features: readonly number[]
  readonly isTerm: boolean
}

interface Observed {
  readonly candidates: readonly Observation[]
  readonly terms: number
}

function observe(file: string, dictionaries: Dictionaries): Observed {
  const { lang, path, terms } = annotated.parse(JSON.parse(readFileSync(file, 'utf8')))
  const cleaned = clean(readFileSync(path, 'utf8'), { lang })
  if (!cleaned.ok) throw new Error(`${path}: ${cleaned.error.code}`)
  const keys = new Set(terms.map(headwordKey))
  const candidates = weighed(analyze(segment(cleaned.value), dictionaries), dictionaries).map(
    ({ candidate, features }) => ({
      features: FITTED_FEATURES.map((name) => features[name]),
      isTerm: keys.has(candidate.key),
    }),
  )
  return { candidates, terms: terms.length }
}

/** Every term of an article beside everything that is none: the difference of their features is an example (RankNet, Burges et al. 2005). */
function pairsOf({ candidates }: Observed): readonly Example[] {
  const terms = candidates.filter(({ isTerm }) => isTerm)
  const others = candidates.filter(({ isTerm }) => !isTerm)
  const weight = WEIGHT_OF_TERM / others.length
  return terms.flatMap((term) =>
    others.map(({ features }) => ({
      features: term.features.map((value, i) => value - (features[i] ?? 0)),
      isHit: true,
      weight,
    })),
  )
}

const scoreOf = (weights: readonly number[], { features }: Observation): number =>
  features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)

/** Share of an editor's terms among as many first candidates. */
function recallOf({ candidates, terms }: Observed, weights: readonly number[]): number {
  const first = candidates.toSorted((a, b) => scoreOf(weights, b) - scoreOf(weights, a)).slice(0, terms)
  return first.filter(({ isTerm }) => isTerm).length / terms
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

export function fitWorth(folder: string, dictionaries: Dictionaries): void {
  const articles = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => observe(join(folder, name), dictionaries))
  const recalls = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitLogistic(articles.filter((_, i) => i % FOLDS !== fold).flatMap(pairsOf), PENALTY)
    return articles.filter((_, i) => i % FOLDS === fold).map((article) => recallOf(article, weights))
  }).flat()
  console.log(`${articles.length} articles, recall at the editor's own number ${mean(recalls).toFixed(3)}`)

  const direction = fitLogistic(articles.flatMap(pairsOf), PENALTY)
  const [scale = 1, bias = 0] = fitLogistic(
    articles.flatMap(({ candidates }) =>
      candidates.map((candidate) => ({ features: [scoreOf(direction, candidate), 1], isHit: candidate.isTerm })),
    ),
    1e-6,
  )
  const weights = [...direction.map((weight) => weight * scale), bias]
  console.log(weightLines([...FITTED_FEATURES, 'bias'], weights).join('\n'))
}
