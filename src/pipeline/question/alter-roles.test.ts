import { expect, test } from 'vitest'
import { otherWay } from './alter-roles'
import { materialFor } from './testing/material'

test.each([
  ['ko', '은하은행은 노을은행에 지점을 넘겼다.', ['노을은행은 은하은행에 지점을 넘겼습니다.']],
  ['ko', '은하은행은 노을은행과 지점을 지었다.', []],
  ['ko', '은하은행은 가람섬에 지점을 지었다.', []],
  ['ja', '銀河銀行は夕凪銀行に支店を譲った。', ['夕凪銀行は銀河銀行に支店を譲りました。']],
] as const)('%s: %s the other way round', async (lang, text, expected) => {
  const material = await materialFor(lang, [[text]])
  const [sentence] = material.body
  expect(sentence && otherWay(material, sentence, 0, []).map((altered) => altered.text)).toEqual(expected)
})
