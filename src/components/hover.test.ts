import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Rules for `:hover` that stand at the top of a style sheet, which a finger leaves behind on what it tapped. */
const lasting = (css: string): readonly string[] =>
  [...css.matchAll(/^[^\s@}/][^{}]*\{/gm)].map(([rule]) => rule).filter((rule) => rule.includes(':hover'))

const sheets = readdirSync(import.meta.dirname, { encoding: 'utf8', recursive: true }).filter((name) =>
  name.endsWith('.css'),
)

it.each(sheets)('%s looks hovered only under a pointer that hovers', (file) => {
  expect(lasting(readFileSync(new URL(file, import.meta.url), 'utf8'))).toEqual([])
})
