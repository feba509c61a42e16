import { expect, test } from 'vitest'
import { renderHeadword } from './compound'
import { headwordOf } from './headword'
import { NO_SUBJECT } from './subject'
import { entry, fakeDictionaries } from './testing/fake-dictionaries'

const DICTIONARIES = fakeDictionaries({
  entries: [entry('만두', '餃子', 'ぎょうざ'), entry('버섯', 'キノコ', 'きのこ'), entry('요리', '料理', 'りょうり')],
})

test.each([
  ['만둣집', '餃子屋', 'a word linked to a native one'],
  ['버섯요리', 'キノコ料理', 'a word of its own that ends in ㅅ'],
])('%s: %s, %s', (korean, japanese) => {
  expect(renderHeadword(headwordOf(korean, [korean], 'ko', 'concept'), DICTIONARIES, NO_SUBJECT)[0]?.text).toBe(
    japanese,
  )
})
