/** What a card shows, from what the bank has of its concept. */
import type { Lang } from '@/core/article/types'
import { bandOf } from '@/core/glossary/band'
import { definitionFor, type GlossaryEntry } from '@/core/glossary/entry'
import { furigana } from '@/core/glossary/furigana'
import { soundFor } from '@/core/glossary/sounds'
import type { Languages } from '@/core/learner/languages'
import { kindOf, shownLang } from '@/core/study/card'
import type { CardRef } from '@/core/study/log'
import type { Kind } from '@/core/study/settings'
import type { CardFace, Quote } from '@/core/study/wire'

interface About {
  readonly entry: GlossaryEntry
  readonly quotes: readonly Quote[]
  /** What the learner has spoken for the term, null for its reading. */
  readonly spoken: string | null
}

export interface Reader {
  readonly languages: Languages
  readonly locale: Lang
  /** The article that is studied, whose sentences come first. */
  readonly article: string | null
}

/** The sentence in that language if there is one, in the article that is studied if it has one. */
function exampleFrom(quotes: readonly Quote[], lang: Lang, article: string | null): Quote | null {
  const rank = (quote: Quote) =>
    (article !== null && quote.articleId !== article ? 2 : 0) + (quote.lang === lang ? 0 : 1)
  return quotes.reduce<Quote | null>((best, quote) => (best === null || rank(quote) < rank(best) ? quote : best), null)
}

/** Right answers to a card of a kind, the one to show first. */
function answersOf(kind: Kind, { ko, ja }: GlossaryEntry, asked: Lang, cloze: Quote | null): readonly string[] {
  const quoted = cloze ? [cloze.text.slice(cloze.start, cloze.end)] : []
  if (kind === 'reading') return asked === 'ja' ? [ja.reading] : [ko.headword]
  const word = asked === 'ja' ? [ja.headword, ja.reading] : [ko.headword]
  return [...new Set([...quoted, ...word])].filter((answer) => answer !== '')
}

/** Null where the card can't be shown: it is of another language, or no article has a sentence for it any more. */
export function faceOf(card: CardRef, { entry, quotes, spoken }: About, reader: Reader): CardFace | null {
  const { languages, locale, article } = reader
  const { learned, native, explained } = languages
  const kind = kindOf(card.task, learned)
  if (kind === null) return null
  const shown = shownLang(card.task)
  const asked = kind === 'recall' || kind === 'reading' || kind === 'cloze' ? learned : native
  const found =
    kind === 'cloze'
      ? exampleFrom(
          quotes.filter(({ lang }) => lang === learned),
          learned,
          article,
        )
      : null
  if (kind === 'cloze' && found === null) return null
  const definition = definitionFor(entry, explained)
  const example = exampleFrom(quotes, learned, article)
  const read = learned === 'ja' ? entry.ja.reading || entry.ja.headword : entry.ko.headword
  return {
    conceptId: card.conceptId,
    task: card.task,
    kind,
    shown,
    asked,
    ko: {
      headword: entry.ko.headword,
      hanja: entry.ko.hanja,
      romanization: entry.ko.romanization,
      sound: soundFor(entry, 'ko', explained),
    },
    ja: {
      headword: entry.ja.headword,
      ruby: furigana(entry.ja.headword, entry.ja.reading, entry.alignment),
      reading: entry.ja.reading,
      romaji: entry.ja.romaji,
      sound: soundFor(entry, 'ja', explained),
    },
    band: bandOf(entry.confidence),
    label: entry.label,
    note: entry.falseFriend?.[locale] ?? null,
    definition: definition && { lang: definition.lang, text: definition.text },
    example: example?.text === definition?.text ? null : example,
    cloze: found,
    spoken: spoken ?? read,
    answers: answersOf(kind, entry, asked, found),
  }
}
