import { expect, test } from 'vitest'
import { contrastIn } from './contrasts'
import { edited } from './sentence'
import { materialFor } from './testing/material'

async function turned(lang: 'ko' | 'ja', text: string): Promise<string | null> {
  const { body } = await materialFor(lang, [[text]], [])
  const [sentence] = body
  const contrast = sentence ? contrastIn(lang, sentence) : null
  return contrast && edited(text, { start: 0, end: text.length }, [contrast.edit])
}

test.each([
  ['大切なのは速さではなく正確さである。', '大切なのは正確さではなく速さである。'],
  ['選手は個人ではなく、チームで戦う。', '選手はチームではなく、個人で戦う。'],
  ['額面を金銀や銭ではなく木炭の量で表示した。', '額面を木炭の量ではなく金銀や銭で表示した。'],
  ['危険は紙の上ではなく、危険のある場所に書くべきだ。', '危険は危険のある場所ではなく、紙の上に書くべきだ。'],
  [
    '注意書きは、使う人をけがから守るためではなく、作る人を裁判から守るために書かれる。',
    '注意書きは、作る人を裁判から守るためではなく、使う人をけがから守るために書かれる。',
  ],
  // Both are meant, or neither is a thing, or nothing is set against anything.
  ['店は味だけではなく、値段で選ばれる。', null],
  ['危険性は皆無ではなく、石油に至っては高い。', null],
  ['新たにできたのではなく、前回の調査で見落とした。', null],
  ['義眼は球ではない。', null],
])('%s', async (text, expected) => {
  expect(await turned('ja', text)).toBe(expected)
})

test.each([
  ['시는 예산을 도로가 아닌 공원에 썼다.', '시는 예산을 공원이 아닌 도로에 썼다.'],
  ['정답은 속도가 아니라 사람을 위한 배려다.', '정답은 사람을 위한 배려가 아니라 속도다.'],
  ['이 제도는 어른을 위한 것이 아니라 아이를 위한 것이다.', '이 제도는 아이를 위한 것이 아니라 어른을 위한 것이다.'],
  [
    '부끄러운 것은 죽음이 알려지는 일이 아니라, 알려졌더라면 왔을 사람을 오지 못하게 하는 일이다.',
    '부끄러운 것은 알려졌더라면 왔을 사람을 오지 못하게 하는 일이 아니라, 죽음이 알려지는 일이다.',
  ],
  [
    '악보는 오선이 아니라 여섯 점 한 칸으로 음 하나를 나타낸다.',
    '악보는 여섯 점 한 칸이 아니라 오선으로 음 하나를 나타낸다.',
  ],
  ['가게는 맛뿐만이 아니라 값으로 골라진다.', null],
  ['메시지는 본사에서가 아니라 지점을 위한 것이다.', null],
])('%s', async (text, expected) => {
  expect(await turned('ko', text)).toBe(expected)
})
