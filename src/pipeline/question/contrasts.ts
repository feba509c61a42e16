/**
 * Two things that a sentence sets against each other: not A but B. A in the place of both is what it denies, and what is denied is what most would
 * expect; turned round (not B but A) all eight that were shown without the text were seen to be false.
 */
import type { Lang, Span } from '@/core/article/types'
import { particleFor } from '@/lang/ko/with-particle'
import type { Edit, ReadSentence, Word } from './sentence'

export interface Contrast {
  /** The two as they stand, with what links them: 速さではなく正確さ. */
  readonly said: string
  /** What is denied, as it stands in their place: 速さ. */
  readonly denied: string
  /** The change of the sentence's own text. */
  readonly edit: Edit
}

/** One of the two, words `first` to `last`; `end` is where its particle or copula begins. */
interface Side extends Span {
  readonly first: number
  readonly last: number
  /** Its last noun. */
  readonly head: string
  readonly isRelative: boolean
  readonly particle: string
}

/** A longer one is a sentence of its own. UTF-16 units. */
const LONGEST = 44
const ARGUMENT = /^(?:object|adverbial|subject|bare)$/
/** 만이 아니라, だけではなく: both are meant. */
const BOTH = { ko: /(?:뿐|만|물론)$/, ja: /(?:だけ|ばかり|のみ|さえ)$/ } as const
/** What is no thing that another could stand for: 것이 아니라, のではなく, after other words than the same. */
const FORMAL = /^(?:것|게|건|점|수|데|의|の|こと|わけ|もの|ところ|だけ)$/
/** 書くべきだ: no noun. */
const MOOD = /(?:べき|はず|よう|そう)$/
/** に至っては, について: particles of more than a case. */
const LEADS_ON = /^に(?:至|関|つい|よっては)/
/** What is how something is, or to whom, and no thing that another could stand for. */
const STATE = {
  ko: /(?:에게|에서|으로|[가-힣]서|필요|가능|불가능|예외|정도|사실|무리|전부)$/,
  ja: /(?:よう|限り|皆無|必要|可能|無関係|例外|無理|簡単|確実|十分|全部|すべて|程度|まま|ほど)$/,
} as const
/** In place of a particle, of the noun that ends the sentence. */
const COPULAR = '이다'

/** 現場では, 도시에서는: what the sentence says of a place or time is of no noun in it. */
const isTopical = ({ role, particle }: Word): boolean => role === 'topic' || /[はも는은도]$/.test(particle)

/** Where the words before `last` that are one with it begin: what describes it, and what a verb among those acts on. */
function reachBack(
  lang: Lang,
  words: readonly Word[],
  last: number,
): { readonly first: number; readonly isRelative: boolean } {
  let first = last
  let isRelative = false
  for (let i = last - 1; i >= 0; i--) {
    const word = words[i] as Word
    const { role, join } = word
    const isVerb: boolean = role === 'predicate' && (join === 'adnominal' || (isRelative && join === 'dependent'))
    const isJoined = role === 'genitive' || role === 'coordinate' || (lang === 'ko' && role === 'bare')
    if (word.comma || isTopical(word) || !(isVerb || isJoined || (isRelative && ARGUMENT.test(role)))) break
    first = i
    isRelative ||= isVerb
  }
  return { first, isRelative }
}

const headOf = (text: string, { start }: Word, end: number): string => text.slice(start, end).replace(/^["'“‘「『]/, '')

interface Denied extends Side {
  /** The word that the other one begins at. */
  readonly next: number
}

function denied(lang: Lang, { text, words }: ReadSentence): Denied | null {
  const writtenOf = (word: Word | undefined): string => (word ? text.slice(word.start, word.bodyEnd) : '')
  const link = words.findIndex((word, i) =>
    lang === 'ko'
      ? /^(?:아니라|아닌)$/.test(writtenOf(word)) && /[이가]$/.test(writtenOf(words[i - 1]))
      : /.では(?:なく|ない)て?$/.test(writtenOf(word)) ||
        (/^なくて?$/.test(writtenOf(word)) && words[i - 1]?.particle === 'では'),
  )
  const isApart = lang === 'ko' || /^なく/.test(writtenOf(words[link]))
  const last = isApart ? link - 1 : link
  const word = words[last]
  if (link < 0 || !word || link === words.length - 1) return null
  const noun = writtenOf(word).replace(lang === 'ko' ? /[이가]$/ : /では(?:(?:なく|ない)て?)?$/, '')
  const end = word.start + noun.length
  const { first, isRelative } = reachBack(lang, words, last)
  const start = words[first]?.start ?? word.start
  return { first, last, start, end, head: headOf(text, word, end), isRelative, particle: '', next: link + 1 }
}

/** The noun that ends the sentence, null where it ends otherwise. */
function lastNoun({ text, words, copula }: ReadSentence, next: number): Side | null {
  const last = words.length - 1
  const word = words[last]
  if (!word || copula === null || last < next || MOOD.test(text.slice(0, copula))) return null
  const isRelative = words.slice(next, last).some(({ join }) => join === 'adnominal')
  return {
    first: next,
    last,
    start: words[next]?.start ?? copula,
    end: copula,
    head: headOf(text, word, copula),
    isRelative,
    particle: COPULAR,
  }
}

/** X는 A가 아니라 B다: B is what X is, however many nouns stand before it. */
function asCopular(sentence: ReadSentence, { first, next }: Denied): Side | null {
  const { words } = sentence
  const before = words[first - 1]
  const isOfTopic = before === undefined || isTopical(before) || before.comma
  const between = words.slice(next, -1)
  if (!isOfTopic || between.some((own) => isTopical(own) || own.join === 'coordinate')) return null
  const noun = lastNoun(sentence, next)
  return noun && !FORMAL.test(noun.head) ? noun : null
}

/** What is affirmed instead: the noun that ends the sentence, or the first one with a particle, of the same kind as what is denied where a clause stands before that. */
function affirmed(lang: Lang, sentence: ReadSentence, other: Denied): Side | null {
  const copular = asCopular(sentence, other)
  if (copular) return copular
  const { text, words } = sentence
  const { next } = other
  const needsSame = other.isRelative || FORMAL.test(other.head)
  for (let last = next; last < words.length - 1; last++) {
    const word = words[last] as Word
    const { role, join, particle, nounEnd: end } = word
    const isBare = lang === 'ko' && role === 'bare' && !word.comma
    if (isBare || role === 'genitive' || role === 'coordinate' || join === 'adnominal') continue
    if (needsSame && join === 'dependent') continue
    // 音の集まりではなく、意味を持つ文の集まりだ: what describes the other one is not the other one.
    if (words.slice(last + 1).find((own) => own.role === 'predicate')?.join === 'adnominal') continue
    if (!ARGUMENT.test(role) || particle === '' || isTopical(word) || LEADS_ON.test(text.slice(end))) return null
    const head = headOf(text, word, end)
    if (needsSame && head !== other.head) continue
    const isRelative = words.slice(next, last).some((own) => own.join === 'adnominal')
    return { first: next, last, start: words[next]?.start ?? end, end, head, isRelative, particle }
  }
  const noun = needsSame ? lastNoun(sentence, next) : null
  return noun?.head === other.head ? noun : null
}

/** A date or figure, and a word that points at something, are not what is set against the other. */
const isThing = (text: string): boolean => !/\d|[、,。.]|^(?:그|이|저|그것|それ|これ|そう)$/.test(text)

/** AではなくB, A가 아니라 B: B where A is denied. Null where the sentence says no such thing, or the one can't stand for the other. */
export function contrastIn(lang: Lang, sentence: ReadSentence): Contrast | null {
  const { text } = sentence
  const no = denied(lang, sentence)
  const yes = no && affirmed(lang, sentence, no)
  if (!no || !yes) return null
  const [a, b] = [text.slice(no.start, no.end), text.slice(yes.start, yes.end)]
  if (BOTH[lang].test(a) || !isThing(a) || !isThing(b) || a.length > LONGEST || b.length > LONGEST) return null
  if (STATE[lang].test(a) || STATE[lang].test(b)) return null
  // 公園の奥ではなく、歩道や店先など、人が通る道筋に: more is said of the one that holds.
  if (/^(?:など|等|なんか|といった|\s?(?:등|같은))/.test(text.slice(yes.end))) return null
  if (FORMAL.test(a) || FORMAL.test(b) || a === b || a.includes(b) || b.includes(a)) return null
  const { start } = no
  if (lang === 'ja') return { said: text.slice(start, yes.end), denied: a, edit: { start, end: yes.end, text: a } }
  if (yes.particle !== COPULAR) {
    const end = yes.end + yes.particle.length
    const written = a + particleFor(a, yes.particle)
    return { said: text.slice(start, end), denied: written, edit: { start, end, text: written } }
  }
  // 이었다 after a consonant, 였다 after a vowel: the past has no one form for both.
  const copula = /^(?:이?다|입니다)(?=\.?$)/.exec(text.slice(yes.end))?.[0]
  if (copula === undefined) return null
  const ending = copula === '입니다' ? copula : particleFor(a, '이다')
  return {
    said: text.slice(start, yes.end),
    denied: a,
    edit: { start, end: yes.end + copula.length, text: a + ending },
  }
}
