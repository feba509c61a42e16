/** O or X: a statement of the article, true or altered in one detail. */
import type { Evidence, Lang } from '@/core/article/types'
import { bigrams, similarity } from '@/core/quiz/comparison'
import { type Alteration, ASIDE } from '../altered'
import { argues } from '../argument'
import { type Draft, evidenceOf } from '../draft'
import { hasFigure } from '../in-digits'
import { frameOf, isQuoting, paragraphOf } from '../introduction'
import type { Material } from '../material'
import type { ReadSentence } from '../sentence'
import type { Statement } from '../statements'

/**
 * From this length on a statement says of what it speaks, when, and under what condition: of 163 that strict teachers judged they signed 62% of the
 * shorter and 81% of the longer ones. UTF-16 units.
 */
const SAYS_ENOUGH = { ko: 48, ja: 56 } as const
const FOR_LENGTH = 0.4
const AFTER_EXCERPT = 0.2

/** What is judged, true and altered, in another style than the article's; null where it goes on from somebody's words, or in the next sentence. */
function judged({
  sentence,
  text,
  introduction,
  alterations,
}: Statement): { readonly right: string; readonly wrong: Alteration | null } | null {
  if (introduction.text !== '' && (isQuoting(introduction.text + sentence.text) || !endsSentence(sentence))) return null
  const [altered] = alterations
  return { right: text, wrong: altered ?? null }
}

/** Share of what a statement and its quotation have in common (Jaccard of bigrams), above which the excerpt is quoted as well. */
const EXCERPT_QUOTED = 0.4

/** The sentence, and the excerpt before it unless the sentence would be lost in it: an excerpt is read in the question itself. */
function quoted(lang: Lang, { sentence, text, introduction, alterations }: Statement): readonly Evidence[] {
  const all = introduction.sentences.map((own) => evidenceOf(lang, own.sentence))
  const quotation = bigrams(all.map(({ quote }) => quote).join('\n'))
  const told = [text, ...alterations.slice(0, 1).map((altered) => altered.text)]
  return told.every((one) => similarity(bigrams(one), quotation) >= EXCERPT_QUOTED)
    ? all
    : [evidenceOf(lang, sentence.sentence)]
}

const endsSentence = ({ words }: ReadSentence): boolean => words.at(-1)?.join === 'final'

export function trueOrFalse(material: Material, statements: readonly Statement[]): readonly Draft[] {
  const { lexis, lang } = material
  return statements.flatMap((statement): Draft[] => {
    const { sentence, introduction } = statement
    const found = judged(statement)
    if (!found) return []
    // Where to look is told of every statement: a teacher names the paragraph, and who was meant there is clear.
    const paragraph = paragraphOf(material, sentence)
    const isSaid = introduction.about !== null && found.right.includes(introduction.about)
    const about = paragraph !== null && isSaid ? null : introduction.about
    const frame = { ...frameOf(introduction), about, paragraph, argued: argues(material) }
    const evidence = quoted(lang, statement)
    const draft = { kind: 'true-false', basis: 'text', lang, evidence } as const
    const forLength = FOR_LENGTH * Math.min(1, found.right.length / SAYS_ENOUGH[lang])
    const isTrue: Draft = {
      ...draft,
      stem: lexis.prompts.trueFalse(found.right, frame),
      answer: lexis.trueMark,
      distractors: [
        {
          text: lexis.falseMark,
          reason: { code: 'agrees-with-text', detail: sentence.text, evidence: evidence[0] ?? null },
        },
      ],
      // Told after an excerpt, what is true is soon found beside it.
      worth: 0.4 + forLength - (introduction.text === '' ? 0 : AFTER_EXCERPT),
    }
    // A gesture or a mood is nothing that a reader looks up.
    const isOfMatter =
      hasFigure(sentence.text) || material.terms.some((term) => sentence.text.includes(term[lang].headword))
    if (found.wrong === null) return introduction.text === '' || isOfMatter ? [isTrue] : []
    const isFalse: Draft = {
      ...draft,
      stem: lexis.prompts.trueFalse(found.wrong.text, frame),
      answer: lexis.falseMark,
      distractors: [
        {
          text: lexis.trueMark,
          reason: { code: 'contradicts-text', detail: found.wrong.said, evidence: evidence[0] ?? null },
        },
      ],
      worth: 0.6 + forLength - found.wrong.shows - (found.wrong.aside ? ASIDE : 0),
    }
    return [isTrue, isFalse]
  })
}
