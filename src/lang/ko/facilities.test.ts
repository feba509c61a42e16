import { expect, it } from 'vitest'
import { facilityAtEnd, namedAfter } from './facilities'

it.each([
  ['다온초등학교', '다온|초등학교 organisation'],
  ['은하여자고등학교', '은하|여자고등학교 organisation'],
  ['대평탄광', '대평|탄광 place'],
  ['약령역', '약령|역 place'],
  ['새솔동', '새솔|동 place'],
  ['유대교', null],
  ['지역', null],
  ['초등학교', null],
])('%s is %s', (text, expected) => {
  const found = namedAfter(text)
  expect(found && `${found.name}|${found.word} ${found.kind}`).toBe(expected)
})

it('takes a town for no facility', () => expect(facilityAtEnd('새솔동')).toBeNull())
