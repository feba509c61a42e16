/** Heading of a section: the section is shown by its first sentence. */
import type { Sentence } from '@/core/article/types'
import { bigrams, shareWithin } from '@/core/quiz/comparison'
import { shuffle } from '@/core/random'
import { DISTRACTORS, type Distractor, type Draft, evidenceOf } from '../draft'
import type { Material } from '../material'
import type { ReadSentence } from '../sentence'

/** An opening of fewer characters (그늘도 있다) tells nothing of its section; more sentences follow. */
const ENOUGH = { ko: 100, ja: 75 } as const
const LONGEST = { ko: 260, ja: 200 } as const
const MOST_SENTENCES = 3

/** The first sentences of a section, as many as tell what it is about. */
function openingOf({ body, lang }: Material, section: number): readonly ReadSentence[] {
  const own = body.filter(({ sentence }) => sentence.section === section)
  const lengths = own
    .slice(0, MOST_SENTENCES)
    .map((_, i) => own.slice(0, i + 1).reduce((sum, { text }) => sum + text.length, 0))
  const count = lengths.findIndex((length) => length >= ENOUGH[lang]) + 1
  return count > 0 && (lengths[count - 1] ?? 0) <= LONGEST[lang] ? own.slice(0, count) : []
}

/** An opening that shares more than this with its heading needs no reading. */
const GIVES_AWAY = 0.3

const withoutNumber = (heading: string): string => heading.replace(/^(?:\d+[.)](?!\d)|[◇■●▶◆])\s*/, '').trim()

export function heading(material: Material): readonly Draft[] {
  const { article, lexis, lang, random } = material
  const headings = article.sentences.filter(({ kind, text }) => kind === 'heading' && !/[:：]$/.test(text))
  return headings.flatMap((own): Draft[] => {
    const opening = openingOf(material, own.index)
    const shown = opening.map(({ text }) => text).join(lang === 'ko' ? ' ' : '')
    const answer = withoutNumber(own.text)
    if (shown === '' || shareWithin(bigrams(answer), bigrams(shown)) > GIVES_AWAY) return []
    const others = shuffle(
      headings.filter(({ index }) => index !== own.index),
      random,
    ).slice(0, DISTRACTORS)
    // 건립 and 건축: short headings that share a character may say the same.
    const isShort = (text: string): boolean => text.length <= 3
    if (
      isShort(answer) &&
      others.some(
        ({ text }) => isShort(withoutNumber(text)) && [...withoutNumber(text)].some((c) => answer.includes(c)),
      )
    )
      return []
    const distractors = others.map((other: Sentence): Distractor => {
      const reason = { code: 'other-section', detail: other.text, evidence: evidenceOf(lang, other) } as const
      return { text: withoutNumber(other.text), reason }
    })
    return [
      {
        kind: 'heading',
        basis: 'heading',
        lang,
        stem: lexis.prompts.heading(shown),
        answer,
        distractors,
        evidence: [own, ...opening.map(({ sentence }) => sentence)].map((sentence) => evidenceOf(lang, sentence)),
        // With the article in hand it is seen above what is quoted: a bank has one where little else is asked of a section.
        worth: 1.4,
      },
    ]
  })
}
