/** 무엇이라고 부릅니까, 이름은 무엇입니까; 何と呼ばれていますか, 何という手法: a name in quotation marks, among the other names that the article quotes. */
import type { Span } from '@/core/article/types'
import { type Candidate, choose } from '../distractors'
import { type Draft, evidenceOf } from '../draft'
import { isAnswerable, isSpecific, mainSubjects } from '../grounded'
import { askedAfter, STANDS_ALONE } from '../introduction'
import { type Material, pointsOutsideClause } from '../material'
import { namesAlike } from '../names-alike'
import { clauseSpan, contains, type ReadSentence, relativeStart } from '../sentence'
import { sortOfThing } from '../sort-of-thing'
import { thingsAlike } from '../things-alike'
import { scriptOf } from '../vocabulary'

interface Quoted extends Span {
  readonly name: string
  readonly sentence: ReadSentence
}

const MARKED = { ko: /[‘'](?!\s)([^‘’']{2,14})[’']/g, ja: /「([^「」]{2,14})」/g } as const
/** Words that somebody said or wrote, not what something is called: たぶん, 寂しい, 싸다. */
const NO_NAME = {
  ko: /[다요까라지죠]$|[을를은는] |\?|[은는을를]$|^[한두세네몇] |(?:까지|부터|에서|으로)$/,
  ja: /[をがはにでも。、？?]|^[ぁ-ん]{1,4}$|[ぁ-ん](?:い|る|た|だ|う|く|す|ない|ます|です)$|(?:から|まで|より)$/,
} as const

/** The name without its marks, if it has any. */
const spanOfName = ({ sentence, start, name }: Quoted): Span => {
  const at = sentence.text.indexOf(name, start)
  return { start: at, end: at + name.length }
}

/** Names that the article has in quotation marks, each where it first stands so; `start` and `end` are those of the marks. */
const quotedNames = ({ body, lang }: Material): readonly Quoted[] => {
  const all = body.flatMap((sentence) =>
    [...sentence.text.matchAll(MARKED[lang])].map(({ 0: marked, 1: name = '', index }) => ({
      name,
      sentence,
      start: index,
      end: index + marked.length,
    })),
  )
  return all.filter(({ name }, i) => !NO_NAME[lang].test(name) && all.findIndex((other) => other.name === name) === i)
}

/** Without marks: この沈着物を|珪華（けいか）という。; 이 방법을 |초임계 건조라고 한다. What is said (…だという) names nothing. */
const UNMARKED = {
  ko: /(?<=[가-힣][을를은는] )([가-힣A-Za-z]{2,10}(?: [가-힣]{2,8})?)(?:\([^)]{1,24}\))?(?=(?:이라고도|라고도|이라고|라고|이라) (?:부르|부른|불[리린러렀]|한다|하며|일컫))/g,
  ja: /(?<=^|[、をはも])([\p{Script=Han}\p{Script=Katakana}ーA-Za-z・]{2,16})(?:[（(][^）)]{1,24}[）)])?(?=という(?:。|$)|と(?:も)?呼[ばびぶん])/gu,
} as const

function calledNames({ body, lang }: Material): readonly Quoted[] {
  return body.flatMap((sentence) =>
    /[「“"]/.test(sentence.text)
      ? []
      : [...sentence.text.matchAll(UNMARKED[lang])].flatMap(({ 0: written, 1: name = '', index }) =>
          NO_NAME[lang].test(name) ? [] : [{ name, sentence, start: index, end: index + written.length }],
        ),
  )
}

/** 「潮開き」と呼ばれ: what something is called. */
const CALLED = {
  ko: /^(?:이라고도?|라고도?|이라|라)\s(?:부르|부른|불|이름|한다|했다)/,
  ja: /^とも?(?:呼|よ[ばぶび]|名付|名づ|称)/,
} as const
/** 합작법인 이름은 ‘다미크라이오’로 정했다. */
const NAME_IS = /(?:^|\s)((?:[가-힣]+\s)?[가-힣]{2,10}?)(?:의)? 이름[은을] $/
const NO_HEAD = /^(?:当初|以来|現在|当時|ほか|など|同社|両社|者|的|上|中|後|際|等)$/
/** 手法「潮位差法」: what the name is of. */
const HEAD = /[\p{Script=Han}\p{Script=Katakana}ー]{2,12}$/u

/** What is called so has to end the question: 何と呼ばれていますか, not 何と呼び、…扱われますか. */
const ENDS = {
  ko: /(?:무엇이라고도? [가-힣 ]{2,12}|무엇입니까)\?$/,
  ja: /何とも?(?:呼|よ|いい|称|名)[^、]{1,12}か。$|(?:名前は何ですか|何と呼ばれる[^、]{2,5}ですか)。$|何という/,
} as const

function askedOf(material: Material, own: Quoted): string | null {
  const question = questionOf(material, own)
  if (question === null || !ENDS[material.lang].test(question)) return null
  const last = material.lang === 'ja' ? question.replace(NAMED_BEFORE, '') : question
  // 海の水も使うものを: as well as what was cut off.
  return last !== question && /^[^、を]*も/.test(last) ? null : last
}

/** 春の網を春網、秋に引くものを何といいますか: of two that are named in one breath the last one is asked for. */
const NAMED_BEFORE = /^.*を[\p{Script=Han}\p{Script=Katakana}ー・]{2,16}(?:[（(][^）)]*[）)])?、(?=.+を何と)/u

/** 〜と呼ばれる作業で: what sort of thing is called so. */
const CALLED_SORT = /^と呼ばれる([\p{Script=Han}]{2,4})(?:で、|だ。|である。)/u

function questionOf({ lang }: Material, own: Quoted): string | null {
  const { sentence, start, end } = own
  const { text, forms } = sentence
  const [before, after] = [text.slice(0, start), text.slice(end)]
  if (lang === 'ko') {
    const owner = NAME_IS.exec(before)?.[1]
    if (owner && /^(?:으로|로|이다|이라)/.test(after)) return `${owner}의 이름은 무엇입니까?`
    const isSaid = /[을를은는] /.test(before)
    return CALLED.ko.test(after) && isSaid ? forms.askInPlace({ start, end }, '무엇') : null
  }
  if (/^という。?$/.test(after)) return /を$/.test(before) ? `${before}何といいますか。` : null
  // 原因は雄性不稔と呼ばれる性質で: what the name is of stands after it.
  const [, sort = ''] = CALLED_SORT.exec(after) ?? []
  if (sort && /は、?$/.test(before)) return `${before}何と呼ばれる${sort}ですか。`
  // 何と呼び除名しましたか: what is called so has to be said.
  const isSaid = /^とも?(?:呼ばれ|称され|名[付づ]けられ)/.test(after) || /を[^、を]{0,8}$/.test(before)
  if (CALLED.ja.test(after) && !isSaid) return null
  // 何と呼ばれる一席を受け持つ: of a clause before a noun.
  const verb = sentence.words.find((word) => word.start >= end || (word.start <= start && word.end > end + 3))
  if (CALLED.ja.test(after) && verb?.join === 'adnominal') return null
  const also = /^とも/.test(after) ? 1 : 0
  if (CALLED.ja.test(after)) {
    const asked = forms.askInPlace({ start, end: end + also * 2 }, also ? '何と' : '何')
    if (asked) return asked.replace(/何と呼ばれますか。$/, '何と呼ばれていますか。')
    // 「潮開き」と呼ばれ、…公開されている: the clause that goes on has no form of its own.
    const clause = sentence.clauses.map((one) => clauseSpan(sentence, one)).find((one) => contains(one, own))
    const lead = text.slice(clause?.start ?? start, start)
    return /^とも?呼ばれ/.test(after) && /は$/.test(lead) ? `${lead}何と呼ばれていますか。` : null
  }
  return askedOfHead(own)
}

/** 手法「潮位差法」を生んだ → 何という手法を生みましたか; 解析するシステム「シオヨミ」 → 解析するシステムの名前は何ですか. */
function askedOfHead({ sentence, start, end }: Quoted): string | null {
  const { text, forms, phrases, clauses } = sentence
  const head = HEAD.exec(text.slice(0, start))?.[0]
  const phrase = phrases.find((one) => one.start <= start && one.end >= end)
  if (!head || !phrase || NO_HEAD.test(head) || phrase.coordinated) return null
  const at = start - head.length
  // 劣化診断の手法「潮位差法」: with what stands before it in the phrase.
  const isFirst = !/[「」]/.test(text.slice(phrase.start, at))
  if (phrase.relative && isFirst)
    return `${text.slice(relativeStart(sentence, phrase), start)}の名前は何ですか。`.replace(
      /^(?:(?:また|さらに|なお|近年|最近|現在)は?、?)+|^[^、]{1,12}には、?/,
      '',
    )
  const clause = clauses.findIndex(({ first, last }) => phrase.first >= first && phrase.last <= last)
  const isWhole = phrase.nounEnd === end && (phrase.role === 'topic' || phrase.role === 'subject')
  if (isWhole && phrase.start === at)
    return forms.askByCleft(clause, phrase, 'thing')?.replace(/のは何ですか。$/, `${head}の名前は何ですか。`) ?? null
  const from = isFirst ? phrase.start : at
  return phrase.role === 'object' || phrase.role === 'adverbial'
    ? forms.askInPlace({ start: from, end }, `何という${text.slice(from, start)}`)
    : null
}

/** A term of the article stands beside other terms of its sort. */
function termsBeside(material: Material, { name, sentence }: Quoted): readonly Candidate[] {
  const sort = sortOf(material, name)
  return sort === null
    ? []
    : thingsAlike(material, sentence, name, {
        category: material.entities.find(name)?.category ?? 'concept',
        sort,
      }).map((candidate) => ({ ...candidate, strange: (candidate.strange ?? 0) + OTHER_TERM }))
}

/** By the ending of the word; of a Korean word, by that of its Japanese one. */
const sortOf = ({ lang, entities }: Material, name: string): string | null =>
  lang === 'ja' ? sortOfThing(name) : (entities.find(name)?.sort ?? null)

/** Other names come before other terms. */
const OTHER_TERM = 1
const isMarked = ({ sentence, start }: Quoted): boolean => /[「‘']/.test(sentence.text[start] ?? '')

/** 回収箱|「あぶらポスト」: what the text says before the marks that the name is of. */
const HEADED = { ko: /([가-힣]*[^은는이가을를의에도로만와과\s])\s?$/, ja: HEAD } as const
const headOf = ({ lang }: Material, { sentence, start }: Quoted): string =>
  HEADED[lang].exec(sentence.text.slice(0, start))?.[0].trim().at(-1) ?? ''

/**
 * A name in quotation marks may be made up, and tell nothing of its sort: it stands beside names of what is called the same (回収箱, 箱), or, where
 * nothing is said of either, of what its form tells: オーラルフレイル is no wrong option for みおつくし, nor ISCC for あぶらポスト. A term stands beside
 * terms of its sort alone (超音波接合, and not 集積回路).
 */
function isBeside(material: Material, own: Quoted, other: Quoted): boolean {
  const [sort, otherSort] = [own, other].map(({ name }) => sortOf(material, name))
  if (!isMarked(own)) return sort !== null && sort === otherSort
  const isOfHead = headOf(material, own) === headOf(material, other)
  return sort === otherSort && scriptOf(own.name) === scriptOf(other.name) && (sort !== null || isOfHead)
}

/** IT企業の名前, 물류 회사의 이름: a university or a ministry is none. */
const ASKS_FIRM = /(?:企業|会社|メーカー|法人|業者|업체|기업|회사|법인|제조사)(?:の|의 )/
/** By its name no firm, whatever sort it is put into; and 研究所 alone is nobody's name. */
const NO_FIRM =
  /(?:大学|大学院|研究所|研究院|協会|組合|連盟|連合会|学会|委員会|機構|センター|病院|대학교?|연구소|연구원|협회|조합|연맹|학회|위원회|센터|병원)$/

export function named(material: Material): readonly Draft[] {
  const { lang, lexis, entities } = material
  const quoted = quotedNames(material)
  const called = calledNames(material).filter(({ name }) => quoted.every((other) => other.name !== name))
  const names = [...quoted, ...called]
  const typeOf = (name: string) => (entities.find(name)?.type === 'organisation' ? 'organisation' : 'thing')
  return names.flatMap((own): Draft[] => {
    const { name, sentence } = own
    const question = askedOf(material, own)
    // 毎年 makes a figure doubtful, but not a name.
    const plain = question?.replace(/毎[年月週日]/, '')
    if (!question || !plain || !isAnswerable(material, plain)) return []
    const span = sentence.clauses.map((clause) => clauseSpan(sentence, clause)).find((one) => contains(one, own))
    const isNaming = /이름은 무엇입니까|^[^。]{20,}の名前は何ですか/.test(question)
    // Of an entry a sentence may leave out its subject.
    const saysWhat = /(?<![でにと])は|[がを]|[가-힣](?:은|는|을|를)\s/.test(question)
    const isOpen = (mainSubjects(sentence).length === 0 || !saysWhat) && material.subject !== null
    const isSound = isSpecific(material, plain) && !isOpen && !pointsOutsideClause(material, sentence, own)
    const isAlone = isNaming || isSound
    // The first paragraph of an entry is of it, whatever its sentences name besides.
    const opens = sentence.sentence.block === material.body[0]?.sentence.block ? material.subject : null
    const asked = isAlone || !span ? null : askedAfter(material, sentence, [span], question)
    const about = asked?.about ?? (isOpen ? opens : null)
    const ofEntry = about ? lexis.prompts.ask(question, { ...STANDS_ALONE, about }) : null
    const stem = isAlone ? question : ofEntry
    if (!stem) return []
    const type = typeOf(name)
    const others = names.flatMap((other): Candidate[] =>
      other.sentence === sentence ||
      typeOf(other.name) !== type ||
      sentence.text.includes(other.name) ||
      !isBeside(material, own, other)
        ? []
        : [
            {
              text: other.name,
              at: { sentence: other.sentence, span: spanOfName(other) },
            },
          ],
    )
    const candidates =
      type === 'organisation'
        ? namesAlike(material, sentence, name, type, { speaks: false }).candidates.filter(
            ({ text, strange }) => !ASKS_FIRM.test(stem) || (strange === 0 && !NO_FIRM.test(text)),
          )
        : [...others, ...termsBeside(material, own)]
    return [
      {
        kind: 'what',
        basis: 'text',
        lang,
        stem,
        answer: name,
        distractors: choose({ material, stem, answer: name, answered: sentence, code: 'other-thing' }, candidates),
        evidence: [evidenceOf(lang, sentence.sentence)],
        worth: 2.9,
      },
    ]
  })
}
