import { expect, it } from 'vitest'
import { institutionAtEnd } from './institutions'

it.each([
  ['北都工科大学', '대학'],
  ['苫東厚真火力発電所', '발전소'],
  ['北海道胆振東部地震', '지진'],
  ['真葛市議会', '시의회'],
  ['青海大橋', '대교'],
  ['大学', null],
  ['北都', null],
])('%s ends in %s', (name, korean) => {
  expect(institutionAtEnd(name)?.korean ?? null).toBe(korean)
})
