/** What a sentence takes from the ones before it: the topic it carries on, and what its pointing words point at. */
import { type Entities, nameOf } from './entities'
import type { Lexis } from './lexis'
import type { Edit, ParsedSentence, Phrase, SentenceContext, Word } from './sentence'

/** The sentences before, nearest first, as far back as a pointing word reaches. */
export interface History {
  readonly sentences: readonly ParsedSentence[]
  /** Names of people, then organisations, in those sentences, nearest first. */
  readonly people: readonly string[]
  readonly organisations: readonly string[]
}

export type ResolvePointer = (parsed: ParsedSentence, word: Word, history: History) => Edit | null

const REACH = 3
/** A name further back than this many sentences is no antecedent of a personal pronoun. */
const PRONOUN_REACH = 2

const isSubject = (phrase: Phrase): boolean => phrase.role === 'topic' || phrase.role === 'subject'

function historyOf(before: readonly ParsedSentence[], lexis: Lexis, entities: Entities): History {
  const named = (type: 'person' | 'organisation', reach: number): readonly string[] => [
    ...new Set(
      before.slice(0, reach).flatMap((parsed) =>
        parsed.phrases
          .filter((phrase) => isSubject(phrase) && !phrase.coordinated && phrase.nounEnd > phrase.headStart)
          .map((phrase) => nameOf(lexis, parsed, phrase))
          .filter((name) => (entities.find(name)?.type ?? lexis.typeByForm(name)) === type),
      ),
    ),
  ]
  return {
    sentences: before.slice(0, REACH),
    people: named('person', PRONOUN_REACH),
    organisations: named('organisation', REACH),
  }
}

/** The longest phrase of the sentences before that ends in this noun and says more: 계획 → 항만 재생 계획. */
export function antecedentEndingIn(noun: string, { sentences }: History): string | null {
  for (const { text, phrases } of sentences) {
    for (const phrase of [...phrases].reverse()) {
      const name = text.slice(phrase.headStart, phrase.nounEnd)
      const isLonger = name.length > noun.length + 1 && name.length <= 26
      if (isLonger && name.endsWith(noun) && !phrase.coordinated && !/[\d"“”「」()（）]/.test(name)) return name
    }
  }
  return null
}

/** One context a sentence, in order. */
export function readContext(
  sentences: readonly ParsedSentence[],
  lexis: Lexis,
  entities: Entities,
  resolvePointer: ResolvePointer,
): readonly SentenceContext[] {
  const resolvedTopics: (string | null)[] = []
  return sentences.map((parsed, i) => {
    const { block, index } = parsed.sentence
    const before = sentences.slice(Math.max(0, i - REACH), i).filter(({ sentence }) => sentence.kind === 'paragraph')
    const sameBlock = before.filter(({ sentence }) => sentence.block === block).reverse()
    const near = historyOf(sameBlock, lexis, entities)
    const resolved = parsed.pointers.flatMap((pointer) => {
      const word = parsed.words.find(({ start, end }) => pointer.start >= start && pointer.end <= end)
      const edit = word ? resolvePointer(parsed, word, near) : null
      return edit ? [edit] : []
    })
    const previous = sentences[i - 1]
    const hasSubject = parsed.phrases.some(
      ({ role, governor }) =>
        role === 'topic' || (role === 'subject' && parsed.words[governor ?? -1]?.join !== 'adnominal'),
    )
    const continues = previous?.sentence.block === block && previous.sentence.index === index - 1
    const carried = continues ? (resolvedTopics[i - 1] ?? null) : null
    const lead = hasSubject ? null : carried
    const named = hasSubject ? topicName(parsed, resolved, lexis, entities) : lead
    // 총사업비는 100억 원이다: what is said of a thing in passing does not change of whom the paragraph speaks.
    resolvedTopics.push(named ?? (parsed.stative ? carried : null))
    return { lead, resolved }
  })
}

/** The name of a person or organisation that is the topic, with its pronoun resolved. Other topics are not carried on. */
function topicName(parsed: ParsedSentence, resolved: readonly Edit[], lexis: Lexis, entities: Entities): string | null {
  const { topic } = parsed
  const topics = parsed.phrases.filter(({ role, particle }) => role === 'topic' && !/^[도も]$/.test(particle))
  if (!topic || topic.coordinated || topics.length > 1) return null
  const edit = resolved.find(({ start, end }) => start <= topic.start && end >= topic.nounEnd)
  if (!edit && parsed.pointers.some(({ start, end }) => start < topic.end && end > topic.start)) return null
  const name = edit ? edit.text.replace(/[은는がは]$/, '') : nameOf(lexis, parsed, topic)
  const type = entities.find(name)?.type ?? lexis.typeByForm(name)
  return type === 'person' || type === 'organisation' ? name : null
}
