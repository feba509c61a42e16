/** All that a kind draws from: the article as read, its names and figures, and chance. */
import type { ArticleText, Lang, Span } from '@/core/article/types'
import type { GlossaryTerm } from '@/core/glossary/types'
import type { Random } from '@/core/random'
import type { QuestionDictionaries } from '@/pipeline/ports'
import type { Contexts } from './contexts'
import type { Entities } from './entities'
import { withDigits } from './in-digits'
import type { Lexis } from './lexis'
import { clauseSpan, type ReadSentence, type Word } from './sentence'

export interface Material {
  readonly article: ArticleText
  readonly lang: Lang
  readonly lexis: Lexis
  readonly entities: Entities
  /** The glossary, guesses left out: a guess never makes a question. */
  readonly terms: readonly GlossaryTerm[]
  /** Those and the sound terms that the glossary has no room for: wrong options come from them too. */
  readonly pool: readonly GlossaryTerm[]
  /** Where each of them is used. */
  readonly contexts: Contexts
  /** Sentences of the body, in order; headings and list items are not among them. */
  readonly body: readonly ReadSentence[]
  /** What an encyclopaedia's entry is of, and what follows leaves out; null for other texts. */
  readonly subject: string | null
  readonly dictionaries: QuestionDictionaries
  readonly random: Random
  /** `optionKey` of the whole article. */
  readonly articleKey: string
}

/** Whether a sentence still points outside itself, within this span. */
export const pointsOutside = ({ pointers, context }: Pick<ReadSentence, 'pointers' | 'context'>, span: Span): boolean =>
  pointers.some(
    (pointer) =>
      pointer.start >= span.start &&
      pointer.end <= span.end &&
      !context.resolved.some((edit) => edit.start <= pointer.start && edit.end >= pointer.end),
  )

/** A word for a person. */
export const PERSONAL = /^(?:그|그녀|그들|彼|彼女|彼ら|同氏)[은는이가의를도]?$/

/** 611Pa로, 程度で、: a noun that ends its clause. */
const ENDS_CLAUSE: Readonly<Record<Lang, RegExp>> = {
  ko: /\d\S*로$/,
  ja: /(?:程度|前後|以上|以下|ほど|種|つ|である|\d\S*)で$/,
}

/** 공업화하였는데, 이 과정에서; 約11億円で、このうち…を: what opens a clause that goes on from the one before it. */
const GOES_ON: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:[이그] (?:과정|결과|덕분|영향|이유|원인|목적|주체|대상|크기|수|양|값|비율|일부|절반|대부분|차이|효과|역할|가운데|중)(?:[은는이가을를의에도]|에서|으로|로)*(?=[\s,])|이[를는]\s|나머지[는를]\s)/,
  ja: /^(?:[こそ]の(?:過程|結果|影響|理由|原因|目的|主体|対象|大きさ|数|量|値|割合|一部|半分|大半|多く|差|効果|役割|うち|ため)(?!\p{Script=Han})|[こそ]れ(?:を|が|は|に(?:より|よって))|残りは)/u,
}

/** これを上回った, 이로부터 …: what the clause before tells, wherever it stands in its own. */
const IT: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:이를|이로부터|이에|여기에|여기서)$/,
  ja: /^(?:これ|それ)$/,
}
/** 까닭이 여기에 있다: nothing that its own sentence tells. */
const HERE = /^여기/
/** 이듬해, 翌年, 当時: of the year that stands before it. */
const YEAR_AFTER = /^(?:이듬해|그해|당시|翌年|同年|当時)/
const YEAR = /\d{3,4}[년年]/

/** Whether what the word points at is the clause before it, which is told with it: `told` is where that begins. */
function goesOnWithin({ lang }: Material, { text, words }: ReadSentence, pointer: Span, told: number): boolean {
  const written = text.slice(pointer.start, pointer.end).replace(/,$/, '')
  if (YEAR_AFTER.test(written)) return YEAR.test(withDigits(text.slice(told, pointer.start)))
  const before = words.filter(({ start, end }) => start >= told && end <= pointer.start)
  const isPredicate = ({ role, join }: Word): boolean => role === 'predicate' && join !== 'adnominal'
  // 10~20ミリグラム程度で、その多くが: a noun with で ends a clause as well. 강하게 하면 이를 완화한다: a condition tells nothing.
  const isTold = before.some(
    (word) =>
      (isPredicate(word) && word.join === 'coordinate') ||
      (word.comma && ENDS_CLAUSE[lang].test(text.slice(word.start, word.bodyEnd))),
  )
  const last = before.at(-1)
  const isAfterClause = last !== undefined && (last.comma || isPredicate(last))
  const opensClause = isAfterClause && (isTold || (last.comma && before.some(isPredicate)))
  const isIt = IT[lang].test(written) && (opensClause || !HERE.test(written))
  return (isTold && isIt) || (opensClause && GOES_ON[lang].test(text.slice(pointer.start)))
}

/** その, 그, as in その規模: of a thing rather than this thing. */
const ITS = /^(?:그|その)$/
/** What something has by its nature. */
const SIDE: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:성질|품질|성분|구조|규모|역할|기능|특성|특징|영향|효과|존재|중요성|가치|의미|이름|명칭|역사|기원|수명|능력|성능|크기|모양|형태|색|맛|향|양|수|종류|내부|표면|주변|일부|대부분|절반|생산량|사용량|소비량|배출량)$/,
  ja: /^(?:性質|品質|成分|構造|規模|役割|機能|特性|特徴|影響|効果|存在|重要性|価値|意味|名|名称|歴史|起源|寿命|能力|性能|大きさ|形|形状|色|味|香り|量|数|種類|内部|表面|周辺|周囲|一部|大部分|大半|多く|半分|生産量|使用量|消費量|排出量)$/,
} as const

/** Whether a topic or subject that is nobody stands before the word. */
const speaksOfThing = (
  { lexis, entities }: Material,
  { text, phrases }: ReadSentence,
  pointer: Span,
  from: number,
): boolean => {
  const told = phrases.filter(
    ({ role, start, end }) => (role === 'topic' || role === 'subject') && start >= from && end <= pointer.start,
  )
  return (
    told.length > 0 &&
    told.every(({ headStart, nounEnd }) => {
      const name = lexis.bareName(text.slice(headStart, nounEnd))
      return !/^(?:person|organisation)$/.test(entities.find(name)?.type ?? lexis.typeByForm(name) ?? '')
    })
  )
}

/** 회사는 … 그들의, 同社は… その: what a word points at when what is told has named it before. */
function isAnsweredWithin(
  material: Material,
  sentence: ReadSentence,
  pointer: Span,
  { from, told }: { readonly from: number; readonly told: number },
): boolean {
  const { lexis } = material
  if (goesOnWithin(material, sentence, pointer, told)) return true
  const { text, phrases, words } = sentence
  const before = text.slice(from, pointer.start)
  const written = text.slice(pointer.start, pointer.end)
  const named = phrases.some(
    ({ role, start, end }) =>
      (role === 'topic' || role === 'subject') && start >= from && end <= pointer.start && end - start > 2,
  )
  // 라인이 옮겨 간 해, 그는: as a subject it is somebody else than the one before.
  const isOther = PERSONAL.test(written) && (/[은는이가]$/.test(written) || /^[はが]/.test(text.slice(pointer.end)))
  if (lexis.ownPronoun.test(written)) return named && !isOther
  if (!lexis.demonstrative.test(written)) return false
  const next = words.find(({ start }) => start >= pointer.end)
  const noun = next ? text.slice(next.start, next.nounEnd) : ''
  // 真応力は…, その成分は: a side of what the sentence speaks of, where nobody is spoken of whose it need not be.
  const isSide =
    ITS.test(written) && (lexis.isAttribute(noun) || lexis.isOwned.test(noun) || SIDE[material.lang].test(noun))
  if (isSide && speaksOfThing(material, sentence, pointer, from)) return true
  if (noun.length > 1) return before.includes(noun)
  // 水をくみ上げ、その水を: a letter is a word of its own.
  return words.some(
    ({ start, end, nounEnd }) =>
      noun !== '' && start >= from && end <= pointer.start && text.slice(start, nounEnd) === noun,
  )
}

/** Whether the clause that holds the target, or the topic that it shares, points outside the sentence. `told`: where what is told with it begins. */
export function pointsOutsideClause(
  material: Material,
  sentence: ReadSentence,
  target: Span,
  told = sentence.text.length,
): boolean {
  const spans = sentence.clauses.map((clause) => clauseSpan(sentence, clause))
  const own = spans.find(({ start, end }) => target.start >= start && target.end <= end) ?? {
    start: 0,
    end: sentence.text.length,
  }
  const { topic } = sentence
  const shared = topic !== null && topic.end <= own.start ? topic : null
  const opening = Math.min(own.start, told)
  const read = { from: Math.min(shared?.start ?? own.start, told), told: opening }
  const outside = sentence.pointers.filter((pointer) => !isAnsweredWithin(material, sentence, pointer, read))
  const open = { pointers: outside, context: sentence.context }
  return pointsOutside(open, own) || (shared !== null && pointsOutside(open, shared))
}
