/** 다음은 누구에 대한 설명입니까; 次はどこについての説明ですか: what a sentence tells of somebody or something, without the name. */
import type { QuestionKind, ReasonCode } from '@/core/quiz/types'
import { type Candidate, choose, entityCandidates } from '../distractors'
import { type Draft, evidenceOf } from '../draft'
import { nameOf } from '../entities'
import { mainSubjects } from '../grounded'
import { hasFigure } from '../in-digits'
import type { Material } from '../material'
import { namesAlike } from '../names-alike'
import { placeCandidates, placeSort } from '../places'
import { clauseSpan, contains, type EntityType, type Phrase, type ReadSentence } from '../sentence'
import type { Statement } from '../statements'
import { sortedThing, thingsAlike } from '../things-alike'

const KINDS: Readonly<Record<EntityType, QuestionKind>> = {
  person: 'who',
  organisation: 'which-organisation',
  place: 'where',
  thing: 'what',
}
const CODES: Readonly<Record<EntityType, ReasonCode>> = {
  person: 'other-person',
  organisation: 'other-organisation',
  place: 'other-place',
  thing: 'other-thing',
}

/** A shorter one is true of much. UTF-16 units. */
const SHORTEST = { ko: 30, ja: 24 } as const
const PARTICLE = /^[은는이가はが]$/

/** Who or what is described, and what is said of it. */
interface Described {
  readonly name: string
  readonly type: EntityType
  readonly description: string
  /** The sentence that has the name, where the description's own has not. */
  readonly naming: ReadSentence | null
}

/** The one that all of the statement is about; null where it has two such, or none. */
function onlySubject(material: Material, { sentence, clause }: Statement): Phrase | null {
  const own = clause === null ? undefined : sentence.clauses[clause]
  const span = own ? clauseSpan(sentence, own) : { start: 0, end: sentence.text.length }
  // 外から木を渡し、師匠が奥に立てていく: of two people.
  const [subject, ...others] = mainSubjects(sentence).filter((phrase) => contains(span, phrase))
  const isOnly = others.length === 0 && subject !== undefined && subject.start < TOPIC_WITHIN[material.lang]
  return isOnly && PARTICLE.test(subject.particle) && !subject.coordinated && !subject.relative ? subject : null
}

/** What comes far into its sentence is not what the sentence is about. UTF-16 units. */
const TOPIC_WITHIN = { ko: 24, ja: 20 } as const

function describedBy(material: Material, statement: Statement): Described | null {
  const { lexis, entities, body } = material
  const { sentence, clause, introduction } = statement
  if (introduction.about !== null) return null
  if (introduction.carried !== null) {
    const name = introduction.carried
    const type = entities.find(name)?.type
    const naming = body.slice(0, body.indexOf(sentence)).findLast(({ text }) => text.includes(name)) ?? null
    const description = mainSubjects(sentence).length === 0 ? sentence.forms.state(clause) : null
    return type && naming && description ? { name, type, description, naming } : null
  }
  const subject = onlySubject(material, statement)
  if (subject === null) return null
  const name = nameOf(lexis, sentence, subject)
  const type = entities.find(name)?.type ?? lexis.typeByForm(name)
  // 잔디 관리 업체 초록마당의 배윤경 이사는: whose somebody is may be left out with the name, of a thing it may be half of what is said.
  if (type === null || (type !== 'person' && subject.start < subject.headStart)) return null
  if (sentence.context.resolved.some((edit) => contains(subject, edit))) return null
  const start = sentence.words[subject.first]?.start ?? subject.start
  const end = sentence.words[subject.last + 1]?.start ?? subject.end
  const description = sentence.forms.state(clause, [{ start, end, text: '' }])
  return description ? { name, type, description, naming: null } : null
}

interface Options {
  readonly answer: string
  readonly candidates: readonly Candidate[]
  readonly shown: readonly ReadSentence[]
}

/** The name in the form in which others can stand beside it, and those. */
function optionsFor(material: Material, sentence: ReadSentence, { name, type }: Described): Options | null {
  const { lexis, entities } = material
  if (type === 'person' || type === 'organisation') return namesAlike(material, sentence, name, type, { speaks: false })
  const isOther = ({ text }: Candidate): boolean => !entities.same(text, name)
  if (type === 'place') {
    const sort = placeSort(material, name, true)
    const candidates =
      sort === null
        ? entityCandidates(
            material,
            sentence,
            (other) => other.type === 'place' && lexis.levelOf(other.name) === lexis.levelOf(name),
          )
        : placeCandidates(material, sentence, name, sort)
    return { answer: name, candidates: candidates.filter(isOther), shown: [] }
  }
  const thing = sortedThing(material, name)
  return thing ? { answer: name, candidates: thingsAlike(material, sentence, name, thing), shown: [] } : null
}

/** Something to look up: a figure, or what else is named. */
const tellsSomething = ({ entities }: Material, { name, description }: Described): boolean =>
  hasFigure(description) ||
  entities.all.some(
    (other) =>
      other.concept !== null &&
      other.name.length > 1 &&
      description.includes(other.name) &&
      !entities.same(other.name, name),
  )

const namesItself = ({ entities }: Material, { name, description }: Described): boolean =>
  description.includes(name) ||
  entities.all.some(
    (other) => other.name.length > 1 && description.includes(other.name) && entities.same(other.name, name),
  )

export function described(material: Material, statements: readonly Statement[]): readonly Draft[] {
  const { lexis, lang } = material
  return statements.flatMap((statement): readonly Draft[] => {
    const { sentence } = statement
    if (lexis.isSaying.test(sentence.text) || /[“”"「」]/.test(sentence.text)) return []
    const found = describedBy(material, statement)
    if (!found || found.description.length < SHORTEST[lang] || lexis.isVague(found.name) || hasFigure(found.name))
      return []
    if (!lexis.isSoundStatement(found.description) || !tellsSomething(material, found) || namesItself(material, found))
      return []
    const options = optionsFor(material, sentence, found)
    if (options === null) return []
    const { answer, candidates, shown } = options
    const stem = lexis.prompts.described(found.type, found.description)
    const others = candidates.filter(({ text }) => !found.naming?.text.includes(text))
    const quoted = [sentence, ...(found.naming ? [found.naming] : []), ...shown]
    return [
      {
        kind: KINDS[found.type],
        basis: 'text',
        lang,
        stem,
        answer,
        distractors: choose({ material, stem, answer, answered: sentence, code: CODES[found.type] }, others),
        evidence: [...new Set(quoted)].map((own) => evidenceOf(lang, own.sentence)),
        worth: 2.2,
      },
    ]
  })
}
