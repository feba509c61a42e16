import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { seededRandom } from '@/core/random'
import { materialOf } from '../make-questions'
import { NO_DICTIONARIES } from '../testing/dictionaries'
import { analyzedOf, articleOf } from '../testing/read'
import { whatSaid } from './what-said'
import { whoSaid } from './who-said'

async function read(lang: Lang, paragraphs: readonly (readonly string[])[]) {
  const analyzed = await analyzedOf(articleOf(lang, paragraphs))
  return materialOf({ analyzed, terms: [], dictionaries: NO_DICTIONARIES, random: seededRandom(1) })
}

const KOREAN = [
  ['한빛연구소는 섬에 도서관을 짓는다고 발표했다.'],
  ['김하늘 관장은 “책이 배를 타면 마을이 가까워진다”고 말했다.'],
  ['“겨울에는 배가 사흘에 하루꼴로 멈춘다”라고 박서준 교수는 지적했다.'],
  ['이서연 교수는 “책보다 뱃삯을 먼저 낮춰야 한다”고 했다.'],
  ['최민호 교수는 한빛연구소에서 “섬에는 학생이 열 명뿐입니다”라고 말했다.'],
  ['새 도서관의 운영비는 한 해 2억 원이 든다고 김하늘 관장이 밝혔다.'],
] as const

const JAPANESE = [
  ['青空研究所は島に図書館を建てると発表した。'],
  ['田中光館長は「本が船に乗れば、集落は近くなる」と話した。'],
  ['「冬は船が3日に1日の割合で止まる」と佐藤健教授は指摘した。'],
  ['鈴木愛教授は「本よりも船賃を先に下げるべきだ」と述べた。'],
  ['高橋学教授は「島には生徒が10人しかいません」と述べた。'],
] as const

test.each([
  ['ko', KOREAN, '김하늘 관장', '책이 배를 타면 마을이 가까워진다.'],
  ['ja', JAPANESE, '田中光館長', '本が船に乗れば、集落は近くなる。'],
] as const)(
  'other speakers’ words of the same style are the wrong options (%s)',
  async (lang, paragraphs, name, said) => {
    const drafts = whatSaid(await read(lang, paragraphs)).filter(({ stem }) => stem.startsWith(name))
    const draft = drafts.find(({ answer }) => answer === said)
    const wrong = draft?.distractors.map(({ text }) => text)
    expect(wrong).toHaveLength(2)
    // Neither what the institute announced, nor what is said politely, nor the speaker's own other words.
    expect(wrong?.some((text) => /발표|짓는다|建てる|니다|ません|2억/.test(text))).toBe(false)
  },
)

test('what is reported before its speaker is asked for in indirect speech', async () => {
  const [asked] = whoSaid(await read('ko', KOREAN)).filter(({ stem }) => !stem.startsWith('“'))
  expect(asked?.stem).toBe('새 도서관의 운영비는 한 해 2억 원이 든다고 말한 사람은 누구입니까?')
  expect(asked?.answer).toBe('김하늘')
})
