/** Logistic regression with an L2 penalty, by Newton's method (iteratively reweighted least squares; Hastie, Tibshirani & Friedman 2009, 4.4.1). */

export interface Example {
  readonly features: readonly number[]
  readonly isHit: boolean
  /** How many examples it counts for; 1 by default. */
  readonly weight?: number
}

const STEPS = 10

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)

export const probability = (weights: readonly number[], features: readonly number[]): number =>
  1 / (1 + Math.exp(-dot(weights, features)))

/** Solves `matrix × x = vector` by elimination with pivots; the matrix must not be singular. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, vector[i] ?? 0])
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0
  for (let column = 0; column < rows.length; column++) {
    let pivot = column
    for (let i = column + 1; i < rows.length; i++) if (Math.abs(at(i, column)) > Math.abs(at(pivot, column))) pivot = i
    const [here, best] = [rows[column] ?? [], rows[pivot] ?? []]
    rows[column] = best
    rows[pivot] = here
    for (let i = 0; i < rows.length; i++) {
      if (i === column) continue
      const factor = at(i, column) / at(column, column)
      rows[i] = (rows[i] ?? []).map((value, j) => value - factor * at(column, j))
    }
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / at(i, i))
}

/** Weights that make the examples likeliest, less `penalty` times half their squared length. */
export function fitLogistic(examples: readonly Example[], penalty: number): readonly number[] {
  const size = examples[0]?.features.length ?? 0
  let weights: readonly number[] = Array.from({ length: size }, () => 0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => penalty * weight)
    const curvature = weights.map((_, i) => weights.map((_, j) => (i === j ? penalty : 0)))
    for (const { features, isHit, weight = 1 } of examples) {
      const p = probability(weights, features)
      for (const [i, value] of features.entries()) {
        if (value === 0) continue
        gradient[i] = (gradient[i] ?? 0) + weight * (p - (isHit ? 1 : 0)) * value
        const row = curvature[i] ?? []
        for (const [j, other] of features.entries()) row[j] = (row[j] ?? 0) + weight * p * (1 - p) * value * other
      }
    }
    const change = solve(curvature, gradient)
    weights = weights.map((weight, i) => weight - (change[i] ?? 0))
  }
  return weights
}

export interface Judged {
  readonly probability: number
  readonly isHit: boolean
}

/** Area under the ROC curve: how often a hit has a higher probability than a miss (ties count half). */
export function areaUnderRoc(judged: readonly Judged[]): number {
  const hits = judged.filter(({ isHit }) => isHit)
  const misses = judged.filter(({ isHit }) => !isHit)
  let above = 0
  for (const hit of hits)
    for (const miss of misses)
      above += hit.probability > miss.probability ? 1 : hit.probability === miss.probability ? 0.5 : 0
  return above / (hits.length * misses.length)
}
