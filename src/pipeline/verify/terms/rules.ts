/** What a term must hold before it is stored. Each rule names the code of its refusal. */
import type { ArticleText } from '@/core/article/types'
import type { GlossaryTerm } from '@/core/glossary/types'
import { isVerbatim } from '../is-verbatim'

export interface TermContext {
  readonly article: ArticleText
  readonly texts: readonly ArticleText[]
}

export interface TermRule {
  readonly code: string
  readonly refuses: (term: GlossaryTerm, context: TermContext) => boolean
}

/** A headword has letters or digits. */
const HAS_WORD = /[\p{L}\p{N}]/u
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const HANGUL = /\p{Script=Hangul}/u
/** Hiragana, long vowels and joints; Latin and digits where nobody knows how they are read. */
const READING = /^[\p{Script=Hiragana}ー・\sA-Za-z0-9.,%+&'-]+$/u
const HAN = /^[\p{Script=Han}々\p{Script=Hangul}\s\p{P}A-Za-z0-9]+$/u

export const TERM_RULES: readonly TermRule[] = [
  { code: 'headword-empty', refuses: ({ ko, ja }) => !HAS_WORD.test(ko.headword) || !HAS_WORD.test(ja.headword) },
  { code: 'headword-script', refuses: ({ ko, ja }) => KANA.test(ko.headword) || HANGUL.test(ja.headword) },
  { code: 'reading-not-hiragana', refuses: ({ ja }) => !READING.test(ja.reading) },
  { code: 'hanja-script', refuses: ({ ko }) => ko.hanja !== null && !HAN.test(ko.hanja) },
  { code: 'confidence-out-of-range', refuses: ({ confidence }) => !(confidence >= 0 && confidence <= 1) },
  { code: 'no-evidence', refuses: ({ evidence, lang }) => evidence[0]?.lang !== lang },
  {
    code: 'language-of-another-article',
    refuses: ({ lang }, { article }) => lang !== article.lang,
  },
  {
    code: 'quote-not-verbatim',
    refuses: ({ evidence }, { texts }) => !evidence.every((one) => isVerbatim(one, texts)),
  },
  {
    code: 'definition-not-verbatim',
    refuses: ({ definitions }, { texts }) =>
      definitions.some(
        ({ text, origin, evidence }) =>
          text.trim() === '' || (origin === 'article' && (evidence === null || !isVerbatim(evidence, texts))),
      ),
  },
]
