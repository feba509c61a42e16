/** Whether a reader of the question alone knows of what it speaks: 총사업비는 얼마입니까? says not whose. */
import type { Span } from '@/core/article/types'
import { rememberedWith } from '@/core/remembered'
import { hasFigure, withDigits } from './in-digits'
import type { Material } from './material'
import { clauseSpan, contains, overlaps, type Phrase, type ReadSentence } from './sentence'

/** 不具合が見つかれば, 사용이 금지되자, 유해성이 지적되어 철거되었다: the subject of a condition is not that of the sentence. */
const CONDITION =
  /(?:れば|たら|ると|なら|ので|(?:으)?면|[한은는ㄴ]데도|자|자마자|(?:으)?니|(?:으)?니까|[되지](?:면서|며)|되어|돼|됨에 따라|깊어|많아|높아|낮아|적어|좋아|나빠|길어|짧아|커|작아|없어|달라|어려워|쉬워|모자라|부족해|끊겨|막혀|무너져|사라져|생겨|달라져|떨어져)$/

/** 두 해 동안, 二年間: a time is what nothing is said of. */
const FOR_SO_LONG =
  /(?:동안|사이|무렵|이후|이전|직후|직전)$|[\d一二三四五六七八九十数](?:年|か月|カ月|ヶ月|週|日|時|分)間$|(?:その間|この間|以降|以来|以前|直後|直前|頃|ころ|うち)$/

/** 한 건도, 一人も: not even one of what something else is said to have none of. */
const NOT_ONE = /(?:^|\s)(?:한 [가-힣]{1,2}|하나)$|[一1１](?:人|件|つ|度|本|枚|個|台|社|軒|匹|羽|頭|冊|通|回)$/

const isSubjectRole = (role: Phrase['role']): boolean => role === 'topic' || role === 'subject'

/** かつては, 요즘은, 何度も; なっても: when, how often or if, of which nothing is said. */
const WHEN =
  /^(?:かつて|以前|昔|今|今日|現在|当時|最近|近年|近ごろ|普段|ふだん|通常|本来|当初|今回|前回|今年|昨年|来年|今季|今期|何[度回]|요즘|지금|오늘날|현재|당시|예전|최근|평소|올해|지난해|작년|내년|이번|그때|한때|원래|처음)$|[ぁ-ん][てで]$/
/** 前線が近づく夜は, 樹脂を対象とする場合は; 밤새 비가 온 날은: a time or a case, unless it is told how that is (夜は長い). */
const TIME_OR_CASE =
  /(?:[日夜朝昼晩夕春夏秋冬年月週]|時|とき|際|時期|時代|季節|場合|ケース|段階|うち|날|밤|아침|저녁|새벽|낮|봄|여름|가을|겨울|때|시절|시기|경우|단계)$/

/** 三十本を超えることも珍しくない, 문을 닫는 일도 많다: that something happens, of whatever it happens to. */
const HAPPENING = /^(?:こと|の|もの|ケース|場合|일|것|적|경우|때)$/
const HAPPENS =
  /^[^、]{0,2}(?:珍し|めずらし|まれ|稀|少な|多[いかく]|あ[るりっ]|な[いか]|増え|減[るっり])|^\S{1,2} (?:드물|흔하|흔했|흔히|많|적지|있[다었습]|없[다었습]|잦|늘었|늘고)/

/** 冬の夜は長い: how the time itself is. */
const IS_SO = /(?:[^なてでらまた]い|[길짧춥덥]다)[.。]$/

/** No subject but by its particle: when it was, or that it happened. */
function isOnlyOfWhen(
  { text, words, phrases, copula }: Pick<ReadSentence, 'text' | 'words' | 'phrases' | 'copula'>,
  { headStart, start, nounEnd, governor, role, relative }: Phrase,
): boolean {
  const noun = text.slice(headStart, nounEnd)
  if (role === 'topic' && WHEN.test(noun)) return true
  const isTold = governor === words.length - 1 && (copula !== null || IS_SO.test(text))
  if (role === 'topic' && (relative || start < headStart) && TIME_OR_CASE.test(noun)) return !isTold
  const saysOfWhat = phrases.some((other) => isSubjectRole(other.role) && other.end <= start)
  return relative && HAPPENING.test(noun) && HAPPENS.test(text.slice(nounEnd)) && !saysOfWhat
}

/** Whether the phrase is what its clause speaks of, not a clause before a noun or a condition. */
function isMainSubject(
  { text, words }: Pick<ReadSentence, 'text' | 'words'>,
  { role, governor, first, last, headStart, nounEnd, particle }: Phrase,
): boolean {
  if (/^[도も]$/.test(particle) && NOT_ONE.test(text.slice(0, nounEnd))) return false
  // 처음 두 해 동안은 주문이 없었다: how long, and of whom is not said.
  if (role !== 'subject') return role === 'topic' && !FOR_SO_LONG.test(text.slice(headStart, nounEnd))
  const predicate = words[governor ?? -1]
  if (!predicate || governor === null) return true
  const written = text.slice(predicate.start, predicate.bodyEnd)
  // 부품이 되었다: what something becomes; 要素が見つからないと打ち明けた, 말수가 생겼다고 했다: of what is said.
  const isSaid = /[다라냐자]고$/.test(written) || (first > 0 && /[^っ]と$/.test(written))
  if (isSaid || (last === governor - 1 && /^(?:되|됐|된|될|아니)/.test(written))) return false
  const between = words.slice(last + 1, governor + 1).filter(({ role: own }) => own === 'predicate')
  const isCondition = between.some(
    ({ start, bodyEnd, join }) =>
      join !== 'final' && join !== 'coordinate' && CONDITION.test(text.slice(start, bodyEnd)),
  )
  // 田中光が、橋を架けられることを示した: with a comma it is not of the clause before a noun. 確かめたはずが、 is a but.
  const isApart = /が$/.test(particle) && words[last]?.comma === true && !/はず$/.test(text.slice(headStart, nounEnd))
  return (predicate.join !== 'adnominal' || isApart) && !isCondition
}

/** Asked of a sentence for each question and statement that it may make. */
export const mainSubjects = rememberedWith((read: ReadSentence): readonly Phrase[] =>
  read.phrases.filter((phrase) => isMainSubject(read, phrase) && !isOnlyOfWhen(read, phrase)),
)

/** What the clause of this target speaks of: its topics and main subjects, and the topic that it shares. */
function subjectsOf(read: ReadSentence, target: Span): readonly Phrase[] {
  const own = read.clauses.map((clause) => clauseSpan(read, clause)).find((span) => contains(span, target))
  const named = mainSubjects(read)
  const shared = named.filter(({ role, end }) => role === 'topic' && end <= (own?.start ?? 0)).slice(-1)
  return [...shared, ...(own ? named.filter((phrase) => contains(own, phrase)) : [])]
}

/** 2024年度の売上高: a time says not whose. */
const isTime = (text: string): boolean => IS_TIME.test(withDigits(text))

const IS_TIME =
  /^[\d,.\s]*(?:[가-힣]{0,3}\s)?\d*(?:년|월|일|분기|연도|年|月|日|年度|期|上半期|下半期|상반기|하반기|지난해|올해|내년|今年|昨年|来年|当初|現在|従来|初年|初年度|.{1,4}時|.{1,4}\s?당시)(?:의|の|末の|말의)?\s?$/

const RECURRENT = 2
const FORMAL = /^(?:것|곳|점|데|の|こと|ところ|もの)$/
const COUNT =
  /^(?:약|約)?\s?\d[\d,.만억천백万億千百\s]*(?:[^\d\s]{1,3}|[ァ-ヶー]{2,8})$|^(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열) (?:점|마리|곳|개|대|척|편|권|채|가지)$/

const isCount = (name: string): boolean => COUNT.test(withDigits(name))

/** There is one of these for a reader. */
const CIVIC = /^(?:정부|당국|국회|政府|国|当局|日銀)$/
/** A noun of fewer letters (진료, 관객, 出荷) is anybody's; a longer one (주민설명회) says which. A term of the glossary needs not be as long. */
const LONG_ENOUGH = { ko: { term: 4, noun: 6 }, ja: { term: 3, noun: 5 } } as const

/** What stands before a noun tells which is meant, from about this length on. UTF-16 units. */
export const TELLING = { ko: 12, ja: 9 } as const
/** 한 시민단체가, ある団体が: brought in here, so that nothing has to be known of it. */
const BROUGHT_IN = /^(?:한|어느)\s|^(?:ある|とある)(?=\p{Script=Han}|[ァ-ヶ])/u

/** A name, a term of its own, or a noun with what describes it; not a general noun (회사, 出荷) or an attribute (총사업비) alone. */
function hasAnchor(
  { lexis, entities, lang, body }: Material,
  { text, context, phrases }: ReadSentence,
  phrase: Phrase,
): boolean {
  if (context.resolved.some((edit) => overlaps(edit, phrase) || edit.start === phrase.start)) return true
  const name = lexis.bareName(text.slice(phrase.headStart, phrase.nounEnd))
  if (CIVIC.test(name) || BROUGHT_IN.test(text.slice(phrase.start, phrase.nounEnd))) return true
  // 214個体が: how many, but not of what.
  if (isCount(name) && phrase.start === phrase.headStart) return false
  const words = name.split(/[\s、]/)
  const isTerm = (written: string): boolean =>
    entities.all.some(
      ({ name: known, concept, type }) =>
        (concept !== null || type === 'organisation' || type === 'person') &&
        known.length > 1 &&
        written.includes(known),
    )
  // 유림바이오가 눈을 돌린 곳은: what the clause before it tells is enough for a noun that tells nothing, if it says who.
  const before = text.slice(0, phrase.start)
  const saysWho = !FORMAL.test(name) || phrases.some(({ role, end }) => isSubjectRole(role) && end <= phrase.start)
  if (phrase.relative && isTerm(before) && saysWho) return true
  if (lexis.isVague(name) || lexis.isVague(words.at(-1) ?? '')) return false
  // 확인한 사체, 出てきたガス: a clause that names nothing says not whose, or from where.
  if (phrase.relative && isTerm(before)) return true
  if (phrase.relative && before.length >= TELLING[lang] && !lexis.isAttribute(words.at(-1) ?? '')) return true
  const genitive = text.slice(phrase.start, phrase.headStart)
  const describes = genitive !== '' && !isTime(genitive)
  if (describes && (phrase.proper || isTerm(genitive) || genitive.length > LONG_ENOUGH[lang].noun)) return true
  if (lexis.isAttribute(words.at(-1) ?? '')) return words.slice(0, -1).some((word) => word.length > 1 && isTerm(word))
  if (phrase.proper || (words.length > 1 && name.length >= LONG_ENOUGH[lang].noun)) return true
  // 배달선: what the article comes back to is known by its noun.
  if (name.length > 2 && body.filter((other) => other.text.includes(name)).length >= RECURRENT) return true
  const known = entities.find(name)
  const type = known?.type ?? lexis.typeByForm(name)
  if (type === 'person' || type === 'organisation' || known?.category === 'product') return true
  return name.length >= LONG_ENOUGH[lang][known === null ? 'noun' : 'term']
}

/** A general noun (회사, 市) or an attribute (총사업비, 売上高) with nothing before it that says whose. */
function hasNothingBefore({ lexis, entities }: Material, { text, context }: ReadSentence, phrase: Phrase): boolean {
  if (phrase.relative || context.resolved.some((edit) => overlaps(edit, phrase) || edit.start === phrase.start))
    return false
  const genitive = text.slice(phrase.start, phrase.headStart)
  if (genitive !== '' && !isTime(genitive)) return false
  const name = lexis.bareName(text.slice(phrase.headStart, phrase.nounEnd))
  const words = name.split(/[\s、]/)
  const isNamed = words.slice(0, -1).some((word) => word.length > 1 && entities.find(word)?.concept)
  if (!isNamed && entities.find(name)?.category !== 'organisation' && lexis.isAttribute(words.at(-1) ?? '')) return true
  return lexis.isVague(name) && !CIVIC.test(name)
}

/** Found once for each phrase, of however many questions and statements it is the subject. */
const foundOnce = (find: (material: Material, sentence: ReadSentence, phrase: Phrase) => boolean) => {
  const known = rememberedWith((material: Material) =>
    rememberedWith((sentence: ReadSentence) => rememberedWith((phrase: Phrase) => find(material, sentence, phrase))),
  )
  return (material: Material, sentence: ReadSentence, phrase: Phrase): boolean => known(material)(sentence)(phrase)
}
const isAnchored = foundOnce(hasAnchor)
const isBare = foundOnce(hasNothingBefore)

/** 이용자는 요금을 낸다: people who do something are whoever they are, but 이용자는 61만 명이다 counts them. */
const PEOPLE = /(?:者|員|客|生徒|人|자|원|객|손님|주민|학생|사람)$/

const OF = /[의の]$/

/** 総事業費は, 남은 것은, 아버지는: somebody's or something's, and nothing says whose. */
export function isOpenSubject(material: Material, { text, context }: ReadSentence, phrase: Phrase): boolean {
  const { lexis, entities, subject } = material
  if (phrase.relative || context.resolved.some((edit) => overlaps(edit, phrase) || edit.start === phrase.start))
    return false
  const genitive = text.slice(phrase.start, phrase.headStart)
  const owner = genitive.trim().replace(OF, '')
  // 残りの多くは: of what they are left.
  if (lexis.isOwned.test(owner)) return true
  // 日本の設備容量は: in an entry that of its thing, in Japan.
  const isThere = subject !== null && entities.find(owner)?.type === 'place'
  if (genitive !== '' && !isTime(genitive) && !isThere) return false
  const name = lexis.bareName(text.slice(phrase.headStart, phrase.nounEnd))
  if (lexis.isOwned.test(name)) return true
  const words = name.split(/[\s、]/)
  if (PEOPLE.test(name) && !hasFigure(text)) return false
  const isNamed = words.slice(0, -1).some((word) => word.length > 1 && entities.find(word)?.concept)
  return !isNamed && entities.find(name)?.category !== 'organisation' && lexis.isAttribute(words.at(-1) ?? '')
}

/** 1850字が, 두 마리는: how many, but not of what. */
export const isSomeNumber = ({ text }: ReadSentence, phrase: Phrase): boolean => {
  const written = text.slice(phrase.headStart, phrase.nounEnd)
  // 31番が: which one. 단지 가운데 168곳이: of those.
  const isWhich = /(?:番|号|位|世|번|호|위|세대|타입|형)$/.test(written)
  const isOfThose = /(?:가운데|중|의|うち|の)\s?$/.test(text.slice(0, phrase.start))
  return phrase.start === phrase.headStart && isCount(written) && !isWhich && !isOfThose
}

/** Whether a question has something to speak of: the clause of `target` has a subject that is no bare attribute or general noun. */
export function hasSubstance(material: Material, sentence: ReadSentence, target: Span): boolean {
  const subjects = subjectsOf(sentence, target)
  return subjects.some((phrase) => !isBare(material, sentence, phrase))
}

/** As `hasSubstance`, of any clause of the sentence: 費用がかさんだ tells the cost of nothing. */
export const speaksOfMore = (material: Material, sentence: ReadSentence): boolean =>
  sentence.clauses.some((clause) => hasSubstance(material, sentence, clauseSpan(sentence, clause)))

/** Whether a statement stands alone. `target` is its clause. */
export function isGrounded(material: Material, sentence: ReadSentence, target: Span): boolean {
  const subjects = subjectsOf(sentence, target)
  // 濃度の低いものは工場が買い取る: what it is said of has to be known first.
  const isOpen = subjects.some((phrase) => {
    const { text } = sentence
    const isSomeOf =
      /^(?:것|もの)$/.test(text.slice(phrase.headStart, phrase.nounEnd)) && phrase.start < TELLING[material.lang]
    return (
      phrase.role === 'topic' &&
      (isSomeOf || isBare(material, sentence, phrase)) &&
      !isTime(text.slice(phrase.start, phrase.nounEnd))
    )
  })
  return !isOpen && subjects.some((phrase) => isAnchored(material, sentence, phrase))
}

/** Whether what somebody is reported to say stands alone: `claim` is its span, without who says it. What has no subject is said of the speaker. */
export function isClaimGrounded(material: Material, sentence: ReadSentence, claim: Span): boolean {
  const subjects = sentence.phrases.filter(
    (phrase) =>
      contains(claim, phrase) &&
      isSubjectRole(phrase.role) &&
      sentence.words[phrase.governor ?? -1]?.join !== 'adnominal',
  )
  const isOpen = subjects.some((phrase) => isBare(material, sentence, phrase))
  return subjects.length === 0 || (!isOpen && subjects.some((phrase) => isAnchored(material, sentence, phrase)))
}

/** A question buried in somebody's words. */
const QUOTATION = /["“「『‘'][^"”」』’']{15,}/
/** Straight marks are the same at both ends: '가지를 잘라 달라'는 요구가 …. */
const SHORT_QUOTATION = /(?<!["'])(["'])[^"']{1,14}\1/g
const SHORTEST = { ko: 22, ja: 17 } as const

/** Whether the stem names something besides what it asks for, so that one place of the text is meant: 뼈아픈 경험을 한 곳 names nothing. */
export const isSpecific = (material: Material, stem: string): boolean =>
  stem.length >= SHORTEST[material.lang] && isAnswerable(material, stem) && namesSomething(material, stem)

/** A question that points at nothing, and buries nothing in somebody's words. */
export const isAnswerable = ({ lexis }: Material, question: string): boolean =>
  lexis.isSoundStem(question) &&
  !lexis.dangling.test(question) &&
  !QUOTATION.test(question.replace(SHORT_QUOTATION, ''))

/** A figure or a term of the glossary. */
export const namesSomething = ({ entities }: Material, stem: string): boolean =>
  hasFigure(stem) ||
  entities.all.some(({ name, concept }) => concept !== null && name.length > 1 && stem.includes(name))

/** A figure, a time, or somebody or a place by name: 懐中電灯で株の間を照らしたのは誰ですか is a scene, though 懐中電灯 is a term. */
export const namesMatter = ({ entities }: Material, stem: string): boolean =>
  hasFigure(stem) || entities.all.some(({ name, type }) => type !== 'thing' && name.length > 1 && stem.includes(name))

/** …파발은 …, 뒤졌으므로, 봉수는 …: cut from what stands before it, the cause would be said of its own topic. */
export function opensWithAnothersDeed({ phrases, words }: ReadSentence, span: Span): boolean {
  const topic = phrases.find((phrase) => contains(span, phrase) && phrase.role === 'topic')
  const hasOther = phrases.some(({ role, end }) => role === 'topic' && end <= span.start)
  return (
    topic !== undefined &&
    hasOther &&
    words.some(
      ({ role, join, start, end }) =>
        role === 'predicate' && join !== 'adnominal' && start >= span.start && end <= topic.start,
    )
  )
}

/** 서령군청은 … 오다빈이 졌고: cut from what follows, a clause with a topic and somebody else as its subject has two of them. */
export function hasTwoActors(
  { entities, lexis }: Material,
  { phrases, words, text }: ReadSentence,
  span: Span,
): boolean {
  const inside = phrases.filter((phrase) => contains(span, phrase))
  const topic = inside.find(({ role, particle }) => role === 'topic' && /^[은는は]$/.test(particle))
  const subject = inside.find(
    ({ role, governor, start }) =>
      role === 'subject' && words[governor ?? -1]?.join !== 'adnominal' && start > (topic?.start ?? 0),
  )
  if (!topic || !subject) return false
  const type = (phrase: Phrase) => {
    const name = lexis.bareName(text.slice(phrase.headStart, phrase.nounEnd))
    return entities.find(name)?.type ?? lexis.typeByForm(name) ?? phrase.tagged
  }
  return type(subject) === 'person' || type(subject) === 'organisation'
}
