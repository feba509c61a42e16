import { expect, test } from 'vitest'
import { bracketsIn, readingsSaid } from './originals'

test.each<readonly [text: string, readings: string, why: string]>([
  ['「心愛」を「ここあ」と読む名もある。', '心愛 ここあ', 'one that is quoted'],
  ['桜良をサラ、心愛をココアと読む程度の省略は通る。', '桜良 さら | 心愛 ここあ', 'several'],
  ['友人は桜良と書いてさくらと読ませた。', '桜良 さくら', 'how it is written before how it is read'],
  ['桜良という字で「さくら」と読ませる。', '桜良 さくら', 'the same in other words'],
  ['漢字をかなに改めた。', '', 'nothing is read'],
  ['手紙をゆっくりと読む。', '', 'and no reading'],
])('%s: %s (%s)', (text, expected) => {
  const sentence = { index: 0, text, start: 0, end: text.length, block: 0, kind: 'paragraph', section: null } as const
  const said = readingsSaid(sentence).map(({ first = 0, end, inside }) => `${text.slice(first, end)} ${inside}`)
  expect(said.join(' | ')).toBe(expected)
})

test.each<readonly [text: string, brackets: string, why: string]>([
  ['地衣類(ちいるい、英: lichen)は生物である。', 'original lichen | reading ちいるい', 'a reading and an original'],
  ['潮汐発電（英語: tidal power generation）とは。', 'original tidal power generation', 'the language named'],
  ['代表の李秀真（イ・スジン）氏は。', 'reading いすじん', 'a Korean in katakana'],
  ['代表の高橋（タカハシ）氏は。', '', 'one word of katakana'],
])('%s: %s (%s)', (text, expected) => {
  const sentence = { index: 0, text, start: 0, end: text.length, block: 0, kind: 'paragraph', section: null } as const
  const said = bracketsIn(sentence, 'ja').map(({ kind, inside }) => `${kind} ${inside.replace('・', '')}`)
  expect(said.join(' | ')).toBe(expected)
})
