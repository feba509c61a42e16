/** Sentences and articles for tests, read by the real analysers. */
import type { ArticleText, Lang, Sentence } from '@/core/article/types'
import type { Category, GlossaryTerm } from '@/core/glossary/types'
import { loadJapaneseAnalyzer } from '@/lexicon/analyzers/japanese'
import { loadKoreanAnalyzer } from '@/lexicon/analyzers/korean'
import type { AnalyzedArticle } from '@/pipeline/analyze'
import { parseJapanese, readJapanese } from '../japanese/parse'
import { parseKorean, readKorean } from '../korean/parse'
import type { ReadSentence, SentenceContext } from '../sentence'

const sentenceOf = (text: string): Sentence => ({
  index: 0,
  text,
  start: 0,
  end: text.length,
  block: 0,
  kind: 'paragraph',
  section: null,
})

const ALONE: SentenceContext = { resolved: [] }

export async function readSentence(lang: Lang, text: string, context = ALONE): Promise<ReadSentence> {
  const sentence = sentenceOf(text)
  if (lang === 'ko') {
    const analyze = loadKoreanAnalyzer()
    return readKorean(
      parseKorean(sentence, analyze(text), () => false, true),
      context,
    )
  }
  const analyze = loadJapaneseAnalyzer()
  return readJapanese(parseJapanese(sentence, analyze(text), [], true), context)
}

/** An article of paragraphs, each a list of its sentences; one that begins with # is a heading. */
export function articleOf(lang: Lang, paragraphs: readonly (readonly string[])[]): ArticleText {
  const text = paragraphs.map((sentences) => sentences.join(' ')).join('\n')
  const sentences: Sentence[] = []
  let at = 0
  let section: number | null = null
  paragraphs.forEach((paragraph, block) => {
    for (const own of paragraph) {
      const index = sentences.length
      const isHeading = own.startsWith('#')
      const start = text.indexOf(own, at)
      at = start + own.length
      sentences.push({ index, text: own, start, end: at, block, kind: isHeading ? 'heading' : 'paragraph', section })
      if (isHeading) section = index
    }
  })
  return { lang, title: '', text, blocks: [], sentences }
}

export async function analyzedOf(article: ArticleText): Promise<AnalyzedArticle> {
  const texts = article.sentences.map(({ text }) => text)
  if (article.lang === 'ko') return { lang: 'ko', article, tokens: texts.map(loadKoreanAnalyzer()) }
  return { lang: 'ja', article, tokens: texts.map(loadJapaneseAnalyzer()) }
}

/** A term of the article's glossary, quoted where it first stands. */
export function termOf(
  article: ArticleText,
  [ko, ja, reading]: readonly [string, string, string],
  category: Category = 'concept',
  rest: Partial<GlossaryTerm> = {},
): GlossaryTerm {
  const headword = article.lang === 'ko' ? ko : ja
  const sentence = article.sentences.find(({ text }) => text.includes(headword))
  const start = sentence?.text.indexOf(headword) ?? 0
  const evidence = {
    lang: article.lang,
    sentence: sentence?.index ?? 0,
    start,
    end: start + headword.length,
    quote: headword,
  }
  return {
    id: `c-${ko}`,
    lang: article.lang,
    ko: { headword: ko, hanja: null, romanization: '' },
    ja: { headword: ja, reading, romaji: '', koreanReading: null },
    category,
    label: 'none',
    alignment: [],
    falseFriend: null,
    route: 'lexicon',
    confidence: 0.95,
    alternatives: [],
    aliases: [],
    definitions: [],
    evidence: [evidence],
    worth: 1,
    ...rest,
  }
}
