/** 사람은 누구입니까, 곳은 어디입니까; 誰, どこ: the topic of a clause, a person or an organisation, is asked for by a cleft. */
import type { ReasonCode } from '@/core/quiz/types'
import { choose, entityCandidates } from '../distractors'
import { type Draft, evidenceOf } from '../draft'
import { nameOf } from '../entities'
import { type Material, pointsOutside } from '../material'
import { clauseSpan, type Phrase, type ReadSentence } from '../sentence'

type Named = 'person' | 'organisation'

const CODES: Readonly<Record<Named, ReasonCode>> = { person: 'other-person', organisation: 'other-organisation' }

/** The topic, and the clauses that say something of it and nothing else. */
function clausesOf(sentence: ReadSentence, topic: Phrase): readonly number[] {
  const { clauses, phrases } = sentence
  return clauses.flatMap((clause, i) => {
    if (clause.join === 'dependent' || topic.first > clause.last) return []
    const another = phrases.some(
      (phrase) =>
        phrase !== topic &&
        phrase.last <= clause.last &&
        (phrase.role === 'topic' || (phrase.role === 'subject' && phrase.governor === clause.last)) &&
        (phrase.first >= clause.first || phrase.role === 'topic'),
    )
    return another ? [] : [i]
  })
}

export function who(material: Material): readonly Draft[] {
  const { lexis, entities, lang } = material
  return material.body.flatMap((sentence) => {
    const topic = sentence.phrases.find((phrase) => phrase.role === 'topic' || phrase.role === 'subject')
    if (!topic || !lexis.isPlainTopic(topic) || topic.coordinated || topic.relative) return []
    if (topic.role === 'subject' && topic.governor !== sentence.words.length - 1) return []
    if (/["“”「」]/.test(sentence.text.replace(/[「“"][^「」“”"]{1,12}[」”"]/g, ''))) return []
    const name = nameOf(lexis, sentence, topic)
    const type = entities.find(name)?.type ?? lexis.typeByForm(name)
    if ((type !== 'person' && type !== 'organisation') || lexis.isVague(name) || /\d/.test(name)) return []
    const candidates = entityCandidates(material, sentence, (entity) => entity.type === type)
    return clausesOf(sentence, topic).flatMap((clause): Draft[] => {
      const own = sentence.clauses[clause]
      const whole = topic.start < (own ? clauseSpan(sentence, own).start : 0) ? { ...topic, start: topic.end } : topic
      const stem = sentence.forms.askByCleft(clause, whole, type)
      const asked = { start: topic.end, end: sentence.text.length }
      if (!stem || pointsOutside(sentence, asked)) return []
      return [
        {
          kind: type === 'person' ? 'who' : 'which-organisation',
          basis: 'text',
          lang,
          stem,
          answer: name,
          distractors: choose({ material, stem, answer: name, answered: sentence, code: CODES[type] }, candidates),
          evidence: [evidenceOf(lang, sentence.sentence)],
          worth: 3 - (stem.length > 80 ? 0.6 : 0),
        },
      ]
    })
  })
}
