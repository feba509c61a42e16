import { expect, test } from 'vitest'
import { materialFor } from './testing/material'
import { couldBeReason } from './told-elsewhere'

test.each([
  // [language, sentence, reason made of it, question, whether it could be one]
  ['ko', '바람이 배를 밀어 올린다.', '바람이 배를 밀어 올리기 때문', '돛이 커진 까닭은 무엇입니까?', true],
  ['ko', '섬에서는 물이 모자란다.', '섬에서는 물이 모자라기 때문', '돛이 커진 까닭은 무엇입니까?', false],
  ['ko', '배는 2017년에 멈췄다.', '배가 2017년에 멈췄기 때문', '돛이 커진 까닭은 무엇입니까?', false],
  ['ko', '가장 큰 걱정은 바람이다.', '가장 큰 걱정이 바람이기 때문', '돛이 커진 까닭은 무엇입니까?', false],
  ['ko', '김서연 씨는 배를 샀다.', '김서연 씨가 배를 샀기 때문', '돛이 커진 까닭은 무엇입니까?', false],
  ['ko', '김서연 씨는 배를 샀다.', '김서연 씨가 배를 샀기 때문', '김서연 씨가 돛을 키운 까닭은 무엇입니까?', true],
  ['ja', '風が船を押し上げる。', '風が船を押し上げるため', '帆が大きくなったのはなぜですか。', true],
  ['ja', '島では水が足りない。', '島では水が足りないため', '帆が大きくなったのはなぜですか。', false],
  ['ja', '船は最大の課題だ。', '船が最大の課題であるため', '帆が大きくなったのはなぜですか。', false],
  ['ja', '田中光さんは船を買った。', '田中光さんが船を買ったため', '帆が大きくなったのはなぜですか。', false],
] as const)('%s: %s (%s) for %s: %s', async (lang, text, reason, stem, expected) => {
  const material = await materialFor(lang, [[text]])
  const [sentence] = material.body
  expect(sentence && couldBeReason(material, sentence, reason, stem)).toBe(expected)
})
