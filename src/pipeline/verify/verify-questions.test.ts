import { describe, expect, test } from 'vitest'
import type { ArticleText } from '@/core/article/types'
import type { GlossaryTerm } from '@/core/glossary/types'
import type { Option, Question } from '@/core/quiz/types'
import { verifyQuestions } from './verify-questions'

const sentences = [
  '시는 전기 버스를 120대 늘렸다.',
  '한빛재단은 섬에 도서관을 지었다.',
  '이용률은 62%에서 71%로 올랐다.',
]
const article: ArticleText = {
  lang: 'ko',
  title: '',
  text: sentences.join(' '),
  blocks: [],
  sentences: sentences.map((text, index) => ({
    index,
    text,
    start: 0,
    end: text.length,
    block: 0,
    kind: 'paragraph',
    section: null,
  })),
}
const evidenceOf = (sentence: number) => {
  const quote = sentences[sentence] ?? ''
  return { lang: 'ko', sentence, start: 0, end: quote.length, quote } as const
}
const optionsOf = (...texts: readonly string[]): readonly Option[] =>
  texts.map((text, i) => ({ text, reason: i === 0 ? null : { code: 'other-figure', detail: '', evidence: null } }))

const figures: Question = {
  id: 'q1',
  kind: 'how-much',
  basis: 'text',
  lang: 'ko',
  stem: '시는 전기 버스를 몇 대 늘렸습니까?',
  options: optionsOf('120대', '60대', '240대', '90대'),
  key: 0,
  evidence: [evidenceOf(0)],
  terms: [],
  items: [],
  worth: 1,
  difficulty: 'easy',
}
const names: Question = {
  ...figures,
  kind: 'which-organisation',
  stem: '섬에 도서관을 지은 곳은 어디입니까?',
  options: optionsOf('한빛재단', '노을시청', '푸른학회', '은하은행'),
  evidence: [evidenceOf(1)],
}
const statement: Question = {
  ...figures,
  kind: 'true-false',
  stem: '다음 문장이 글의 내용과 같으면 O, 다르면 X를 고르십시오.\n“한빛재단은 섬에 도서관을 지었습니다.”',
  options: optionsOf('O', 'X'),
  evidence: [evidenceOf(1)],
}
const library: GlossaryTerm = {
  id: 'c1',
  lang: 'ko',
  ko: { headword: '도서관', hanja: '圖書館', romanization: '' },
  ja: { headword: '図書館', reading: 'としょかん', romaji: '', koreanReading: '도서관' },
  category: 'concept',
  label: 'same-characters',
  alignment: [],
  falseFriend: null,
  route: 'lexicon',
  confidence: 0.9,
  alternatives: [{ headword: 'ライブラリー', reading: 'らいぶらりー', sense: null }],
  aliases: [],
  definitions: [],
  evidence: [{ lang: 'ko', sentence: 1, start: 8, end: 11, quote: '도서관' }],
  worth: 1,
}
const word: Question = {
  ...figures,
  kind: 'counterpart',
  basis: 'terms',
  stem: '‘도서관’에 해당하는 일본어를 고르십시오.',
  options: optionsOf('図書館', '博物館', '美術館', '水族館'),
  evidence: [evidenceOf(1)],
  terms: ['c1'],
}

const codeOf = (question: Question, terms: readonly GlossaryTerm[] = [library]): string | null =>
  verifyQuestions(article, terms, [question]).rejected[0]?.code ?? null

test.each([
  ['a figure', figures],
  ['a name', names],
  ['a figure of three', { ...figures, options: figures.options.slice(0, 3) }],
  ['a statement', statement],
  ['a word', word],
])('%s passes', (_, question) => {
  expect(codeOf(question)).toBeNull()
})

const refused: readonly [string, string, Question][] = [
  ['wrong-language', 'of another text', { ...figures, lang: 'ja' }],
  [
    'quote-not-verbatim',
    'a changed quotation',
    { ...figures, evidence: [{ ...evidenceOf(0), quote: '시는 버스를 늘렸다.' }] },
  ],
  ['quote-not-verbatim', 'no quotation', { ...figures, evidence: [] }],
  ['options-count', 'two options', { ...figures, options: figures.options.slice(0, 2) }],
  ['options-count', 'three statements', { ...figures, kind: 'agree', options: figures.options.slice(0, 3) }],
  [
    'not-one-key',
    'two without a reason',
    { ...figures, options: figures.options.map(({ text }) => ({ text, reason: null })) },
  ],
  ['not-one-key', 'a key that is no option', { ...figures, key: 7 }],
  [
    'options-equal',
    'one figure written twice',
    { ...figures, options: optionsOf('120대', '1만 대', '10,000대', '90대') },
  ],
  ['options-equal', 'an empty option', { ...figures, options: optionsOf('120대', ' ', '60대', '90대') }],
  ['options-of-two-kinds', 'units that differ', { ...figures, options: optionsOf('120대', '60명', '240원', '90%') }],
  [
    'option-nested',
    'a name inside another',
    { ...names, options: optionsOf('한빛재단', '재단', '푸른학회', '은하은행') },
  ],
  ['option-in-stem', 'a name of the stem', { ...names, stem: '노을시청 옆 섬에 도서관을 지은 곳은 어디입니까?' }],
  ['stem-broken', 'a particle without its noun', { ...names, stem: '은 섬에 도서관을 지은 곳은 어디입니까?' }],
  ['stem-broken', 'half a quotation', { ...names, stem: '섬에 ‘도서관을 지은 곳은 어디입니까?' }],
  ['stem-length', 'nearly nothing', { ...figures, stem: '몇 대입니까?' }],
  ['several-interrogatives', 'two questions', { ...figures, stem: '시는 언제 전기 버스를 몇 대 늘렸습니까?' }],
  ['points-outside', 'a pointing word', { ...names, stem: '이 섬에 도서관을 지은 곳은 어디입니까?' }],
  ['stem-gives-answer', 'the answer itself', { ...names, stem: '한빛재단이 아는 곳은 어디입니까?' }],
  [
    'answer-not-supported',
    'an answer that the text lacks',
    { ...names, options: optionsOf('별빛협회', '노을시청', '푸른학회', '은하은행') },
  ],
  [
    'answer-not-supported',
    'a word that the record lacks',
    { ...word, options: optionsOf('公園', '博物館', '美術館', '水族館') },
  ],
  [
    'another-option-fits',
    'another counterpart',
    { ...word, options: optionsOf('図書館', 'ライブラリー', '美術館', '水族館') },
  ],
  [
    'another-option-fits',
    'a name of the quotation',
    {
      ...names,
      kind: 'what',
      stem: '재단이 섬에 지은 것은 무엇입니까?',
      options: optionsOf('도서관', '한빛재단', '푸른학회', '은하은행'),
    },
  ],
  [
    'not-answerable',
    'two figures of the quotation that the stem does not tell apart',
    {
      ...figures,
      stem: '어느 해 이용률은 몇 %였습니까?',
      options: optionsOf('71%', '62%', '50%', '80%'),
      evidence: [evidenceOf(2)],
    },
  ],
  [
    'statement-contradicted',
    'an unrelated statement',
    { ...statement, stem: statement.stem.replace(/“.*”/, '“바다에는 물고기가 아주 많이 삽니다.”') },
  ],
  [
    'statement-contradicted',
    'the article’s own words called false',
    {
      ...statement,
      key: 1,
      options: [...optionsOf('X', 'O')].reverse(),
      stem: statement.stem.replace(/“.*”/, `“${sentences[1]}”`),
    },
  ],
  [
    'particle-shows-answer',
    'a particle that only some options take',
    {
      ...names,
      stem: '섬에 도서관을 지은 곳은 ____은 아니고 어디입니까?',
      options: optionsOf('한빛재단', '노을시', '푸른학회', '은하은행'),
    },
  ],
]

describe('the door', () => {
  test.each(refused)('%s: %s', (code, _, question) => {
    expect(codeOf(question)).toBe(code)
  })

  test('guess-term: a counterpart that is a guess', () => {
    expect(codeOf(word, [{ ...library, confidence: 0.29 }])).toBe('guess-term')
  })

  test('stem-broken: a name that a page left out', () => {
    const text = '国土北端の公園が隣国に接する。'
    const told = {
      ...article,
      lang: 'ja' as const,
      text,
      sentences: article.sentences.slice(0, 1).map((one) => ({ ...one, text, end: text.length })),
    }
    const asked: Question = {
      ...figures,
      lang: 'ja',
      stem: '国土北端のが隣国に接したのは西暦の何年ですか。',
      evidence: [{ lang: 'ja', sentence: 0, start: 0, end: text.length, quote: text }],
      options: optionsOf('1991年', '1999年', '2005年', '2009年'),
    }
    expect(verifyQuestions(told, [], [asked]).rejected).toMatchObject([{ code: 'stem-broken' }])
  })

  test('a reason may be put in another way than the text puts it', () => {
    const text = '섬은 제련소를 키우려고 수출을 막았다.'
    const told = {
      ...article,
      text,
      sentences: article.sentences.slice(0, 1).map((one) => ({ ...one, text, end: text.length })),
    }
    const why: Question = {
      ...figures,
      kind: 'why',
      stem: '섬이 광석의 수출을 막은 까닭은 무엇입니까?',
      options: optionsOf('제련소를 키우기 위해서입니다.', '다리를 놓기 위해서입니다.', '배를 사들이기 위해서입니다.'),
      evidence: [{ lang: 'ko', sentence: 0, start: 0, end: text.length, quote: text }],
    }
    expect(verifyQuestions(told, [], [why]).accepted).toEqual([why])
  })

  test('stem-gives-answer: the one name that stands in the title, which is read above every question', () => {
    const titled = { ...article, title: '한빛재단, 섬에 도서관을 짓다' }
    expect(verifyQuestions(titled, [], [names]).rejected).toMatchObject([{ code: 'stem-gives-answer' }])
    const both = { ...article, title: '한빛재단과 노을시청의 도서관' }
    expect(verifyQuestions(both, [], [names]).accepted).toEqual([names])
  })

  test('one statement among other ones is another question, among the same ones it is not', () => {
    const agree = (id: string, ...others: readonly string[]): Question => ({
      ...figures,
      id,
      kind: 'agree',
      stem: '이 글의 내용과 같은 것을 고르십시오.',
      options: optionsOf('시는 전기 버스를 120대 늘렸습니다.', ...others),
    })
    const wrong = ['한빛재단은 섬에 병원을 지었습니다.', '이용률은 62%에서 58%로 올랐습니다.']
    const all = [
      agree('a', ...wrong, '이용률은 71%에서 90%로 올랐습니다.'),
      agree('b', ...wrong, '이용률은 55%에서 71%로 올랐습니다.'),
      agree('c', ...wrong, '이용률은 71%에서 90%로 올랐습니다.'),
    ]
    const { rejected } = verifyQuestions(article, [], all)
    expect(rejected.filter(({ code }) => code === 'duplicate')).toHaveLength(1)
  })

  test('a word between two sentences may look like a particle, and what they tell of need not be named', () => {
    const [first, second] = ['両市の橋は古い。', 'しかし、通る車は増えている。']
    const text: ArticleText = {
      lang: 'ja',
      title: '',
      text: `${first}${second}`,
      blocks: [],
      sentences: [first, second].map((own, index) => {
        const start = index * first.length
        return { index, text: own, start, end: start + own.length, block: 0, kind: 'paragraph', section: null }
      }),
    }
    const evidence = [second, first].map((quote, i) => ({
      lang: 'ja' as const,
      sentence: 1 - i,
      start: 0,
      end: quote.length,
      quote,
    }))
    const asked: Question = {
      ...figures,
      kind: 'connective',
      lang: 'ja',
      stem: '空欄に入る最も適切なことばを選んでください。\n「両市の橋は古い。（　）、通る車は増えている。」',
      options: optionsOf('しかし', 'ところが', '例えば', 'なぜなら'),
      evidence,
    }
    expect(verifyQuestions(text, [], [asked]).rejected).toEqual([])
    const long = { ...asked, stem: asked.stem.replace('古い', `古${'く'.repeat(300)}い`) }
    expect(verifyQuestions(text, [], [long]).rejected).toMatchObject([{ code: 'stem-length' }])
  })

  test('duplicate: the same question again', () => {
    const { accepted, rejected } = verifyQuestions(article, [], [figures, { ...figures, id: 'q2' }])
    expect(accepted).toEqual([figures])
    expect(rejected).toMatchObject([{ what: 'question', kind: 'how-much', code: 'duplicate', subject: figures.stem }])
  })
})
