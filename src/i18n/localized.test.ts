import { expect, test } from 'vitest'
import { localized } from './localized'

test.each([
  ['/', '/ko', 'home has no path of its own'],
  ['/?a=1', '/ko?a=1', 'home with a search'],
  ['/#main', '/ko#main', 'home with a place'],
  ['/glossary', '/ko/glossary', 'a page'],
  ['/glossary?q=반도체#top', '/ko/glossary?q=반도체#top', 'search and place are kept'],
])('%s is %s: %s', (href, expected) => {
  expect(localized('ko', href)).toBe(expected)
})
