/** As they stand in the source. */
export function printWeights(names: readonly string[], weights: readonly number[]): void {
  for (const [i, name] of names.entries()) console.log(`  ${name}: ${(weights[i] ?? 0).toFixed(2)},`)
}
