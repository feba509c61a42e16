import { describe, expect, it } from 'vitest'
import { renderHeadword } from './compound'
import { headwordOf } from './headword'
import { usualHangul } from './sino'
import { NO_SUBJECT } from './subject'
import { entry, fakeDictionaries } from './testing/fake-dictionaries'

const DICTIONARIES = fakeDictionaries({
  hanja: '不不불 導導도 体體체 正正정 公公공 平平평 行行행 便便편 連連련 続續속 老老로 草草초 良良량 品品품',
  frequency: { 연속: 90 },
})

describe('how Korean reads a kanji word', () => {
  it.each([
    ['不導体', '부도체'],
    ['不正', '부정'],
    ['不公平', '불공평'],
    ['不便', '불편'],
    ['公正', '공정'],
    ['不連続', '불연속'],
    ['不老草', '불로초'],
    ['不良品', '불량품'],
  ])('%s is %s', (kanji, hangul) => expect(usualHangul(kanji, DICTIONARIES)).toBe(hangul))
})

describe('a native word that ends a compound', () => {
  const rows = fakeDictionaries({
    entries: [
      entry('두부', '豆腐', 'とうふ'),
      entry('수필', '随筆', 'ずいひつ'),
      entry('해안', '海岸', 'かいがん'),
      entry('재료', '材料', 'ざいりょう'),
      entry('측정', '測定', 'そくてい'),
    ],
  })
  it.each([
    ['두부집', '豆腐屋'],
    ['수필집', '随筆集'],
    ['해안길', '海岸道'],
    ['재료값', '材料代'],
    ['측정값', '測定値'],
  ])('%s is %s', (korean, japanese) => {
    expect(renderHeadword(headwordOf(korean, [korean], 'ko', 'concept'), rows, NO_SUBJECT)[0]?.text).toBe(japanese)
  })
})
