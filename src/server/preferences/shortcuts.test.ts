import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  clashes,
  isChangeable,
  keyOf,
  readKey,
  readShortcuts,
  SHORTCUTS,
  type ShortcutChoice,
  type ShortcutName,
  shortcutsAttribute,
  USUAL_SHORTCUTS,
  writeShortcuts,
} from './shortcuts'

const choose = (keys: Partial<Record<ShortcutName, string>>, off = false): ShortcutChoice => ({
  off,
  keys: new Map(Object.entries(keys) as [ShortcutName, string][]),
})

const key = fc.constantFrom('', ' ', 'a', 'z', 'ㅂ', 'あ', '&', '=', '+', '%', '#', '.')
const anyChoice = fc
  .record({ off: fc.boolean(), keys: fc.array(fc.tuple(fc.nat(SHORTCUTS.length - 1), key)) })
  .map(({ off, keys }) => ({
    off,
    keys: new Map(
      keys.flatMap(([place, changed]) => {
        const shortcut = SHORTCUTS[place]
        return shortcut && isChangeable(shortcut) && shortcut.key !== changed ? [[shortcut.name, changed] as const] : []
      }),
    ),
  }))

describe('a choice of shortcuts', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const read = readShortcuts(writeShortcuts(choice) ?? undefined)
        expect(read.off).toBe(choice.off)
        expect(new Map([...read.keys].sort())).toEqual(new Map([...choice.keys].sort()))
      }),
    )
  })

  it.each<[string | undefined, string]>([
    [undefined, 'nothing'],
    ['', 'an empty cookie'],
    ['undo=z', 'the usual key'],
    ['undo=abc', 'more than a character'],
    ['onward=x&option=y', 'keys that can not change'],
    ['fly=x', 'a shortcut that is not there'],
  ])('%s is the usual: %s', (text) => {
    expect(readShortcuts(text)).toEqual(USUAL_SHORTCUTS)
  })
})

test.each<[string, string | null, string]>([
  ['U', 'u', 'letters are small'],
  ['ㅂ', 'ㅂ', 'of any alphabet'],
  [' ', ' ', 'the space bar'],
  ['', '', 'none'],
  ['Enter', null, 'no character'],
  ['12', null, 'two'],
])('the key %o is kept as %o: %s', (text, kept) => {
  expect(readKey(text)).toBe(kept)
})

describe('clashes', () => {
  it('are not among the usual keys', () => {
    expect(clashes(USUAL_SHORTCUTS)).toEqual([])
  })

  it.each<[Partial<Record<ShortcutName, string>>, ShortcutName[], string]>([
    [{ undo: '3' }, ['good', 'undo'], 'two of one page'],
    [{ undo: '?' }, ['help', 'undo'], 'one holds everywhere'],
    [{ help: '5' }, ['help', 'option'], 'one of a row'],
    [{ search: 'u' }, [], 'never on one page'],
    [{ undo: '', again: '' }, [], 'both have none'],
    [{ again: '4', easy: '1' }, [], 'changed places'],
  ])('of %o are %o: %s', (keys, names) => {
    expect([...clashes(choose(keys))].sort()).toEqual(names)
  })
})

describe('what a page carries', () => {
  it.each<[ShortcutChoice, string | undefined]>([
    [USUAL_SHORTCUTS, undefined],
    [choose({ undo: 'u' }, true), 'off'],
    [choose({ undo: 'u' }), '{"study":{"z":"","u":"z"}}'],
    [choose({ undo: '' }), '{"study":{"z":""}}'],
  ])('for %o is %o', (choice, attribute) => {
    expect(shortcutsAttribute(choice)).toBe(attribute)
  })

  it('leads every key that is in use to its shortcut, and every key that is not to nothing', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        fc.pre(!choice.off && clashes(choice).length === 0)
        const map = JSON.parse(shortcutsAttribute(choice) ?? '{}')
        const changeable = SHORTCUTS.filter(isChangeable)
        const meant = (place: string, pressed: string) => map[place]?.[pressed] ?? pressed
        const pressable = changeable.filter((shortcut) => keyOf(shortcut, choice) !== '')
        expect(pressable.map((shortcut) => meant(shortcut.place, keyOf(shortcut, choice)))).toEqual(
          pressable.map((shortcut) => shortcut.key),
        )
        const given = new Set(changeable.map((shortcut) => `${shortcut.place} ${keyOf(shortcut, choice)}`))
        const left = changeable.filter(({ place, key: usual }) => !given.has(`${place} ${usual}`))
        expect(left.map(({ place, key: usual }) => meant(place, usual))).toEqual(left.map(() => ''))
      }),
    )
  })
})
