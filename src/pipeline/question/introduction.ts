/** What a reader has to be told where a clause does not stand alone: of what it is, or in which paragraph it stands. */

import { paragraphNumbers } from '@/core/article/paragraphs'
import type { Span } from '@/core/article/types'
import { rememberedWith } from '@/core/remembered'
import { isDateline } from '../dateline'
import { parallelOf } from './alter-parallel'
import { argues } from './argument'
import { calledIn, carriedTopic, leftOpen } from './carried-topic'
import { isAnswerable, isGrounded, isSpecific, mainSubjects, speaksOfMore, TELLING } from './grounded'
import type { Frame } from './lexis'
import { type Material, pointsOutside, pointsOutsideClause } from './material'
import { comparesWithNothing } from './relations'
import { contains, type Phrase, type ReadSentence } from './sentence'

export interface Introduction {
  /** What an entry is of, to be named beside a statement that leaves it out; null where it does not. */
  readonly about: string | null
  /** Whom or what the sentences before speak of, to be written into a statement that has no subject; null where it has one. */
  readonly carried: string | null
  /** What is said is clear to whoever knows of which article it is: its title stands above every quiz. */
  readonly ofArticle: boolean
  /** The number of the paragraph has to be named: what is said is clear to whoever reads it there. Null where it is clear without. */
  readonly paragraph: number | null
}

/** A longer title is no name of an article. UTF-16 units. */
const LONGEST_TITLE = 60

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

/** 조리실이 제때 알지 못한 탓이다: the reason of what stands before it. */
const explains = ({ lexis }: Material, { topic, text }: ReadSentence): boolean =>
  topic === null && lexis.explains.test(text)

/** 銅も同じ炉で溶かす: said as well of it, after what was said of something else; 銅も鉄も says it itself. */
function addsOn(sentence: ReadSentence, said: string): boolean {
  const [first, second] = mainSubjects(sentence)
  return (
    first?.particle === 'も' &&
    said.includes(`${sentence.text.slice(first.headStart, first.nounEnd)}も`) &&
    second?.particle !== 'も' &&
    !sentence.text.slice(first.start, first.nounEnd).includes('も') &&
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

/** What `said`, made of these clauses, points at, counts from or is added to stands in another sentence. */
const leansBack = (material: Material, sentence: ReadSentence, clauses: readonly Span[], said: string): boolean =>
  material.lexis.leansBack(said) ||
  comparesWithNothing(material.lang, said) ||
  addsOn(sentence, said) ||
  goesOnAfterNoun(material, sentence) ||
  clauses.some((span) => pointsOutsideClause(material, sentence, span, clauses[0]?.start))

/** Of what leans on no other sentence: whether a reader who sees nothing else knows of what it speaks. */
function standsAlone(material: Material, sentence: ReadSentence, [first]: readonly Span[]): boolean {
  return (
    first !== undefined &&
    hasOwnSubject(sentence) &&
    !explains(material, sentence) &&
    isGrounded(material, sentence, first)
  )
}

/** 久保田さんだけが, 免震構造では: what stands where a subject written before it would stand; 130万円が浮いた計算だ tells of that sum. */
const LIKE_SUBJECT = /(?:[はがも]|[은는만도]|만이)$/

/** Whether a subject can be written before a sentence that leaves its own open: nothing there would be set against it. */
function hasRoomFor(sentence: ReadSentence): boolean {
  const { phrases, words, copula } = sentence
  const isLike = ({ role, particle, governor, tagged }: Phrase): boolean =>
    (role !== 'topic' && role !== 'subject' && LIKE_SUBJECT.test(particle) && tagged !== 'place') ||
    (role === 'topic' && words[governor ?? -1]?.join !== 'adnominal') ||
    (role === 'subject' && copula !== null && governor === words.length - 2)
  return !phrases.some(isLike)
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

/** A sentence of this length says more of its topic than that it is so. UTF-16 units. */
const TELLS_WHICH = { ko: 36, ja: 30 } as const
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
  const { lexis } = material
  const comesBack = (shortNouns(material).get(noun) ?? 0) >= COMES_BACK
  // 資金は越前みらい銀行を幹事とする協調融資で…: what is said at such length tells which; 뿔은 …, 줄은 …: so does what it is set beside.
  const isTold =
    !lexis.isOwned.test(noun) && (text.length >= TELLS_WHICH[material.lang] || parallelOf(material, sentence) !== null)
  return !isOfInstitution(material, sentence) && ((!comesBack && !isTold) || lexis.isAttribute(noun))
}

/** From what and into what something is made, or where it is used, is told without who does it: 2차 건조에서는 온도를 높여 수분을 없앤다; 反応器では酸素を外す. */
const HOW = { ko: /^(?:에서는|에는|으로는|로는)$/, ja: /^(?:では|には|からは)$/ } as const
/** 午後には, 겨울에는: when somebody did it. */
const WHEN =
  /(?:[\d一二三四五六七八九十]|時|朝|夜|昼|晩|夕|春|夏|秋|冬|今|当時|中|前|後|일|때|날|밤|낮|봄|여름|가을|겨울|아침|저녁|오전|오후|요즘|지금|최근)$/

/** Whether a sentence without a subject tells what is done with something where it begins: nobody in particular does it. */
function tellsHow(material: Material, sentence: ReadSentence): boolean {
  const { text, phrases, clauses, copula } = sentence
  const [opening] = phrases
  if (!opening || opening.start > 0 || copula !== null || mainSubjects(sentence).length > 0) return false
  const noun = text.slice(opening.start, opening.nounEnd)
  return (
    HOW[material.lang].test(opening.particle) &&
    noun.length > 1 &&
    !WHEN.test(noun) &&
    !material.lexis.isOwned.test(noun) &&
    !material.lexis.isPast.test(text) &&
    !material.lexis.isSaying.test(text) &&
    !argues(material) &&
    phrases.some(({ role }) => role === 'object') &&
    clauses.every((_, i) => !sentence.forms.lacksObject(i))
  )
}

/** 県は, 회사는: whoever knows of which article it is knows which one is meant. */
const INSTITUTION = {
  ko: /^(?:시|군|구|도|정부|회사|재단|학교|대학|병원|조합|협회|본부|연구팀|연구진|교육청|시청|군청|구청|도서관|박물관|위원회|시의회|군의회)$/,
  ja: /^(?:県|市|町|村|区|府|都|国|政府|会社|財団|学校|大学|病院|組合|協会|工房|研究チーム|教育委員会|図書館|博物館|委員会|議会|[市県町]議会)$/,
} as const

const isOfInstitution = ({ lang }: Material, { text, topic }: ReadSentence): boolean =>
  topic !== null && INSTITUTION[lang].test(text.slice(topic.start, topic.nounEnd))

/** Whether its topic is somebody who acts. */
const isDeed = ({ lexis, entities }: Material, sentence: ReadSentence): boolean =>
  mainSubjects(sentence).some(({ role, headStart, nounEnd }) => {
    const type = entities.find(lexis.bareName(sentence.text.slice(headStart, nounEnd)))?.type
    return role === 'topic' && (type === 'organisation' || type === 'person')
  })

/** Two characters of a kanji word, three of a katakana one, or a Korean noun, in both. */
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
  if (leansBack(material, sentence, clauses, said)) return null
  const alone = { about: null, carried: null, ofArticle: false, paragraph: null }
  const { subject, lexis } = material
  const tells = tellsHow(material, sentence)
  const open = tells ? null : leftOpen(material, sentence, clauses)
  if (open === null && standsAlone(material, sentence, clauses)) return alone
  const isOfEntry =
    subject !== null && !leavesOutTopic(sentence, said, subject) && !goesOnAfterAnother(material, sentence, subject)
  const paragraph = paragraphOf(material, sentence)
  // 国土地理院は…移行した: what somebody does is found by its paragraph, not by what the entry is of.
  if (isOfEntry)
    return paragraph !== null && open === null && isDeed(material, sentence)
      ? { ...alone, paragraph }
      : { ...alone, about: subject }
  if (paragraph !== null && open !== null && !explains(material, sentence)) {
    const carried = carriedTopic(material, sentence, open)
    if (carried !== null && open === 'subject') return hasRoomFor(sentence) ? { ...alone, carried, paragraph } : null
    if (carried !== null) return { ...alone, about: carried, paragraph }
  }
  const isClearThere =
    open === null &&
    paragraph !== null &&
    (tells || hasOwnSubject(sentence)) &&
    !explains(material, sentence) &&
    !isOfAnything(material, sentence)
  if (isClearThere) return { ...alone, paragraph }
  const previous = before(material, sentence)
  const opensParagraph = opensItsParagraph(material, sentence)
  // The first sentence of an article needs nothing but its title.
  const isKnown = sentence === material.body[0] || isOfInstitution(material, sentence)
  if (isKnown && hasTitle(material) && hasOwnSubject(sentence)) return { ...alone, ofArticle: true }
  // 아버지는: no title says whose.
  const isTitled = hasTitle(material) && (open === null || open === 'measure')
  if (opensParagraph || opensLine(material, sentence)) {
    const isClear =
      isTitled && hasOwnSubject(sentence) && isOneOfItsKind(material, sentence) && !isOfAnything(material, sentence)
    if (isClear) return { ...alone, ofArticle: true }
    if (opensParagraph) return null
  }
  // 取得資金のうち…, after what somebody else said: what it speaks of is the article's, not theirs.
  const isOfArticle =
    previous !== null &&
    lexis.isSaying.test(previous.text) &&
    isTitled &&
    namesSubject(sentence) &&
    isOneOfItsKind(material, sentence) &&
    speaksOfMore(material, sentence) &&
    !sharesWord(previous.text, sentence.text)
  if (isOfArticle) return { ...alone, ofArticle: true }
  // 한계도 드러났다. 적중률은 46%에 그쳤다: of a paragraph.
  return open === 'measure' && paragraph !== null && hasTitle(material)
    ? { ...alone, ofArticle: true, paragraph }
    : null
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
 * What has to be told of `said`, which is made of these clauses, to a reader who sees nothing else: nothing, of what it is, or its paragraph. Null
 * where that would not do either.
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
  const isOfEntry = introduction?.paragraph === null && subject !== null && !said.includes(subject)
  // 채산성을 잃고 1992년 폐광되었다: of the mine that the sentence names first, not of the laboratory.
  if (isOfEntry && leavesOutTopic(sentence, said, subject)) return null
  // 石見銀山は本格的に開発された: said of what it names.
  const { topic, text } = sentence
  const isOfNamed = topic?.proper === true && said.includes(text.slice(topic.headStart, topic.nounEnd))
  return introduction && isOfEntry && !(isOfNamed && introduction.about === null)
    ? { ...introduction, about: subject }
    : introduction
}

/** Nothing has to be told of what stands alone. */
export const STANDS_ALONE: Frame = { about: null, paragraph: null, argued: false }

/** How a question of this introduction is put. */
export const frameOf = ({ about, paragraph }: Introduction): Frame => ({ about, paragraph, argued: false })

export interface Asked {
  readonly stem: string
  /** What the entry is of, where the stem names it; null where it does not. */
  readonly about: string | null
  /** The question is asked as it is. */
  readonly alone: boolean
}

/**
 * A question with what a reader has to be told, if anything; null where it can't be asked of one who sees nothing else. That it is of a paragraph is not
 * enough (decision 065).
 */
export function askedAfter(
  material: Material,
  sentence: ReadSentence,
  clauses: readonly Span[],
  question: string,
): Asked | null {
  const introduction = introductionTo(material, sentence, clauses, question)
  if (!introduction || introduction.paragraph !== null) return null
  const { about, ofArticle } = introduction
  const stem = material.lexis.prompts.ask(question, frameOf(introduction))
  return { stem, about, alone: about === null && !ofArticle }
}

/** A question made of this part of the sentence's own words, with what a reader has to be told; null where it is not clear of what it speaks. */
export function standingOf(material: Material, sentence: ReadSentence, question: string, span: Span): string | null {
  if (!pointsOutside(sentence, span) && isSpecific(material, question)) return question
  const asked = askedAfter(material, sentence, [span], question)
  return asked && !asked.alone && isAnswerable(material, question) ? asked.stem : null
}
