/** As they stand in the source. */
export const weightLines = (names: readonly string[], weights: readonly number[]): readonly string[] =>
  names.map((name, i) => `  ${name}: ${Number((weights[i] ?? 0).toFixed(2))},`)
