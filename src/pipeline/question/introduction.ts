/** What the article says right before, read first where a clause does not stand alone: “라일락은 공장을 짓는다고 발표했다.” 총사업비는 얼마입니까? */

import { paragraphNumbers } from '@/core/article/paragraphs'
import type { Span } from '@/core/article/types'
import { rememberedWith } from '@/core/remembered'
import { isDateline } from '../dateline'
import { calledIn, carriedTopic, leftOpen } from './carried-topic'
import { isAnswerable, isGrounded, isSpecific, mainSubjects, speaksOfMore, TELLING } from './grounded'
import type { Frame } from './lexis'
import { type Material, PERSONAL, pointsOutside, pointsOutsideClause } from './material'
import { clauseSpan, contains, type ReadSentence } from './sentence'

export interface Introduction {
  /** What the article says right before, word for word; '' where nothing has to be read first. */
  readonly text: string
  /** What an entry is of, to be named beside a statement that leaves it out; null where it does not. */
  readonly about: string | null
  /** What is said is clear to whoever knows of which article it is: its title stands above every quiz. */
  readonly ofArticle: boolean
  /** The number of the paragraph has to be named: what is said is clear to whoever reads it there. Null where it is clear without. */
  readonly paragraph: number | null
  /** The sentences to quote, the one that is asked about first. */
  readonly sentences: readonly ReadSentence[]
}

/** What is read first, all of it: more would bury what is asked. UTF-16 units. */
const LONGEST = { ko: 170, ja: 125 } as const
/** Sentences that may be read first. */
const DEEPEST = 3
/** A longer title is no name of an article. UTF-16 units. */
const LONGEST_TITLE = 60
/** A shorter question asks for anything in a paragraph. UTF-16 units. */
const SHORTEST_THERE = { ko: 18, ja: 14 } as const

/** The sentence says of whom or what it speaks, other than inside a clause before a noun. */
const hasOwnSubject = (sentence: ReadSentence): boolean => mainSubjects(sentence).length > 0

/** As `hasOwnSubject`, and that is no formal noun: 검증하는 것이 목적이다. */
const namesSubject = (sentence: ReadSentence): boolean =>
  mainSubjects(sentence).some(
    ({ headStart, nounEnd }) => !/^(?:것|점|の|こと)$/.test(sentence.text.slice(headStart, nounEnd)),
  )

/** 백운광산은 … 1992년 폐광되었다, asked of without its topic: the entry is not what is meant. */
function leavesOutTopic({ text, topic, context }: ReadSentence, said: string, entry: string): boolean {
  if (!topic || context.resolved.some((edit) => contains(edit, { start: topic.headStart, end: topic.nounEnd })))
    return false
  const noun = text.slice(topic.headStart, topic.nounEnd)
  return !said.includes(noun) && !noun.includes(entry)
}

/** Somebody's words, a name in quotation marks left out: they can't stand in quotation marks once more. */
export const isQuoting = (text: string): boolean =>
  /[?？"“”「」『』‘’']/.test(text.replace(/[「“"『‘'][^「」“”"『』‘’']{1,9}[」”"』’']/g, ''))

/** 조리실이 제때 알지 못한 탓이다: the reason of what stands before it. */
const explains = ({ lexis }: Material, { topic, text }: ReadSentence): boolean =>
  topic === null && lexis.explains.test(text)

/** 銅も同じ炉で溶かす: said as well of it, after what was said of something else; 銅も鉄も says it itself. */
function addsOn(sentence: ReadSentence): boolean {
  const [first, second] = mainSubjects(sentence)
  return (
    first?.particle === 'も' &&
    second?.particle !== 'も' &&
    !first.coordinated &&
    !/(?:[ぁ-ん][てで]|誰|何|どこ|[一二三四五1-5][つ人度回])$/.test(sentence.text.slice(first.start, first.nounEnd))
  )
}

/** 谷に囲まれた石見町。三軒の工房が並ぶ: where, the noun before it says, which is a sentence of its own. */
function goesOnAfterNoun(material: Material, sentence: ReadSentence): boolean {
  const previous = before(material, sentence)
  return (
    previous !== null &&
    isBeside(previous, sentence) &&
    mainSubjects(previous).length === 0 &&
    previous.words.at(-1)?.role !== 'predicate' &&
    !sentence.phrases.some(({ role }) => role === 'topic')
  )
}

/** Whether a reader who sees nothing else knows of what `said`, made of these clauses, speaks. */
function standsAlone(material: Material, sentence: ReadSentence, clauses: readonly Span[], said: string): boolean {
  const [first] = clauses
  return (
    first !== undefined &&
    hasOwnSubject(sentence) &&
    !explains(material, sentence) &&
    isGrounded(material, sentence, first) &&
    !material.lexis.leansBack(said) &&
    !addsOn(sentence) &&
    !goesOnAfterNoun(material, sentence) &&
    clauses.every((span) => !pointsOutsideClause(material, sentence, span))
  )
}

/** The whole sentence stands alone, as the article has it. */
function isOpeningOf(material: Material, read: ReadSentence): boolean {
  const clauses = read.clauses.map((clause) => clauseSpan(read, clause))
  return (
    // 響かない形も計算できるはずだ、と。 goes on in the sentence before.
    read.words.at(-1)?.join === 'final' &&
    !material.lexis.explains.test(read.text) &&
    leftOpen(material, read, clauses) === null &&
    standsAlone(material, read, clauses, read.text)
  )
}

const byIndex = rememberedWith(
  ({ body }: Material): ReadonlyMap<number, ReadSentence> => new Map(body.map((read) => [read.sentence.index, read])),
)

function before(material: Material, { sentence }: ReadSentence): ReadSentence | null {
  const other = byIndex(material).get(sentence.index - 1)
  return other?.sentence.section === sentence.section ? other : null
}

const isBeside = (a: ReadSentence, b: ReadSentence): boolean => a.sentence.block === b.sentence.block

/** It stands at the head of a line, be that a paragraph or not. */
function opensLine({ article: { sentences } }: Material, { sentence: { index } }: ReadSentence): boolean {
  const previous = sentences[index - 1]
  return previous?.block !== sentences[index]?.block || isDateline(previous?.text ?? '')
}

/** Whether the sentences name whoever a word such as 그는 or 同社 means in the one after them. */
function nameWhoIsMeant(
  { lexis, entities }: Material,
  { text, pointers, context }: ReadSentence,
  told: string,
): boolean {
  const far = pointers
    .filter((pointer) => !context.resolved.some((edit) => contains(edit, pointer)))
    .map(({ start, end }) => text.slice(start, end))
    .filter((written) => lexis.pointsFar.test(written))
  return far.every((written) => {
    const type = PERSONAL.test(written) ? 'person' : 'organisation'
    return entities.all.some((entity) => entity.type === type && entity.name.length > 1 && told.includes(entity.name))
  })
}

/** A noun of one syllable (병) stands in other words too (병원). */
const hasWord = (told: string, noun: string): boolean =>
  noun.length > 1 || !/[가-힣]/.test(noun)
    ? told.includes(noun)
    : new RegExp(`(?<![가-힣])${noun}(?=[은는이가을를의에과와도](?:[^가-힣]|$)|[^가-힣]|$)`).test(told)

/** Whether what この建物 and 이 계획 point at is told of by that noun. */
function tellsOfNoun(
  { lexis }: Material,
  { text, words, pointers, context }: ReadSentence,
  told: string,
  isMeant: (pointer: Span) => boolean = () => true,
): boolean {
  return pointers
    .filter(isMeant)
    .filter((pointer) => !context.resolved.some((edit) => contains(edit, pointer)))
    .every((pointer) => {
      const next = words.find(({ start }) => start >= pointer.end)
      const isBefore = lexis.demonstrative.test(text.slice(pointer.start, pointer.end)) && next !== undefined
      return !isBefore || hasWord(told, text.slice(next.start, next.nounEnd))
    })
}

/** 이날, 同日: the day on which what was told happened. */
const THAT_DAY = /이날|같은 날|この日|同日|同じ日/
const DAY = /\d\s?[일日]|요일|曜日|오늘|어제|きょう|昨日|本日/

/**
 * The sentences right before, from the nearest one that stands alone, or from the beginning of the paragraph; null where that does not stand alone
 * either, is too long, or does not name who or which day is meant. What begins in the midst (そこで同社は…) is read no better than the statement alone.
 */
function findExcerpt(material: Material, sentence: ReadSentence): readonly ReadSentence[] | null {
  const { lang } = material
  const first = before(material, sentence)
  // The last line of another paragraph is of something else, unless it is pointed at.
  if (!first || !(isBeside(first, sentence) || sentence.pointers.length > 0)) return null
  const isDayKnown = (told: string): boolean => !THAT_DAY.test(sentence.text) || DAY.test(told)
  const sentences: ReadSentence[] = []
  let told = ''
  for (let next: ReadSentence | null = first; next && isBeside(next, first); next = before(material, next)) {
    sentences.unshift(next)
    told = sentences.map(({ text }) => text).join(' ')
    if (sentences.length > DEEPEST || told.length > LONGEST[lang]) return null
    const isEnough = nameWhoIsMeant(material, sentence, told) && tellsOfNoun(material, sentence, told)
    if (isEnough && isOpeningOf(material, next)) return isDayKnown(told) ? sentences : null
  }
  const [opening] = sentences
  const isKnown = nameWhoIsMeant(material, sentence, told) && isDayKnown(told)
  return opening && isKnown && isOpeningOf(material, opening) ? sentences : null
}

/** Found once for all that is asked of a sentence. */
const excerptsBefore = rememberedWith((material: Material) =>
  rememberedWith((sentence: ReadSentence) => findExcerpt(material, sentence)),
)

const opensItsParagraph = (material: Material, sentence: ReadSentence): boolean => {
  const previous = before(material, sentence)
  return previous === null || !isBeside(previous, sentence)
}

const numbersOf = rememberedWith(({ article }: Material) => paragraphNumbers(article))

/** The number of the paragraph in which a sentence stands, as the page of the article shows it; null where paragraphs are not counted. */
export const paragraphOf = (material: Material, { sentence }: ReadSentence): number | null =>
  numbersOf(material).get(sentence.block) ?? null

/** A title that can be named as that of the article. */
const hasTitle = ({ article: { title } }: Material): boolean => title.length > 3 && title.length <= LONGEST_TITLE

/** What the sentence speaks of, it alone of all sentences: 총투자액은 of the one investment that the article tells of. */
function isOneOfItsKind({ body }: Material, sentence: ReadSentence): boolean {
  const [subject] = mainSubjects(sentence)
  const noun = subject ? sentence.text.slice(subject.headStart, subject.nounEnd) : ''
  return noun.length > 1 && body.filter(({ text }) => text.includes(noun)).length === 1
}

/** Sentences that have a noun by itself, from which on the article comes back to it. */
const COMES_BACK = 3
/** How often each short noun stands by itself. */
const shortNouns = rememberedWith(({ body }: Material): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { text, phrases } of body)
    for (const noun of new Set(phrases.map((phrase) => text.slice(phrase.headStart, phrase.nounEnd))))
      if (noun.length <= 3) counts.set(noun, (counts.get(noun) ?? 0) + 1)
  return counts
})

/** 費用は, 값은: of whatever the article tells of, the word is too short to say which. 髭は is no such word where the article is of them. */
function isOfAnything(material: Material, sentence: ReadSentence): boolean {
  const { text, topic } = sentence
  if (topic === null || topic.nounEnd - topic.start > (material.lang === 'ko' ? 3 : 2)) return false
  const noun = text.slice(topic.start, topic.nounEnd)
  if (/^(?:것|곳|점|の|こと|ところ|もの)$/.test(noun)) return topic.start < TELLING[material.lang]
  const comesBack = (shortNouns(material).get(noun) ?? 0) >= COMES_BACK
  return !isOfInstitution(material, sentence) && (!comesBack || material.lexis.isAttribute(noun))
}

/** 県は, 회사는: whoever knows of which article it is knows which one is meant. */
const INSTITUTION = {
  ko: /^(?:시|군|구|도|정부|회사|재단|학교|대학|병원|조합|협회|본부|연구팀|연구진|교육청|시청|군청|구청|도서관|박물관|위원회|시의회|군의회)$/,
  ja: /^(?:県|市|町|村|区|府|都|国|政府|会社|財団|学校|大学|病院|組合|協会|工房|研究チーム|教育委員会|図書館|博物館|委員会|議会|[市県町]議会)$/,
} as const

const isOfInstitution = ({ lang }: Material, { text, topic }: ReadSentence): boolean =>
  topic !== null && INSTITUTION[lang].test(text.slice(topic.start, topic.nounEnd))

/** Two characters of a kanji word, three of a katakana one, or a Korean noun, in both. */
/** Whether its topic is somebody who acts. */
const isDeed = ({ lexis, entities }: Material, sentence: ReadSentence): boolean =>
  mainSubjects(sentence).some(({ role, headStart, nounEnd }) => {
    const type = entities.find(lexis.bareName(sentence.text.slice(headStart, nounEnd)))?.type
    return role === 'topic' && (type === 'organisation' || type === 'person')
  })

const sharesWord = (a: string, b: string): boolean => {
  const words = b.match(/[\p{Script=Han}]{2}|[ァ-ヶー]{3}|[가-힣]{2,}?(?=[은는이가을를의에과와]?(?:\s|$))/gu) ?? []
  return words.some((word) => a.includes(word))
}

function introductionAt(
  material: Material,
  sentence: ReadSentence,
  clauses: readonly Span[],
  said: string,
): Introduction | null {
  const alone = { text: '', about: null, ofArticle: false, paragraph: null, sentences: [sentence] }
  const { subject, lexis } = material
  const open = leftOpen(material, sentence, clauses)
  if (open === null && standsAlone(material, sentence, clauses, said)) return alone
  const pointsBack = clauses.some((span) => pointsOutsideClause(material, sentence, span))
  const leansBack = pointsBack || lexis.leansBack(said) || addsOn(sentence) || goesOnAfterNoun(material, sentence)
  const isOfEntry =
    subject !== null &&
    !leansBack &&
    !leavesOutTopic(sentence, said, subject) &&
    !goesOnAfterAnother(material, sentence, subject)
  const paragraph = paragraphOf(material, sentence)
  // 国土地理院は…移行した: what somebody does is found by its paragraph, not by what the entry is of.
  if (isOfEntry)
    return paragraph !== null && open === null && isDeed(material, sentence)
      ? { ...alone, paragraph }
      : { ...alone, about: subject }
  if (paragraph !== null && open !== null && !leansBack && !explains(material, sentence)) {
    const carried = carriedTopic(material, sentence, open)
    if (carried !== null) return { ...alone, about: carried, paragraph }
  }
  const isClearThere =
    open === null &&
    paragraph !== null &&
    !leansBack &&
    hasOwnSubject(sentence) &&
    !explains(material, sentence) &&
    !isOfAnything(material, sentence)
  if (isClearThere) return { ...alone, paragraph }
  const previous = before(material, sentence)
  const opensParagraph = opensItsParagraph(material, sentence)
  // The first sentence of an article needs nothing but its title.
  const isKnown = sentence === material.body[0] || isOfInstitution(material, sentence)
  if (isKnown && !leansBack && hasTitle(material) && hasOwnSubject(sentence)) return { ...alone, ofArticle: true }
  // What only sets itself against something may do so against more than the last line of another paragraph.
  if (opensParagraph && leansBack && !pointsBack) return null
  // 아버지는: no title says whose.
  const isTitled = hasTitle(material) && (open === null || open === 'measure')
  if (!leansBack && (opensParagraph || opensLine(material, sentence))) {
    const isClear =
      isTitled && hasOwnSubject(sentence) && isOneOfItsKind(material, sentence) && !isOfAnything(material, sentence)
    if (isClear) return { ...alone, ofArticle: true }
    if (opensParagraph) return null
  }
  // 取得資金のうち…, after what somebody else said: what it speaks of is the article's, not the excerpt's.
  const isOfArticle =
    previous !== null &&
    lexis.isSaying.test(previous.text) &&
    !leansBack &&
    isTitled &&
    namesSubject(sentence) &&
    isOneOfItsKind(material, sentence) &&
    speaksOfMore(material, sentence) &&
    !sharesWord(previous.text, sentence.text)
  if (isOfArticle) return { ...alone, ofArticle: true }
  const found = excerptsBefore(material)(sentence)
  // 新会社を設立する。…社長には奥村氏が就く。従業員は52人: whose they are may stand further up than in the line before.
  const isOfWhole = open === 'measure' || open === 'whole'
  const excerpt = isOfWhole && found?.[0] && !opensItsParagraph(material, found[0]) ? null : found
  // 한계도 드러났다. 적중률은 46%에 그쳤다: what does not stand alone itself tells less than the title does.
  if (open === 'measure' && !leansBack && !excerpt && paragraph !== null)
    return hasTitle(material) ? { ...alone, ofArticle: true, paragraph } : null
  if (!excerpt) return null
  const text = excerpt.map((own) => own.text).join(lexis.joint)
  return { ...alone, text, sentences: [sentence, ...excerpt.toReversed()] }
}

/** 1963년 지진이 있었다. 학교는 … 세워졌다. 1969년에 지었다: what is left out is what the sentence before named, not the entry. */
function goesOnAfterAnother(material: Material, sentence: ReadSentence, entry: string): boolean {
  // 所要時間は3時間余り: the time that what the sentence before tells of took.
  if (namesSubject(sentence) && speaksOfMore(material, sentence)) return false
  const previous = before(material, sentence)
  if (previous === null || !isBeside(previous, sentence)) return false
  const called = calledIn(material.lang, previous.text)
  if (called !== null && called !== entry) return true
  if (previous.text.includes(entry)) return false
  return namesSubject(previous) || goesOnAfterAnother(material, previous, entry)
}

/**
 * What has to be read before `said`, which is made of these clauses, for a reader who sees nothing else: nothing, what stands right before it, or the
 * title alone. Null where that would not do either.
 */
export function introductionTo(
  material: Material,
  sentence: ReadSentence,
  clauses: readonly Span[],
  said: string,
): Introduction | null {
  const introduction = introductionAt(material, sentence, clauses, said)
  const { subject } = material
  // 大遠音島の個体数は: what an entry says without its name is said of it.
  const isOfEntry =
    introduction?.text === '' && introduction.paragraph === null && subject !== null && !said.includes(subject)
  // 채산성을 잃고 1992년 폐광되었다: of the mine that the sentence names first, not of the laboratory.
  if (isOfEntry && leavesOutTopic(sentence, said, subject)) return null
  // 石見銀山は本格的に開発された: said of what it names.
  const { topic, text } = sentence
  const isOfNamed = topic?.proper === true && said.includes(text.slice(topic.headStart, topic.nounEnd))
  return introduction && isOfEntry && !(isOfNamed && introduction.about === null)
    ? { ...introduction, about: subject }
    : introduction
}

/** 총사업비는 얼마입니까, of a paragraph: whoever is asked looks there for what it is the cost of; a statement would be judged without. */
function inItsPlace(
  material: Material,
  sentence: ReadSentence,
  clauses: readonly Span[],
  question: string,
): Introduction | null {
  const paragraph = paragraphOf(material, sentence)
  const isClear =
    paragraph !== null &&
    /^(?:whole|measure)$/.test(leftOpen(material, sentence, clauses) ?? '') &&
    !clauses.some((span) => pointsOutsideClause(material, sentence, span)) &&
    !material.lexis.leansBack(question) &&
    !explains(material, sentence) &&
    !isOfAnything(material, sentence)
  return isClear ? { text: '', about: null, ofArticle: false, paragraph, sentences: [sentence] } : null
}

/** Nothing has to be read before what stands alone. */
export const STANDS_ALONE: Frame = { excerpt: '', about: null, paragraph: null, argued: false }

/** How a question of this introduction is put. */
export const frameOf = ({ text, about, paragraph }: Introduction): Frame => ({
  excerpt: text,
  about,
  paragraph,
  argued: false,
})

/** この隙: a pointer with the beginning of its noun. UTF-16 units. */
const POINTED_AT = 3

export interface Asked {
  readonly stem: string
  readonly introduction: Introduction
  /** The question is asked as it is. */
  readonly alone: boolean
}

/** A question with what has to be read before it; null where it can't be asked of a reader who sees nothing else. */
export function askedAfter(
  material: Material,
  sentence: ReadSentence,
  clauses: readonly Span[],
  question: string,
): Asked | null {
  const introduction =
    introductionTo(material, sentence, clauses, question) ?? inItsPlace(material, sentence, clauses, question)
  if (!introduction) return null
  // この隙間を埋めたのは: an excerpt without the noun says not which.
  const isAsked = ({ start }: Span): boolean => question.includes(sentence.text.slice(start, start + POINTED_AT))
  if (introduction.text !== '' && !tellsOfNoun(material, sentence, introduction.text, isAsked)) return null
  if (introduction.paragraph !== null && question.length < SHORTEST_THERE[material.lang]) return null
  const { text, about, ofArticle, paragraph } = introduction
  const stem = material.lexis.prompts.ask(question, frameOf(introduction))
  return { stem, introduction, alone: text === '' && about === null && !ofArticle && paragraph === null }
}

export interface Standing {
  readonly stem: string
  /** The sentences to quote, the one that is asked about first. */
  readonly sentences: readonly ReadSentence[]
}

/** A question made of this part of the sentence's own words, with what has to be read before it; null where a reader would not know of what it speaks. */
export function standingOf(material: Material, sentence: ReadSentence, question: string, span: Span): Standing | null {
  if (!pointsOutside(sentence, span) && isSpecific(material, question)) return { stem: question, sentences: [sentence] }
  const asked = askedAfter(material, sentence, [span], question)
  if (!isAnswerable(material, question, asked?.introduction.text)) return null
  return asked && !asked.alone ? { stem: asked.stem, sentences: asked.introduction.sentences } : null
}
