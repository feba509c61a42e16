/** The reader's choices, each in a cookie that the page is rendered by: no flash, and nothing needs a script. */
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** Readings above words: always, in an article only over what the learner does not know, or never. */
export const FURIGANA = ['on', 'unknown', 'off'] as const
export type Furigana = (typeof FURIGANA)[number]

export interface Preferences {
  readonly theme: Theme
  readonly furigana: Furigana
  /** Whether that holds for Japanese words too: who learns Korean and chose nothing needs readings over Korean words only. */
  readonly overJapanese: boolean
}

export const COOKIES = { theme: 'yogo-theme', furigana: 'yogo-furigana', shortcuts: 'yogo-shortcuts' } as const
export const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60

export const isTheme = (value: unknown): value is Theme => (THEMES as readonly unknown[]).includes(value)
export const isFurigana = (value: unknown): value is Furigana => (FURIGANA as readonly unknown[]).includes(value)
