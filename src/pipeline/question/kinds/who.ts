/** 사람은 누구입니까, 곳은 어디입니까; 誰, どこ, 何: the topic of a clause is asked for by a cleft. */
import type { QuestionKind, ReasonCode } from '@/core/quiz/types'
import { choose, entityCandidates } from '../distractors'
import { type Draft, evidenceOf } from '../draft'
import { type Entity, nameOf } from '../entities'
import { hasTwoActors, isGrounded, isSpecific } from '../grounded'
import { type Material, pointsOutside } from '../material'
import { type NamesAlike, namesAlike } from '../names-alike'
import { clauseSpan, type EntityType, type Phrase, type ReadSentence } from '../sentence'

type Named = EntityType

const CODES: Readonly<Record<Named, ReasonCode>> = {
  person: 'other-person',
  organisation: 'other-organisation',
  place: 'other-place',
  thing: 'other-thing',
}
const KINDS: Readonly<Record<Named, QuestionKind>> = {
  person: 'who',
  organisation: 'which-organisation',
  place: 'where',
  thing: 'what',
}

/** Whom the clause speaks of: its own topic or subject, or the topic that it shares with a clause before. Null where there are several. */
function subjectOf({ clauses, phrases }: ReadSentence, clause: number): Phrase | null {
  const own = clauses[clause]
  if (!own) return null
  const named = phrases.filter(
    (phrase) =>
      phrase.first >= own.first &&
      phrase.last <= own.last &&
      (phrase.role === 'topic' || (phrase.role === 'subject' && phrase.governor === own.last)),
  )
  if (named.length > 1) return null
  const [only] = named
  if (only) return only
  // A clause between with another subject breaks the chain.
  const before = phrases.filter(
    (phrase) => phrase.last < own.first && (phrase.role === 'topic' || phrase.role === 'subject'),
  )
  return before.length === 1 && before[0]?.role === 'topic' ? before[0] : null
}

/** A thing stands among things of its sort, a city among cities. */
const isLike =
  ({ lexis, subject }: Material, name: string, answer: Entity | null, type: Named) =>
  (other: Entity): boolean =>
    other.type === type &&
    // 計算器 beside 試作機 in the entry of one: what all of it is of may be meant too.
    !subject?.endsWith(other.name) &&
    (type === 'place'
      ? lexis.levelOf(other.name) === lexis.levelOf(name)
      : type !== 'thing' || (other.category === answer?.category && other.sort === answer?.sort))

export function who(material: Material): readonly Draft[] {
  const { lexis, entities, lang } = material
  return material.body.flatMap((sentence) => {
    if (/["“”「」]/.test(sentence.text.replace(/[「“"][^「」“”"]{1,12}[」”"]/g, ''))) return []
    return sentence.clauses.flatMap((clause, i): Draft[] => {
      const subject = subjectOf(sentence, i)
      if (!subject || !lexis.isPlainTopic(subject) || subject.coordinated || subject.relative) return []
      const name = nameOf(lexis, sentence, subject)
      const entity = entities.find(name)
      const type = entity?.type ?? lexis.typeByForm(name)
      // 日本は…を開いた: a country acts, and where is not the word for it.
      if (type === 'place' && lexis.levelOf(name) === '') return []
      if (!type || lexis.isVague(name) || /\d/.test(name)) return []
      // A thing is asked for only where the glossary has it, by its whole name.
      if (type === 'thing' && (!entity || entity.concept === null || entity.name !== name)) return []
      // 클라우드는 서비스를 활용한다: a thing that is the topic of a verb with its own object may not be its subject.
      const hasObject = sentence.phrases.some(({ role, governor }) => role === 'object' && governor === clause.last)
      if (type === 'thing' && hasObject) return []
      const span = clauseSpan(sentence, clause)
      const stem = sentence.forms.askByCleft(i, subject, type)
      if (sentence.clauses.length > 1 && hasTwoActors(material, sentence, span)) return []
      const outside = { start: Math.min(span.start, subject.end), end: span.end }
      // What something is fits others of its sort as well.
      if (!stem || lexis.isCopularCleft.test(stem) || pointsOutside(sentence, outside) || !isSpecific(material, stem))
        return []
      if (type === 'thing' && (!entity?.sort || lexis.isAttribute(name) || !isGrounded(material, sentence, span)))
        return []
      const options: NamesAlike =
        type === 'person' || type === 'organisation'
          ? namesAlike(material, sentence, name, type)
          : {
              answer: name,
              candidates: entityCandidates(material, sentence, isLike(material, name, entity, type)),
              shown: [],
            }
      const { answer, candidates, shown } = options
      return [
        {
          kind: KINDS[type],
          basis: 'text',
          lang,
          stem,
          answer,
          distractors: choose({ material, stem, answer, answered: sentence, code: CODES[type] }, candidates),
          evidence: [sentence, ...shown].map((own) => evidenceOf(lang, own.sentence)),
          worth: (type === 'thing' ? 2.2 : 3.1) - (stem.length > 80 ? 0.6 : 0),
        },
      ]
    })
  })
}
