import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { otherFigures } from './alter-figures'
import { amountOf } from './figures'
import { figureOptions } from './other-values'
import { materialFor } from './testing/material'

async function figuresFor(lang: Lang, text: string) {
  const material = await materialFor(lang, [[text]])
  const [sentence] = material.body
  const [quantity] = sentence?.numbers.slice(-1) ?? []
  if (!sentence || !quantity) throw new Error('no figure is read')
  const place = { stem: text, before: text.slice(0, quantity.start), after: text.slice(quantity.end) }
  const offered = otherFigures(material, sentence, quantity).map(({ exchanged }) => exchanged.to)
  const options = figureOptions(material, sentence, quantity, place).options.map((option) => option.text)
  const amounts = (written: readonly string[]) => written.flatMap((figure) => amountOf(figure) ?? [])
  return { own: amountOf(quantity.text) ?? 0, altered: amounts(offered), options: amounts(options) }
}

test.each([
  ['ko', '요약문은 회의가 끝나고 40분도 안 되어 나온다.', 'smaller'],
  ['ko', '적재율은 40%에도 미치지 못한다.', 'smaller'],
  ['ko', '마을버스에는 손님이 최대 40명 탄다.', 'smaller'],
  ['ko', '회의실에는 40명까지 들어갈 수 있다.', 'smaller'],
  ['ko', '수리에는 적어도 40시간이 걸린다.', 'larger'],
  ['ko', '넓이가 달라 같은 설계를 세 번 쓸 수 없다.', 'smaller'],
  ['ko', '공장은 14개월 동안 쓸 만한 종이를 얻지 못했다.', 'larger'],
  ['ja', '要約は会議のあと40分足らずで届く。', 'smaller'],
  ['ja', '会には40人も来なかった。', 'smaller'],
  ['ja', '部屋には最大40人が入る。', 'smaller'],
  ['ja', 'バスの乗車率は40%を切る。', 'smaller'],
  ['ja', '水位は40センチを大きく割り込んだ。', 'smaller'],
  ['ja', '修理には少なくとも40時間かかる。', 'larger'],
  ['ja', '同じ型は12回も使えない。', 'smaller'],
  ['ja', '工場は14カ月間、売れる紙を作れなかった。', 'larger'],
] as const)('%s: what another figure leaves true is none to choose from: %s', async (lang, text, goes) => {
  const { own, altered, options } = await figuresFor(lang, text)
  for (const other of [...altered, ...options]) expect(other > own).toBe(goes === 'larger')
})

test.each([
  ['ko', '가마는 45년 안팎 쉬지 않고 탄다.'],
  ['ko', '가마를 짓는 데 약 45시간이 걸린다.'],
  ['ja', '窯は45年前後燃え続ける。'],
  ['ja', '窯を作るのに約45時間かかる。'],
] as const)('%s: about so many, clearly another figure: %s', async (lang, text) => {
  const { own, altered } = await figuresFor(lang, text)
  expect(altered.length).toBeGreaterThan(0)
  for (const other of altered) expect(Math.abs(other - own)).toBeGreaterThanOrEqual(own / 3)
})

test.each([
  ['ko', '회사는 14개월 동안 종이를 만들었다.'],
  ['ja', '工場は14カ月間、紙を作った。'],
  ['ko', '손님은 최대 40명에서 최대 90명으로 늘었다.'],
] as const)('%s: a figure that is no bound goes either way: %s', async (lang, text) => {
  expect((await figuresFor(lang, text)).altered.length).toBeGreaterThan(0)
})

test.each([
  ['ko', '헬륨은 1리터가 700배로 불어난다.', '1리터'],
  ['ko', '설비는 순도를 99.999%로 높인다.', '99.999%'],
  ['ja', '商店は5円玉を引き取る。', '5円'],
] as const)('%s: no other figure could stand in %s', async (lang, text, written) => {
  const material = await materialFor(lang, [[text]])
  const [sentence] = material.body
  const quantity = sentence?.numbers.find((own) => own.text === written)
  if (!sentence || !quantity) throw new Error('no figure is read')
  expect(otherFigures(material, sentence, quantity)).toEqual([])
})
