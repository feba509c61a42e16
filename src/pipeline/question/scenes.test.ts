import { expect, test } from 'vitest'
import { setsScene } from './scenes'
import { materialFor } from './testing/material'

test.each([
  ['ko', '창고에서는 아침마다 피리 소리가 난다.', true],
  ['ko', '책상에는 얇은 공책이 놓여 있다.', true],
  ['ko', '섬에는 가로등 320개가 세워졌다.', false],
  ['ko', '김서연 씨는 고개를 끄덕였다.', true],
  ['ko', '김서연 씨는 섬에 책방을 열었다.', false],
  ['ko', '서고에는 1920년에 그린 약도 한 장이 누워 있다.', true],
  ['ko', '쇠를 대자 소리를 내며 누런 김이 올랐다.', true],
  ['ko', '산 위에는 아직 별이 남아 있었다.', true],
  ['ko', '책에는 항구의 밤을 그린 대목이 나온다.', true],
  ['ko', '책에는 항구가 줄었다는 대목이 나온다.', false],
  ['ja', '鉄を当てると、じゅっと音がして煙が上がった。', true],
  ['ja', '待ちかねた犬がくわえて逃げた。', true],
  ['ja', '雑誌には港の夜を調べた研究が載っている。', true],
  ['ja', '雑誌には港が減ったとする研究が載っている。', false],
  ['ja', '蔵には1920年に描かれた絵図が眠っている。', true],
  ['ja', '谷には鐘の音が響いた。', true],
  ['ja', '山田恵さんは手を止めた。', true],
  ['ja', '山田恵さんは島に店を開いた。', false],
] as const)('%s: %s sets a scene: %s', async (lang, text, expected) => {
  const material = await materialFor(lang, [[lang === 'ko' ? '섬에는 사람이 산다.' : '島には人が住む。', text]])
  const sentence = material.body.at(-1)
  expect(sentence && setsScene(material, sentence)).toBe(expected)
})
