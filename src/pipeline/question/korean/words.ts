/** Eojeols of a Korean sentence with their particles and roles. */
import type { KoreanToken } from '@/pipeline/ports'
import type { Join, ParsedSentence, Role, Word } from '../sentence'
import { isNameBeforeTitle } from './titles'

export interface KoreanWord extends Word {
  readonly tokens: readonly KoreanToken[]
}

export interface ParsedKorean extends ParsedSentence {
  readonly words: readonly KoreanWord[]
}

const PREDICATE_TAG = /^(?:VV|VA|VX|VCP|VCN|XSV|XSA)$/
const PUNCTUATION_TAG = /^S[FPSE]$/
const ADVERB_TAG = /^(?:MAG|MAJ|SW)$/

/** 고, 며, 지만 …: the clause may stand alone. 는데, 나 contrast. */
const COORDINATE = /^(?:고|며|으며|지만|는데|ㄴ데|은데|나|으나|아서|어서|여서)$/
/** What is reported, decided or hoped is no clause of its own: 다고, 라고, 냐고, 자고, 려고, 고자, 도록, 게, 지. */
const COMPLEMENT = /(?:다고|라고|냐고|자고|다며|라며|려고|고자|도록|게|지|아야|어야)$/
/** Verbs that have become postpositions: 에 대해, 을 위해, 에 따라, 을 통해 … */
const POSTPOSITIONAL =
  /^(?:대하|위하|통하|따르|인하|의하|관하|비롯하|향하|비하|걸치|놓|두고|가지|바탕|중심|포함|비추|이르|더불|관련하|맞|힘입|앞서)$/

const isPredicate = (tokens: readonly KoreanToken[]): boolean => tokens.some(({ tag }) => PREDICATE_TAG.test(tag))

/** 올해는, 당장은: a time before 은/는 is not what the sentence speaks of. */
const TIME_NOUN =
  /^(?:올해|작년|지난해|내년|올|오늘|어제|내일|지금|현재|최근|당장|당분간|앞으로|이후|이전|과거|그동안|당시|처음|나중|평소|요즘|이제|아직|때|뒤|후|전|동안|다음)$/

/** Which words stand in a direct quotation. A word that holds the whole quotation is not in it. */
function quotedWords(text: string, spans: readonly { start: number; end: number }[]): readonly boolean[] {
  const inside: boolean[] = []
  let depth = 0
  for (const character of text) {
    const closing = character === '”' || (character === '"' && depth > 0)
    if (closing) depth = 0
    for (let k = 0; k < character.length; k++) inside.push(depth > 0)
    if (character === '“' || (character === '"' && !closing)) depth = 1
  }
  return spans.map(({ start, end }) => {
    const word = text.slice(start, end)
    const marks = word.match(/["“”]/g)?.length ?? 0
    return (inside[start] === true && marks === 0) || (inside[start] !== true && marks === 1 && /^["“]/.test(word))
  })
}

function roleOf(particle: string, tags: readonly string[], tokens: readonly KoreanToken[]): Role {
  const verbal = isPredicate(tokens)
  if (!particle) {
    if (tokens.every(({ tag }) => ADVERB_TAG.test(tag) || PUNCTUATION_TAG.test(tag))) return 'modifier'
    if (tokens[0]?.tag === 'MAJ' || (tokens[0]?.tag === 'MAG' && !verbal)) return 'modifier'
    return verbal ? 'predicate' : 'bare'
  }
  const ending = tokens.some(({ tag }) => /^E[CFT]/.test(tag) && tag !== 'ETN')
  if (tags.includes('JKG')) return verbal && ending ? 'predicate' : 'genitive'
  if (tags.length === 1 && (tags[0] === 'JC' || /^[과와]$/.test(particle))) return 'coordinate'
  if (/^(?:은|는|도)$/.test(particle)) {
    // 없어서는 안 될: a verb with a topic's particle.
    const isVerb = verbal && tokens.some(({ tag }) => tag === 'EC')
    return isVerb || TIME_NOUN.test(tokens[0]?.surface ?? '') ? 'adverbial' : 'topic'
  }
  if (tags.includes('JKS')) return 'subject'
  if (particle === '을' || particle === '를') return 'object'
  return verbal && ending ? 'predicate' : 'adverbial'
}

/** The tokens that begin in each span; both stand in the order of the text. */
function bySpan(
  spans: readonly { start: number; end: number }[],
  tokens: readonly KoreanToken[],
): readonly (readonly KoreanToken[])[] {
  let next = 0
  return spans.map(({ start, end }) => {
    while ((tokens[next]?.start ?? end) < start) next++
    const first = next
    while ((tokens[next]?.start ?? end) < end) next++
    return tokens.slice(first, next)
  })
}

/** 때 나는, 봄 나는: before a time nothing comes up. */
const TIME_BEFORE =
  /(?:^|\s)(?:\S*(?:때|봄|여름|가을|겨울|무렵|시절|뒤|후|날|밤|아침|저녁|[년월일])|요즘|지금|오늘|어제),?$/
/** 불이 붙을 때 나는 소리: what comes up. */
const COMES_UP = /^(?:소리|소음|냄새|향|향기|열|빛|맛|차이|땀|연기|김|화|불|눈물|기침|사고|고장|병|싹)/

/**
 * 나는 놀이터가 높아야 한다고 주장한다: at the head of a sentence, or after a time, nobody flies and nothing comes up, though the analyser may say so.
 */
function asAuthor(
  written: string,
  { before, after }: { readonly before: string; readonly after: string },
  tokens: readonly KoreanToken[],
): readonly KoreanToken[] {
  const [first] = tokens
  const isPlaced = before === '' || (TIME_BEFORE.test(before) && !COMES_UP.test(after))
  if (!isPlaced || !first || first.tag === 'NP' || !/^나는,?$/.test(written)) return tokens
  const at = first.start
  return [
    { ...first, surface: '나', start: at, end: at + 1, tag: 'NP' },
    { ...first, surface: '는', start: at + 1, end: at + 2, tag: 'JX' },
    ...tokens.filter(({ start }) => start > at + 1),
  ]
}

/** What one has or wears while doing something. */
const HELD = /^(?:두|들|놓|지|안|쓰|타|입|메|물|잡|쥐|갖|가지|신|끼)$/

/** 1만, 3천 are numbers, though 만 is a particle too. */
const BARE_NUMBER = /^[\d,.]+[만천백억조]?$/

function joinOf(word: Omit<KoreanWord, 'join' | 'connective'>, next: Omit<KoreanWord, 'join' | 'connective'> | null) {
  const none = { join: null, connective: '' } as const
  if (word.role !== 'predicate') return none
  if (!next) return { join: 'final' as Join, connective: '' }
  const ending = word.tokens.findLast(({ tag }) => /^(?:EC|EF|ETM|ETN)$/.test(tag))
  if (ending?.tag === 'ETM') return { join: 'adnominal' as Join, connective: '' }
  if (!ending) return none
  const connective = ending.surface
  // A verb right after 아/어, or an auxiliary, makes one predicate with this one: 쌓아 올리다, 보고 있다.
  const chained =
    next.tokens[0]?.tag === 'VX' || (/^[아어여]$/.test(connective) && !word.comma && next.role === 'predicate')
  if (chained || COMPLEMENT.test(connective)) return { join: 'dependent' as Join, connective: '' }
  const verb = word.tokens.find(({ tag }) => tag === 'VV')?.surface ?? ''
  if (POSTPOSITIONAL.test(verb)) return { join: 'dependent' as Join, connective: '' }
  // 측정기를 두고 재다, 지게에 지고 나르다: how the next thing is done.
  const isPredicate = next.role === 'predicate' || next.tokens.some(({ tag }) => tag.startsWith('E'))
  const isHow = connective === '고' && !word.comma && isPredicate && HELD.test(verb)
  // 내보내지 않고 처리하다: without doing so, part of what follows.
  const isWithout = connective === '고' && !word.comma && word.tokens[0]?.surface === '않'
  const coordinate =
    (!isWithout && !isHow && COORDINATE.test(connective)) || (/^[아어여]$/.test(connective) && word.comma)
  return { join: (coordinate ? 'coordinate' : 'dependent') as Join, connective }
}

/**
 * The eojeols of a sentence. `connective` is set only where a clause ends: a complement (다고), an auxiliary's verb (하고 있다) and a
 * postposition (에 따라) join as 'dependent' with no connective.
 */
export function koreanWords(
  text: string,
  tokens: readonly KoreanToken[],
  isName: (written: string) => boolean = () => false,
): readonly KoreanWord[] {
  const spans = [...text.matchAll(/\S+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  const quoted = quotedWords(text, spans)
  const tokensOf = bySpan(spans, tokens)
  const words = spans.map(({ start, end }, i): Omit<KoreanWord, 'join' | 'connective'> => {
    const written = text.slice(start, end)
    const own = asAuthor(
      written,
      { before: text.slice(0, start).trimEnd(), after: text.slice(end).trimStart() },
      tokensOf[i] ?? [],
    )
    const bodyEnd = start + written.replace(/[.,!?…:;]+$/, '').length
    let last = own.length
    while (last > 0 && PUNCTUATION_TAG.test(own[last - 1]?.tag ?? '')) last--
    let first = last
    while (first > 0 && /^J/.test(own[first - 1]?.tag ?? '') && own[first - 1]?.tag !== 'JKQ') first--
    // 순응도는: 도 can't stand before another particle, so it belongs to the noun.
    if (last - first > 1 && own[first]?.surface === '도') first++
    const word = text.slice(start, bodyEnd)
    const following = spans.slice(i + 1, i + 4).map((span) => text.slice(span.start, span.end))
    if (isName(word) || isNameBeforeTitle(word, following)) first = last
    const isNumber = BARE_NUMBER.test(text.slice(start, bodyEnd))
    const particles = isNumber ? [] : own.slice(first, last)
    const nounEnd = particles[0]?.start ?? bodyEnd
    const attached = particles.length > 0 && (particles.at(-1)?.end ?? 0) === bodyEnd && nounEnd > start
    const particle = attached ? text.slice(nounEnd, bodyEnd) : ''
    const joined =
      particle === '' && /[와과]$/.test(text.slice(start, bodyEnd)) && isName(text.slice(start, bodyEnd - 1))
    return {
      start,
      end,
      bodyEnd,
      nounEnd: attached ? nounEnd : joined ? bodyEnd - 1 : bodyEnd,
      particle: joined ? text.slice(bodyEnd - 1, bodyEnd) : particle,
      role: joined
        ? 'coordinate'
        : isNumber
          ? 'bare'
          : roleOf(particle, attached ? particles.map(({ tag }) => tag) : [], own),
      comma: /[,:;]$/.test(written),
      quoted: quoted[i] ?? false,
      tokens: own,
    }
  })
  return words.map((word, i) => {
    // 파 보다가, which the analyser takes for 보다 and 가다: what is broken off is no clause of its own.
    const isBrokenOff = word.role === 'predicate' && /[가-힣]다가$/.test(text.slice(word.start, word.bodyEnd))
    const joined = isBrokenOff
      ? ({ join: 'dependent', connective: '다가' } as const)
      : joinOf(word, words[i + 1] ?? null)
    return { ...word, join: joined.join, connective: joined.connective }
  })
}
