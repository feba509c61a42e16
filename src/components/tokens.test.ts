import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

/** The custom properties of the first rule with that selector, by name. */
function colours(selector: string): ReadonlyMap<string, string> {
  const rule = css.slice(css.indexOf(selector)).split('}', 1).join('')
  return new Map([...rule.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]))
}

const THEMES = {
  day: colours(':root {'),
  night: colours(':root[data-theme="dark"] {'),
  'night by the device': colours(':root:not([data-theme="light"]) {'),
} as const

/** WCAG 2.2: relative luminance, contrast ratio. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const GROUNDS = ['paper', 'paper-raised', 'paper-sunk']
/** 1.4.3: text, 4.5 to 1. */
const TEXT: readonly (readonly [ink: string, ground: string])[] = [
  ...['ink', 'ink-soft', 'ink-faint', 'ko', 'ja'].flatMap((ink) => GROUNDS.map((ground) => [ink, ground] as const)),
  ['ko', 'ko-wash'],
  ['ja', 'ja-wash'],
  ['ink', 'mark'],
  ['ink', 'ko-wash'],
  ['ink', 'ja-wash'],
  ['ink-soft', 'mark'],
]
/** 1.4.11: parts that say what can be pressed or what state it is in, 3 to 1. */
const PARTS: readonly (readonly [part: string, ground: string])[] = [
  ...['rule-strong', 'ko', 'ja'].flatMap((part) => GROUNDS.map((ground) => [part, ground] as const)),
]

describe.each(Object.entries(THEMES))('%s', (_, theme) => {
  const ratio = (a: string, b: string) => contrast(theme.get(a) ?? '', theme.get(b) ?? '')

  it.each(TEXT)('%s can be read on %s', (ink, ground) => {
    expect(ratio(ink, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(PARTS)('%s can be seen on %s', (part, ground) => {
    expect(ratio(part, ground)).toBeGreaterThanOrEqual(3)
  })

  it('has every colour that the day has', () => {
    expect([...theme.keys()].sort()).toEqual([...THEMES.day.keys()].sort())
  })
})

it('the night is the same whoever asked for it', () => {
  expect(THEMES['night by the device']).toEqual(THEMES.night)
})

describe('the type scale', () => {
  const PX = 16
  const rem = (name: string): number => Number.parseFloat(css.split(`--${name}: `)[1] ?? '')
  const bodySize = rem('text-m') * PX

  it('sets the body in 17 to 18 px, about 34 full-width characters a line', () => {
    expect(bodySize).toBeGreaterThanOrEqual(17)
    expect(bodySize).toBeLessThanOrEqual(18)
    expect((rem('measure') * PX) / bodySize).toBeCloseTo(34, 0)
  })

  it('leads Korean by 1.75 and Japanese by 1.8', () => {
    expect(css).toMatch(/:lang\(ko\) \{[^}]*--leading: 1\.75;/)
    expect(css).toMatch(/:lang\(ja\) \{[^}]*--leading: 1\.8;/)
  })

  it('sets headwords in 32 to 40 px', () => {
    const [, least, most] = /--headword: clamp\(([\d.]+)rem, .*, ([\d.]+)rem\)/.exec(css) ?? []
    expect([Number(least) * PX, Number(most) * PX]).toEqual([32, 40])
  })
})
