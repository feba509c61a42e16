import { describe, expect, test } from 'vitest'
import { readSentence } from '../testing/read'

describe('the topic of a clause that comes to stand before a noun', () => {
  test.each([
    ['회사는 부두에서는 소금을 나른다.', '회사가 부두에서 소금을 나르는'],
    ['다리는 밤에도 조용하다.', '다리가 밤에 조용한'],
    ['창고 안은 낮에도 어둡다.', '창고 안이 낮에 어두운'],
    ['올여름은 비가 잦다.', '올여름의 비가 잦은'],
    // Where, when, what is acted on, and a noun in 로: none is the subject.
    ['창고 안은 마른 모래로 채운다.', null],
    ['창고 안은 온도를 바깥보다 낮게 유지한다.', null],
    ['첫 2년은 선배가 장부를 쓴다.', null],
    ['소금은 남해에서 수입한다.', null],
    ['환원로는 쉬지 않고 돌리므로 온도를 낮추기 어렵다.', null],
  ])('%s: %s', async (text, expected) => {
    const { forms, clauses } = await readSentence('ko', text)
    expect(forms.beforeNoun(clauses.length - 1)).toBe(expected)
  })

  test('nor in a cleft', async () => {
    const sentence = await readSentence('ko', '창고 안은 모래로 채우고, 습도를 바깥보다 낮게 유지한다.')
    const object = sentence.phrases.find(({ role }) => role === 'object')
    expect(object && sentence.forms.askByCleft(1, object, 'thing')).toBeNull()
  })

  test('how long is no counted subject', async () => {
    const sentence = await readSentence('ko', '입사하고 첫 2년은 선배가 먼저 장부를 쓴다.')
    const [years] = sentence.numbers
    expect(years && sentence.forms.askInPlace(years, '몇 년')).toBeNull()
  })
})

describe('what a sentence does not state', () => {
  test.each([
    '어부는 그물을 고치면 되지 않는가.',
    '배는 늦지 않았을까.',
    '그물이 없으면 무슨 소용이 있겠나.',
    '어부도 사람이 아니겠는가.',
    '배를 띄우는 것이 될 말이란 말인가.',
    '어부는 먼저 그물을 고치게 하자.',
    '3월에 고쳐 가을에 띄우는 것이 목표다.',
  ])('%s', async (text) => {
    expect((await readSentence('ko', text)).forms.state(null)).toBeNull()
  })

  test('but a plan of somebody', async () => {
    const { forms } = await readSentence('ko', '조합은 배를 가을에 띄우는 것이 목표다.')
    expect(forms.state(null)).toBe('조합은 배를 가을에 띄우는 것이 목표입니다.')
  })
})

test.each([
  ['배를 고치기로 한 것은 장부를 보고 나서였다.', '배를 고치기로 한 것은 장부를 보고 나서였습니다.'],
  ['배를 알아본 사람은 이순덕 기관사(51)였다.', '배를 알아본 사람은 이순덕 기관사였습니다.'],
  ['조합은 배를 고치는 일에 나섰다.', '조합은 배를 고치는 일에 나섰습니다.'],
])('the copula of %s', async (text, stated) => {
  expect((await readSentence('ko', text)).forms.state(null)).toBe(stated)
})

test('아무 말도 adds to nothing in a cleft, either', async () => {
  const sentence = await readSentence('ko', '김하늘 관장은 아무 말도 하지 않고 배를 고쳤다.')
  const [topic] = sentence.phrases
  expect(topic && sentence.forms.askByCleft(0, topic, 'person')).toBe(
    '아무 말도 하지 않고 배를 고친 사람은 누구입니까?',
  )
})
