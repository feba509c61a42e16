/** People and organisations as options that are alike in form: people without their titles, which may tell who would say such a thing. */
import { comparisonKey } from '@/core/quiz/comparison'
import { type Candidate, entityCandidates } from './distractors'
import { nameOf } from './entities'
import type { Material } from './material'
import type { ReadSentence } from './sentence'

export interface NamesAlike {
  readonly answer: string
  readonly candidates: readonly Candidate[]
  /** The sentence that has the answer in this form, where the answered one has not. */
  readonly shown: readonly ReadSentence[]
}

const SHORTEST = { ko: 3, ja: 2 } as const
/** A bank among firms is taken where there are no firms left. */
const OTHER_SORT = 3

/** `name` is the answer as its sentence has it; a person is named as fully as the article does. */
export function namesAlike(
  material: Material,
  answered: ReadSentence,
  name: string,
  type: 'person' | 'organisation',
): NamesAlike {
  const { lexis, entities, body, lang } = material
  const others = entityCandidates(
    material,
    answered,
    (entity) => entity.type === type && !entities.same(entity.name, name),
  )
  if (type === 'organisation') {
    // A firm as a regulator, or a ministry that builds robots, is ruled out without reading.
    const isPublic = (one: string): boolean => lexis.sortOf(one) === 'government'
    const sort = lexis.sortOf(name)
    const alike = others
      .filter(({ text }) => isPublic(text) === isPublic(name))
      .map((other) => ({ ...other, strange: lexis.sortOf(other.text) === sort ? 0 : OTHER_SORT }))
    return { answer: name, candidates: alike, shown: [] }
  }
  const full = entities.fullName(name)
  const bare = entities.bareName(full)
  // Who is only spoken of (Napoleon) is no speaker of today.
  const speakers = material.body.flatMap((sentence) =>
    lexis.humanVerb.test(sentence.text)
      ? sentence.phrases
          .filter(({ role }) => role === 'topic' || role === 'subject')
          .map((phrase) => nameOf(lexis, sentence, phrase))
      : [],
  )
  const acts = (person: string): boolean =>
    lexis.isTitled(entities.fullName(person)) || speakers.some((speaker) => entities.same(speaker, person))
  const people = others
    .filter(({ text }) => acts(text))
    .map((other) => ({ ...other, text: entities.fullName(other.text) }))
  // A surname alone would not do as an answer.
  const useTitles = bare.length < SHORTEST[lang] && lexis.isTitled(full)
  const answer = useTitles ? full : bare
  const candidates = useTitles
    ? people.filter(({ text }) => lexis.isTitled(text))
    : people
        .map((other) => ({ ...other, text: entities.bareName(other.text) }))
        .filter(({ text }) => text.length >= SHORTEST[lang])
  // 戸倉きぬ among 三枝 and 弓削: whoever is named in full would stand out.
  const isFull = lexis.isFullName(answer)
  const even = candidates.filter(({ text }) => lexis.isFullName(text) === isFull)
  const isShown = comparisonKey(answered.text).includes(comparisonKey(answer))
  const naming = isShown ? undefined : body.find(({ text }) => text.includes(answer))
  return { answer, candidates: even, shown: naming ? [naming] : [] }
}
