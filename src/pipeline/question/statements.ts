/** Statements that the article makes, in another style than its own, and each made false in one recorded detail. */
import type { Span } from '@/core/article/types'
import { bigrams, comparisonKey, optionKey, similarity } from '@/core/quiz/comparison'
import { shuffle } from '@/core/random'
import { askable } from './askable'
import { entityCandidates, variedFigures } from './distractors'
import { nameOf } from './entities'
import { type Material, pointsOutside } from './material'
import { clauseSpan, contains, type Phrase, type Quantity, type ReadSentence } from './sentence'

export interface Statement {
  readonly sentence: ReadSentence
  readonly clause: number
  readonly text: string
  readonly alterations: readonly Alteration[]
}

export interface Alteration {
  readonly text: string
  /** What the article says in place of what the altered statement says. */
  readonly said: string
}

const LONGEST = 100
/** Other figures of a sentence are no alteration of it: 10년 뒤 10배, 20년 뒤 1만 배. */
const isNew = (sentence: ReadSentence, text: string): boolean => !optionKey(sentence.text).includes(optionKey(text))

function alteration(
  material: Material,
  sentence: ReadSentence,
  clause: number,
  target: Span,
  to: string,
): readonly Alteration[] {
  const edit = material.lexis.particleEdit(sentence, target, to)
  const text = sentence.forms.state(clause, [edit])
  return text === null ? [] : [{ text, said: sentence.text.slice(target.start, target.end) }]
}

function alterFigure(material: Material, sentence: ReadSentence, quantity: Quantity): readonly string[] {
  const others = material.body
    .flatMap((other) => other.numbers)
    .filter(({ unit, text }) => unit === quantity.unit && isNew(sentence, text))
    .map(({ text }) => text)
  const magnitude = (text: string): number => Math.log10(Number(optionKey(text).match(/\d+(?:\.\d+)?/)?.[0] ?? 1) || 1)
  const own = magnitude(quantity.text)
  const near = others.filter((text) => Math.abs(magnitude(text) - own) < 1.2)
  const made = variedFigures(material, quantity).filter((text) => isNew(sentence, text))
  return [...shuffle(near, material.random).slice(0, 1), ...made.slice(0, 1)]
}

function alterDate(material: Material, sentence: ReadSentence, date: Quantity): readonly string[] {
  const others = material.body
    .flatMap((other) => other.dates)
    .filter(({ unit, text }) => unit === date.unit && isNew(sentence, text))
    .map(({ text }) => text)
  const year = /\d{4}/.exec(date.text)?.[0]
  const moved = year ? [date.text.replace(year, String(Number(year) + (material.random() < 0.5 ? -1 : 1)))] : []
  return [...shuffle(others, material.random).slice(0, 1), ...moved].filter((text) => isNew(sentence, text)).slice(0, 1)
}

/** Opposites of a form that the finished statement has once: 늘렸습니다 → 줄였습니다. */
function opposites({ lexis }: Material, text: string): readonly Alteration[] {
  for (const [from, to] of lexis.opposites) {
    const at = text.indexOf(from)
    if (at < 0 || text.indexOf(from, at + 1) >= 0 || !lexis.startsWord(text, at)) continue
    return [{ text: text.slice(0, at) + to + text.slice(at + from.length), said: from }]
  }
  return []
}

/** The name stands alone, or after a place (한국의 한빛); a description before it (米大手の) would be the other one's. */
function isUndescribed({ entities }: Material, { text }: ReadSentence, phrase: Phrase, { start }: Span): boolean {
  const before = text.slice(phrase.start, start).replace(/[의の]\s?$/, '')
  return !phrase.relative && (start === phrase.start || entities.find(before)?.type === 'place')
}

function alterations(material: Material, sentence: ReadSentence, clause: number, text: string): readonly Alteration[] {
  const { lexis, entities } = material
  const own = sentence.clauses[clause]
  if (!own) return []
  const span = clauseSpan(sentence, own)
  const inClause = (target: Span): boolean => contains(span, target)
  const figures = sentence.numbers
    .filter((quantity) => inClause(quantity) && askable(sentence, quantity))
    .flatMap((quantity) =>
      alterFigure(material, sentence, quantity).flatMap((to) => alteration(material, sentence, clause, quantity, to)),
    )
  const dates = sentence.dates
    .filter(inClause)
    .flatMap((date) =>
      alterDate(material, sentence, date).flatMap((to) => alteration(material, sentence, clause, date, to)),
    )
  const names = sentence.phrases.filter(inClause).flatMap((phrase) => {
    const isEmbedded = phrase.role === 'subject' && sentence.words[phrase.governor ?? -1]?.join === 'adnominal'
    if ((phrase.role !== 'topic' && phrase.role !== 'subject') || phrase.coordinated || isEmbedded) return []
    const name = nameOf(lexis, sentence, phrase)
    const type = entities.find(name)?.type ?? lexis.typeByForm(name)
    const target = { start: phrase.nounEnd - name.length, end: phrase.nounEnd }
    // 스타트업 한빛: what describes the name would describe the other one.
    if (!isUndescribed(material, sentence, phrase, target)) return []
    if ((type !== 'person' && type !== 'organisation') || sentence.text.slice(target.start, target.end) !== name)
      return []
    const others = entityCandidates(
      material,
      sentence,
      (entity) => entity.type === type && !entities.same(entity.name, name),
    )
    return shuffle(others, material.random)
      .slice(0, 1)
      .flatMap((other) => alteration(material, sentence, clause, target, other.text))
  })
  return [...figures, ...dates, ...names, ...opposites(material, text)].filter(
    (altered) =>
      altered.text !== text &&
      !material.articleKey.includes(comparisonKey(altered.text)) &&
      similarity(bigrams(altered.text), bigrams(sentence.text)) >= 0.28,
  )
}

/** The statements of a sentence, one an independent clause. None where it points outside itself or speaks in another's words. */
function statementsOf(material: Material, sentence: ReadSentence): readonly Statement[] {
  const { text, phrases, clauses, context } = sentence
  const hasSubject =
    context.lead !== null || phrases.some(({ role, relative }) => (role === 'topic' || role === 'subject') && !relative)
  if (!hasSubject || /[?？"“”「」]/.test(text) || pointsOutside(sentence, { start: 0, end: text.length })) return []
  return clauses.flatMap((_, i) => {
    const said = sentence.forms.state(i)
    if (!said || said.length > LONGEST || !material.lexis.isSoundStatement(said)) return []
    if (material.articleKey.includes(comparisonKey(said))) return []
    if (similarity(bigrams(said), bigrams(text)) < 0.38) return []
    return [{ sentence, clause: i, text: said, alterations: alterations(material, sentence, i, said) }]
  })
}

export const statements = (material: Material): readonly Statement[] =>
  material.body.flatMap((sentence) => statementsOf(material, sentence))
