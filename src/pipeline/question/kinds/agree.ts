/** Which statement agrees with the text, and which does not: the altered ones differ from it in one detail each. */
import { bigrams, shareWithin } from '@/core/quiz/comparison'
import { shuffle } from '@/core/random'
import { type Alteration, SHOWS } from '../altered'
import { DISTRACTORS, type Distractor, type Draft, evidenceOf } from '../draft'
import { hasFigure } from '../in-digits'
import { paragraphOf } from '../introduction'
import type { Paragraphs } from '../lexis'
import type { Material } from '../material'
import type { Statement } from '../statements'

/** It takes four statements that could be asked one by one. */
const LEAST_SENTENCES = 4
const LENGTH_DIFFERENCE = 40
/** How much less a set of one paragraph is worth, which reaches less of the article. */
const OF_PARAGRAPH = 0.3
/** Among four, a shorter one leaves out whose it is or when: of 61 sets with one strict teachers signed 14, of 96 without 46. UTF-16 units. */
const LEAST_LENGTH = 30
/** Each statement among several sets of others, so that those can be chosen that share few. */
const SETS = 3

const isLike = (a: string, b: string): boolean => Math.abs(a.length - b.length) <= LENGTH_DIFFERENCE

/** Statements of other sentences in random order, those of the same section first. */
function othersOf({ random }: Material, statement: Statement, statements: readonly Statement[]): readonly Statement[] {
  const { section } = statement.sentence.sentence
  const isHere = ({ sentence }: Statement): number => Number(sentence.sentence.section === section)
  return shuffle(
    statements.filter(({ sentence }) => sentence !== statement.sentence),
    random,
  ).sort((a, b) => isHere(b) - isHere(a))
}

/** Three options of three sentences; null where there are not as many. */
function distractorsOf(
  { lang }: Material,
  others: readonly Statement[],
  optionOf: (statement: Statement) => { readonly text: string; readonly detail: string } | null,
  code: 'contradicts-text' | 'agrees-with-text',
): readonly { readonly distractor: Distractor; readonly statement: Statement }[] | null {
  const chosen = new Map<number, { distractor: Distractor; statement: Statement }>()
  for (const statement of others) {
    const { sentence } = statement.sentence
    const option = chosen.has(sentence.index) ? null : optionOf(statement)
    if (!option) continue
    const reason = { code, detail: option.detail, evidence: evidenceOf(lang, sentence) } as const
    chosen.set(sentence.index, { distractor: { text: option.text, reason }, statement })
    if (chosen.size === DISTRACTORS) return [...chosen.values()]
  }
  return null
}

/**
 * A sentence as the article has it, but for its style: with four options that were cut or completed a fault in any one spoils the question. One of
 * its details is altered, its verb is not turned round.
 */
const whole = (statements: readonly Statement[]): readonly Statement[] =>
  statements
    .filter(
      ({ sentence, clause, text }) => text.length >= LEAST_LENGTH && (clause === null || sentence.clauses.length === 1),
    )
    .map((statement) => ({
      ...statement,
      alterations: statement.alterations.filter(
        ({ said, edits, exchanged, shows, aside }) =>
          // 夜 for 夕方, 外側 for 内側: among four, a figure, a time, a name or who did what to whom is what a reader looks up, but not a date on the way to it.
          edits !== null &&
          (exchanged === null
            ? shows <= SHOWS.turned
            : shows <= SHOWS.actor && said.length < statement.text.length / 2 && !(aside && exchanged.sort === 'date')),
      ),
    }))

/** The one option with a figure, or the one without, is seen before the text is read. */
const showsByFigure = (answer: string, others: readonly string[]): boolean =>
  others.every((other) => hasFigure(other) !== hasFigure(answer))

/** Statements to stand beside each other, and the paragraphs that they are all of; null for the whole article. */
interface Group {
  readonly statements: readonly Statement[]
  readonly paragraphs: Paragraphs | null
}

/** Those that are clear to whoever knows the article; and all of one paragraph, or of two that are neighbours. */
function groupsOf(material: Material, all: readonly Statement[]): readonly Group[] {
  const byParagraph = new Map<number, Statement[]>()
  for (const statement of all) {
    const number = paragraphOf(material, statement.sentence)
    if (number !== null) byParagraph.set(number, [...(byParagraph.get(number) ?? []), statement])
  }
  const there = [...byParagraph].map(([number, statements]) => {
    const isEnough = sentencesIn(statements) >= LEAST_SENTENCES
    const next = isEnough ? undefined : byParagraph.get(number + 1)
    const isOfOne = next?.[0]?.sentence.sentence.section === statements[0]?.sentence.sentence.section
    return next && isOfOne
      ? { statements: [...statements, ...next], paragraphs: { first: number, last: number + 1 } }
      : { statements, paragraphs: { first: number, last: number } }
  })
  // What is clear to whoever knows the article needs no title here: the question is of all of it.
  const anywhere = all.filter(({ introduction }) => introduction.paragraph === null)
  return [{ statements: anywhere, paragraphs: null }, ...there].filter(
    ({ statements }) => sentencesIn(statements) >= LEAST_SENTENCES,
  )
}

const sentencesIn = (statements: readonly Statement[]): number =>
  new Set(statements.map(({ sentence }) => sentence.sentence.index)).size

export function agree(material: Material, all: readonly Statement[]): readonly Draft[] {
  return groupsOf(material, whole(all)).flatMap((group) => ofGroup(material, group))
}

function ofGroup(material: Material, { statements, paragraphs }: Group): readonly Draft[] {
  const { lexis, lang, random, subject } = material
  const anyOf = (alterations: readonly Alteration[]): Alteration | undefined =>
    alterations[Math.floor(random() * alterations.length)]
  const inTurn = Array.from({ length: paragraphs === null ? SETS : 1 }, () => statements).flat()
  const draft = (statement: Statement, answer: string, isAgreeing: boolean): readonly Draft[] => {
    const chosen = distractorsOf(
      material,
      othersOf(material, statement, statements),
      (other) => {
        const altered = isAgreeing ? anyOf(other.alterations) : undefined
        if (isAgreeing)
          return altered && isLike(altered.text, answer) ? { text: altered.text, detail: altered.said } : null
        return isLike(other.text, answer) ? { text: other.text, detail: other.sentence.text } : null
      },
      isAgreeing ? 'contradicts-text' : 'agrees-with-text',
    )
    if (
      !chosen ||
      showsByFigure(
        answer,
        chosen.map(({ distractor }) => distractor.text),
      )
    )
      return []
    const shown = [statement, ...chosen.map((one) => one.statement)]
    const isOfSubject =
      subject !== null && shown.every(({ introduction, text }) => introduction.about !== null || text.includes(subject))
    // One that leaves out what it is of can't stand beside one of another thing.
    if (!isOfSubject && shown.some(({ introduction }) => introduction.about !== null)) return []
    const about = isOfSubject ? subject : null
    return [
      {
        kind: isAgreeing ? 'agree' : 'disagree',
        basis: 'text',
        lang,
        stem: isAgreeing ? lexis.prompts.agree(about, paragraphs) : lexis.prompts.disagree(about, paragraphs),
        answer,
        distractors: chosen.map(({ distractor }) => distractor),
        // Every option is held against its own sentence.
        evidence: shown.map(({ sentence }) => evidenceOf(lang, sentence.sentence)),
        worth: (isAgreeing ? 3.9 : 3.3) - (paragraphs === null ? 0 : OF_PARAGRAPH),
      },
    ]
  }
  return inTurn.flatMap((statement) => {
    if (shareWithin(bigrams(statement.text), bigrams(statement.sentence.text)) < 0.7) return []
    // What is told as wrong has to be worth looking up; among what agrees it may stand aside.
    const altered = anyOf(statement.alterations.filter(({ aside }) => !aside))
    // What the article is about agrees with it at first sight.
    const isOpening = statement.sentence === material.body[0]
    return [
      ...(isOpening ? [] : draft(statement, statement.text, true)),
      ...(altered ? draft(statement, altered.text, false) : []),
    ]
  })
}
