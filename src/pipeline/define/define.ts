/** What a term means: in the article's own words where it defines the term, else in those of the lexicon. */
import type { ArticleText, Evidence, Lang, Sentence } from '@/core/article/types'
import { headwordKey } from '@/core/glossary/concept-id'
import type { Definition, GlossaryTerm } from '@/core/glossary/types'
import type { LookUpEntry } from '@/pipeline/ports'
import { CLAUSE_PATTERNS } from './clauses'
import { endsInGenus } from './genus'
import { DEFINITION_PATTERNS } from './patterns'

/** Longer sentences say more than what the term means; shorter ones say less. UTF-16 code units after the term. */
const BODY_LENGTH: Readonly<Record<Lang, { readonly min: number; readonly max: number }>> = {
  ko: { min: 14, max: 130 },
  ja: { min: 12, max: 110 },
}

/** A body that begins so points back at the text before it, and can't stand alone. */
const POINTS_BACK =
  /^(?:이|그|저|이런|그런|이러한|그러한|이를|그를|それ|これ|この|その|こうした|そうした|同)[\s、はを]?/

/** A term at the head of a sentence may stand in quotation marks. */
const HEADS = [
  ['', ''],
  ['‘', '’'],
  ['“', '”'],
  ["'", "'"],
  ['"', '"'],
  ['「', '」'],
  ['『', '』'],
] as const

/** A second topic: what follows is about something else. Korean 는 also ends verbs before a noun, so only one after a comma tells. */
const OTHER_TOPIC: Readonly<Record<Lang, RegExp>> = { ko: /, [가-힣]+(?:은|는) /, ja: /は/ }

type Definable = Pick<GlossaryTerm, 'ko' | 'ja' | 'aliases' | 'lang' | 'category'>

const namesOf = (term: Definable, lang: Lang): readonly string[] =>
  lang === term.lang ? [term[lang].headword, ...term.aliases] : [term[lang].headword]

/** The sentence's words if it defines the term: `null` if it does not. */
function definingQuote(sentence: Sentence, name: string, lang: Lang): Evidence | null {
  const { text } = sentence
  const length = HEADS.map(([opens, closes]) => opens + name + closes).find((head) => text.startsWith(head))?.length
  if (length === undefined) return null
  const rest = text.slice(length)
  const { min, max } = BODY_LENGTH[lang]
  for (const { marker, ending, except, copula } of DEFINITION_PATTERNS[lang]) {
    const mark = marker.exec(rest)?.[0]
    if (mark === undefined || !ending.test(rest) || except?.test(rest)) continue
    const body = rest.slice(mark.length)
    if (body.length < min || body.length > max || POINTS_BACK.test(body)) continue
    if (copula && (!endsInGenus(body.replace(copula, ''), lang) || OTHER_TOPIC[lang].test(body))) continue
    return { lang, sentence: sentence.index, start: 0, end: text.length, quote: text }
  }
  return null
}

/** Where a sentence about something else defines the term on its way. */
function definingClause(sentence: Sentence, name: string, lang: Lang): Evidence | null {
  const { text } = sentence
  if (!text.includes(name)) return null
  const { min, max } = BODY_LENGTH[lang]
  for (const { mayStand, find } of CLAUSE_PATTERNS[lang]) {
    const span = mayStand(text, name) ? find(text, name) : null
    if (!span) continue
    const quote = text.slice(span.start, span.end)
    if (quote.length < min || quote.length > max || POINTS_BACK.test(quote) || quote.includes(name)) continue
    return { lang, sentence: sentence.index, ...span, quote }
  }
  return null
}

function fromText(term: Definable, text: ArticleText): Definition | null {
  // What is said of a person or a place is news about them, not what the word means.
  if (term.category === 'person' || term.category === 'place' || term.category === 'quantity') return null
  const names = namesOf(term, text.lang)
  const sentences = text.sentences.filter(
    ({ kind, text: written }) => kind !== 'title' && kind !== 'heading' && names.some((name) => written.includes(name)),
  )
  for (const find of [definingQuote, definingClause])
    for (const sentence of sentences)
      for (const name of names) {
        const evidence = find(sentence, name, text.lang)
        if (evidence) return { lang: text.lang, text: evidence.quote, origin: 'article', evidence }
      }
  return null
}

function fromLexicon(term: Definable, lang: Lang, lookUp: LookUpEntry): Definition | null {
  const ja = headwordKey(term.ja.headword)
  for (const entry of lookUp('ko', term.ko.headword)) {
    const text = entry.definitions[lang]
    if (text && entry.ja.some((headword) => headwordKey(headword) === ja)) {
      return { lang, text, origin: 'lexicon', evidence: null }
    }
  }
  return null
}

/**
 * At most one definition a language. `texts` are the article and, where there is one, its translation.
 * An empty list means that nothing defines the term: the card then shows how the article uses it.
 */
export function define(term: Definable, texts: readonly ArticleText[], lookUp: LookUpEntry): readonly Definition[] {
  return (['ko', 'ja'] as const).flatMap((lang) => {
    const text = texts.find((candidate) => candidate.lang === lang)
    const definition = (text && fromText(term, text)) ?? fromLexicon(term, lang, lookUp)
    return definition ? [definition] : []
  })
}
