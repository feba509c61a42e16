import { expect, test } from 'vitest'
import { detectLanguage, isPlausibly } from './detect-language'

test.each([
  ['시는 내년에 부두를 넓히기로 했다.', 'ko'],
  ['市は来年、埠頭を広げることにした。', 'ja'],
  ['OpenAI와 NVIDIA가 GPU 공급 계약을 맺었다.', 'ko'],
  ['OpenAIとNVIDIAがGPUの供給契約を結んだ。', 'ja'],
  ['새 앱의 이름은 일본어로 「つばめ」(제비)라고 한다.', 'ko'],
  ['韓国語の「사랑」は愛を意味する。', 'ja'],
  ['國會는 豫算案을 審議했다.', 'ko'],
  ['The harbour will be widened next year.', null],
  ['The Korean word for harbour is 항구, written with two syllables.', null],
  ['市政府决定明年扩建码头。', null],
  ['ท่าเรือจะขยายในปีหน้า', null],
  ['2025. 3. 28. — 100%', null],
  ['', null],
])('%s → %s', (text, expected) => {
  expect(detectLanguage(text)).toBe(expected)
})

test('a person may say that a text of headwords without kana is Japanese, but not that English is Korean', () => {
  expect(isPlausibly('ja', '経済産業省 半導体 戦略')).toBe(true)
  expect(isPlausibly('ko', 'The harbour will be widened.')).toBe(false)
  expect(isPlausibly('ja', '시는 내년에 부두를 넓힌다.')).toBe(false)
})
