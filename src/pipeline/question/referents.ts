/** What a pointing word means, where that is certain: stricter than `context.ts`, whose readings only make sentences whole. */
import type { Span } from '@/core/article/types'
import { type Entity, nameOf } from './entities'
import { mainSubjects } from './grounded'
import type { PointingWord } from './lexis'
import type { Material } from './material'
import { contains, isQuotation, overlaps, type Phrase, type ReadSentence } from './sentence'

export interface Referent {
  readonly sentence: ReadSentence
  readonly word: PointingWord
  /** From here on the sentence does not name it. */
  readonly from: number
  /** As the sentence that names it does. */
  readonly name: string
  readonly named: ReadSentence
}

/** Sentences back; those between name nothing that could be meant. */
const REACH = 3
/** Sentences between that have not even a pronoun for it. */
const SILENT = 1

interface Mention extends Span {
  readonly name: string
}

/** Those of one bearer together, the longest name first. */
type Bearer = readonly [Mention, ...Mention[]]

/** Whatever the sentence names of this type, by bearer. */
function bearersIn({ entities, lexis }: Material, sentence: ReadSentence, type: Entity['type']): readonly Bearer[] {
  const { text, phrases, words } = sentence
  const written = phrases.flatMap((phrase): readonly Mention[] => {
    const name = nameOf(lexis, sentence, phrase)
    const isOfType = (entities.find(name)?.type ?? lexis.typeByForm(name)) === type
    return isOfType && !phrase.coordinated && !lexis.isVague(name)
      ? [{ name, start: phrase.headStart, end: phrase.nounEnd }]
      : []
  })
  // 문 대통령과의 회담, 金委員長の訪問: in a phrase of something else.
  const titled = words.flatMap((word, i): readonly Mention[] => {
    const next = words[i + 1]
    const ends = [word.nounEnd, ...(next && !word.comma ? [next.nounEnd] : [])]
    return ends.flatMap((end) => {
      const name = text.slice(word.start, end)
      return type === 'person' && lexis.typeByForm(name) === type && !lexis.isVague(name)
        ? [{ name, start: word.start, end }]
        : []
    })
  })
  // テレサ・メイのパロディ: a name that the glossary does not know.
  const foreign =
    type === 'person' && lexis.lang === 'ja'
      ? [...text.matchAll(/[ァ-ヴー]{2,}(?:・[ァ-ヴー]{2,})+/g)].map(
          ({ 0: name, index }): Mention => ({ name, start: index, end: index + name.length }),
        )
      : []
  const known = entities.all.flatMap(({ name, type: own }): readonly Mention[] => {
    const start = own === type && name.length > 1 ? text.indexOf(name) : -1
    return start >= 0 && lexis.startsWord(text, start) && !lexis.isVague(name)
      ? [{ name, start, end: start + name.length }]
      : []
  })
  const bearers: [Mention, ...Mention[]][] = []
  for (const mention of [...written, ...titled, ...foreign, ...known].sort((a, b) => b.name.length - a.name.length)) {
    const own = bearers.find((mentions) =>
      mentions.some((other) => overlaps(other, mention) || entities.same(other.name, mention.name)),
    )
    if (own) own.push(mention)
    else bearers.push([mention])
  }
  return bearers
}

const isSpoken = ({ words }: ReadSentence, at: Span): boolean => words.some((word) => word.quoted && overlaps(word, at))

/** Somebody's words that go on over several sentences, in which 그 is another. */
const isPartOfSpeech = ({ text }: ReadSentence): boolean =>
  text.split('"').length % 2 === 0 || text.split(/[“「『]/).length !== text.split(/[”」』]/).length

/** What the sentence itself, not somebody in it, speaks of. */
const subjectsOf = (sentence: ReadSentence): readonly Phrase[] =>
  mainSubjects(sentence).filter((phrase) => !isSpoken(sentence, phrase))

/** 장비를 만든 사람은 곽은희 씨였다: whom the sentence brings in at its end. */
const isBroughtIn = ({ copula, text }: ReadSentence, { end }: Span): boolean =>
  copula !== null && end <= copula && /^(?:\s?(?:[(（][^()（）]*[)）]|\S{0,3}))?$/.test(text.slice(end, copula))

/** A subject that may be meant though it is none of the names: 아내가; a name of no known type, or of another that may well be wrong. */
function isRival(
  { entities, lexis }: Material,
  sentence: ReadSentence,
  phrase: Phrase,
  { type }: PointingWord,
): boolean {
  const name = nameOf(lexis, sentence, phrase)
  const own = entities.find(name)?.type ?? lexis.typeByForm(name)
  const isName = phrase.proper || /[A-Za-z]/.test(name)
  if (type === 'person')
    return own !== 'person' && (isName || own === 'organisation' || lexis.referring.somebody.test(name))
  // KTS마린이: the glossary takes many a firm for a product.
  return (own === null || own === 'thing') && isName && name.length > 1
}

/** 豊橋市の部品会社では: a firm of which the name is not said; 部品会社の潮見電機 and 部品会社、潮見電機 say it. */
const hasUnnamed = (someBody: RegExp, text: string, named: readonly Mention[]): boolean =>
  [...text.matchAll(someBody)].some(({ 0: { length }, index }) => !named.some(({ start }) => start === index + length))

/** The only person or body that the sentences before name, by whom or what the last of them that names any tells. */
function bearerBefore(
  material: Material,
  word: PointingWord,
  before: readonly ReadSentence[],
): Pick<Referent, 'name' | 'named'> | null {
  const { lexis } = material
  const { referring } = lexis
  let silent = 0
  for (const previous of before) {
    // 「次は、おまえが火を見てみい」。彼女は…: who was spoken to, as likely as who spoke.
    if (isPartOfSpeech(previous) || (word.type === 'person' && isQuotation(previous))) return null
    const subjects = subjectsOf(previous)
    const bearers = bearersIn(material, previous, word.type).filter((mentions) =>
      mentions.some(({ name }) => word.fits(name, lexis.sortOf(name))),
    )
    const isSubject = (mentions: Bearer): boolean =>
      subjects.some(({ headStart, nounEnd }) =>
        mentions.some((own) => overlaps(own, { start: headStart, end: nounEnd })),
      )
    if (word.type === 'organisation' && hasUnnamed(referring.someBody, previous.text, bearers.flat())) return null
    const isCarried = previous.pointers.some(({ start }) => {
      const own = referring.wordAt(previous, start)
      return own?.type === word.type && own.acts
    })
    const rivals = previous.phrases.filter(
      (phrase) =>
        (phrase.role === 'topic' || phrase.role === 'subject') &&
        !isSpoken(previous, phrase) &&
        isRival(material, previous, phrase, word) &&
        !bearers.some((mentions) => mentions.some((own) => overlaps(own, phrase))),
    )
    if (bearers.length === 0) {
      silent += isCarried ? 0 : 1
      if (silent > SILENT || rivals.length > 0) return null
      continue
    }
    // 彼は…, 父であるウェインも…: somebody else was spoken of.
    if (isCarried) return null
    // 李外相は…、北朝鮮は…と語った: who comes first speaks of the others.
    const [lead] = subjects
    const leads = lead !== undefined && bearers.some((mentions) => mentions.some((own) => overlaps(own, lead)))
    if (rivals.length > 0 && !(word.type === 'person' && leads && lead.role === 'topic')) return null
    const acting = bearers.filter(isSubject)
    const [only, ...others] = bearers
    const broughtIn = bearers.filter((mentions) => mentions.some((own) => isBroughtIn(previous, own)))
    const meant =
      acting.length === 1 && (others.length === 0 || (word.type === 'person' && word.acts))
        ? acting[0]
        : acting.length === 0 && broughtIn.length === 1
          ? broughtIn[0]
          : others.length === 0 && word.type !== 'person' && acting.length === 0
            ? only
            : undefined
    const [mention] = meant?.filter((own) => !isSpoken(previous, own)) ?? []
    return mention ? { name: mention.name, named: previous } : null
  }
  return null
}

/** Whether something before the word in its own sentence may be meant. */
function isAnsweredWithin(material: Material, sentence: ReadSentence, word: PointingWord): boolean {
  const before = { start: 0, end: word.start }
  const { lexis } = material
  const isNamed = bearersIn(material, sentence, word.type).some((mentions) =>
    mentions.some((own) => contains(before, own) && word.fits(own.name, lexis.sortOf(own.name))),
  )
  return isNamed || hasRivalBefore(material, sentence, word)
}

function hasRivalBefore(material: Material, sentence: ReadSentence, word: PointingWord): boolean {
  const { referring } = material.lexis
  const named = bearersIn(material, sentence, word.type).flat()
  const isSubject = sentence.phrases.some(
    (phrase) =>
      phrase.end <= word.start &&
      (phrase.role === 'topic' || phrase.role === 'subject') &&
      isRival(material, sentence, phrase, word) &&
      !named.some((own) => overlaps(own, phrase)),
  )
  const before = sentence.text.slice(0, word.start)
  return isSubject || (word.type === 'organisation' && hasUnnamed(referring.someBody, before, named))
}

/** アリストテレスは解剖を行ったが、彼の説は…: the only one whom the sentence names before the word, in another clause. */
function bearerWithin(
  material: Material,
  sentence: ReadSentence,
  word: PointingWord,
): Pick<Referent, 'name' | 'named' | 'from'> | null {
  const { lexis } = material
  if (hasRivalBefore(material, sentence, word)) return null
  const bearers = bearersIn(material, sentence, word.type)
  const [own, another] = bearers.filter((mentions) => mentions.some(({ end }) => end <= word.start))
  const [mention] = own ?? []
  if (!own || another || !mention || !own.some(({ name }) => word.fits(name, lexis.sortOf(name)))) return null
  const isTopic = subjectsOf(sentence).some(({ headStart, nounEnd }) =>
    own.some((one) => overlaps(one, { start: headStart, end: nounEnd })),
  )
  const last = Math.max(...own.map(({ end }) => end))
  const border = sentence.words.findLast(
    ({ bodyEnd, end, comma, join, role }) =>
      bodyEnd > last &&
      end <= word.start &&
      role === 'predicate' &&
      join !== 'adnominal' &&
      (comma || join === 'coordinate'),
  )
  return isTopic && border && last <= word.start
    ? { name: mention.name, named: sentence, from: sentence.words[sentence.words.indexOf(border) + 1]?.start ?? 0 }
    : null
}

/** The sentences of the paragraph before, nearest first. */
const before = ({ body }: Material, { sentence }: ReadSentence): readonly ReadSentence[] =>
  body
    .filter(
      ({ sentence: { index, block } }) =>
        block === sentence.block && index < sentence.index && index >= sentence.index - REACH,
    )
    .reverse()

/** Whether the sentence names it from there on, under whatever name. */
function isSaid(material: Material, sentence: ReadSentence, word: PointingWord, name: string, from: number): boolean {
  return (
    sentence.text.slice(from).includes(name) ||
    bearersIn(material, sentence, word.type).some((mentions) =>
      mentions.some((own) => own.end > from && material.entities.same(own.name, name)),
    )
  )
}

/** Pointing words of the text whose meaning is certain. */
export function referentsOf(material: Material): readonly Referent[] {
  const { body, lexis } = material
  return body.flatMap((sentence) =>
    sentence.pointers.flatMap((pointer): readonly Referent[] => {
      const word = lexis.referring.wordAt(sentence, pointer.start)
      if (!word || isPartOfSpeech(sentence)) return []
      const within = bearerWithin(material, sentence, word)
      if (within)
        return isSaid(material, sentence, word, within.name, within.from) ? [] : [{ sentence, word, ...within }]
      if (isAnsweredWithin(material, sentence, word)) return []
      const found = bearerBefore(material, word, before(material, sentence))
      return found && !isSaid(material, sentence, word, found.name, 0) ? [{ sentence, word, from: 0, ...found }] : []
    }),
  )
}
