/**
 * The keys that are pressed alone, in one place: what `?` lists, what the settings change, and what components/ui/use-key obeys. Who
 * dictates or leans on the keyboard can change each or turn them all off (WCAG 2.1.4).
 */

/** Where a shortcut holds: everywhere, or on the pages whose address begins so. */
export const SHORTCUT_PLACES = ['everywhere', 'articles', 'glossary', 'study', 'quiz'] as const
export type ShortcutPlace = (typeof SHORTCUT_PLACES)[number]

interface ShortcutRow {
  readonly name: string
  readonly place: ShortcutPlace
  /** As KeyboardEvent.key says it, letters small. */
  readonly key: string
  /** Whether it can be another: not where it is one of a row, or no character. */
  readonly fixed?: true
}

export const SHORTCUTS = [
  { name: 'help', place: 'everywhere', key: '?' },
  { name: 'statusNew', place: 'articles', key: '1' },
  { name: 'statusLearning', place: 'articles', key: '2' },
  { name: 'statusKnown', place: 'articles', key: '3' },
  { name: 'statusIgnored', place: 'articles', key: '4' },
  { name: 'search', place: 'glossary', key: '/' },
  { name: 'previousTerm', place: 'glossary', key: 'ArrowLeft', fixed: true },
  { name: 'nextTerm', place: 'glossary', key: 'ArrowRight', fixed: true },
  { name: 'reveal', place: 'study', key: ' ' },
  { name: 'again', place: 'study', key: '1' },
  { name: 'hard', place: 'study', key: '2' },
  { name: 'good', place: 'study', key: '3' },
  { name: 'easy', place: 'study', key: '4' },
  { name: 'undo', place: 'study', key: 'z' },
  { name: 'bury', place: 'study', key: 'b' },
  { name: 'suspend', place: 'study', key: 's' },
  { name: 'speak', place: 'study', key: 'v' },
  { name: 'option', place: 'quiz', key: '1-9', fixed: true },
  { name: 'onward', place: 'quiz', key: 'Enter', fixed: true },
] as const satisfies readonly ShortcutRow[]
export type Shortcut = (typeof SHORTCUTS)[number]
export type ShortcutName = Shortcut['name']
export type ChangeableShortcut = Exclude<Shortcut, { readonly fixed: true }>

export const isChangeable = (shortcut: Shortcut): shortcut is ChangeableShortcut => !('fixed' in shortcut)

export interface ShortcutChoice {
  /** Whether no key means anything alone. */
  readonly off: boolean
  /** The keys that differ from the registry's; '' where a shortcut has none. */
  readonly keys: ReadonlyMap<ShortcutName, string>
}

export const USUAL_SHORTCUTS: ShortcutChoice = { off: false, keys: new Map() }

/** A key as it is kept, or null for what is no single character. */
export function readKey(text: string): string | null {
  const key = text === ' ' ? text : text.trim().normalize('NFC').toLowerCase()
  return [...key].length <= 1 ? key : null
}

export const keyOf = (shortcut: Shortcut, { keys }: ShortcutChoice): string => keys.get(shortcut.name) ?? shortcut.key

/** What a cookie keeps of a choice; null for the usual one. */
export function writeShortcuts({ off, keys }: ShortcutChoice): string | null {
  const text = new URLSearchParams([...keys, ...(off ? [['off', '1']] : [])]).toString()
  return text === '' ? null : text
}

/** Reads what `writeShortcuts` wrote; what makes no sense counts as not said. */
export function readShortcuts(text: string | undefined): ShortcutChoice {
  const said = new URLSearchParams(text ?? '')
  const keys = SHORTCUTS.filter(isChangeable).flatMap(({ name, key }) => {
    const changed = readKey(said.get(name) ?? key)
    return changed === null || changed === key ? [] : [[name, changed] as const]
  })
  return { off: said.has('off'), keys: new Map(keys) }
}

/** Two places whose keys can be pressed on one page. */
const meet = (one: ShortcutPlace, other: ShortcutPlace) =>
  one === other || one === 'everywhere' || other === 'everywhere'

/** Every key that a shortcut takes; a row is written as its ends. */
function keysOf(shortcut: Shortcut, choice: ShortcutChoice): readonly string[] {
  const key = keyOf(shortcut, choice)
  return key === '1-9' ? [...'123456789'] : key === '' ? [] : [key]
}

/** Shortcuts of which another, where both hold, has the same key. */
export function clashes(choice: ShortcutChoice): readonly ShortcutName[] {
  return SHORTCUTS.filter((one) => {
    const keys = keysOf(one, choice)
    return SHORTCUTS.some(
      (other) =>
        other !== one && meet(one.place, other.place) && keysOf(other, choice).some((key) => keys.includes(key)),
    )
  }).map(({ name }) => name)
}

/** By place, what a pressed key means: another shortcut's usual key, or '' for nothing. Keys that are not there mean themselves. */
export type KeyMap = Readonly<Partial<Record<ShortcutPlace, Readonly<Record<string, string>>>>>

function keyMap(choice: ShortcutChoice): KeyMap {
  const changed = SHORTCUTS.filter(({ name }) => choice.keys.has(name))
  return Object.fromEntries(
    SHORTCUT_PLACES.flatMap((place) => {
      const own = changed.filter((shortcut) => shortcut.place === place)
      const left = own.map(({ key }) => [key, ''])
      const taken = own.map((shortcut) => [keyOf(shortcut, choice), shortcut.key]).filter(([key]) => key !== '')
      return own.length > 0 ? [[place, Object.fromEntries([...left, ...taken])]] : []
    }),
  )
}

/** What a page carries for use-key: nothing for the usual keys, `off`, or a KeyMap as JSON. */
export function shortcutsAttribute(choice: ShortcutChoice): string | undefined {
  if (choice.off) return 'off'
  return choice.keys.size > 0 ? JSON.stringify(keyMap(choice)) : undefined
}
