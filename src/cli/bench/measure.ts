/** Times as medians of interleaved runs: what else the machine does meanwhile hits all alike. */

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** Milliseconds. */
export type Clock = () => number

/**
 * Runs each work in turn, round after round, and gives the median milliseconds of each. The first `warmUp` rounds are not counted.
 */
export function interleaved<Name extends string>(
  works: Readonly<Record<Name, () => void>>,
  { rounds, warmUp, clock }: { readonly rounds: number; readonly warmUp: number; readonly clock: Clock },
): Readonly<Record<Name, number>> {
  const names = Object.keys(works) as Name[]
  const times = new Map(names.map((name): [Name, number[]] => [name, []]))
  for (let round = 0; round < warmUp + rounds; round++)
    for (const name of names) {
      const began = clock()
      works[name]()
      if (round >= warmUp) times.get(name)?.push(clock() - began)
    }
  return Object.fromEntries([...times].map(([name, values]) => [name, median(values)])) as Record<Name, number>
}

/** About that many characters of Markdown: whole lines, from the beginning again where the text is shorter. */
export function textOfLength(text: string, length: number): string {
  const lines = text.trimEnd().split('\n')
  let made = ''
  for (let i = 0; made.length < length; i++) {
    const line = `${lines[i % lines.length]}\n`
    if (made !== '' && made.length + line.length - length > length - made.length) break
    made += line
  }
  return made
}
