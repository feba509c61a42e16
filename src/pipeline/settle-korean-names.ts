/** Names that the analyser cuts into words and particles, told by their marks, their titles and the rest of the article. */
import { hasLongSurname, isKoreanNameShape } from '@/lang/ko/names'
import { looksForeign } from '@/lang/ko/sino-syllables'
import { WEAK_WORDS } from './extract/weak-words'
import { AGE, isKnown, isNoun, isParticle, type Run, type Settle } from './korean-runs'
import type { KoreanToken } from './ports'

/** 알트 + 만 + 은, 이소플루 + 란: a name that never stands without 만 or 란 ends in it. */
export const nameInParticle: Settle = (run, { runs, dictionaries }) => {
  const [first, second] = run.tokens
  if (!first || !/^[만란]$/.test(second?.surface ?? '') || second?.tag !== 'JX' || !isNoun(first)) return null
  const name = `${first.surface}${second.surface}`
  if (dictionaries.lookUp('ko', name).length > 0) return name
  if (isKnown(first.surface, dictionaries) && first.tag !== 'NNP') return null
  const all = runs.filter(({ text }) => text.startsWith(first.surface))
  return all.length >= 2 && all.every(({ text }) => text.startsWith(name)) ? name : null
}

/** 오정 + 란 의원: somebody before their title, and nothing that is defined. */
export const namedBeforeTitle: Settle = ({ text, tokens: [first, second, third], next }) =>
  text.length === 3 &&
  isKoreanNameShape(text) &&
  isNoun(first) &&
  second?.tag === 'JX' &&
  /^[란만]$/.test(second.surface) &&
  third === undefined &&
  WEAK_WORDS.ko.titles.has(next?.surface ?? '')
    ? text
    : null

/** 프랭크 + 스와 윌리엄: a foreign name and its particle, which the analyser cut elsewhere, before another name. */
export const foreignNameAndParticle: Settle = ({ text, tokens, splits, next }, { dictionaries }) => {
  const areNames = tokens.length > 1 && tokens.every(({ tag }) => tag === 'NNP') && next?.tag === 'NNP'
  if (!areNames || !looksForeign(text) || isKnown(text, dictionaries)) return null
  return splits.find(({ noun, particles }) => noun.length > 2 && /^[와과]$/.test(particles))?.noun ?? null
}

/** 토머스 길러리가 처음: what goes on with a foreign name ends in the particle of a subject sooner than in 가. */
export const subjectOfForeignName: Settle = (
  { text, tokens: [only, second], splits, previous, next },
  { dictionaries },
) => {
  const isUnknown = isNoun(only) && only?.surface === text && !second && !isKnown(text, dictionaries)
  if (!isUnknown || next === undefined || WEAK_WORDS.ko.titles.has(next.surface)) return null
  const name = splits.find(({ noun, particles }) => noun.length > 2 && particles === '가')?.noun
  return name !== undefined && previous.length > 1 && looksForeign(previous) && looksForeign(name) ? name : null
}

/** 해 + 원시 for 해원시, where the article has 해원종합경기장 and 해원유나이티드 too: a town that others are called after. */
export const townOfOthers: Settle = (run, { runs, dictionaries }) => {
  const named = run.splits.find(({ noun }) => TOWN.test(noun))
  const bearer = TOWN.exec(named?.noun ?? '')?.[1]
  if (named === undefined || bearer === undefined || isNounOrName(run.tokens, named.noun)) return null
  if (isKnown(named.noun, dictionaries) || dictionaries.koreanFrequency(bearer) > MOST_USED_BEARER) return null
  const others = new Set(
    runs.filter(({ text }) => text.startsWith(bearer) && !text.startsWith(named.noun)).map(({ text }) => text),
  )
  return others.size >= OTHERS_OF_TOWN ? named.noun : null
}
const TOWN = /^([가-힣]{2,3})[시군구읍면]$/
const OTHERS_OF_TOWN = 2
/** Occurrences of a noun that a town may be called like. */
const MOST_USED_BEARER = 5
const isNounOrName = ([first]: readonly KoreanToken[], noun: string): boolean =>
  isNoun(first) && first?.surface === noun

/** Ends of what is said in quotation marks and named nothing by it: '빨리'를, '하자'는. */
const SAID_END = /[다요까자라지네죠니냐군게서고며려어아해리히든]$/

/** '보담이'는, '사사에'를, '라네타'를: what quotation marks and a particle enclose is a name, whatever it ends in and was cut into. */
export const quotedName = (run: Run): string | null => {
  const isQuoted = /['‘"“<《「]$/.test(run.before) && /^['’"”>》」]/.test(run.after)
  const [first, second] = run.tokens
  const last = run.tokens.at(-1)
  if (!isQuoted || second === undefined || last === undefined || run.text.length > LONGEST_QUOTED) return null
  // '미르내' 1호기
  if (first?.tag === 'NNP' && last.tag === 'NNB') return run.text
  if (!/^.(?:[은는이가을를의도와과]|에)/.test(run.after)) return null
  const isCutAsVerb = run.tokens.some(({ tag }) => /^[VE]/.test(tag)) && run.text.length > 2 && !SAID_END.test(run.text)
  return isParticle(last) || last.tag === 'ETN' || isCutAsVerb ? run.text : null
}
const LONGEST_QUOTED = 5

/** 미르 + 내 + 는: what stands in quotation marks elsewhere, cut again without them. */
export const quotedElsewhere: Settle = (run, { quoted }) => {
  if (run.tokens.length < 2) return null
  return run.splits.find(({ noun }) => noun.length > 2 && quoted.has(noun))?.noun ?? null
}

/** 남궁 + 은: a surname of two syllables and one more are a full name; 사공은, 사공이, 사공의 are a boatman and his particles. */
export const longSurname: Settle = (run, { votes }) => {
  const name = run.text.slice(0, 3)
  const particles = [...(votes.get(name.slice(0, 2)) ?? [])].filter((written) => written !== '')
  const isNoun = particles.length >= 2
  return hasLongSurname(name) && name.length === 3 && !isNoun && run.splits.some(({ noun }) => noun === name)
    ? name
    : null
}

const isBeforeSsi = ({ following }: Run): boolean => /^ 씨(?![가-힣]{2})/.test(following)
const OF_AGE = /^ 씨\s?\(\d/

/** 구 + 연주 (38): three syllables of a name's shape before an age in brackets are somebody; 탄 + 다 씨(29), and 탄다 씨 after that, whatever the name. */
export const nameBeforeAge: Settle = (run, { runs, dictionaries }) => {
  const isCut = run.tokens.length > 1 && run.text.length > 1
  if (isCut && isBeforeSsi(run) && runs.some((other) => other.text === run.text && OF_AGE.test(other.following)))
    return run.text
  const isName = run.text.length === 3 && isKoreanNameShape(run.text) && !isKnown(run.text, dictionaries)
  return isName && AGE.test(run.following) ? run.text : null
}

/** 여 + 름 + 건설 for 여름건설, which another sentence has as one name. */
export const nameFromElsewhere: Settle = (run, { runs, dictionaries }) => {
  const [first] = run.tokens
  if (!first || isNoun(first) || first.tag.startsWith('V') || first.start !== run.start) return null
  const isNamed = (noun: string): boolean => runs.some(({ tokens: [only] }) => only?.surface === noun && isNoun(only))
  const named = run.splits.find(({ noun }) => noun.length >= NAME_LENGTH && isNamed(noun))
  return named && !isKnown(named.noun, dictionaries) ? named.noun : null
}
const NAME_LENGTH = 4

/** 위 + 도 + 도 for 위도도: a name that the lexicon has. */
export const knownName: Settle = (run, { dictionaries: { lookUp } }) => {
  const [first] = run.tokens
  if (!first || first.start !== run.start || first.end >= run.start + run.text.length) return null
  const named = run.splits.find(
    ({ noun }) =>
      noun.length > first.surface.length &&
      noun.length >= 3 &&
      [noun, `${run.previous}${noun}`].some((name) =>
        lookUp('ko', name).some(({ category }) => category !== 'concept' && category !== 'idiom'),
      ),
  )
  return named?.noun ?? null
}
