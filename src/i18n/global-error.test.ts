import { expect, test } from 'vitest'
import words from '../../messages/global-error.json'
import ja from '../../messages/ja.json'
import ko from '../../messages/ko.json'

test.each([
  ['ko', words.ko, ko],
  ['ja', words.ja, ja],
])('the page that stands without a server says in %s what the error page says', (_, own, messages) => {
  expect(messages.ErrorPage).toMatchObject(own)
})
