import { describe, expect, it } from 'vitest'
import type { ArticleText, Lang, Sentence } from '@/core/article/types'
import type { TermCandidate } from '@/core/glossary/types'
import { describeTerm } from './describe-term'
import { entry, fakeDictionaries } from './testing/fake-dictionaries'
import { translate } from './translate'

const DICTIONARIES = fakeDictionaries({
  entries: [
    entry('금붕어', '金魚', 'きんぎょ'),
    entry('전수', '伝授', 'でんじゅ'),
    entry('생성형 AI|생성 AI', '生成AI', 'せいせいえーあい'),
    entry('협상', '交渉', 'こうしょう', { falseFriend: { ko: '協商은 다른 뜻이다.', ja: '協商は別の意味。' } }),
    entry('수상', '受賞', 'じゅしょう', { domain: 'culture' }),
    entry('수상', '首相', 'しゅしょう', { domain: 'politics' }),
    entry('수지', '収支', 'しゅうし', { senses: { ko: { 수지: { place: 1, cues: ['적자'] } } } }),
    entry('수지', '樹脂', 'じゅし', { senses: { ko: { 수지: { place: 2, cues: ['도료'] } } } }),
    entry('공개일', '公開日', 'こうかいび', { from: 'ko' }),
    entry('국회', '国会', 'こっかい', { domain: 'politics' }),
    entry('암', 'がん', 'がん'),
    entry('일본', '日本', 'にほん', { category: 'place', source: 'cldr' }),
    entry('전략소', '戦略スタンド', 'せんりゃくすたんど'),
    entry('클라우드', 'クラウド', 'くらうど'),
    entry('서비스', 'サービス', 'さーびす'),
  ],
  sino: {
    전략: ['戦略 せんりゃく common 1', '電略 でんりゃく common 4'],
    경제: ['経済 けいざい common 0'],
    산업: ['産業 さんぎょう common 1'],
    운전: ['運転 うんてん common 1'],
    수감: ['収監 しゅうかん common 5'],
    상원: ['桑原 くわばら surname 6'],
    전: ['前 まえ common 3'],
    략: ['略 りゃく common 5'],
    수: ['数 かず common 3'],
    감: ['感 かん common 3'],
    백: ['百 ひゃく number 2'],
    신: ['新 しん affix 2'],
    데: [],
  },
  readings: {
    戦略: ['戦略 せんりゃく'],
    経済: ['経済 けいざい'],
    産業: ['産業 さんぎょう'],
    省: ['省 しょう affix'],
    運転士: ['運転士 うんてんし'],
    運転: ['運転 うんてん'],
    士: ['士 し affix'],
    札幌: ['札幌 さっぽろ place 1'],
    市: ['市 いち place 4', '市 し affix 3'],
    小屋: ['小屋 こや common 2'],
    人工: ['人工 じんこう common 2'],
    知能: ['知能 ちのう common 2'],
    石橋: ['石橋 いしばし surname 2'],
    湛山: ['湛山 たんざん given-name 5'],
    人: ['人 じん affix', '人 ひと common'],
    工: ['工 こう affix'],
  },
  pieces: { 知: 'ち', 能: 'のう' },
  names: { 이시바시: ['石橋 いしばし surname 4'], 단잔: ['湛山 たんざん given-name 7'] },
  hanja:
    '戦戰전 略略략 経經경 済濟제 産産산 業業업 省省성생 運運운 転轉전 士士사 生生생 成成성 金金금김 魚魚어 交交교 渉涉섭 日日일 本本본 札札찰 幌幌황 市市시 小小소 屋屋옥 人人인 工工공 知知지 能能능 石石석 橋橋교 湛湛담 山山산 国國국 会會회 首首수 相相상 新新신 型型형',
  katakana: ['データ', 'センター', 'インフラ', 'データベース'],
  hangul: ['데이터', '센터', '인프라', '서버'],
  latin: { open: 'おーぷん' },
  frequency: { 전략: 100, 인공지능: 30, 인공: 50, 지능: 40, 경제: 500, 산업: 300 },
})

const sentence = (text: string, index: number): Sentence => ({
  text,
  index,
  start: 0,
  end: text.length,
  block: 0,
  kind: 'paragraph',
  section: null,
})
const article = (lang: Lang, ...texts: readonly string[]): ArticleText => ({
  lang,
  title: '',
  text: '',
  blocks: [],
  sentences: texts.map(sentence),
})

const candidate = (headword: string, rest: Partial<TermCandidate> = {}): TermCandidate => ({
  lang: 'ko',
  headword,
  category: 'concept',
  worth: 1,
  evidence: [{ lang: rest.lang ?? 'ko', sentence: 0, start: 0, end: headword.length, quote: headword }],
  aliases: [],
  parts: headword.split(' '),
  original: null,
  ...rest,
})

const alone = (candidates: readonly TermCandidate[], lang: Lang = 'ko') =>
  translate(candidates, { article: article(lang), translation: null, alignment: [] }, DICTIONARIES)

const one = (headword: string, rest: Partial<TermCandidate> = {}) => alone([candidate(headword, rest)], rest.lang)[0]

describe('Korean to Japanese', () => {
  it.each<[string, Partial<TermCandidate>, string, string, string]>([
    ['전략', {}, '戦略', 'せんりゃく', 'the likeliest word of these characters'],
    ['금붕어', {}, '金魚', 'きんぎょ', 'a native word is in the lexicon'],
    ['협상', {}, '交渉', 'こうしょう', 'a false friend is in the lexicon'],
    [
      '경제산업성',
      { category: 'organisation', parts: ['경제', '산업', '성'] },
      '経済産業省',
      'けいざいさんぎょうしょう',
      '성 of a ministry is 省',
    ],
    ['데이터 센터', {}, 'データセンター', 'でーたせんたー', 'loans, without the space'],
    [
      '데이터센터 전략',
      { parts: ['데이터', '센터', '전략'] },
      'データセンター戦略',
      'でーたせんたーせんりゃく',
      'loans and characters',
    ],
    ['생성형AI', { parts: ['생성', '형', 'AI'] }, '生成AI', 'せいせいえーあい', 'spaces do not count'],
    ['운전사', { parts: ['운전', '사'] }, '運転士', 'うんてんし', 'the suffix that makes a known word'],
    ['수감', {}, '収監', 'しゅうかん', 'two affixes are no word'],
    ['암 전략', {}, 'がん戦略', 'がんせんりゃく', 'a word of one letter between spaces'],
    [
      '4,500억 엔',
      { category: 'quantity', parts: ['4,500', '억', '엔'] },
      '4,500億円',
      'よんせんごひゃくおくえん',
      'a quantity',
    ],
    ['2월', { category: 'quantity', parts: ['2', '월'] }, '2月', 'にがつ', 'a quantity'],
    ['OpenAI', { category: 'organisation' }, 'OpenAI', 'おーぷんえーあい', 'Latin stays'],
    ['이시바시 단잔', { category: 'person' }, '石橋湛山', 'いしばしたんざん', 'a Japanese name by its kana'],
    ['김민수', { category: 'person' }, 'キム・ミンス', 'きむみんす', 'a Korean name whose hanja nobody knows'],
  ])('%s (%o) is %s, read %s: %s', (headword, rest, japanese, reading) => {
    expect(one(headword, rest)).toMatchObject({ headword: japanese, reading })
  })

  it('withholds a common noun that only spelling rules could give', () => {
    expect(one('꿍꿍이셈', { worth: 0.1 })).toBeNull()
  })

  it('lets the article tell homonyms apart', () => {
    const [statesman] = alone([candidate('수상'), candidate('국회')])
    expect(statesman?.headword).toBe('首相')
    expect(one('수상')?.headword).toBe('受賞')
    expect(one('수상')?.alternatives).toContainEqual({ headword: '首相', reading: 'しゅしょう', sense: 'politics' })
  })

  it.each([
    ['도료에 쓰는 수지의 값이 올랐다.', '樹脂'],
    ['적자가 커져 수지가 나빠졌다.', '収支'],
    ['수지가 나빠졌다.', '収支'],
  ])('by what stands beside them: %s is %s', (text, japanese) => {
    const context = { article: article('ko', text), translation: null, alignment: [] }
    expect(translate([candidate('수지')], context, DICTIONARIES)[0]?.headword).toBe(japanese)
  })

  it('trusts the characters in brackets', () => {
    expect(one('전략', { original: '電略' })?.headword).toBe('電略')
  })
})

describe('Japanese to Korean', () => {
  it.each<[string, Partial<TermCandidate>, string, string]>([
    ['戦略', {}, '전략', 'the characters read in Korean'],
    ['経済産業省', { category: 'organisation', parts: ['経済', '産業', '省'] }, '경제산업성', 'a suffix is written on'],
    ['クラウドサービス', { parts: ['クラウド', 'サービス'] }, '클라우드 서비스', 'two words'],
    ['インフラ', {}, '인프라', 'a loan goes by its origin, not by the kana table'],
    ['人工知能', { parts: ['人工', '知能'] }, '인공지능', 'what Korean texts write as one word'],
    [
      '札幌市',
      { category: 'place', parts: ['札幌', '市'] },
      '삿포로시',
      'a place goes by its kana, its suffix by its character',
    ],
    ['石橋湛山', { category: 'person', parts: ['石橋', '湛山'] }, '이시바시 단잔', 'so does a person'],
    ['1,141億円', { category: 'quantity' }, '1,141억 엔', 'a quantity'],
    ['3分の2', { category: 'quantity' }, '3분의 2', 'a fraction'],
    ['金魚', {}, '금붕어', 'the lexicon both ways'],
  ])('%s (%o) is %s: %s', (headword, rest, korean) => {
    expect(one(headword, { lang: 'ja', parts: [headword], ...rest })?.headword).toBe(korean)
  })

  it('doubts the characters of a native word', () => {
    const native = one('小屋', { lang: 'ja' })?.confidence ?? 0
    expect(native).toBeLessThan(one('戦略', { lang: 'ja' })?.confidence ?? 0)
  })
})

describe('what the article says of a word', () => {
  it('is how it is read', () => {
    const [found] = alone([candidate('戦略', { lang: 'ja', reading: 'いくさりゃく' })], 'ja')
    expect(found).toMatchObject({ headword: '전략', reading: 'いくさりゃく' })
  })

  it('decides how a name sounds', () => {
    const person = { lang: 'ja', category: 'person', parts: ['石橋', '湛山'] } as const
    const [found] = alone([candidate('石橋湛山', { ...person, reading: 'いしばしたんざん' })], 'ja')
    expect(found).toMatchObject({ headword: '이시바시 단잔', reading: 'いしばしたんざん' })
  })

  it('goes into its compounds', () => {
    const compound = candidate('상원 산업', { parts: ['상원', '산업'] })
    const [named] = alone([compound, candidate('상원', { original: '上院' })], 'ko')
    expect(named?.headword).toBe('上院産業')
    expect(alone([compound], 'ko')[0]?.headword).not.toBe('上院産業')
  })

  it('is read as Koreans do, where Japan has not its characters', () => {
    const [found] = alone([candidate('보주', { original: '洑主' })], 'ko')
    expect(found).toMatchObject({ headword: '洑主', reading: 'ぽじゅ' })
  })
})

describe('with a translation', () => {
  const translated = (candidates: readonly TermCandidate[], ja: string) =>
    translate(
      candidates,
      { article: article('ko', ''), translation: article('ja', ja), alignment: [{ source: [0], target: [0] }] },
      DICTIONARIES,
    )

  it('takes the counterpart that the translation uses, and quotes it', () => {
    const text = '政府は電略を練る。'
    const [found] = translated([candidate('전략')], text)
    expect(found).toMatchObject({ headword: '電略', route: 'attested' })
    expect(found?.evidence).toEqual([{ lang: 'ja', sentence: 0, start: 3, end: 5, quote: '電略' }])
    // What the translation says needs no spelling by rule beside it.
    expect(found?.alternatives).toEqual([])
  })

  it('finds a name that nobody knows by its sound', () => {
    const [found] = translated([candidate('제이콥슨', { category: 'person' })], '会見したのはジェイコブソン氏だ。')
    expect(found).toMatchObject({ headword: 'ジェイコブソン', route: 'attested', reading: 'じぇいこぶそん' })
  })

  it('writes the counterpart as the translation does', () => {
    const [found] = translated([candidate('데이터 센터')], '新しいデータ・センターが建つ。')
    expect(found?.headword).toBe('データ・センター')
  })
})

describe('describing a term', () => {
  const described = (headword: string, rest: Partial<TermCandidate> = {}) => {
    const term = candidate(headword, rest)
    const [counterpart] = alone([term], term.lang)
    if (!counterpart) throw new Error(`no counterpart for ${headword}`)
    return describeTerm(term, counterpart, DICTIONARIES)
  }

  it('gives both headwords with their readings', () => {
    expect(described('전략')).toMatchObject({
      ko: { headword: '전략', hanja: '戰略', romanization: 'jeollyak' },
      ja: { headword: '戦略', reading: 'せんりゃく', romaji: 'senryaku', koreanReading: '전략' },
      label: 'same-characters',
    })
  })

  it('aligns the characters', () => {
    const { alignment } = described('人工知能', { lang: 'ja', parts: ['人工', '知能'] })
    expect(alignment.map((column) => Object.values(column).join('/'))).toEqual([
      '인/人/人/じん',
      '공/工/工/こう',
      '지/知/知/ち',
      '능/能/能/のう',
    ])
  })

  it.each([
    ['협상', 'false-friend'],
    ['전수', 'different-characters'],
    ['금붕어', 'none'],
    ['데이터', 'shared-loanword'],
    ['OpenAI', 'none'],
  ])('labels %s %s', (headword, label) => {
    expect(described(headword).label).toBe(label)
  })

  it('tells a false friend in each language, and nothing of others', () => {
    expect(described('협상').falseFriend).toEqual({ ko: '協商은 다른 뜻이다.', ja: '協商は別の意味。' })
    expect(described('전략').falseFriend).toBeNull()
  })

  it('does not call a pair the same that shares only some of its characters', () => {
    expect(described('전략 데이터', { parts: ['전략', '데이터'] }).label).toBe('same-characters')
    expect(described('전략소').label).toBe('none')
  })

  it('shows no characters that the words do not share', () => {
    expect(described('금붕어')).toMatchObject({ alignment: [], ko: { hanja: null } })
  })
})
