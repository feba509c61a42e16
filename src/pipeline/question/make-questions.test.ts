import { beforeAll, describe, expect, test } from 'vitest'
import type { ArticleText, Lang } from '@/core/article/types'
import type { Category, GlossaryTerm } from '@/core/glossary/types'
import type { Question, QuestionKind } from '@/core/quiz/types'
import { seededRandom } from '@/core/random'
import type { LexiconEntry, QuestionDictionaries } from '../ports'
import { chooseQuestions } from '../verify/choose-questions'
import { verifyQuestions } from '../verify/verify-questions'
import { makeQuestions } from './make-questions'
import { JAPANESE_ARTICLE, KOREAN_ARTICLE } from './testing/articles'
import { NO_DICTIONARIES } from './testing/dictionaries'
import { analyzedOf, articleOf, termOf } from './testing/read'

type Row = readonly [string, string, string, Category, Partial<GlossaryTerm>?]

const WORDS: readonly Row[] = [
  ['도서관', '図書館', 'としょかん', 'concept', { ko: { headword: '도서관', hanja: '圖書館', romanization: '' } }],
  ['열람실', '閲覧室', 'えつらんしつ', 'concept'],
  ['관측 장비', '観測装置', 'かんそくそうち', 'concept'],
  ['과학 교실', '科学教室', 'かがくきょうしつ', 'concept'],
  ['등대', '灯台', 'とうだい', 'concept', { ko: { headword: '등대', hanja: '燈臺', romanization: '' } }],
  ['운항', '運航', 'うんこう', 'concept', { ko: { headword: '운항', hanja: '運航', romanization: '' } }],
  ['이용률', '利用率', 'りようりつ', 'concept', { ko: { headword: '이용률', hanja: '利用率', romanization: '' } }],
  [
    '협약',
    '協定',
    'きょうてい',
    'concept',
    { ko: { headword: '협약', hanja: '協約', romanization: '' }, label: 'false-friend' },
  ],
  ['주민', '住民', 'じゅうみん', 'concept', { confidence: 0.2 }],
  ['한빛재단', 'ひかり財団', 'ひかりざいだん', 'organisation'],
  ['노을시청', '夕凪市役所', 'ゆうなぎしやくしょ', 'organisation'],
  ['푸른학회', '青空学会', 'あおぞらがっかい', 'organisation'],
  ['은하은행', '銀河銀行', 'ぎんがぎんこう', 'organisation'],
  ['가람섬', 'かもめ島', 'かもめじま', 'place'],
]
const DEFINED = { ko: '책과 자료를 모아 두고 빌려주는 곳.', ja: '本や資料を集めて貸し出す施設。' }

/** Places of its field, each with what it is for. */
const PLACES = (
  [
    ['도서관', '図書館', DEFINED.ko, DEFINED.ja],
    ['미술관', '美術館', '그림이나 조각을 보여 주는 곳.', '絵や彫刻を見せる施設。'],
    ['음악관', '音楽館', '악기의 연주를 들려주는 곳.', '楽器の演奏を聞かせる施設。'],
    ['체육관', '体育館', '운동선수가 겨루는 곳.', 'スポーツの試合をする施設。'],
  ] as const
).map(
  ([ko, japanese, korean, definition]): LexiconEntry => ({
    ko: [ko],
    ja: [japanese],
    reading: '',
    category: 'concept',
    domain: 'culture',
    definitions: { ko: korean, ja: definition },
    falseFriend: null,
    source: 'lexicon',
  }),
)
const DICTIONARIES: QuestionDictionaries = {
  ...NO_DICTIONARIES,
  definedEntries: () => PLACES,
  rowsOfField: (domain) => PLACES.filter((row) => row.domain === domain),
  lookUp: (lang, word) => PLACES.filter((row) => row[lang].includes(word)),
}

function termsOf(article: ArticleText): readonly GlossaryTerm[] {
  const headwords = article.sentences.map(({ text }) => text).join()
  return WORDS.filter(([ko, ja]) => headwords.includes(article.lang === 'ko' ? ko : ja)).map(
    ([ko, ja, reading, category, rest]) => {
      const definition = { lang: article.lang, text: DEFINED[article.lang], origin: 'lexicon', evidence: null } as const
      return termOf(article, [ko, ja, reading], category, { ...rest, definitions: ko === '도서관' ? [definition] : [] })
    },
  )
}

async function questionsOf(lang: Lang, seed = 1) {
  const article = articleOf(lang, lang === 'ko' ? KOREAN_ARTICLE : JAPANESE_ARTICLE)
  const terms = termsOf(article)
  const made = makeQuestions({
    analyzed: await analyzedOf(article),
    terms,
    dictionaries: DICTIONARIES,
    random: seededRandom(seed),
  })
  const verified = verifyQuestions(article, terms, made)
  return { article, terms, made, verified, choice: chooseQuestions(verified.accepted, { article, count: 20 }) }
}

const keyOf = ({ options, key }: Question): string => options[key]?.text ?? ''

describe.each(['ko', 'ja'] as const)('questions of a %s article', (lang) => {
  let bank: Awaited<ReturnType<typeof questionsOf>>
  beforeAll(async () => {
    bank = await questionsOf(lang)
  })

  const asked: Readonly<Record<Lang, readonly [QuestionKind, string, string][]>> = {
    ko: [
      ['how-much', '은하은행은 교실 운영에 얼마를 보탰습니까?', '3억 원'],
      ['how-much', '배달선은 하루 평균 몇 권을 싣습니까?', '340권'],
      ['when', '노을시청은 언제 책 배달선 운항을 시작했습니까?', '2021년 5월'],
      ['which-organisation', '교실 운영에 3억 원을 보탠 곳은 어디입니까?', '은하은행'],
      ['who-said', '“별을 보려면 먼저 바다를 알아야 한다”라고 말한 사람은 누구입니까?', '박서윤'],
      ['what-said', '박서윤 교수가 말한 내용으로 알맞은 것은 무엇입니까?', '별을 보려면 먼저 바다를 알아야 한다.'],
      ['meaning', '‘도서관’의 뜻으로 알맞은 것을 고르십시오.', '책과 자료를 모아 두고 빌려주는 곳.'],
      ['definition', '다음은 무엇에 대한 설명입니까?\n“책과 자료를 모아 두고 빌려주는 곳.”', '도서관'],
      ['false-friend', '‘협약’을 일본어로 바르게 옮긴 것을 고르십시오.', '協定'],
    ],
    ja: [
      ['how-much', '銀河銀行は教室の運営にいくらを寄付しましたか。', '3億円'],
      ['how-much', '配達船は1日平均何冊を積みますか。', '340冊'],
      ['when', '夕凪市役所が本の配達船を走らせ始めたのはいつですか。', '2021年5月'],
      ['which-organisation', '教室の運営に3億円を寄付したのはどこですか。', '銀河銀行'],
      ['who-said', '「星を見るには、まず海を知らなければならない」と述べたのは誰ですか。', '山本恵'],
      [
        'what-said',
        '山本恵教授が述べた内容として正しいものはどれですか。',
        '星を見るには、まず海を知らなければならない。',
      ],
      ['meaning', '「図書館」の意味として正しいものを選んでください。', '本や資料を集めて貸し出す施設。'],
      ['definition', '次は何についての説明ですか。\n「本や資料を集めて貸し出す施設。」', '図書館'],
      ['counterpart', '「図書館」に当たる韓国語を選んでください。', '도서관'],
      ['reading', '「図書館」の読み方として正しいものを選んでください。', 'としょかん'],
    ],
  }

  test.each(asked[lang])('%s: %s', (kind, stem, key) => {
    const question = bank.made.find((made) => made.stem === stem)
    expect(question && [question.kind, keyOf(question)]).toEqual([kind, key])
  })

  test('a statement that names a speaker is true of the one who spoke and false of another', () => {
    const told = bank.made.filter(({ stem }) => /말한 사람은 \S+입니다\.”$|と述べたのは[^」]+です。」$/.test(stem))
    expect(new Set(told.map(({ key }) => key))).toEqual(new Set([0, 1]))
    const speaker = { ko: '박서윤', ja: '山本恵' }[lang]
    for (const { stem, key } of told.filter((question) => /별|星/.test(question.stem))) {
      expect(stem.includes(speaker), stem).toBe(key === 0)
    }
  })

  const corrected = { ko: ['18%', '가람섬의 학생 비율은'], ja: ['18％', 'かもめ島の子どもの割合は'] }[lang]

  test('a correction names what is wrong, and its key is what the article says', () => {
    const [right, subject = ''] = corrected
    const question = bank.made.find(({ kind, stem }) => kind === 'correction' && stem.includes(subject))
    const [instruction = '', statement] = question?.stem.split('\n') ?? []
    const wrong = /\d+[%％]/.exec(instruction)?.[0]
    expect(wrong).not.toBe(right)
    expect(statement).toContain(wrong)
    expect(question && keyOf(question)).toBe(right)
  })

  test('a figure is asked for where its sentence says whose it is', async () => {
    const own = '한빛재단이 가람섬에 지은 도서관의 총사업비는 94억 원이다.'
    const article = articleOf('ko', [['한빛재단은 가람섬에 다리를 놓았다.', '총공사비는 61억 원이다.'], [own]])
    const terms = termsOf(article)
    const analyzed = await analyzedOf(article)
    const made = makeQuestions({ analyzed, terms, dictionaries: NO_DICTIONARIES, random: seededRandom(1) })
    const figures = made.filter(({ kind }) => kind === 'how-much')
    expect(figures.map(({ stem }) => stem)).toEqual(['한빛재단이 가람섬에 지은 도서관의 총사업비는 얼마입니까?'])
    expect(figures[0]?.evidence.map(({ quote }) => quote)).toEqual([own])
  })

  test('what agrees among four statements says enough by itself', () => {
    const agreeing = bank.made.filter(({ kind }) => kind === 'agree')
    expect(agreeing.length).toBeGreaterThan(0)
    for (const question of agreeing) expect(keyOf(question)?.length).toBeGreaterThanOrEqual(30)
  })

  test('every distractor has a reason, the key has none', () => {
    for (const { options, key, stem } of bank.made) {
      expect(
        options.map(({ reason }) => reason === null),
        stem,
      ).toEqual(options.map((_, i) => i === key))
    }
  })

  test('what the door lets through is sound', () => {
    expect(bank.verified.accepted.length).toBeGreaterThan(30)
    for (const { options, evidence } of bank.verified.accepted) {
      expect(new Set(options.map(({ text }) => text)).size).toBe(options.length)
      for (const { sentence, start, end, quote } of evidence) {
        expect(bank.article.sentences[sentence]?.text.slice(start, end)).toBe(quote)
      }
    }
  })

  test('a guess never makes a question', () => {
    expect(bank.made.flatMap(({ basis, terms }) => (basis === 'terms' ? terms : []))).not.toContain('c-주민')
  })

  test('the choice has many kinds, is spread over the article, and asks no fact twice', () => {
    const { chosen } = bank.choice
    expect(chosen.length).toBeGreaterThanOrEqual(12)
    expect(new Set(chosen.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(6)
    const facts = chosen
      .filter(({ kind }) => kind !== 'true-false')
      .map((question) => `${question.evidence[0]?.sentence}|${keyOf(question)}`)
    expect(new Set(facts).size).toBe(facts.length)
    const places = chosen.map(({ evidence }) => evidence[0]?.sentence ?? 0)
    const third = bank.article.sentences.length / 3
    for (const from of [0, third, 2 * third]) {
      expect(places.filter((place) => place >= from && place < from + third).length).toBeGreaterThanOrEqual(3)
    }
  })

  test('everything made is kept or comes out with a code', () => {
    const { made, verified, choice } = bank
    expect(verified.accepted.length + verified.rejected.length).toBe(made.length)
    expect(choice.chosen.length + choice.rejected.length).toBe(verified.accepted.length)
    for (const { code } of choice.rejected) expect(code).toBe('not-chosen')
  })

  test('the same seed gives the same questions, and another seed other places of the key', async () => {
    const again = await questionsOf(lang)
    expect(again.made).toEqual(bank.made)
    const other = await questionsOf(lang, 2)
    expect(other.made.map(({ key }) => key)).not.toEqual(bank.made.map(({ key }) => key))
  })
})
