/** Which event came first or last: statements that the article dates in different years, without their dates. */
import { shuffle } from '@/core/random'
import { isDescribed } from '../askable'
import { DISTRACTORS, type Distractor, type Draft, evidenceOf } from '../draft'
import { withDigits } from '../in-digits'
import type { Material } from '../material'
import { clauseOf, clauseSpan, contains } from '../sentence'
import type { Statement } from '../statements'

interface Event {
  readonly statement: Statement
  readonly text: string
  /** Year, month, day as far as the text tells. */
  readonly date: readonly number[]
}

/** What lasts, or is only planned. */
const LASTING = /계획|방침|예정|考え|方針|計画|予定|오랫동안|한동안|계기|속했|평가|長く|長年|きっかけ|続け/

function eventsOf({ lexis }: Material, statements: readonly Statement[]): readonly Event[] {
  return statements.flatMap((statement): Event[] => {
    const { sentence, clause, introduction } = statement
    const own = clauseOf(sentence, clause)
    const [date, another] = sentence.dates
    if (!lexis.isPast.test(sentence.text) || lexis.foresees.test(sentence.text)) return []
    if (
      introduction.paragraph !== null ||
      !own ||
      !date ||
      another ||
      isDescribed(sentence, date) ||
      !contains(clauseSpan(sentence, own), date)
    )
      return []
    const parts = lexis.dateParts(date.text)
    const written = sentence.text.slice(date.start, date.end)
    const text = lexis.withoutDate(statement.text, statement.text.includes(written) ? written : date.text)
    return parts && text.length >= 14 && !/\d{4}/.test(withDigits(text)) && !LASTING.test(text)
      ? [{ statement, text, date: parts }]
      : []
  })
}

/** Negative where `a` is earlier; 0 where the dates do not tell. */
function compareDates(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

export function order(material: Material, statements: readonly Statement[]): readonly Draft[] {
  const { lexis, lang, random } = material
  const events = eventsOf(material, statements)
  const ask = (event: Event, isLater: boolean): readonly Draft[] => {
    const others = events.filter((other) => {
      const difference = compareDates(other.date, event.date)
      return other.statement.sentence !== event.statement.sentence && (isLater ? difference > 0 : difference < 0)
    })
    const bySentence = new Map(shuffle(others, random).map((other) => [other.statement.sentence.sentence.index, other]))
    const byDate = new Map([...bySentence.values()].map((other) => [other.date.join('-'), other]))
    const chosen = [...byDate.values()].slice(0, DISTRACTORS)
    const distractors = chosen.map((other): Distractor => {
      const evidence = evidenceOf(lang, other.statement.sentence.sentence)
      return { text: other.text, reason: { code: 'other-order', detail: other.statement.sentence.text, evidence } }
    })
    return [
      {
        kind: 'order',
        basis: 'text',
        lang,
        stem: isLater ? lexis.prompts.first : lexis.prompts.last,
        answer: event.text,
        distractors,
        evidence: [event, ...chosen].map(({ statement }) => evidenceOf(lang, statement.sentence.sentence)),
        worth: 2.6,
      },
    ]
  }
  return events.flatMap((event) => [...ask(event, true), ...ask(event, false)])
}
