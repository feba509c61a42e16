import { expect, test } from 'vitest'
import { seriesOf } from './series'

test('what stands beside a word, in either language', () => {
  expect(seriesOf('ko', '탄소 섬유')).toContain('유리 섬유')
  expect(seriesOf('ko', '니켈')).toEqual(expect.arrayContaining(['구리', '코발트']))
  expect(seriesOf('ja', '初夏')).toEqual(expect.arrayContaining(['真夏', '初秋', '晩秋', '真冬', '早春']))
  expect(seriesOf('ja', '燕')).toEqual([])
})
