/** Candidate questions of one text, about five for each that is kept: every kind over every sentence. `verify` decides. */
import { inParagraphs } from '@/core/article/paragraphs'
import type { ArticleText, Sentence } from '@/core/article/types'
import { bandOf } from '@/core/glossary/band'
import type { GlossaryTerm } from '@/core/glossary/types'
import { optionKey } from '@/core/quiz/comparison'
import { groupOf, type Question, type QuestionKind } from '@/core/quiz/types'
import type { Random } from '@/core/random'
import type { AnalyzedArticle } from '../analyze'
import { isDateline } from '../dateline'
import type { JapaneseToken, KoreanToken, QuestionDictionaries } from '../ports'
import { heldByOthers } from './argument'
import { articleSubject, readContext } from './context'
import { contextsOf } from './contexts'
import { type Draft, multipleChoice, trueFalse } from './draft'
import { collectEntities } from './entities'
import { factWorth } from './fact-worth'
import { japaneseLexis } from './japanese/lexis'
import { parseJapanese, readJapanese } from './japanese/parse'
import { resolveJapanesePointer } from './japanese/pointers'
import { agree } from './kinds/agree'
import { broughtIn } from './kinds/brought-in'
import { connective } from './kinds/connective'
import { correction } from './kinds/correction'
import { counterpart } from './kinds/counterpart'
import { definition } from './kinds/definition'
import { described } from './kinds/described'
import { falseFriend } from './kinds/false-friend'
import { hanja } from './kinds/hanja'
import { howMuch } from './kinds/how-much'
import { match } from './kinds/match'
import { meaning } from './kinds/meaning'
import { named } from './kinds/named'
import { oddOneOut } from './kinds/odd-one-out'
import { order } from './kinds/order'
import { reading } from './kinds/reading'
import { referent } from './kinds/referent'
import { specified } from './kinds/specified'
import { trueOrFalse } from './kinds/true-false'
import { what } from './kinds/what'
import { whatSaid } from './kinds/what-said'
import { when } from './kinds/when'
import { where } from './kinds/where'
import { who } from './kinds/who'
import { saidBy, whoSaid } from './kinds/who-said'
import { why } from './kinds/why'
import { wordInSentence } from './kinds/word-in-sentence'
import { koreanLexis } from './korean/lexis'
import { parseKorean, readKorean } from './korean/parse'
import { resolveKoreanPointer } from './korean/pointers'
import type { Material } from './material'
import { pointingAtWriter } from './narrator'
import type { SentenceContext } from './sentence'
import { statements } from './statements'

export interface QuestionInput {
  readonly analyzed: AnalyzedArticle
  /** The terms that the bank keeps: vocabulary questions and concept ids come from these. */
  readonly terms: readonly GlossaryTerm[]
  /** All terms that are sound, kept or not: what the article names, to type answers and distractors. `terms` where left out. */
  readonly names?: readonly GlossaryTerm[] | undefined
  readonly dictionaries: QuestionDictionaries
  readonly random: Random
}

const KINDS: readonly ((material: Material) => readonly Draft[])[] = [
  howMuch,
  when,
  who,
  broughtIn,
  specified,
  what,
  named,
  where,
  whoSaid,
  saidBy,
  whatSaid,
  match,
  referent,
  why,
  definition,
  meaning,
  counterpart,
  wordInSentence,
  connective,
  reading,
  hanja,
  falseFriend,
  oddOneOut,
]

/** Kinds that put statements together share them, so that a statement is altered in the same way wherever it appears. */
function statementKinds(material: Material): readonly Draft[] {
  const said = statements(material)
  return [
    ...trueOrFalse(material, said),
    ...correction(material, said),
    ...described(material, said),
    ...agree(material, said),
    ...order(material, said),
  ]
}

type Reading = Pick<Material, 'lexis' | 'entities' | 'body' | 'subject'>

const NO_CONTEXT: SentenceContext = { resolved: [] }

/** 【札幌】: it is read by nobody as a sentence. */
const isRead = ({ kind, text }: Sentence): boolean => kind === 'paragraph' && !isDateline(text)

const opensParagraph = ({ sentences }: ArticleText, i: number): boolean => {
  const before = sentences[i - 1]
  return before?.block !== sentences[i]?.block || isDateline(before?.text ?? '')
}

function readKoreanBody(
  article: ArticleText,
  tokens: readonly (readonly KoreanToken[])[],
  terms: readonly GlossaryTerm[],
): Reading {
  const names = new Set(terms.flatMap((term) => [term.ko.headword, ...(term.lang === 'ko' ? term.aliases : [])]))
  const parsed = pointingAtWriter(
    'ko',
    article.sentences.flatMap((sentence, i) =>
      isRead(sentence)
        ? [parseKorean(sentence, tokens[i] ?? [], (written) => names.has(written), opensParagraph(article, i))]
        : [],
    ),
  )
  const entities = collectEntities(parsed, terms, 'ko', koreanLexis)
  const contexts = readContext(parsed, article.title, koreanLexis, entities, resolveKoreanPointer)
  const body = parsed.map((sentence, i) => readKorean(sentence, contexts[i] ?? NO_CONTEXT))
  return {
    lexis: koreanLexis,
    entities,
    body,
    subject: articleSubject(parsed[0], article.title, koreanLexis),
  }
}

function readJapaneseBody(
  article: ArticleText,
  tokens: readonly (readonly JapaneseToken[])[],
  terms: readonly GlossaryTerm[],
): Reading {
  const names = terms.map((term) => term.ja.headword).filter((name) => name.length > 2)
  const parsed = pointingAtWriter(
    'ja',
    article.sentences.flatMap((sentence, i) =>
      isRead(sentence) ? [parseJapanese(sentence, tokens[i] ?? [], names, opensParagraph(article, i))] : [],
    ),
  )
  const entities = collectEntities(parsed, terms, 'ja', japaneseLexis)
  const contexts = readContext(parsed, article.title, japaneseLexis, entities, resolveJapanesePointer)
  const body = parsed.map((sentence, i) => readJapanese(sentence, contexts[i] ?? NO_CONTEXT))
  return {
    lexis: japaneseLexis,
    entities,
    body,
    subject: articleSubject(parsed[0], article.title, japaneseLexis),
  }
}

const readBody = (analyzed: AnalyzedArticle, terms: readonly GlossaryTerm[]): Reading =>
  analyzed.lang === 'ko'
    ? readKoreanBody(inParagraphs(analyzed.article), analyzed.tokens, terms)
    : readJapaneseBody(inParagraphs(analyzed.article), analyzed.tokens, terms)

const isTaught = ({ confidence }: GlossaryTerm): boolean => bandOf(confidence) !== 'guess'

/** The text as the kinds read it. */
export function materialOf({ analyzed, terms, names, dictionaries, random }: QuestionInput): Material {
  const { article, lang } = analyzed
  const taught = terms.filter(isTaught)
  return {
    article,
    lang,
    terms: taught,
    contexts: contextsOf(article, lang, taught),
    pool: (names ?? terms).filter(isTaught),
    dictionaries,
    random,
    articleKey: optionKey(article.sentences.map(({ text }) => text).join(' ')),
    ...readBody(analyzed, names ?? terms),
  }
}

/** Kinds that ask who said what ask of others' views as well; all others would put them as so. */
const OF_SPEAKERS: ReadonlySet<QuestionKind> = new Set(['who-said', 'what-said', 'match'])

/** Nothing that the author only reports or grants is put as so. */
function isAuthors(material: Material): (draft: Draft) => boolean {
  const held = new Set([...heldByOthers(material)].map(({ sentence }) => sentence.index))
  return ({ kind, evidence }) =>
    groupOf(kind) === 'vocabulary' ||
    OF_SPEAKERS.has(kind) ||
    !evidence.slice(0, kind === 'why' ? undefined : 1).some(({ sentence }) => held.has(sentence))
}

/** Questions in the language of the text; their sense and form are checked by `verify`, which also chooses among them. */
export function makeQuestions(input: QuestionInput): readonly Question[] {
  const material = materialOf(input)
  const { random } = material
  const { trueMark, falseMark } = material.lexis
  const kept = new Set(input.terms.map(({ id }) => id))
  const worthOf = factWorth(material)
  const drafts = [...KINDS.flatMap((kind) => kind(material)), ...statementKinds(material)]
  return drafts.filter(isAuthors(material)).map((draft) => {
    const own = {
      ...draft,
      worth: draft.worth + worthOf(draft),
      terms: draft.terms?.filter((id) => kept.has(id)) ?? [],
    }
    return draft.kind === 'true-false' ? trueFalse(own, [trueMark, falseMark]) : multipleChoice(own, random)
  })
}
