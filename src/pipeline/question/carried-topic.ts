/** What a sentence goes on about without saying so: 大学を出て松之山に移った, of whoever the sentence before it speaks of. */
import type { Lang, Span } from '@/core/article/types'
import { isOpenSubject, isSomeNumber, mainSubjects } from './grounded'
import { hasFigure } from './in-digits'
import type { Lexis } from './lexis'
import type { Material } from './material'
import { clauseSpan, contains, edited, isQuotation, type Phrase, type ReadSentence, relativeStart } from './sentence'

/** What the author says is said of something else. */
const AUTHOR = /^(?:필자|筆者)/
/** UTF-16 units; what is longer describes more than it names. */
const LONGEST = { ko: 20, ja: 16 } as const

/** A term that so many sentences have is what the article goes on about; 精度 of one is a side of something. */
const OF_THEME = 3

const isWithin = (clauses: readonly Span[], phrase: Span): boolean => clauses.some((span) => contains(span, phrase))

/** Whom or what these clauses speak of, topics that they share among them. */
const subjectsOf = (sentence: ReadSentence, clauses: readonly Span[]): readonly Phrase[] => {
  const from = clauses[0]?.start ?? 0
  return mainSubjects(sentence).filter(
    (phrase) => isWithin(clauses, phrase) || (phrase.role === 'topic' && phrase.end <= from),
  )
}

/** A place that the sentence begins with. */
const AT = /^[でに]は$/

const leavesOpen = (material: Material, sentence: ReadSentence, place: Phrase): boolean =>
  lacksArgument(material, sentence, place) ||
  (place.start === place.headStart &&
    !place.relative &&
    material.lexis.isOwned.test(sentence.text.slice(place.start, place.nounEnd)))

/** 集めた工具, 得られる金属: a verb alone before the noun, which does not say what, or from what. */
function lacksArgument({ lexis }: Material, sentence: ReadSentence, phrase: Phrase): boolean {
  const { text, words } = sentence
  if (!phrase.relative || lexis.lacksArgument === null) return false
  const start = relativeStart(sentence, phrase)
  const before = words.filter((word) => word.start >= start && word.end <= phrase.headStart && word.role !== 'genitive')
  return (
    before.length > 0 &&
    before.every(({ role }) => role === 'predicate') &&
    lexis.lacksArgument.test(text.slice(start, before.at(-1)?.bodyEnd))
  )
}

/** 기록원에 온 뒤, 入社してから: only somebody does so, and has to be named. */
const SOMEBODY_CAME: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:^|\s)(?:(?:들어|돌아|건너|옮겨|내려|올라)\s?)?(?:온|간|[입퇴]사한|퇴직한|은퇴한|부임한|취임한|입학한|졸업한|이주한|귀국한|결혼한|이직한|정착한) (?:뒤|후|이후|다음)/,
  ja: /(?:[にへ]来|に入っ|に移っ|に嫁い|帰っ|戻っ|[入退]社し|退職し|引退し|[着赴]任し|就任し|入学し|卒業し|移住し|帰国し|結婚し|転職し)(?:てから|てのち|て以来|た(?:後|あと|のち))/,
}

/** 事業が必要だった, 일손이 모자랐다: there was somebody who needed it. */
const WAS_NEEDED: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:필요했|모자랐|부족했|절실했|아쉬웠)(?:습니)?다\.$/,
  ja: /(?:必要だった|必要であった|不可欠だった|足りなかった|欲しかった|欠かせなかった)。$/,
}

/** Whether somebody is meant who is neither topic nor subject where he would stand. */
function leavesOutSomebody({ lang }: Material, { text, phrases }: ReadSentence): boolean {
  if (phrases.some(({ role, particle }) => role === 'topic' && /^[はも은는도]$/.test(particle))) return false
  const at = SOMEBODY_CAME[lang].exec(text)?.index
  const isNamed = phrases.some(({ role, start }) => role === 'subject' && start < (at ?? 0))
  return (at !== undefined && !isNamed) || WAS_NEEDED[lang].test(text)
}

/** 備えにもなったとみている, 대비도 됐다고 말했다: what something became, as somebody tells it; 280만 원이면 된다고 is what is enough. */
const BECAME: Readonly<Record<Lang, RegExp>> = {
  ko: /(?<!면) (?:됐|되었|된)다고 /,
  ja: /(?<=[にと]も?)な(?:った|る|っている)と(?=[^、]{0,16}(?:み|見|話|語|述|指摘|説明|評価))/,
}

/** Whether what became so is not said: whoever tells it did not. */
function becomesUnnamed({ lang, lexis, entities }: Material, { text, phrases, words }: ReadSentence): boolean {
  const at = BECAME[lang].exec(text)?.index
  if (at === undefined) return false
  return !phrases.some(({ role, end, headStart, nounEnd, governor }) => {
    const name = lexis.bareName(text.slice(headStart, nounEnd))
    const tells = /^(?:person|organisation)$/.test(entities.find(name)?.type ?? lexis.typeByForm(name) ?? '')
    const isOfClause = words[governor ?? -1]?.join !== 'adnominal'
    // 대비도|됐다고: what it became.
    return (role === 'topic' || role === 'subject') && end < at && !tells && isOfClause
  })
}

/** What a sentence leaves open: whom or what it speaks of, of whom or what that is a part (아버지는), or of what it is a measure (総事業費は). */
export type LeftOpen = 'subject' | 'whole' | 'measure'

/**
 * What a reader has to be told besides these clauses, or those of these parts: they have no subject, or one that is somebody's or something's (総事業費は, 아버지는), or a number
 * of what is not named (1850字が使える). Null where they say it themselves.
 */
export function leftOpen(material: Material, sentence: ReadSentence, parts: readonly Span[]): LeftOpen | null {
  if (leavesOutSomebody(material, sentence) || becomesUnnamed(material, sentence)) return 'subject'
  const spans = sentence.clauses.map((clause) => clauseSpan(sentence, clause))
  // A question is of one figure or date of its clause.
  const clauses = parts.map((part) => spans.find((span) => contains(span, part)) ?? part)
  const subjects = subjectsOf(sentence, clauses).filter((phrase) => !isSomeNumber(sentence, phrase))
  const [first] = subjects
  const topic = subjects.find(({ role }) => role === 'topic')
  // 会社に勤めたが、仕事が途絶え、松之山に移った: somebody worked there, who is not the work.
  const opens = first !== undefined && first.start < (clauses[0]?.end ?? 0)
  const main = opens ? first : topic
  if (main === undefined) return 'subject'
  const place = sentence.phrases.find(({ particle, start }) => AT.test(particle) && start <= main.start)
  // 画面には, 集めた工具は: of what, from where.
  if (place && leavesOpen(material, sentence, place)) return 'whole'
  if (lacksArgument(material, sentence, main)) return 'whole'
  if (!isOpenSubject(material, sentence, main)) return null
  return material.lexis.isOwned.test(sentence.text.slice(main.headStart, main.nounEnd)) ? 'whole' : 'measure'
}

/** 笹森さん, 윤 씨. */
const ADDRESS: Readonly<Record<Lang, readonly string[]>> = { ko: [' 씨'], ja: ['さん', '氏'] }

/** 笹森鉄也 → 笹森鉄也さん, 윤서경 → 윤서경 씨, if that is how the article speaks of them. */
function addressed({ lang, isTitled }: Lexis, article: string, name: string): string {
  if (isTitled(name)) return name
  const least = lang === 'ko' ? 1 : 2
  const shorter = [name, ...Array.from(name, (_, i) => name.slice(0, i)).filter(({ length }) => length >= least)]
  const used = ADDRESS[lang].find((address) => shorter.some((one) => article.includes(one + address)))
  return name + (used ?? '')
}

/** The plain topic of a sentence, as it can be named beside another: 高橋彩さん, 부분 교체; null where it has none, or none that is known by its name. */
function topicNamed(
  { lexis, entities, lang, article }: Material,
  sentence: ReadSentence,
): { readonly name: string; readonly acts: boolean } | null {
  const { text, phrases, context, pointers } = sentence
  const topics = phrases.filter(({ role, particle }) => role === 'topic' && /^[은는は]$/.test(particle))
  const [topic] = topics
  if (!topic || topics.length > 1 || topic.coordinated) return null
  const isPointing = pointers.some(
    (pointer) => contains(topic, pointer) && !context.resolved.some((edit) => contains(edit, pointer)),
  )
  const written = edited(text, topic, context.resolved)
  if (isPointing || written === null) return null
  const head = lexis.bareName(text.slice(topic.headStart, topic.nounEnd))
  const known = entities.find(head)
  // 先頭の浜田さん: somebody is known by the name alone.
  if (known?.type === 'person' && lexis.typeByForm(head) !== null && !AUTHOR.test(head))
    return { name: addressed(lexis, article.text, entities.fullName(head)), acts: true }
  const name = lexis.bareName(lexis.withoutParticle(written.trim()))
  if (topic.relative || name.length < 2 || name.length > LONGEST[lang] || lexis.isVague(name)) return null
  // 流れを変えたのは雪だった: no name to ask of.
  if (/(?:の|こと|것)$/.test(name)) return null
  if (AUTHOR.test(name) || hasFigure(name) || /[「」『』“”‘’"(（、,]/.test(name)) return null
  const acts = known?.type === 'organisation' || known?.type === 'person' || lexis.typeByForm(head) !== null
  const isName = topic.proper && !lexis.isAttribute(head) && topic.start === topic.headStart
  const isTheme = known !== null && known.concept !== null && known.sentences.length >= OF_THEME
  return acts || isName || isTheme ? { name, acts: acts || isName } : null
}

/** 〜を可変翼機といい, …을 가변익기라고 한다: what a sentence says that something is called, of which the next one may go on. */
const CALLED: Readonly<Record<Lang, RegExp>> = {
  ja: /を([\p{Script=Han}\p{Script=Katakana}ー]{2,16})(?:[（(][^）)]*[）)])?と(?:い[いう]|呼[びぶ]|称[しす])(?!.*を[^、]*と(?:い[いう]|呼[びぶ]|称[しす]))/u,
  ko: /[을를] ([가-힣]{2,8}(?: [가-힣]{2,8})?)(?:이)?라고? (?:하[고며]|한다|부르|부른)/,
}

/** Of two that are named in one breath (…を春網、…を秋網という) neither is gone on about. */
const TWO_CALLED = /を[\p{Script=Han}\p{Script=Katakana}ー]{2,16}、.+を[^、を]+と(?:い[いう]|呼[びぶ])/u

export const calledIn = (lang: Lang, text: string): string | null =>
  TWO_CALLED.test(text) ? null : (CALLED[lang].exec(text)?.[1] ?? null)

const TOGETHER = /共同で|とともに|と組[みん]|と連携|함께|공동으로|손잡고|[와과] 공동/

/** 위험을 넘기려는 구조다, 手間を省く仕組みだ: how things are arranged or stand, which whoever is in it is not. */
const ARRANGEMENT: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:구조|구도|방식|체계|상황|형편|실정|처지|모양|분위기|추세|흐름|양상|계획|방침|구상|입장|생각|셈)$/,
  ja: /(?:構造|構図|仕組み|方式|体制|状況|状態|格好|形|流れ|情勢|計画|方針|構想|考え|構え|算段|見通し)$/,
}

/**
 * What the sentences before this one speak of: the topic of the nearest one that has one, where those between leave it out as well. Null where
 * another subject has come between, or where the paragraph begins. Whoever acts is not what something costs or measures, or what something is:
 * 樹齢十五年ほどの太さだ, after somebody looked at a tree.
 */
export function carriedTopic(material: Material, sentence: ReadSentence, open: LeftOpen): string | null {
  const { text, copula } = sentence
  if (copula !== null && ARRANGEMENT[material.lang].test(text.slice(0, copula))) return null
  // 温度計の維持には年に35万円かかる: of what it says itself.
  const [opening] = sentence.phrases
  if (opening && opening.start === 0 && /^(?:には|にも|에는|에도)$/.test(opening.particle)) return null
  const at = material.body.indexOf(sentence)
  for (let i = at - 1; i >= 0; i--) {
    const before = material.body[i]
    const next = material.body[i + 1]
    const isBeside =
      before?.sentence.block === sentence.sentence.block && before.sentence.index + 1 === next?.sentence.index
    if (!before || !isBeside) return null
    // “…하셨지요.” between two sentences of one who speaks.
    if (isQuotation(before)) continue
    if (material.lexis.isSaying.test(before.text)) return null
    // 三河は…伊吹と共同で建設する: two of them may be who does what follows.
    if (open === 'subject' && TOGETHER.test(before.text)) return null
    const called = calledIn(material.lang, before.text)
    if (called !== null) return called
    const named = topicNamed(material, before)
    if (named !== null) return named.acts && (open !== 'subject' || copula !== null) ? null : named.name
    if (mainSubjects(before).length > 0) return null
  }
  return null
}
