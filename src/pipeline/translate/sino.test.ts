import { describe, expect, it } from 'vitest'
import { usualHangul } from './sino'
import { fakeDictionaries } from './testing/fake-dictionaries'

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
