import { expect, test } from 'vitest'
import { otherHistory } from './alter-history'
import { materialFor } from './testing/material'

const said = async (lang: 'ko' | 'ja', lines: readonly string[]): Promise<readonly string[]> => {
  const material = await materialFor(lang, [lines])
  const [, sentence] = material.body
  if (!sentence) throw new Error('nothing is read')
  return otherHistory(material, sentence, 0, []).map(({ text }) => text)
}

test.each([
  // No entry; a decade is looked up by nobody.
  ['ko', ['재단은 지난해 등대선을 고쳤다.', '1990년대 후반부터 무인 등대선이 쓰였다.']],
  ['ko', ['등대선은 배로 된 등대이다.', '1990년대 후반부터 무인 등대선이 쓰였다.']],
] as const)('%s: nothing is altered in %j', async (lang, lines) => {
  expect(await said(lang, lines)).toEqual([])
})

test('who did what in the history of an entry is another of whom it tells', async () => {
  const altered = await said('ja', [
    '灯台船は船でできた灯台である。',
    '1731年、英国のロバート・ハンブリンは川口に船を泊めた。',
    '1820年、フランスのジャン・フレネルは鏡を船に載せた。',
  ])
  expect(altered.some((text) => text.includes('フランスのジャン・フレネルは川口に船を泊め'))).toBe(true)
})
