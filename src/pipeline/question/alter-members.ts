/** Two members of a statement, each in the other's place: what is compared, what something is put for, from what and into what it is changed. */
import type { Lang, Span } from '@/core/article/types'
import { type Alteration, SHOWS } from './altered'
import { hasFigure } from './in-digits'
import type { Material } from './material'
import {
  clauseOf,
  clauseSpan,
  contains,
  type Edit,
  isOwnSubject,
  type Phrase,
  type ReadSentence,
  relativeStart,
} from './sentence'

/** A longer one describes itself, and by that shows where it belongs. UTF-16 units. */
const LONGEST = { ko: 22, ja: 18 } as const

/** What stands behind a noun that another one is held against or stands for: 합판보다; 合板より, 合板と違い, 合板の代わりに. */
const AGAINST: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:보다는?(?= )|에 비해(?:서는|서)?(?=[ ,]))/,
  ja: /^(?:より(?:も|は)?(?![ぁ-ん]?大き?な)|とは?(?:異なり|違い|違って|反対に|逆に)|に比べて?|の(?:代わり|かわり)に)/,
}

/** 예상보다, 前年より, 他より: what is no thing that could be more than the other. */
const NO_THING = {
  ko: /(?:예상|계획|기대|생각|상상|평소|평균|상온|실온|작년|전년|지난|이전|기존|과거|당초|보통|종전|예년|처음|옛날|예전|어제|무엇|누구|어느|어떤|다른|여느|시중|그때|그것|이것|이전|지금|것|곳|때|데|수|만큼|정도|이상|대비|일반)/,
  ja: /(?:予想|想定|計画|基準値?|予定|想像|期待|平均|常温|室温|前年|昨年|従来|以前|過去|例年|当初|普段|通常|平年|何|誰|他|ほか|これ|それ|あれ|どこ|いつ|今|昔|前|従前|一般|普通|の|こと|もの|ところ|とき|時|以上|程度)$|^(?:他の|ほかの|一般の|普通の|これまで)/,
} as const

/** Particles of a member that another can take the place of; も and 도 add it to others. */
const PLAIN = /^(?:은|는|이|가|을|를|으로|로|は|が|を|に|へ|で)$/

/** What is changed, moved or put in the place of what it was: from and to can be turned round. */
const CHANGES = {
  ko: /^\S*(?:바꾸|바꿔|바꾼|바꿨|바뀌|바뀐|바뀌었|바뀐|옮기|옮겨|옮긴|옮겼|전환|변경|대체|교체|이전|이동|변환|넘어|갈아)/,
  ja: /^\S*(?:変え|変わ|変換|移|転換|切り替|転向|乗り換|置き換|転じ|変更|移行)/,
} as const

/** The phrase with all that describes it. */
const spanOf = (sentence: ReadSentence, phrase: Phrase): Span => ({
  start: phrase.relative ? relativeStart(sentence, phrase) : phrase.start,
  end: phrase.nounEnd,
})

/** Null for what could stand in no other's place. */
function memberAt({ lang, lexis }: Material, { text, pointers }: ReadSentence, member: Span): Span | null {
  const written = text.slice(member.start, member.end)
  const isThing =
    written.length > (lang === 'ko' ? 1 : 0) &&
    written.length <= LONGEST[lang] &&
    !hasFigure(written) &&
    !NO_THING[lang].test(written) &&
    !lexis.isVague(written) &&
    !/["'“”‘’「」『』()（）,、]/.test(written)
  return isThing && !pointers.some((pointer) => contains(member, pointer)) ? member : null
}

/** What something else is held against, up to this word. */
interface Other extends Span {
  readonly last: number
  /** The predicate of the comparison. */
  readonly governor: number | null
}

/** A phrase without what is no part of the thing: 機械の代わり, 高い豆のほう. */
const trimmed = (text: string, { start, end }: Span): Span => ({
  start,
  end: start + text.slice(start, end).replace(/の(?:代わり|かわり|ほう|方)$| (?:쪽|편)$/, '').length,
})

/** 합판과 달리, 합판 대신: Korean words that are no phrase of their own. */
function againstWords({ text, words }: ReadSentence): readonly Other[] {
  return words.flatMap(({ nounEnd, role }, last): readonly Other[] => {
    if ((role !== 'coordinate' && role !== 'bare') || !/^[와과]?는? ?(?:달리|대신)/.test(text.slice(nounEnd))) return []
    const border = words.findLastIndex((word, i) => i < last && (word.comma || !/^(?:genitive|bare)$/.test(word.role)))
    const governor = words.findIndex(({ join }, i) => i > last && join !== null)
    return [{ start: words[border + 1]?.start ?? nounEnd, end: nounEnd, last, governor }]
  })
}

/** What follows at once, in the same phrase or the next, or what the sentence speaks of where that is not in question. */
function heldAgainst(sentence: ReadSentence, inside: readonly Phrase[], other: Other): Phrase | null {
  const { text, words } = sentence
  const after = inside.find(({ last }) => last > other.last)
  // 벽돌 대신 흙을: one phrase.
  const begins = words[other.last + 2]
  const next =
    after && begins && after.first <= other.last
      ? { ...after, first: other.last + 2, start: begins.start, relative: false }
      : after
  // 왁스가 껍질보다 팽창해 |균열을 일으킨다: of another verb than what is compared.
  const isOfOther = next?.role === 'object' && other.governor !== null && next.governor !== other.governor
  const isNext = next && !isOfOther && /^(?:subject|object|topic)$/.test(next.role) && PLAIN.test(next.particle)
  // 통이 커지면 부피에 비해 겉넓이가 줄어든다: the subject of a clause before is not what is compared.
  const before = inside.findLast(
    (phrase) =>
      phrase.end <= other.start &&
      isOwnSubject(words, phrase) &&
      (phrase.role === 'topic' || phrase.governor === other.governor),
  )
  if (!before) return isNext ? next : null
  if (!isNext) return before
  // 신형은 구형보다 소음이 작다: with a part of its own behind it, only what is like it can be meant.
  const isLike = ({ nounEnd }: Phrase): boolean => text[nounEnd - 1] === text[other.end - 1]
  if (next.role === 'object') return isLike(before) ? before : next
  return isLike(next) ? next : before
}

/** 구형에 비해 값이 비싸다: what something has, and another that has it, are no two of a kind; nor are a paper and who draws it up. */
function areOfOneKind({ lexis, entities }: Material, { text }: ReadSentence, a: Span, b: Span): boolean {
  const [x, y] = [a, b].map(({ start, end }) => text.slice(start, end))
  if (x === undefined || y === undefined) return false
  const typeOf = (name: string) => entities.find(name)?.type ?? lexis.typeByForm(name) ?? 'thing'
  return lexis.isAttribute(x) === lexis.isAttribute(y) && typeOf(x) === typeOf(y)
}

/** Pairs of members of a clause that mean the contrary in each other's place. */
function pairsIn(
  material: Material,
  sentence: ReadSentence,
  span: Span,
  main: number,
): readonly (readonly [Span, Span])[] {
  const { lang } = material
  const { text, words } = sentence
  const inside = sentence.phrases.filter((phrase) => contains(span, phrase))
  const isMain = ({ governor }: Phrase): boolean => governor === main || words[governor ?? -1]?.join !== 'adnominal'
  const pair = (one: Span, partner: Phrase | null): readonly (readonly [Span, Span])[] => {
    const a = memberAt(material, sentence, trimmed(text, one))
    const b = partner && isMain(partner) && !partner.coordinated ? spanOf(sentence, partner) : null
    const other = b && memberAt(material, sentence, trimmed(text, b))
    return a && other && areOfOneKind(material, sentence, a, other) ? [[a, other]] : []
  }
  const ofPhrases = inside
    .filter(({ coordinated }) => !coordinated)
    .flatMap((phrase) => {
      const one = trimmed(text, spanOf(sentence, phrase))
      const isAgainst = AGAINST[lang].test(text.slice(one.end))
      const partner = isAgainst
        ? heldAgainst(sentence, inside, { ...one, last: phrase.last, governor: phrase.governor })
        : changedInto(lang, sentence, inside, phrase)
      return pair(one, partner)
    })
  const ofWords =
    lang === 'ko'
      ? againstWords(sentence)
          .filter((other) => contains(span, other))
          .flatMap((other) => pair(other, heldAgainst(sentence, inside, other)))
      : []
  return [...ofPhrases, ...ofWords]
}

/** 수로에서 파이프로 바꾸었다, 水路をパイプに替えた. */
function changedInto(
  lang: Lang,
  { text, words }: ReadSentence,
  inside: readonly Phrase[],
  from: Phrase,
): Phrase | null {
  if (!/^(?:에서|을|를|から|を)$/.test(from.particle) || from.governor === null) return null
  const verb = words[from.governor]
  if (!verb || verb.join === 'adnominal' || !CHANGES[lang].test(text.slice(verb.start, verb.bodyEnd))) return null
  const beside = inside.filter(({ governor }) => governor === from.governor)
  // 작업대를 나무에서 강철로: what is changed is neither what it was nor what it becomes.
  if (/[을를を]/.test(from.particle) && beside.some(({ particle }) => /^(?:에서|から)$/.test(particle))) return null
  return beside.find(({ particle, start }) => start >= from.end && /^(?:으로|로|に|へ)$/.test(particle)) ?? null
}

/** The statement with two members exchanged; null where they can't be told apart or the sentence names one again. */
export function exchanged(
  material: Material,
  sentence: ReadSentence,
  clause: number | null,
  reporting: readonly Edit[],
  [a, b]: readonly [Span, Span],
): Alteration | null {
  const { lexis, entities } = material
  const { text } = sentence
  const written = ({ start, end }: Span): string => text.slice(start, end)
  const [x, y] = [written(a), written(b)]
  if (a.start < b.end && b.start < a.end) return null
  if (x.includes(y) || y.includes(x) || entities.same(x, y)) return null
  if (text.split(x).length > 2 || text.split(y).length > 2) return null
  const edits = [lexis.particleEdit(sentence, a, y), lexis.particleEdit(sentence, b, x)]
  const altered = sentence.forms.state(clause, [...reporting, ...edits])
  if (altered === null) return null
  const said = text.slice(Math.min(a.start, b.start), Math.max(a.end, b.end))
  return { text: altered, said, exchanged: null, edits, shows: SHOWS.turned, aside: false }
}

/** 합판보다 원목이 무겁다 → 원목보다 합판이 무겁다. */
export function exchangedMembers(
  material: Material,
  sentence: ReadSentence,
  clause: number | null,
  reporting: readonly Edit[],
): readonly Alteration[] {
  const own = clauseOf(sentence, clause)
  if (!own || material.lexis.figurative.test(sentence.text)) return []
  return pairsIn(material, sentence, clauseSpan(sentence, own), own.last).flatMap(
    (pair) => exchanged(material, sentence, clause, reporting, pair) ?? [],
  )
}
