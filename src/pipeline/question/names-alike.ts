/** People and organisations as options that are alike in form: people without their titles, which may tell who would say such a thing. */

import type { Span } from '@/core/article/types'
import { comparisonKey } from '@/core/quiz/comparison'
import { rememberedWith } from '@/core/remembered'
import { type Candidate, entityCandidates } from './distractors'
import { nameOf } from './entities'
import { isNamedOfPastOnly, isOfPast } from './long-ago'
import type { Material } from './material'
import { isLongPast, type ReadSentence } from './sentence'

export interface NamesAlike {
  readonly answer: string
  readonly candidates: readonly Candidate[]
  /** Names that are fuller or shorter than the answer. */
  readonly uneven: readonly Candidate[]
  /** The sentence that has the answer in this form, where the answered one has not. */
  readonly shown: readonly ReadSentence[]
}

const SHORTEST = { ko: 3, ja: 2 } as const
/** A bank among firms is taken where there are no firms left. */
const OTHER_SORT = 3

/** A firm as a regulator, a ministry that builds robots, a league that wins a match: what acts like no other is ruled out without reading. */
const standingOf = (sort: string): string => (/^(?:government|competition|party)$/.test(sort) ? sort : 'other')

/** 용인 연구소: a place where a firm works. A court does what no other does. */
const OF_FIRM = /\s(?:연구소|공장|센터|본사|지점|사업장)$/
/** 定例議会, 총회: where something is said, and nobody who says it. */
const MEETING = /(?:定例|臨時)(?:会|議会)$|(?:会議|大会|総会)$|(?:정례회|임시회|회의|대회|총회)$/
const COURT = /(?:재판소|법원|裁判所)$/

/** 大坂竹本座, 민주당: no person, whatever the analyser takes it for. */
const NO_PERSON = {
  ko: /(?:[가-힣]{2}당|[가-힣]{2}협회|위원회)$|[가-힣][다라자냐]고$|[않없]$/,
  ja: /\p{Script=Han}{2}(?:[座党社会所院]|官房)$|[医科工文化理法]学$/u,
} as const

/** 이르지 못한다: a form of a verb before what denies it. */
const isDenied = ({ lang, body }: Material, name: string): boolean =>
  lang === 'ko' &&
  /지$/.test(name) &&
  body.every(
    ({ text }) =>
      !text.includes(name) || /^[도는]? (?:못|않|아니|말)/.test(text.slice(text.indexOf(name) + name.length)),
  )

/** Subjects, but for those of sentences that tell of long ago and of nobody's acts: such a one (Napoleon) is no speaker of today. */
const speakersOf = rememberedWith(({ body, lexis }: Material): readonly string[] =>
  body.flatMap((sentence) =>
    lexis.humanVerb.test(sentence.text) || !sentence.dates.some(isLongPast)
      ? sentence.phrases
          .filter(({ role }) => role === 'topic' || role === 'subject')
          .map((phrase) => nameOf(lexis, sentence, phrase))
      : [],
  ),
)

/** 十日町市松之山: the name of a place, whatever the analyser takes it for. */
const isPlaceToo = ({ lang, body }: Material, name: string): boolean =>
  lang === 'ja' && body.some(({ text }) => /[都道府県市区町村郡]$/.test(text.slice(0, Math.max(0, text.indexOf(name)))))

/** `quoted`: the part of its sentence that is shown as evidence, all of it where left out; `speaks`: only people who could speak today are options. `name` is the answer as its sentence has it; a person is named as fully as the article does. */
export function namesAlike(
  material: Material,
  answered: ReadSentence,
  name: string,
  type: 'person' | 'organisation',
  { quoted, speaks }: { readonly quoted?: Span | undefined; readonly speaks: boolean },
): NamesAlike {
  const { lexis, entities, body, lang } = material
  const others = entityCandidates(
    material,
    answered,
    (entity) => entity.type === type && !entities.same(entity.name, name),
    quoted,
  )
  if (type === 'organisation') {
    const sort = lexis.sortOf(name)
    const alike = others
      .filter(({ text }) => !OF_FIRM.test(text) && !MEETING.test(text) && COURT.test(text) === COURT.test(name))
      .filter(({ text }) => standingOf(lexis.sortOf(text)) === standingOf(sort))
      .map((other) => ({ ...other, strange: lexis.sortOf(other.text) === sort ? 0 : OTHER_SORT }))
    // 수중 로봇 업체 해무로보틱스: without what describes it.
    const own = entities.all
      .filter((entity) => entity.type === type && entity.name.length > 2 && name.endsWith(entity.name))
      .reduce((shortest, entity) => (entity.name.length < shortest.length ? entity.name : shortest), name)
    return { answer: own, candidates: alike, uneven: [], shown: [] }
  }
  const full = entities.fullName(name)
  const bare = entities.bareName(full)
  const speakers = speakersOf(material)
  const acts = (person: string): boolean =>
    entities.isIntroduced(person) ||
    entities.all.some(
      ({ name: own, type: sort }) => sort === 'person' && lexis.isTitled(own) && entities.same(own, person),
    ) ||
    speakers.some((speaker) => entities.same(speaker, person))
  const isOfToday = !isOfPast(lang, answered)
  const people = others
    // 長谷川重右衛門 of the 元禄 years did nothing last winter.
    .filter(({ text }) => !isOfToday || !isNamedOfPastOnly(material, text))
    .filter(({ text }) => !NO_PERSON[lang].test(text) && !isDenied(material, text) && (!speaks || acts(text)))
    .map((other) => ({ ...other, text: entities.fullName(other.text) }))
  // A surname alone would not do as an answer.
  const useTitles = bare.length < SHORTEST[lang] && lexis.isTitled(full)
  const answer = useTitles ? full : bare
  const candidates = useTitles
    ? people.filter(({ text }) => lexis.isTitled(text))
    : people
        .map((other) => ({ ...other, text: entities.bareName(other.text) }))
        .filter(({ text }) => text.length >= SHORTEST[lang] && !lexis.isTitled(text) && !isPlaceToo(material, text))
        .filter(({ text }) => !NO_PERSON[lang].test(text))
  // 具賢宰, 봉지혜: a name of three characters is whole where no longer one is given.
  const isFull = (one: string): boolean => lexis.isFullName(one) || /^(?:\p{Script=Han}{3}|[가-힣]{3})$/u.test(one)
  // 戸倉きぬ among 三枝 and 弓削: whoever is named in full would stand out.
  const even = candidates.filter(({ text }) => isFull(text) === isFull(answer))
  const evidence = quoted ? answered.text.slice(quoted.start, quoted.end) : answered.text
  const isShown = comparisonKey(evidence).includes(comparisonKey(answer))
  const naming = isShown ? undefined : body.find(({ text }) => text.includes(answer))
  const uneven = candidates.filter((one) => !even.includes(one))
  return { answer, candidates: even, uneven, shown: naming ? [naming] : [] }
}
