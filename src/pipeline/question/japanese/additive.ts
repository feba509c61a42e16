/** What も becomes where a question or statement stands alone, and nothing comes before it that も could add to. */
import type { Span } from '@/core/article/types'
import type { JapanesePredicate } from '@/lang/ja/predicate'
import { type Edit, isOwnSubject, type Phrase } from '../sentence'
import { TRANSITIVE } from './verbs'
import type { ParsedJapanese } from './words'

const COMES = /^(?:来る|くる|いる|ある|現れる|出る|届く|生まれる|起きる|起こる|加わる)$/

/** ことも明らかにした: somebody told it. */
const TOLD = /^(?:明らかに|決め|示|発表|認め|確認|公表|求め)/

const CONCEDED = /^[^、]*(?:が|けれども?|ものの)、/

/** `final`: the predicate that ends the sentence. */
export function additives({ text, words, phrases }: ParsedJapanese, final: JapanesePredicate | null) {
  const isSubject = (phrase: Phrase): boolean => phrase.role === 'topic' || phrase.role === 'subject'
  /** 曲げても衰えない: whatever is done. */
  const isWhatever = ({ particle, start, nounEnd }: Phrase): boolean =>
    particle === 'も' && /[ぁ-んっ][てで]$/.test(text.slice(start, nounEnd))
  /** 2月には電池の証明書も: one topic is enough. */
  const isSetOff = ({ start }: Phrase): boolean =>
    phrases.some(({ particle, end }) => end <= start && /^(?:に|で|から|と)は$/.test(particle))
  const isMainSubject = (phrase: Phrase): boolean => isOwnSubject(words, phrase)

  /** 残高も → 残高は, 金額にも → 金額に: a question stands alone, and nothing comes before it that も could add to. Null where it can't be told. */
  function additiveEdits(span: Span, subject: 'は' | 'が'): readonly Edit[] | null {
    const inside = phrases.filter(({ start, end }) => start >= span.start && end <= span.end)
    const edits = inside.flatMap((phrase): (Edit | null)[] => {
      const { particle, nounEnd, end } = phrase
      // 台北101でも下りは遅い: the place stays apart from what is said of it.
      if (particle === 'でも' && inside.some(({ particle: other, start }) => other === 'は' && start > end - 1))
        return [{ start: end - 1, end, text: 'は' }]
      // 同じ作業でも訓練が要る: even with it.
      if (particle === 'でも' && !phrase.proper) return [null]
      if (/^(?:に|で|と|から|へ)も$/.test(particle)) return [{ start: end - 1, end, text: '' }]
      if (particle !== 'も' || !isSubject(phrase) || isWhatever(phrase)) return []
      // 10メートルを超えることもある: at times.
      const isThat = /こと$/.test(text.slice(0, nounEnd))
      if (isThat && /^あ[るりっ]/.test(text.slice(end))) return []
      if (isThat) return [TOLD.test(text.slice(end)) ? { start: nounEnd, end, text: 'を' } : null]
      const others = inside.filter((other) => other !== phrase && isMainSubject(other))
      const hasObject = inside.some(({ role, governor }) => role === 'object' && governor === words.length - 1)
      // 貸し出す方式も用意する: what is acted on, by whoever the sentence before named.
      const isActedOn =
        !hasObject &&
        final?.kind === 'verb' &&
        TRANSITIVE.test(final.lemma === 'する' ? `${final.before}する` : final.lemma)
      const own = isSetOff(phrase) ? 'が' : subject
      if (others.length === 0)
        return [{ start: nounEnd, end, text: isActedOn && !phrase.proper && phrase.tagged === null ? 'を' : own }]
      return hasObject || others.some(({ particle: other }) => other === 'も')
        ? [null]
        : [{ start: nounEnd, end, text: 'を' }]
    })
    return edits.includes(null) ? null : edits.filter((edit) => edit !== null)
  }

  /** 使うこともできる → 使うことができる; 帯広の工場でも、… → 帯広の工場では、…: what も adds to stands in another sentence. */
  function leadingCase(span: Span): readonly Edit[] {
    const { start, end } = span
    const [opening] = phrases.filter((phrase) => phrase.start >= start && phrase.end <= end)
    const isFirst = opening !== undefined && (opening.relative || opening.start === start)
    const isSetBeside = isFirst && opening.particle === 'でも' && opening.proper
    const at = text.slice(start).indexOf('こともでき') + start
    const isAble = at >= start && !text.slice(start, at).includes('も')
    return [
      ...(opening && isSetBeside ? [{ start: opening.end - 1, end: opening.end, text: 'は' }] : []),
      ...(isAble ? [{ start: at + 2, end: at + 3, text: 'が' }] : []),
    ]
  }

  /** 広域化も進む → 広域化は進む: said first of all, も adds to what stands in another sentence. Null where that sets it against others. */
  function leadingTopic(span: Span): readonly Edit[] | null {
    const [topic, another] = phrases.filter(
      (phrase) => isSubject(phrase) && !isWhatever(phrase) && phrase.start >= span.start && phrase.end <= span.end,
    )
    const isFirst = topic !== undefined && (topic.relative || topic.start === span.start || isSetOff(topic))
    // 意外な客も来た: who comes or is there is its subject; 役立てることもできる is not set against anything.
    const isThat = topic !== undefined && /こと$/.test(text.slice(topic.headStart, topic.nounEnd))
    const comes = isThat || (final?.kind === 'verb' && COMES.test(final.lemma))
    if (topic?.particle !== 'も' || !isFirst || another) return []
    // 競技場も芝を入れたが、…: granted of it as of others.
    return CONCEDED.test(text.slice(topic.end, span.end))
      ? null
      : [{ start: topic.nounEnd, end: topic.end, text: comes || isSetOff(topic) ? 'が' : 'は' }]
  }

  return { additiveEdits, leadingCase, leadingTopic }
}
