import { describe, expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { japaneseLexis } from './japanese/lexis'
import { readSentence } from './testing/read'

describe('a time that is asked for', () => {
  test.each<[Lang, string, string, string]>([
    // A bound noun and its clause are not cut in two.
    [
      'ko',
      '내년 1월부터 시내 가로수는 한 번에 가지의 4분의 1 넘게 잘라낼 수 없게 된다.',
      '내년 1월',
      '시내 가로수는 언제부터 한 번에 가지의 4분의 1 넘게 잘라낼 수 없게 됩니까?',
    ],
    // The time of what the sentence begins with, which another thing came of.
    ['ko', '1968년 상류에 저수지가 완공된 뒤 대부분 소멸했다.', '1968년', '상류에 저수지가 완공된 때는 언제입니까?'],
    [
      'ko',
      '1931년 수리조합이 설립되어 물값을 거두면서 계는 권한을 잃었다.',
      '1931년',
      '수리조합이 설립된 때는 언제입니까?',
    ],
    ['ko', '1998년 외환위기가 닥치자 회사는 공장을 팔았다.', '1998년', '외환위기가 닥친 때는 언제입니까?'],
    // A topic of its own is that of the whole sentence.
    ['ko', '2008년 시는 물가가 오르자 요금을 올렸다.', '2008년', '시는 언제 물가가 오르자 요금을 올렸습니까?'],
    ['ja', '1965年に放水路が完成すると、右岸の開口部は閉じられた。', '1965年', '放水路が完成したのはいつですか。'],
    ['ja', '2002年に新しい橋が開通した後、渡し船は姿を消した。', '2002年', '新しい橋が開通したのはいつですか。'],
    // Since when stands where it stood, with its particle.
    ['ja', '1991年から市は記録の公開を続けている。', '1991年', '市はいつから記録の公開を続けていますか。'],
    // The same year in another count would tell.
    ['ja', '市は1965年（昭和40年）に放水路を開いた。', '1965年', '市が放水路を開いたのはいつですか。'],
    ['ko', '나라는 1796년(정조 20년)에 성을 지었다.', '1796년', '나라는 언제 성을 지었습니까?'],
  ])('%s: %s', async (lang, text, written, question) => {
    const sentence = await readSentence(lang, text)
    const dates = sentence.dates.filter((own) => own.text === written)
    expect(dates).toHaveLength(1)
    expect(dates.map((own) => sentence.forms.askTime(own))).toEqual([question])
  })
})

describe('a figure that is asked for', () => {
  test.each<[Lang, string, string, string]>([
    // How much, about: 안팎 and 前後 go with a figure only.
    ['ko', '예산은 내년에는 24억 원 안팎으로 늘어난다.', '24억 원', '예산은 내년에는 얼마 정도로 늘어납니까?'],
    ['ja', '粗利益率は45%前後に達する。', '45%', '粗利益率は何%ほどに達しますか。'],
    // How often in a year.
    ['ja', '協議会は年2回の会合で踏切を点検する。', '2回', '協議会は年に何回の会合で踏切を点検しますか。'],
  ])('%s: %s', async (lang, text, written, question) => {
    const sentence = await readSentence(lang, text)
    const figure = sentence.numbers.find((own) => own.text === written)
    expect(figure && sentence.forms.askAmount(figure, figure.interrogative)).toBe(question)
  })
})

test.each([
  ['省によると、第4種踏切は全国に約何カ所ありますか。', true],
  // Of a condition nothing is asked.
  ['春になると、何カ所で花が咲きますか。', false],
])('%s', (stem, sound) => {
  expect(japaneseLexis.isSoundStem(stem)).toBe(sound)
})

test.each<[Lang, string, string]>([
  // How old somebody is stands in no statement.
  ['ko', '윤경희 씨(41)가 악보를 옮겼다.', '윤경희 씨가 악보를 옮겼습니다.'],
  ['ja', '助手席には高橋彩さん（31）が座った。', '助手席には高橋彩さんが座りました。'],
])('%s: %s', async (lang, text, statement) => {
  expect((await readSentence(lang, text)).forms.state(null)).toBe(statement)
})

test('a date that goes on after its year in another count is not cut', async () => {
  const { dates } = await readSentence('ja', '市では2023年（令和5年）6月の大雨で家屋が浸水した。')
  expect(dates.map(({ text }) => text)).not.toContain('2023年')
})
