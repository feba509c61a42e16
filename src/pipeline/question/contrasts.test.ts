import { expect, test } from 'vitest'
import { contrastIn } from './contrasts'
import { edited } from './sentence'
import { materialFor } from './testing/material'

async function asDenied(lang: 'ko' | 'ja', text: string): Promise<string | null> {
  const { body } = await materialFor(lang, [[text]], [])
  const [sentence] = body
  const contrast = sentence ? contrastIn(lang, sentence) : null
  return contrast && edited(text, { start: 0, end: text.length }, [contrast.edit])
}

test.each([
  ['大切なのは速さではなく正確さである。', '大切なのは速さである。'],
  ['選手は個人ではなく、チームで戦う。', '選手は個人で戦う。'],
  ['額面を金銀や銭ではなく木炭の量で表示した。', '額面を金銀や銭で表示した。'],
  ['危険は紙の上ではなく、危険のある場所に書くべきだ。', '危険は紙の上に書くべきだ。'],
  [
    '注意書きは、使う人をけがから守るためではなく、作る人を裁判から守るために書かれる。',
    '注意書きは、使う人をけがから守るために書かれる。',
  ],
  // What describes the other one is not the other one.
  ['合唱は声の集まりではなく、息を合わせた人の集まりである。', '合唱は声の集まりである。'],
  // Both are meant, or neither is a thing, or nothing is set against anything.
  ['店は味だけではなく、値段で選ばれる。', null],
  ['危険性は皆無ではなく、石油に至っては高い。', null],
  ['新たにできたのではなく、前回の調査で見落とした。', null],
  ['義眼は球ではない。', null],
  // What is said of the one that holds is not said of the other.
  ['椅子は公園の奥ではなく、歩道など、人が通る道に置く。', null],
])('%s', async (text, expected) => {
  expect(await asDenied('ja', text)).toBe(expected)
})

test.each([
  ['시는 예산을 도로가 아닌 공원에 썼다.', '시는 예산을 도로에 썼다.'],
  ['정답은 속도가 아니라 사람을 위한 배려다.', '정답은 속도다.'],
  ['이 제도는 어른을 위한 것이 아니라 아이를 위한 것이다.', '이 제도는 어른을 위한 것이다.'],
  [
    '부끄러운 것은 죽음이 알려지는 일이 아니라, 알려졌더라면 왔을 사람을 오지 못하게 하는 일이다.',
    '부끄러운 것은 죽음이 알려지는 일이다.',
  ],
  ['악보는 오선이 아니라 여섯 점 한 칸으로 음 하나를 나타낸다.', '악보는 오선으로 음 하나를 나타낸다.'],
  ['가게는 맛뿐만이 아니라 값으로 골라진다.', null],
  ['메시지는 본사에서가 아니라 지점을 위한 것이다.', null],
])('%s', async (text, expected) => {
  expect(await asDenied('ko', text)).toBe(expected)
})
