import { expect, test } from 'vitest'
import { materialFor } from './testing/material'
import { weekdaysIn } from './weekdays'

test.each([
  ['ko', '시는 금요일에 새 노선을 발표했다.', '금요일', '금요일'],
  ['ko', '노조는 지난 수요일 밤에 협상장을 떠났다.', '지난 수요일 밤', '수요일'],
  ['ja', '市は金曜日に新しい路線を発表した。', '金曜日', '金曜日'],
  ['ja', '労組は先週の水曜の夜に交渉の席を離れた。', '先週の水曜の夜', '水曜日'],
  ['ja', '土曜日、市は橋を閉じた。', '土曜日', '土曜日'],
] as const)('%s %s: when it was', async (lang, text, span, day) => {
  const { body } = await materialFor(lang, [[text]], [])
  const found = body.flatMap((sentence) => weekdaysIn(sentence, lang))
  expect(found.map((one) => [text.slice(one.start, one.end), one.text])).toEqual([[span, day]])
})

test.each([
  ['ko', '시는 매주 금요일에 노선을 점검한다.', 'every week'],
  ['ko', '금요일 지진으로 다리가 끊겼다.', 'of a noun'],
  ['ko', '시는 월요일에 닫고 화요일에 다시 열었다.', 'two days'],
  ['ja', '市は日曜日と金曜日に新しい路線を走らせた。', 'two days'],
  ['ja', '毎週水曜日に市が立つ。', 'every week'],
  ['ja', '来週の日曜日に市長が替わる。', 'not the last one'],
  ['ja', '市は9月28日金曜日に路線を発表した。', 'the date says more'],
] as const)('%s %s: none (%s)', async (lang, text, _why) => {
  const { body } = await materialFor(lang, [[text]], [])
  expect(body.flatMap((sentence) => weekdaysIn(sentence, lang))).toEqual([])
})
