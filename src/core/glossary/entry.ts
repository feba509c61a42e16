/** A concept as pages show it, whatever article it came from. */
import type { Lang } from '@/core/article/types'
import type {
  AlignedCharacter,
  Alternative,
  Category,
  Definition,
  JapaneseTerm,
  KoreanTerm,
  NoteByLang,
  PairLabel,
  Route,
} from './types'

export interface EntryDefinition {
  readonly lang: Lang
  readonly text: string
  readonly origin: Definition['origin']
  /** Where an article says it, null for the lexicon's. */
  readonly source: { readonly articleId: string; readonly lang: Lang; readonly sentence: number } | null
}

export interface GlossaryEntry {
  readonly id: string
  readonly ko: KoreanTerm
  readonly ja: JapaneseTerm
  readonly category: Category
  readonly label: PairLabel
  readonly alignment: readonly AlignedCharacter[]
  readonly falseFriend: NoteByLang | null
  readonly definitions: readonly EntryDefinition[]
  /** The language of the article that is surest of it; the other side is the counterpart. */
  readonly foundIn: Lang
  /** From that article. */
  readonly confidence: number
  readonly route: Route
  readonly alternatives: readonly Alternative[]
  readonly aliases: readonly string[]
}

/** The definition to show a reader first: in their language, else in the other. */
export const definitionFor = (entry: GlossaryEntry, reader: Lang): EntryDefinition | null =>
  entry.definitions.find(({ lang }) => lang === reader) ?? entry.definitions[0] ?? null

export const GLOSSARY_ORDERS = ['ko', 'ja', 'worth'] as const
export type GlossaryOrder = (typeof GLOSSARY_ORDERS)[number]
