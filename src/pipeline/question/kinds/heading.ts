/** Heading of a section: the section is shown by its first sentence. */
import type { Sentence } from '@/core/article/types'
import { bigrams, shareWithin } from '@/core/quiz/comparison'
import { shuffle } from '@/core/random'
import { DISTRACTORS, type Distractor, type Draft, evidenceOf } from '../draft'
import type { Material } from '../material'

const LONGEST = 110
/** An opening that shares more than this with its heading needs no reading. */
const GIVES_AWAY = 0.3

const withoutNumber = (heading: string): string => heading.replace(/^(?:\d+[.)]|[◇■●▶◆])\s*/, '').trim()

export function heading(material: Material): readonly Draft[] {
  const { article, lexis, lang, random } = material
  const headings = article.sentences.filter(({ kind, text }) => kind === 'heading' && !/[:：]$/.test(text))
  return headings.flatMap((own): Draft[] => {
    const opening = material.body.find(({ sentence }) => sentence.section === own.index)
    const answer = withoutNumber(own.text)
    if (!opening || opening.text.length > LONGEST) return []
    if (shareWithin(bigrams(answer), bigrams(opening.text)) > GIVES_AWAY) return []
    const others = shuffle(
      headings.filter(({ index }) => index !== own.index),
      random,
    ).slice(0, DISTRACTORS)
    const distractors = others.map((other: Sentence): Distractor => {
      const reason = { code: 'other-section', detail: other.text, evidence: evidenceOf(lang, other) } as const
      return { text: withoutNumber(other.text), reason }
    })
    return [
      {
        kind: 'heading',
        basis: 'heading',
        lang,
        stem: lexis.prompts.heading(opening.text),
        answer,
        distractors,
        evidence: [evidenceOf(lang, own), evidenceOf(lang, opening.sentence)],
        worth: 2.4,
      },
    ]
  })
}
