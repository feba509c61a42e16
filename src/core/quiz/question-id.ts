import { createHash } from 'node:crypto'
import type { Question } from './types'

/** What makes two questions the same one. */
export type QuestionIdentity = Pick<Question, 'kind' | 'lang' | 'stem' | 'options' | 'key' | 'evidence'>

/**
 * Id of a question: 20 hexadecimal digits (80 bits) of a SHA-256 over its kind, language, stem, options (in any order), right option and
 * quotations. The same in every run and database; it says nothing of the article, so one text stored as two articles has the same ids.
 */
export function questionId({ kind, lang, stem, options, key, evidence }: QuestionIdentity): string {
  const parts = [
    kind,
    lang,
    stem,
    options[key]?.text ?? '',
    ...options.map(({ text }) => text).sort(),
    ...evidence.map(({ lang: textLang, sentence, quote }) => `${textLang}${sentence}:${quote}`),
  ]
  return `q${createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 20)}`
}
