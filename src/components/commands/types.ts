/** What the palette is made of, as /[locale]/commands answers it: nothing of it comes with a page. */
import type { Lang } from '@/core/article/types'

export interface Place {
  readonly href: string
  readonly label: string
  /** Other words that find it, in either language. */
  readonly keywords: string
}

export interface ListedArticle {
  readonly id: string
  readonly title: string
  readonly lang: Lang
  /** Its titles in both languages. */
  readonly keywords: string
}

export interface ListedShortcut {
  readonly name: string
  readonly label: string
  /** As it stands on a keyboard; null where the reader took its key away. */
  readonly key: string | null
}

export interface ShortcutGroup {
  readonly place: string
  readonly heading: string
  readonly shortcuts: readonly ListedShortcut[]
}

export interface CommandData {
  readonly places: readonly Place[]
  readonly articles: readonly ListedArticle[]
  readonly themes: readonly { readonly theme: string; readonly label: string; readonly keywords: string }[]
  readonly language: { readonly locale: Lang; readonly label: string; readonly keywords: string }
  readonly shortcuts: {
    readonly off: boolean
    readonly groups: readonly ShortcutGroup[]
  }
  readonly words: {
    readonly articles: string
    readonly change: string
    readonly close: string
    /** With {count}. */
    readonly found: string
    readonly go: string
    readonly keysOff: string
    readonly label: string
    readonly noKey: string
    readonly none: string
    readonly placeholder: string
    readonly quizOf: string
    readonly shortcuts: string
    readonly studyOf: string
    readonly switches: string
    readonly terms: string
  }
}

/** A term as /[locale]/commands/terms answers it. */
export interface FoundTerm {
  readonly id: string
  readonly ko: string
  readonly ja: string
  readonly reading: string
}
