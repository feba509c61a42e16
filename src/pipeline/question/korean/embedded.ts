/** Topics of a clause that comes to stand before a noun or 때문: 은 and 는 are left there only where they set one thing against another. */
import type { Span } from '@/core/article/types'
import type { KoreanPredicate } from '@/lang/ko/predicate'
import { particleFor } from '@/lang/ko/with-particle'
import { type Edit, isOwnSubject, overlaps, type Phrase, type SentenceContext } from '../sentence'
import { actsOnSomething } from './verbs'
import type { ParsedKorean } from './words'

/** 주석조 안, 처마 밑: nothing that acts. */
const PLACE = /(?:^|\s)(?:안|밖|위|아래|속|곁|옆|앞|뒤|밑|안쪽|바깥|바깥쪽|위쪽|아래쪽|주변|둘레|근처|사이|곳곳)$/
/** 첫 1년, 지난 두 달, 개항 무렵, 그해 여름. */
const TIME =
  /(?:[\d만천백십첫한두세네몇]\s?(?:년|해|달|개월|주|주일|일|시간|분)(?:\s?동안)?|(?:^|\s)(?:\S*(?:때|무렵|시절|시대|시기|당시)|봄|여름|가을|겨울|아침|저녁|밤|낮|새벽|오전|오후|주말|평일|하루|이틀|사흘|나흘|열흘|보름|상반기|하반기))$/

/** What a clause of one sentence becomes before a noun; null where its topic is none of what acts, is, or is acted on. */
export function embedded(
  { text, words, phrases, clauses }: ParsedKorean,
  { resolved }: SentenceContext,
  predicateOf: (clause: number) => KoreanPredicate | null,
  lacksObject: (clause: number) => boolean,
) {
  const isInside = ({ start, end }: Span, span: Span): boolean => start >= span.start && end <= span.end

  /** Whether this noun, the topic of the clause, can be the subject of its verb. */
  function canBeSubject(noun: string, topic: Phrase | null, clause: number): boolean {
    const own = clauses[clause]
    const predicate = predicateOf(clause)
    if (!own || predicate?.kind !== 'verb') return true
    const inside = phrases.filter((phrase) => phrase !== topic && phrase.first >= own.first && phrase.last <= own.last)
    const hasObject = inside.some(({ role, governor }) => role === 'object' && governor === own.last)
    const acts = hasObject || actsOnSomething(predicate)
    // 주석조 안은 기체로 채운다: where, or what is acted on. 첫 1년은 신입이 쓴다: when somebody else does.
    if (PLACE.test(noun) && acts) return false
    if (TIME.test(noun) && (acts || inside.some((phrase) => isOwnSubject(words, phrase)))) return false
    // 원료는 남해에서 수입한다: a common noun before a verb that acts on something, and nothing else that it acts on.
    return topic === null || topic.proper || topic.tagged !== null || !lacksObject(clause)
  }

  /** The topic of a clause is its subject once the clause stands before a noun: 회사는 → 회사가. */
  function subjectEdits(span: Span, except: Phrase | null, clause: number): readonly Edit[] | null {
    const topics = phrases.filter(({ role, start, end }) => role === 'topic' && isInside({ start, end }, span))
    const [topic, another] = topics.filter((own) => own !== except && /^[은는]$/.test(own.particle))
    if (!topic) return []
    const named = resolved.find((edit) => overlaps(edit, topic) && edit.end >= topic.nounEnd)
    // 내 회의록은 → 필자의 회의록이: what takes the place of its first word says not how it ends.
    const spoken = named?.text.replace(/(?:은|는|이|가)$/, '') ?? text.slice(topic.start, topic.nounEnd)
    if (another || !canBeSubject(spoken, topic, clause)) return null
    // 나는 → 필자가: both in one.
    if (named && named.end >= topic.end) return [{ ...named, text: spoken + particleFor(spoken, '이') }]
    return [{ start: topic.nounEnd, end: topic.end, text: particleFor(spoken, '이') }]
  }

  /** A place or time is no topic once its clause stands before a noun: 항구에서는 … 나르는 것 → 항구에서 … 나르는 것. Null where one may be a noun in 로: 용해로는. */
  function adverbialEdits(span: Span, except: Phrase | null): readonly Edit[] | null {
    const contrasted = phrases.filter(
      (phrase) =>
        phrase !== except && phrase.role !== 'topic' && isInside(phrase, span) && /[은는]$/.test(phrase.particle),
    )
    // 평소에는 …, 병이 돌 때는 …: two of them stand against each other.
    if (contrasted.length > 1) return []
    if (contrasted.some(({ first, particle }) => first === 0 && /^로는$/.test(particle))) return null
    return contrasted
      .filter(({ particle }) => /^(?:(?:에서|에게|에|까지|부터|보다|와|과|으로|로)는|[은는])$/.test(particle))
      .map(({ end }) => ({ start: end - 1, end, text: '' }))
  }

  return { canBeSubject, subjectEdits, adverbialEdits }
}
