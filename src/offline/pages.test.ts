import { describe, expect, it } from 'vitest'
import { cacheOf, isFromGateway, keptAddress, localeOf } from './pages'

describe('where a page is kept', () => {
  it.each([
    ['/ko', 'places'],
    ['/ja/', 'places'],
    ['/ko/study', 'places'],
    ['/ja/progress', 'places'],
    ['/ko/quiz', 'places'],
    ['/ko/quiz/0b8c', 'attempts'],
    ['/ja/articles/japan-ai-strategy-ko-c0f8324abd', 'articles'],
    ['/ko/glossary', 'glossary'],
    ['/ko/glossary/c0123', 'terms'],
  ])('%s: %s', (path, name) => {
    expect(cacheOf(path)?.name).toBe(name)
  })

  it.each([
    ['/', 'has no language'],
    ['/ko/settings', 'says what the server knows'],
    ['/ko/offline', 'is kept with the worker'],
    ['/ko/articles/a/companions', 'is no page'],
    ['/api/v1/study/queue', 'is no page'],
    ['/korea', 'is in no language'],
  ])('%s is not kept: it %s', (path) => {
    expect(cacheOf(path)).toBeNull()
  })
})

describe('the address a page is kept by', () => {
  it.each([
    ['https://yogo.test/ko/glossary/c1?article=a&order=ko', 'https://yogo.test/ko/glossary/c1', 'a term is one page'],
    ['https://yogo.test/ko/articles/a?text=ja#s3', 'https://yogo.test/ko/articles/a?text=ja', 'a view is its own'],
    ['https://yogo.test/ko/quiz/a?q=2&_rsc=1', 'https://yogo.test/ko/quiz/a?q=2', 'a question is its own'],
    ['https://yogo.test/ko/glossary?q=x&_rsc=1', 'https://yogo.test/ko/glossary?q=x', 'the router adds nothing'],
  ])('%s: %s, for %s', (address, kept) => {
    expect(keptAddress(address)).toBe(kept)
  })
})

it.each([
  ['/ko', 'ko'],
  ['/ja/quiz', 'ja'],
  ['/korea', null],
  ['/', null],
])('the language of %s is %s', (path, locale) => {
  expect(localeOf(path)).toBe(locale)
})

it.each([
  [200, false],
  [404, false],
  [500, false],
  [502, true],
  [503, true],
  [504, true],
])('an answer with %i comes from a gateway: %s', (status, from) => {
  expect(isFromGateway(status)).toBe(from)
})
