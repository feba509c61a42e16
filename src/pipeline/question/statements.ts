/** Statements that the article makes, in another style than its own, and each made false in one recorded detail. */
import type { Span } from '@/core/article/types'
import { bigrams, comparisonKey, similarity } from '@/core/quiz/comparison'
import { rememberedWith } from '@/core/remembered'
import { isReckoned } from './alter-figures'
import { parallelOf } from './alter-parallel'
import { alterations } from './alterations'
import type { Alteration } from './altered'
import { argues, heldByOthers } from './argument'
import { hasTwoActors, opensWithAnothersDeed } from './grounded'
import { hasFigure, withDigits } from './in-digits'
import { type Introduction, introductionTo, paragraphOf } from './introduction'
import { leavesOut } from './left-out'
import { type Material, pointsOutside } from './material'
import { isNarrated } from './narrator'
import { namesByRelation } from './relations'
import { setsScene } from './scenes'
import { type Clause, clauseSpan, contains, type ReadSentence } from './sentence'
import { reportingEdits } from './unquoted'

export interface Statement {
  readonly sentence: ReadSentence
  /** Null for the whole sentence. */
  readonly clause: number | null
  readonly text: string
  /** What has to be told of it. */
  readonly introduction: Introduction
  readonly alterations: readonly Alteration[]
}

const LONGEST = 100
/** With nothing told of it, a shorter one leaves out what it speaks of. UTF-16 units. */
const SHORTEST = { ko: 20, ja: 18 } as const
/** As `SHORTEST`, of a paragraph that is named, where there is something to alter: 街から時計が減っています. */
const SHORTEST_THERE = { ko: 15, ja: 13 } as const
/** A sentence of several clauses that is no longer than this is not cut. UTF-16 units. */
const SHORT = { ko: 70, ja: 55 } as const
/** With one name only, a statement has to say more to be worth a check (항만업계는 발등에 불이 떨어졌습니다). */
const TELLS = { ko: 34, ja: 28 } as const

const TOPIC = { ko: '은', ja: 'は' } as const
const GAP = { ko: ' ', ja: '' } as const

/** 1924년 …, 43년간 …: of two years and the time between, one altered is found by arithmetic. A year of the 1970s is no other decade's. */
const isOpenTo =
  (told: string) =>
  ({ exchanged, said }: Alteration): boolean => {
    if (exchanged?.sort === 'figure') return !isReckoned(told, said)
    if (exchanged?.sort !== 'date') return true
    const read = withDigits(told)
    const years = read.match(/\d{4}(?=[年년])/g) ?? []
    const decade = /(\d{3})0[년年][대代]/.exec(read)?.[1]
    const to = /\d{4}/.exec(withDigits(exchanged.to))?.[0]
    const isCounted = years.length > 1 && /\d\s?(?:年間|년간|년 동안|年にわた)/.test(read)
    return !isCounted && (decade === undefined || to === undefined || to.startsWith(decade))
  }

/** What an author claims, put at this length, is there to be judged though it names nothing: 검사하는 눈은 스스로 써 보고 틀려 본 사람에게 생깁니다. */
const CLAIMS = { ko: 24, ja: 21 } as const

/** 午前2時10分, 새벽 2시 10분, 새벽 다섯 시 사십 분. */
const CLOCK =
  /(?:午前|午後|오전|오후|새벽|아침|저녁|낮|밤)?\s?(?:[\d一二三四五六七八九十〇]+|(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|열한|열두) )[時시](?!間|간)\s?(?:[\d一二三四五六七八九十〇]+[分분]|[오이삼사]?십?[일이삼사오육칠팔구]? 분|半|반)?/gu

/** What a statement may name. That somebody did something (会釈します) is no fact of its own. */
const namesIn = rememberedWith(({ entities }: Material): readonly string[] =>
  entities.all.flatMap(({ name, concept, type }) =>
    concept !== null && type !== 'person' && name.length > 1 ? [name] : [],
  ),
)

/** 25.9도, 30センチ. */
const READING = /[\d.,]+\s?(?:도|℃|cm|㎝|mm|㎜|센티미터|밀리미터|センチ|ミリ|度)(?!\p{Script=Han})/gu

/** 午前2時40分、気温は…, 오후 8시 31분, 차가 …: a scene is being set, which nobody looks up. */
const SETS_SCENE = new RegExp(`^(?:[^,、\\s]{1,6}[,、]?\\s)?${CLOCK.source}(?:ごろ|頃|쯤|무렵)?[,、]`, 'u')

/** 한계가 뚜렷합니다, 接合の機構は材料によって異なります: what the next sentence tells. */
const ANNOUNCES = {
  ko: /(?:있|없|많|적|다르|다릅|같|뚜렷[하합했]|비슷[하합했]|나뉩|나뉘었|쟁점입|중요[하합했])(?:지 않)?(?:었|았)?(?:습)?니다\.$/,
  ja: /(?:あり|なり|い|異なり|違い|分かれ|分けられ|知られてい)(?:ます|ました|ません(?:でした)?)。$|(?:同じ|さまざま|様々|多様|課題|問題|特徴)です。$/,
} as const
/** Of an entry a statement of this length is one of its facts though it names nothing else: 最大の用途はX線造影剤です. UTF-16 units. */
const TELLS_OF_ENTRY = { ko: 18, ja: 13 } as const

/** What an entry says of its thing is there to be looked up, where it does not only lead on to what comes. */
const isOfEntry = ({ subject, lang }: Material, { topic }: ReadSentence, said: string): boolean =>
  subject !== null && topic !== null && said.length >= TELLS_OF_ENTRY[lang] && !ANNOUNCES[lang].test(said)

/** Something that a reader can check: a figure, or two names or terms, or one in a statement of some length. */
function isFact(material: Material, sentence: ReadSentence, said: string): boolean {
  if (isOfEntry(material, sentence, said)) return true
  // 午前2時10分、電話が鳴った: nobody looks up when.
  // 수온은 25.9도로 내려가 있었다: a reading is one only where an entry gives it.
  const told = said.replace(CLOCK, '')
  const asked = material.subject === null ? told.replace(READING, '') : told
  if (hasFigure(asked) || (argues(material) && said.length >= CLAIMS[material.lang])) return true
  const named = namesIn(material).filter((name) => said.includes(name))
  // 쓰레기 of 음식물 쓰레기 is no second one.
  const apart = named.filter((name) => named.every((other) => other === name || !other.includes(name)))
  return apart.length > 1 || (apart.length === 1 && said.length >= TELLS[material.lang])
}

/**
 * A time or place and a topic, both with は: what is set against what stands in another sentence. 여는 A이고, 다른 쪽은 B이다 says both itself: of each of two
 * topics something is said before the next one.
 */
function setsAgainst({ phrases, words }: ReadSentence, span: Span): boolean {
  const topics = phrases.filter(
    (phrase) => contains(span, phrase) && /(?:^|[^에서게로])[은는]$|^は$/.test(phrase.particle),
  )
  return topics.slice(1).some(({ first }, i) => {
    const between = words.slice((topics[i]?.last ?? 0) + 1, first)
    return !between.some(({ role, join, comma }) => (role === 'predicate' && join !== 'adnominal') || comma)
  })
}

/** 감산을 결의했지만, 減産を決めたが: what is granted, of which the point stands after it; 만들었는데 leads on to that. */
const GRANTS = /^(?:지만|으나|나|는데|은데|ㄴ데|던데|が|けれど|けれども|けど|ものの)$/
/** 그러자 두메마을은 …: what a clause begins with that follows from the one before it. */
const FOLLOWS = /^(?:그러자|그런데|그제야|그러면|그러다|だから|すると|そこで|それで|結果)(?:[\s、,]|$)/

/** Whether this clause, cut from those after it, would lose what the sentence says: a definition its end, a grant its 'but'. */
function losesItsPoint({ text, words, clauses, copula, topic }: ReadSentence, clause: Clause): boolean {
  const isLast = clause === clauses.at(-1)
  if (FOLLOWS.test(text.slice(words[clause.first]?.start))) return true
  if (isLast) return false
  // 免震構造は、柔らかい層を設け、…した構造である.
  const isDefined = copula !== null && topic !== null && topic.last <= clause.last
  const { connective } = words[clause.last] ?? clause
  return isDefined || GRANTS.test(connective) || GRANTS.test(clause.connective)
}

/** 正直に言えば, 솔직히 말해: how the writer tells it, which nobody else can say of him. */
const IN_CANDOUR = {
  ko: /(?:^|[\s,])(?:솔직히|솔직하게 말|고백하건대|고백하자면|사실대로 말)/,
  ja: /(?:正直|率直)に(?:言え|言う|言っ|申せ)|正直(?:なところ)?、|実を言[えう]|白状すれば/,
} as const

/** 건져 올려 보니, 開けてみると, 시내에 갔다가: what somebody found by doing something, who is not named before it. */
const FOUND =
  /(?:[아어여해] ?보니|[았었했]더니|[갔왔섰]다가|고 보니)$|(?:てみると|でみると|てみたら|たところ|だところ)$/

const findsUnnamed = ({ text, words, phrases }: ReadSentence): boolean => {
  const at = words.findIndex(
    ({ role, join, start, bodyEnd }) =>
      role === 'predicate' && join !== 'adnominal' && FOUND.test(text.slice(start, bodyEnd)),
  )
  const before = words[at]
  return (
    before !== undefined && !phrases.some(({ role, last }) => (role === 'topic' || role === 'subject') && last < at)
  )
}

/** 自分の手で, 자신의: of somebody. */
const SELF = { ko: /(?:^|\s)(?:자신(?:의|이|을|은|에게|만의|들)|자기(?=[가를의\s]))/, ja: /(?<!ご)自[分身]/ } as const

/** 必ず自分の手で確かめる: of oneself, of whom nothing says before it who that is; 自分で選んだ角は is anybody's. */
function meansUnnamedSelf({ lang, lexis, entities }: Material, { text, phrases, words }: ReadSentence): boolean {
  const at = SELF[lang].exec(text)?.index
  if (at === undefined) return false
  const governor = words.find(({ role, start }) => role === 'predicate' && start > at)
  const isSomebody = (written: string): boolean =>
    /^(?:person|organisation)$/.test(entities.find(written)?.type ?? lexis.typeByForm(written) ?? '') ||
    /(?:私|僕|나|저|내|제|者|員|人|家|客|たち|사람|이|들|자|원|객|생)$/.test(written)
  const isNamed = phrases.some(
    ({ role, start, headStart, nounEnd }) =>
      (role === 'topic' || role === 'subject') && start < at && isSomebody(text.slice(headStart, nounEnd)),
  )
  return !isNamed && governor?.join !== 'adnominal'
}

/** 気がする, 부끄러웠다: only who writes can say so of somebody who is not named. */
const FEELS = {
  ko: /(?:고 싶(?:다|었다|어졌다)|(?:기분|느낌|생각|마음)이 (?:든다|들었다|났다|난다)|(?:부끄러|그리|반가|두려|고마|쑥스러|민망)(?:웠|했)다)\.$/,
  ja: /(?:気が(?:する|した|してい[るた]|してならない)|気になれ(?:ない|なかった)|と(?:思う|思った|思っている)|たくな(?:い|る|った)|たい|(?:恥ずかし|うれし|嬉し|悔し|欲し|ほし)(?:い|かった))。$/,
} as const
const WRITER = { ko: '필자', ja: '筆者' } as const

/** Who feels so, where a text of a first person does not say it. */
const feelingWriter = ({ lang, body }: Material, { text, phrases }: ReadSentence): string | null =>
  FEELS[lang].test(text) && !phrases.some(({ role }) => role === 'topic') && isNarrated(lang, body)
    ? WRITER[lang]
    : null

const idiomsOf = rememberedWith(({ terms, lang }: Material): readonly string[] =>
  terms.flatMap((term) => (term.category === 'idiom' ? [term[lang].headword, ...term.aliases] : [])),
)

/** The statements of a sentence, one an independent clause. None where it points outside itself or speaks in another's words. */
function statementsOf(material: Material, sentence: ReadSentence): readonly Statement[] {
  const { text, clauses } = sentence
  // A quotation of a sentence is another's words, to be reported; one of a few letters is a name.
  const unquoted = text.replace(/[「“"][^「」“”"]{1,14}[」”"]/g, '')
  const reporting = reportingEdits(material, sentence)
  if (reporting === null) return []
  // 팔게 하자: a proposal is no fact.
  if (/[가-힣]자\.$|よう。$/.test(text)) return []
  // 怠け者だからではない: what is no reason.
  if (/(?:から|ため)ではない。$/.test(text)) return []
  // 第一に、周期の長い揺れへの対応がある: one of what is not said.
  if (/^(?:第[一二三四]に|[一二三]つ目[はに]|첫째|둘째|셋째|넷째)/.test(text)) return []
  if (SETS_SCENE.test(text) || findsUnnamed(sentence)) return []
  if (reporting.length === 0 && IN_CANDOUR[material.lang].test(text)) return []
  if (reporting.length === 0 && setsScene(material, sentence)) return []
  // 傾いた灯籠、急な坂。: no sentence.
  if (sentence.copula !== null && text.slice(sentence.copula) === '。' && sentence.topic === null) return []
  // 하면 되지 않는가: a question means the contrary, and as a statement it would say what it asks.
  if (/(?:[는은던인한]가|[을ㄹ]까|[으느]냐|니까|か)[.。]$/.test(text)) return []
  if (reporting.length === 0 && /[?？"“”「」]/.test(unquoted)) return []
  // The last line of an article is rhetoric more often than fact, but for an entry's or one with a figure.
  if (sentence === material.body.at(-1) && material.subject === null && !hasFigure(text)) return []
  // An idiom is no fact at all.
  if (idiomsOf(material).some((idiom) => text.includes(idiom))) return []
  const spans = clauses.map((clause) => clauseSpan(sentence, clause))
  const statement = (clause: number | null, own: readonly Span[]): readonly Statement[] => {
    const stated = sentence.forms.state(clause, reporting)
    const introduction = stated === null ? null : introductionTo(material, sentence, own, stated)
    if (!stated || !introduction || !material.lexis.isSoundStatement(stated)) return []
    const isLast = clause === null || clause === clauses.length - 1
    const carried = introduction.carried ?? (isLast ? feelingWriter(material, sentence) : null)
    if (carried === null && meansUnnamedSelf(material, sentence)) return []
    // 2003년에 돌아왔지만 …, of whom the sentence before speaks: it is said of him.
    const lead = carried === null ? '' : material.lexis.withParticle(carried, TOPIC[material.lang]) + GAP[material.lang]
    const said = lead + stated
    if (said.length > LONGEST || namesByRelation(material.lang, said)) return []
    if (leavesOut(material, sentence, said, carried ?? introduction.about)) return []
    const isBare = introduction.about === null
    const isShort = isBare && said.length < SHORTEST[material.lang]
    if (isShort && (paragraphOf(material, sentence) === null || said.length < SHORTEST_THERE[material.lang])) return []
    if (material.articleKey.includes(comparisonKey(said)) || similarity(bigrams(said), bigrams(text)) < 0.38) return []
    const isOpen = isOpenTo(said)
    const open = alterations(material, sentence, clause, stated, reporting)
      .filter((own) => material.lexis.isSoundStatement(own.text) && isOpen(own))
      .map((own) => ({ ...own, text: lead + own.text }))
    // An author's claim names little; what turns it round tells that there is something to check.
    if ((isShort || !isFact(material, sentence, said)) && open.length === 0) return []
    return [{ sentence, clause, text: said, introduction, alterations: open }]
  }
  const whole = clauses.length > 1 ? statement(null, spans) : []
  // What has to be read in its place is not cut as well.
  const isGoverned = clauses.length > 1 && material.lexis.governs.test(text)
  if (isGoverned || whole.some((one) => one.text.length <= SHORT[material.lang])) return whole
  const ofClauses = spans.flatMap((span, i) => {
    const isParallel = clauses.length === 1 && parallelOf(material, sentence) !== null
    if ((setsAgainst(sentence, span) && !isParallel) || sentence.forms.lacksObject(i)) return []
    const isCut = clauses.length > 1
    const own = clauses[i]
    if (isCut && own && losesItsPoint(sentence, own)) return []
    // 그 자리에 있던 차장은 …, 메일을 보낸 사원은: what goes on from a clause that points back needs the same to be known.
    if (i > 0 && spans.slice(0, i).some((before) => pointsOutside(sentence, before))) return []
    if (isCut && (hasTwoActors(material, sentence, span) || opensWithAnothersDeed(sentence, span))) return []
    return statement(i, [span])
  })
  // What can't be cut is told as one.
  return ofClauses.length < clauses.length ? [...ofClauses, ...whole] : ofClauses
}

/** What the author says himself. */
export function statements(material: Material): readonly Statement[] {
  const held = heldByOthers(material)
  return material.body.flatMap((sentence) => (held.has(sentence) ? [] : statementsOf(material, sentence)))
}
