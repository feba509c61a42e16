import { describe, expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { seededRandom } from '@/core/random'
import { hasTwoActors, isGrounded, opensWithAnothersDeed } from './grounded'
import { materialOf } from './make-questions'
import { pointsOutsideClause } from './material'
import { NO_DICTIONARIES } from './testing/dictionaries'
import { analyzedOf, articleOf, termOf } from './testing/read'

async function read(lang: Lang, ...sentences: readonly string[]) {
  const article = articleOf(lang, [sentences])
  const words: readonly (readonly [string, string, string])[] = [
    ['수소버스', '水素バス', 'すいそばす'],
    ['한빛재단', 'ひかり財団', 'ひかりざいだん'],
  ]
  const terms = words
    .filter(([ko, ja]) => article.text.includes(lang === 'ko' ? ko : ja))
    .map((word) => termOf(article, word, word[0] === '한빛재단' ? 'organisation' : 'concept'))
  const analyzed = await analyzedOf(article)
  return materialOf({ analyzed, terms, dictionaries: NO_DICTIONARIES, random: seededRandom(1) })
}

describe('a statement stands alone', () => {
  test.each([
    ['ko', '한빛재단은 도서관을 지었다.', true],
    ['ko', '수소버스는 절반으로 늘었다.', true],
    ['ko', '한국은 2008년 보험을 도입했다.', true],
    ['ko', '바다 건너 외딴 섬에서 자란 학자가 책을 빌렸다.', true],
    ['ko', '영국에서는 한 시민단체가 캠페인을 시작했다.', true],
    ['ko', '배 밑에 달린 숫돌이 불꽃을 쏟아 냈다.', false],
    ['ko', '총사업비는 한빛재단이 댔다.', false],
    ['ko', '총사업비는 94억 원이다.', false],
    ['ko', '회사는 공장을 지었다.', false],
    ['ko', '출하가 두 달 늦어졌다.', false],
    ['ko', '지난해 매출은 20억 원이었다.', false],
    ['ko', '낡은 렌즈의 유해성이 지적되어 철거되었다.', false],
    ['ko', '확인한 사체는 51종에 이른다.', false],
    ['ko', '많은 계산을 해내어 없어서는 안 될 핵심 부품이 되었다.', false],
    ['ja', 'ひかり財団は図書館を建てた。', true],
    ['ja', '長野県の離職率は9％に下がった。', true],
    ['ja', '総事業費は1360億円だ。', false],
    ['ja', '2024年度の売上高は3億円だった。', false],
    ['ja', '出荷が2カ月遅れた。', false],
    ['ja', '214個体が確認された。', false],
    ['ja', '不具合が見つかれば修理代を補償する。', false],
    ['ja', '来場者は3000人だった。', false],
    ['ja', '出てきたガスは炉の燃料に使う。', false],
    ['ja', '濃度の低いものはひかり財団が買い取る。', false],
  ] as const)('%s %s: %s', async (lang, text, expected) => {
    const material = await read(lang, text)
    const [sentence] = material.body
    expect(sentence && isGrounded(material, sentence, { start: 0, end: text.length - 1 })).toBe(expected)
  })
})

describe('whom a sentence speaks of, by those before', () => {
  test.each([
    [
      'the only firm so far',
      'ja',
      [
        'ハタツナギ（北海道帯広市）は機械を売る。',
        '農家は減っている。',
        '会場は広い。',
        '道は長い。',
        '同社は新しい工場を建てた。',
      ],
      'ハタツナギは新しい工場を建てました。',
    ],
    [
      'the firm that was named as one',
      'ko',
      ['안경테 업체 다온안경은 공장을 짓는다.', '섬에는 책방이 없다.', '회사는 새 기계를 들였다.'],
      '다온안경은 새 기계를 들였습니다.',
    ],
    ['who writes', 'ko', ['나는 작은 섬에서 책방을 열었다.'], '필자는 작은 섬에서 책방을 열었습니다.'],
    ['who writes', 'ja', ['私は小さな島で書店を開いた。'], '筆者は小さな島で書店を開きました。'],
    [
      'the subject of an entry, of a part',
      'ko',
      ['연화극장은 강경에 있는 영화관이다.', '지붕은 나무로 받쳤다.'],
      '연화극장의 지붕은 나무로 받쳤습니다.',
    ],
    [
      'not that of a technology, which has no parts',
      'ko',
      ['면진은 지진의 흔들림을 줄이는 기술이다.', '건물은 저마다 고유 주기를 갖는다.'],
      '건물은 저마다 고유 주기를 갖습니다.',
    ],
    [
      'not that of a technology, which has no parts',
      'ja',
      ['免震は地震の揺れを減らす技術である。', '建物は固有の周期を持つ。'],
      '建物は固有の周期を持っています。',
    ],
  ] as const)('%s (%s)', async (_, lang, sentences, expected) => {
    const material = await read(lang, ...sentences)
    expect(material.body.at(-1)?.forms.state(0)).toBe(expected)
  })

  test.each([
    [
      'that another firm may be',
      'ko',
      ['안경테 업체 다온안경은 공장을 짓는다.', '섬지기주거는 비용을 이유로 꼽았다.', '이 회사는 새 기계를 들였다.'],
    ],
    ['a person as a subject', 'ja', ['生産が移った年、彼は工場を出た。']],
    ['a person as a subject', 'ko', ['생산 라인이 옮겨 간 해, 그는 공장을 나왔다.']],
  ] as const)('none %s (%s)', async (_, lang, sentences) => {
    const material = await read(lang, ...sentences)
    const last = material.body.at(-1)
    expect(
      last && pointsOutsideClause(material, last, { start: last.text.length - 3, end: last.text.length - 1 }),
    ).toBe(true)
  })
})

describe('what acts on something says on what', () => {
  test.each([
    ['ko', '한빛재단은 새 배를 구입했다.', false],
    ['ko', '한빛재단은 지난해 구입했다.', true],
    ['ko', '책을 고르는 시스템도 함께 가동한다.', true],
    ['ko', '표시기는 한빛재단이 공급한다.', false],
    ['ja', 'ひかり財団は新しい船を導入した。', false],
    ['ja', 'ひかり財団は昨年導入した。', true],
    ['ja', '修理代はひかり財団が補償する。', false],
  ] as const)('%s %s: %s', async (lang, text, expected) => {
    const material = await read(lang, text)
    expect(material.body[0]?.forms.lacksObject(0)).toBe(expected)
  })
})

test.each([
  ['서하람 대표는 김하늘 관장이 책을 샀고, 배를 빌렸다.', true],
  ['한빛재단은 매출이 20억 원으로 늘었고, 배를 빌렸다.', false],
])('two actors in one clause: %s', async (text, expected) => {
  const material = await read('ko', text)
  const [sentence] = material.body
  const end = sentence?.words[sentence.clauses[0]?.last ?? 0]?.bodyEnd ?? 0
  expect(sentence && hasTwoActors(material, sentence, { start: 0, end })).toBe(expected)
})

test.each([
  ['파발은 소식을 전하지만 속도에서 뒤졌으므로, 봉수는 폐지되지 않았다.', '속도에서', true],
  ['파발은 소식을 전하지만, 봉수는 뒤졌으므로 폐지되었다.', '봉수는', false],
])('what stands before its own topic is of another: %s', async (text, from, expected) => {
  const material = await read('ko', text)
  const [sentence] = material.body
  const span = { start: text.indexOf(from), end: text.length }
  expect(sentence && opensWithAnothersDeed(sentence, span)).toBe(expected)
})
