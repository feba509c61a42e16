/**
 * Nouns that the analyser does not know (names, new words) are cut wrongly in one sentence and rightly in another: 수가 as 수 + 가 beside
 * 수가에. The whole article decides: a noun stands before several particles, a wrong cut does not.
 */
import type { ArticleText } from '@/core/article/types'
import type { NounAndParticles } from '@/lang/ko/josa'
import { isKoreanNameShape } from '@/lang/ko/names'
import { looksForeign } from '@/lang/ko/sino-syllables'
import {
  type Context,
  countVotes,
  type Dictionaries,
  isKnown,
  isNoun,
  isParticle,
  type Run,
  runsOf,
  type Settle,
} from './korean-runs'
import { withoutLeftEnding } from './left-endings'
import type { KoreanToken } from './ports'
import {
  foreignNameAndParticle,
  knownName,
  longSurname,
  nameBeforeAge,
  namedBeforeTitle,
  nameFromElsewhere,
  nameInParticle,
  quotedElsewhere,
  quotedName,
  subjectOfForeignName,
  townOfOthers,
} from './settle-korean-names'

/** Particles that hardly any name ends in. 김가은 is a name and no 김가 + 은: names of the Korean shape are left alone. */
const TELLING = /^(?:은|는|을|를|과|와|의|에|에서|에게|에는|에서는|으로|까지|부터|처럼|란|이란)$/

/** Those that none does: 이면에 and 여울까지 are nouns with a particle, though they begin like names. */
const NEVER_IN_NAMES = /^(?:를|에|에는|에서|에서는|에게|으로|까지|부터|처럼)$/

/** Stems of verbs that nouns in 이 are made of (멸치잡이, 품앗이, 때밀이), and 이 behind what is called for its looks (얼룩이, 곱슬이). */
const BEFORE_NOMINAL_I =
  /(?:잡|앗|밀|몰|풀|놀|살|벌|갈|걸|볶|떨|막|받|쌓|뽑|닦|씻|꽂|맞|굽|넣|맺|달|들|붙|썰|튀|말|쪽|룩|슬|둥|랑|똑|실)$/
const LONG_NOUN = 3
/** Occurrences of a noun that everybody knows (밥, 꽃). */
const USUAL_NOUN = 30

/** 쇄설물이, 대팻밥이: a noun that no list has, of Sino-Korean syllables or with a noun for its end; 멸치잡이 and 뽀송이 end in 이 themselves. */
const mayStandBeforeI = (noun: string, { koreanFrequency }: Dictionaries): boolean =>
  noun.length >= LONG_NOUN &&
  !BEFORE_NOMINAL_I.test(noun) &&
  (!looksForeign(noun) || koreanFrequency(noun.slice(-1)) >= USUAL_NOUN)

/** 배밑을: of names only those in 가을, 노을 and the like end so. */
const isObject = (word: string): boolean => word.length >= 3 && /[^가노여마]을$/.test(word)

const PEOPLE = /^([가-힣]{2,}[자인원생민가사족])들$/

/** 새롬넷이 as one unknown noun, where 새롬넷은 stands elsewhere. */
const partParticleOfUnknown: Settle = (run, { votes, dictionaries }) => {
  const [only, second] = run.tokens
  if (!only || second || !isNoun(only) || only.surface !== run.text || isKnown(run.text, dictionaries)) return null
  const candidates = run.splits.filter(({ noun, particles }) => particles !== '' && noun.length >= 2)
  const attested = candidates.find(({ noun }) => (votes.get(noun)?.size ?? 0) >= 2)
  const sure = candidates.find(({ particles }) => NEVER_IN_NAMES.test(particles))
  if (attested === undefined && sure) return sure.noun
  if (attested === undefined && !isKoreanNameShape(run.text)) {
    const plural = /^(.{2,})들(?:이|은|을|의|도|과|에게|로)?$/.exec(run.text)?.[1]
    if (plural !== undefined) return plural
    const telling = candidates.find(({ noun, particles }) => noun.length >= 2 && TELLING.test(particles))
    if (telling) return telling.noun
    const subject = candidates.find(({ noun, particles }) => particles === '이' && mayStandBeforeI(noun, dictionaries))
    if (subject) return subject.noun
  }
  if (attested === undefined && isObject(run.text)) return run.text.slice(0, -1)
  const known = candidates.find(({ noun }) => noun.length >= 3 && isKnown(noun, dictionaries))
  return attested?.noun ?? known?.noun ?? null
}

/** 수성론자들 + 은: people whom no list has, in the plural. */
const pluralOfPeople: Settle = ({ tokens, text, start }, { dictionaries }) => {
  const [first, ...rest] = tokens
  const isNounAlone = isNoun(first) && first?.start === start && rest.every(isParticle)
  const people = isNounAlone && !isKnown(first.surface, dictionaries) ? PEOPLE.exec(first.surface)?.[1] : undefined
  return people !== undefined && text.startsWith(people) ? people : null
}

/** 최저 + 가 입찰 for 최저가 (最低價): a price that is no subject, for a noun follows it. */
const PRICED = /^(?:최저|최고|고정|상한|하한|할인|공시|감정|낙찰|공모|분양|도매|소매|출고|매입|매도|경매|실거래)$/
const price: Settle = ({ text, start, tokens: [first, second, third], next }) =>
  first?.start === start && PRICED.test(first.surface) && second?.tag === 'JKS' && !third && isNoun(next) ? text : null

/** 갱내도에 + 는: an unknown noun that the analyser left one of two particles on. */
const firstOfTwoParticles: Settle = (run, { dictionaries }) => {
  const [first, ...rest] = run.tokens
  if (!first || !isNoun(first) || rest.length === 0 || !rest.every(isParticle)) return null
  if (first.start !== run.start || isKnown(first.surface, dictionaries)) return null
  const isCutLonger = ({ noun, particles }: NounAndParticles): boolean =>
    noun.length >= 2 && noun.length < first.surface.length && /^(?:에|에서|까지|으로)(?:는|도|의|만)$/.test(particles)
  return run.splits.find(isCutLonger)?.noun ?? null
}

/** 논 + 의 and no 논의 (debate), where the article has 논에, 논을, 논은 and never 논의를. */
const genitiveOfShortNoun: Settle = (run, { runs }) => {
  const [only, second] = run.tokens
  const noun = run.text.slice(0, -1)
  if (!only || second || !isNoun(only) || run.text.length !== 2 || !run.text.endsWith('의')) return null
  const others = new Set(
    runs.flatMap(({ splits, text }) =>
      text === run.text ? [] : splits.flatMap((split) => (split.noun === noun ? [split.particles] : [])),
    ),
  )
  const isNounInItself = runs.some(({ text }) => text !== run.text && text.startsWith(run.text))
  const particles = [...others].filter((particle) => /^(?:은|는|을|를|에|에서|으로|로)$/.test(particle))
  return particles.length >= 2 && !isNounInItself ? noun : null
}

/** 달여울교가 놓이면서: what stands before a predicate with no other particle has the one of the subject. */
const subjectOfPredicate: Settle = (run, { dictionaries }) => {
  const [only, second] = run.tokens
  const isUnknown = only && !second && isNoun(only) && only.surface === run.text && !isKnown(run.text, dictionaries)
  // no given name ends in 가, and none stands before its verb without a particle
  const mayBeName = isKoreanNameShape(run.text) && !run.text.endsWith('가') && !/^V[VA]$/.test(run.next?.tag ?? '')
  if (!isUnknown || mayBeName || !/^(?:V[VA]|MAG|SN)$/.test(run.next?.tag ?? '')) return null
  return run.splits.find(({ noun, particles }) => noun.length >= 2 && /^[이가]$/.test(particles))?.noun ?? null
}

/** 수 + 가 (fee), 개 + 호 + 보험: cut short or begun by a counter, where the article has the whole noun before a particle that the cut can't explain. */
const wholeNounFromElsewhere: Settle = (run, { runs, votes, dictionaries }) => {
  const [first, second] = run.tokens
  if (!first || !second || first.start !== run.start) return null
  const beginsAsCounter = first.tag === 'NNB' && (isNoun(second) || second.tag === 'NNB') && !/\d$/.test(run.before)
  const isCutShort = isNoun(first) && first.surface.length <= 2 && run.tokens.slice(1).every(isParticle)
  if (!beginsAsCounter && !isCutShort) return null
  const options = run.splits.filter(({ noun }) => noun.length > first.surface.length && noun.length >= 2)
  return (
    options.find(({ noun }) => {
      if (isCutShort && isKnown(first.surface, dictionaries) && first.surface.length > 1) return false
      const others = runs.filter(({ text }) => text.startsWith(noun))
      const unexplained = others.some(({ splits }) => {
        return (
          splits.some((reading) => reading.noun === noun) && !splits.some((reading) => reading.noun === first.surface)
        )
      })
      return (votes.get(noun)?.size ?? 0) >= 2 && (beginsAsCounter || unexplained)
    })?.noun ?? null
  )
}

/** 다이나 as 다 + 이나 (or), twice: one syllable that only ever stands before the same particle and another noun is the beginning of a name. */
const repeatedSyllableWithParticle: Settle = (run, { runs }) => {
  const [first, second, third] = run.tokens
  if (
    !first ||
    !second ||
    third ||
    !isNoun(first) ||
    first.surface.length !== 1 ||
    second.tag !== 'JC' ||
    !/나$/.test(second.surface)
  ) {
    return null
  }
  const same = runs.filter(({ text }) => text === run.text).length
  const other = runs.filter(
    ({ text, splits }) => text !== run.text && splits.some(({ noun }) => noun === first.surface),
  )
  return same >= 2 && other.length === 0 ? run.text : null
}

/** 오선을 그리다: what hardly any given name ends in is the particle of an object where a verb or an adverb follows. */
const objectOfVerb: Settle = (run, { dictionaries }) => {
  const [only, second] = run.tokens
  const isUnknown = only && !second && isNoun(only) && only.surface === run.text && !isKnown(run.text, dictionaries)
  if (!isUnknown || !/^(?:V[VA]|MAG)$/.test(run.next?.tag ?? '')) return null
  return run.splits.find(({ noun, particles }) => noun.length >= 2 && /^[을를]$/.test(particles))?.noun ?? null
}

/** 보안과 (the section) for 보안 + 과 (and), where the noun alone is far more usual; 경영학과 stays. */
const particleOfUsualNoun: Settle = (run, { dictionaries: { koreanFrequency } }) => {
  const noun = run.text.slice(0, -1)
  const isCandidate = run.tokens.length === 1 && /[과와]$/.test(run.text) && noun.length >= 2 && !/[학무]$/.test(noun)
  const isJoined = run.splits.some((split) => split.noun === noun)
  return isCandidate && isJoined && koreanFrequency(noun) > 10 * koreanFrequency(run.text) ? noun : null
}

/** 계열 + 화란 for 계열화 + 란: where the noun stands elsewhere, the particle of a definition is no part of it. */
const definedNoun: Settle = (run, { votes, dictionaries: { lookUp } }) => {
  const noun = /^(.{2,}?)이?란$/.exec(run.text)?.[1]
  const last = run.tokens.at(-1)
  if (noun === undefined || !isNoun(last)) return null
  return (votes.get(noun)?.size ?? 0) >= 2 || lookUp('ko', run.previous + noun).length > 0 ? noun : null
}

/** 고사율로 + ㄹ로: the analyser reads the particle twice behind a noun that it does not know. */
const particleReadTwice: Settle = (run) => {
  const [first, second] = run.tokens
  const isTwice =
    isNoun(first) && first?.surface === run.text && second?.tag === 'JKB' && /^[ㄱ-ㅎ]로$/.test(second.surface)
  return isTwice
    ? (run.splits.find(({ noun, particles }) => noun.length >= 2 && /^으?로$/.test(particles))?.noun ?? null)
    : null
}

/** 서림 + 시가 for 서림시 + 가: where the article has 서림시 before other particles, and no word is the end of it. */
const particleInLastNoun: Settle = (run, { votes, dictionaries }) => {
  const [first, second, third] = run.tokens
  if (!isNoun(first) || !isNoun(second) || third || first?.start !== run.start) return null
  if (isKnown(run.text, dictionaries)) return null
  const cut = run.splits.find(({ noun, particles }) => noun.length === run.text.length - 1 && particles !== '')
  return cut && (votes.get(cut.noun)?.size ?? 0) >= 3 && (votes.get(run.text)?.size ?? 0) <= 1 ? cut.noun : null
}

/** 안 + 과 for 안과 (眼科), before who works there or what is done there. */
const DEPARTMENT =
  /^(?:신경|신경외|내|외|[가-힣]{2,3}내|안|치|정형외|성형외|흉부외|산부인|소아|소아청소년|비뇨기|비뇨의학|이비인후|피부|정신|[가-힣]{2,4}의학|방사선종양학|[가-힣]{2}병리)과$/
const OF_DEPARTMENT =
  /^(?:전문의|의사|교수|과장|당직의?|병동|외래|진료|진료실|병원|의원|환자|간호사|레지던트|전공의|수련의|의료진|개원의|주치의|클리닉)$/
const department: Settle = ({ text, tokens, next }) =>
  DEPARTMENT.test(text) && tokens.length <= 2 && OF_DEPARTMENT.test(next?.surface ?? '') ? text : null

/** 톱 + 질 for 톱질, 타 + ㄹ + 착 for 탈착: a noun that a row has, cut into what no word is made of inside one eojeol. */
const knownNoun: Settle = (run, { dictionaries: { lookUp } }) => {
  const [first] = run.tokens
  const tagsOf = (noun: string): string =>
    run.tokens.flatMap(({ start, tag }) => (start < run.start + noun.length ? [tag] : [])).join(' ')
  if (first?.start !== run.start) return null
  const isKnownConcept = (noun: string): boolean =>
    noun.length > 1 && lookUp('ko', noun).some(({ category }) => category === 'concept')
  const counted = run.splits.find(({ noun }) => /^NN[GP] NNB$/.test(tagsOf(noun)) && isKnownConcept(noun))
  if (counted) return counted.noun
  // 탈착시킨다, 납땜한다
  const verb = run.tokens.find(({ tag, surface }, i) => i > 0 && (tag === 'XSV' || (tag === 'VV' && surface === '하')))
  const done = verb ? run.text.slice(0, verb.start - run.start) : ''
  return /^(?:NN[GP] NNB|V[VA] ETM NN[GB])$/.test(tagsOf(done)) && isKnownConcept(done) ? done : null
}

const leftEnding: Settle = (run, { known }) =>
  run.tokens[0]?.start === run.start ? withoutLeftEnding(run, known) : null

const SETTLERS: readonly Settle[] = [
  department,
  knownName,
  knownNoun,
  namedBeforeTitle,
  foreignNameAndParticle,
  subjectOfForeignName,
  townOfOthers,
  leftEnding,
  particleReadTwice,
  particleInLastNoun,
  definedNoun,
  price,
  nameFromElsewhere,
  particleOfUsualNoun,
  longSurname,
  nameBeforeAge,
  quotedName,
  quotedElsewhere,
  partParticleOfUnknown,
  pluralOfPeople,
  firstOfTwoParticles,
  genitiveOfShortNoun,
  subjectOfPredicate,
  objectOfVerb,
  wholeNounFromElsewhere,
  repeatedSyllableWithParticle,
  nameInParticle,
]

/** What the first settler that knows says. */
function settledNoun(run: Run, context: Context): string | null {
  for (const settle of SETTLERS) {
    const noun = settle(run, context)
    if (noun !== null) return noun
  }
  return null
}

const PARTICLE_TAGS: Readonly<Record<string, string>> = {
  은: 'JX',
  는: 'JX',
  을: 'JKO',
  를: 'JKO',
  이: 'JKS',
  가: 'JKS',
  의: 'JKG',
  와: 'JC',
  과: 'JC',
}

function replaceRun(run: Run, noun: string): readonly KoreanToken[] {
  const eojeol = run.tokens[0]?.eojeol ?? 0
  const cut = run.start + noun.length
  const [first] = run.tokens
  // 쇄설물 of 쇄설물이 and 수성론자 of 수성론자들 are no names
  const particles = run.text.slice(noun.length)
  const isPrice = particles === '' && PRICED.test(first?.surface ?? '')
  const isCommon =
    isPrice ||
    DEPARTMENT.test(noun) ||
    (first?.tag === 'NNG' && /^[이들]/.test(particles)) ||
    (PEOPLE.test(`${noun}들`) && /^들/.test(particles))
  const tag = isCommon && noun.length >= LONG_NOUN && !looksForeign(noun) ? 'NNG' : 'NNP'
  const name: KoreanToken = { surface: noun, start: run.start, end: cut, tag, eojeol }
  if (particles === '') return [name]
  // 납땜 + 한다
  const [verb, ...endings] = run.tokens.filter(({ start }) => start >= cut)
  if (verb?.start === cut && /^(?:XSV|VV)$/.test(verb.tag)) return [name, { ...verb, tag: 'XSV' }, ...endings]
  const particleTag = PARTICLE_TAGS[particles] ?? (/다$|[며고]$/.test(particles) ? 'VCP' : 'JKB')
  return [name, { surface: particles, start: cut, end: cut + particles.length, tag: particleTag, eojeol }]
}

export function settleKoreanNouns(
  article: ArticleText,
  tokens: readonly (readonly KoreanToken[])[],
  dictionaries: Dictionaries,
): readonly (readonly KoreanToken[])[] {
  const runsBySentence = article.sentences.map(({ text }, i) => runsOf(text, tokens[i] ?? []))
  const runs = runsBySentence.flat()
  const votes = countVotes(runs)
  const quoted = new Set(runs.flatMap((run) => quotedName(run) ?? []))
  const known = { ...dictionaries, particlesOf: (noun: string) => votes.get(noun)?.size ?? 0 }
  const context: Context = { runs, quoted, votes, dictionaries, known }
  return tokens.map((sentence, i) => {
    let settled = sentence
    for (const run of runsBySentence[i] ?? []) {
      const noun = settledNoun(run, context)
      if (noun === null) continue
      const replacement = replaceRun(run, noun)
      const end = run.start + run.text.length
      settled = [
        ...settled.filter((token) => token.end <= run.start),
        ...replacement,
        ...settled.filter((token) => token.start >= end),
      ]
    }
    return settled
  })
}
