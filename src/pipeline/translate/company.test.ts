import { expect, it } from 'vitest'
import { isInCompany } from './company'

it.each<[before: string, affix: string, isMeant: boolean]>([
  ['修理', '船', true],
  ['通勤', '船', false],
  ['経済', '紙', true],
  ['避難', '地', true],
  ['めっき', '槽', true],
  ['建造', '費', true],
  ['乾燥', '費', false],
  ['面積', '比', true],
  ['損失', '補填', true],
  ['環境', '保全', true],
  ['購買', '本部', true],
  ['購入', '本部', false],
  ['水蒸気', '圧', true],
  ['荷重', '計', true],
  ['金融', '計', false],
  ['結合', '水', true],
  ['試験', '片', true],
  ['高熱', '症', true],
  ['カリウム', '症', true],
  ['学生', '症', false],
  ['随筆', '集', true],
  ['豆腐', '集', false],
  ['測定', '値', true],
  ['材料', '値', false],
  ['高速', '鉄', true],
])('%s and %s are a word together: %s', (before, affix, isMeant) => {
  expect(isInCompany(before, affix)).toBe(isMeant)
})
