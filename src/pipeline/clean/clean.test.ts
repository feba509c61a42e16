import { describe, expect, test } from 'vitest'
import { type CleanOptions, clean } from './clean'
import { FURNITURE, removeFurniture, TAIL_HEADINGS } from './furniture'
import { INLINE_RULES, stripInlineMarks } from './inline-marks'

function cleaned(raw: string, options: CleanOptions = {}) {
  const result = clean(raw, options)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

const outline = (raw: string, options: CleanOptions = {}) => {
  const { text, blocks } = cleaned(raw, options)
  return blocks.map(({ start, end, kind, level }) => `${kind}${level || ''}: ${text.slice(start, end)}`)
}

const prose =
  '부산항은 지난해 수소 충전소를 세 곳 더 지었고, 올해는 부두 전체의 화물 트럭을 바꾸기로 했다고 시가 밝혔다.'

describe('inline marks', () => {
  test.each(INLINE_RULES.map(({ name, example }) => [name, ...example] as const))('%s: %s → %s', (_, raw, expected) => {
    expect(stripInlineMarks(raw)).toBe(expected)
  })

  test.each(['3 * 4 * 5 = 60', 'a_b_c', '[단독] 새 부두 (2025년)', '3 < 5', '* 표는 추정치', '2*3*4'])(
    '%s stays as it is',
    (text) => {
      expect(stripInlineMarks(text)).toBe(text)
    },
  )
})

describe('furniture', () => {
  const examples = [...FURNITURE, TAIL_HEADINGS].flatMap((rule) =>
    rule.examples.map((example) => [rule, example] as const),
  )
  test.each(examples)('$name: %s', (rule, example) => {
    expect(rule.pattern.test(example)).toBe(true)
  })

  test.each([
    '시는 무단 주차를 막기로 했다.',
    '광고 시장이 커졌다.',
    '공유 경제가 자리를 잡았다.',
    '2025년 3월 28일 문을 연 부두는 붐볐다.',
    '메뉴는 세 가지다.',
    '김하늘 기자는 웃었다.',
    '댓글이 늘었다.',
    'シェアは3割に達した。',
    '広告費が増えた。',
    '目次を見れば分かる。',
    '日本郵船・商船三井・川崎汽船',
    '# 제목',
    '첫 배가 떠났다',
  ])('%s is the article', (text) => {
    const line = { text, number: 1, kind: 'paragraph', level: 0, blankBefore: true, blankAfter: true } as const
    expect(removeFurniture([line, { ...line, text: prose }]).removed).toEqual([])
  })

  test('the page goes, its rules are named, and lists of other articles go to the end', () => {
    const { text, removed } = cleaned(
      `본문 바로가기\n\n수소 항구의 꿈\n\n김하늘 기자 sky@example.org\n입력 2025.03.28 09:15\n\n${prose}\n\n2025. 3. 29.\n#수소 #부산\n관련 기사\n새 부두가 열렸다\n바다 위의 풍차`,
    )
    expect(text).toBe(`수소 항구의 꿈\n${prose}`)
    expect(removed.map(({ rule }) => rule).join(' ')).toBe('skip-link reporter date date tags related related related')
  })
})

describe('title', () => {
  test.each<readonly [why: string, raw: string, options: CleanOptions, title: string]>([
    ['given', `${prose}\n`, { title: '수소 항구' }, '수소 항구'],
    ['front matter', `---\ntitle: "수소 항구"\n---\n\n${prose}`, {}, '수소 항구'],
    ['first heading', `머리말\n\n# 수소 항구\n\n${prose}`, {}, '수소 항구'],
    ['repeated line', `경제\n\n수소 항구의 꿈\n\nby Haneul\n\n수소 항구의 꿈\n\n${prose}`, {}, '수소 항구의 꿈'],
    ['section of the site above it', `국제\n\n수소 항구의 꿈이 열린다\n\n${prose}`, {}, '수소 항구의 꿈이 열린다'],
    ['first short line', `수소 항구의 꿈\n${prose}`, {}, '수소 항구의 꿈'],
    ['a headline that ends in a predicate', `항구가 수소로 달린다\n${prose}`, {}, '항구가 수소로 달린다'],
    ['one word', `水素\n\n水素は、最も軽い元素である。燃えると水になる。`, {}, '水素'],
  ])('%s', (_, raw, options, title) => {
    expect(cleaned(raw, options).title).toBe(title)
  })
})

describe('blocks', () => {
  test('Markdown', () => {
    const raw = `# 수소 항구\n\n부산항은 **수소**를\n[연료](https://a.example)로 쓴다.\n\n## 왜 지금인가\n\n> 늦지 않았다.\n\n- 충전소 3곳\n    - 부두 안\n\n| 해 | 척 |\n|---|---|\n| 2024 | 40 |`
    expect(outline(raw)).toEqual([
      'title: 수소 항구',
      'paragraph: 부산항은 수소를 연료로 쓴다.',
      'heading2: 왜 지금인가',
      'quotation: 늦지 않았다.',
      'list-item1: 충전소 3곳',
      'list-item2: 부두 안',
      'list-item1: 해',
      'list-item1: 척',
      'list-item1: 2024',
      'list-item1: 40',
    ])
  })

  test('headings of plain text', () => {
    const raw = `수소 항구의 꿈\n\n${prose}\n\n◇ 바다 위의 충전소\n\n${prose}\n\n1. 부두형 충전소 구축\n\n${prose}\n\n남은 과제\n\n${prose}\n\n사장은 이렇게 말했다:\n\n1. 빠르게 짓는다\n2. 싸게 짓는다\n\n"서두르지 않겠다"\n\n${prose}`
    expect(outline(raw).filter((line) => !line.startsWith('paragraph: 부산항'))).toEqual([
      'title: 수소 항구의 꿈',
      'heading2: 바다 위의 충전소',
      'heading3: 부두형 충전소 구축',
      'heading2: 남은 과제',
      'paragraph: 사장은 이렇게 말했다:',
      'list-item1: 빠르게 짓는다',
      'list-item1: 싸게 짓는다',
      'heading2: "서두르지 않겠다"',
    ])
  })

  test('a heading may end as a sentence does, where every paragraph has its full stop', () => {
    const long = `${prose} ${prose} ${prose}`
    const raw = `수소 항구의 꿈\n\n${long}\n\n배는 아무도 타지 않았다\n\n${long}`
    expect(outline(raw).filter((line) => line.startsWith('heading'))).toEqual(['heading2: 배는 아무도 타지 않았다'])
    const bare = long.replace(/\.$/, '')
    expect(outline(`수소 항구의 꿈\n\n${bare}\n\n배는 아무도 타지 않았다\n\n${long}`).join()).not.toContain('heading')
  })

  test('newswire, a sentence a line, has no headings', () => {
    const raw = '항구가 수소로 달린다\n시가 예산을 늘렸다.\n“지금이 때다.”\n시장은 웃었다.'
    expect(outline(raw).map((line) => line.split(':')[0])).toEqual(['title', 'paragraph', 'paragraph', 'paragraph'])
  })

  test('a paragraph wrapped at a fixed width is one', () => {
    const raw = `水素の港\n\n市は来年、埠頭を広げることにした。水素を運ぶ船が増\nえたためだ。工事は三年かかる見込みで、費用は県と市\nが半分ずつ負担する。`
    expect(outline(raw)[1]).toBe(
      'paragraph: 市は来年、埠頭を広げることにした。水素を運ぶ船が増えたためだ。工事は三年かかる見込みで、費用は県と市が半分ずつ負担する。',
    )
  })
})

test.each<readonly [string, string, CleanOptions, object]>([
  ['English', 'The harbour will be widened next year.', {}, { code: 'unknown-language', named: null }],
  [
    'English that is called Korean',
    'The harbour will be widened.',
    { lang: 'ko' },
    { code: 'unknown-language', named: 'ko' },
  ],
  ['nothing but the page', '본문 바로가기\n광고\n', {}, { code: 'empty' }],
])('refuses %s', (_, raw, options, error) => {
  expect(clean(raw, options)).toEqual({ ok: false, error })
})
