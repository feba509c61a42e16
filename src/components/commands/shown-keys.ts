import { shortcutChoice } from '@/server/preferences/queries'
import { keyOf, SHORTCUTS, type ShortcutChoice, type ShortcutName } from '@/server/preferences/shortcuts'
import { keyLabel } from './key-label'

/** Each shortcut's key as the reader has it and as keyboards print it; '' where it has none. */
export type ShownKeys = Readonly<Record<ShortcutName, string>>

export function keysFor(choice: ShortcutChoice): ShownKeys {
  const label = (key: string): string => (choice.off || key === '' ? '' : keyLabel(key))
  return Object.fromEntries(SHORTCUTS.map((shortcut) => [shortcut.name, label(keyOf(shortcut, choice))])) as ShownKeys
}

export const shownKeys = async (): Promise<ShownKeys> => keysFor(await shortcutChoice())
