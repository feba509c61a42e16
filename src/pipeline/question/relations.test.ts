import { expect, test } from 'vitest'
import { comparesWithNothing, namesByRelation } from './relations'

test.each([
  // [language, statement, whether a reader would ask: of what, of whom?]
  ['ko', '맨 아래에 있던 상자에만 이름이 적혀 있었습니다.', true],
  ['ko', '경쟁사인 한빛전지는 협의를 제안했습니다.', true],
  ['ko', '누리의 경쟁사인 한빛전지는 협의를 제안했습니다.', false],
  ['ko', '다른 나라도 같은 조건을 받아들일 가능성이 큽니다.', true],
  ['ko', '유럽은 한국과 같은 조건을 받아들였습니다.', false],
  ['ko', '선주 측은 운항 자료를 보고 결정했다고 설명했습니다.', true],
  ['ko', '선주 측은 도입을 결정했다고 설명했습니다.', false],
  ['ko', '차이는 해마다 벌어집니다.', true],
  ['ko', '두 마을의 차이는 해마다 벌어집니다.', false],
  ['ko', '한 소장은 길을 닦아 20분까지 줄이겠다고 말했습니다.', true],
  ['ko', '한 소장은 길을 닦아 이동 시간을 20분까지 줄이겠다고 말했습니다.', false],
  ['ja', '差の3割は雪によるものです。', true],
  ['ja', '山側と海側の差の3割は雪によるものです。', false],
  ['ja', '上限は両側の水位で決まります。', true],
  ['ja', '上限は池と川、両側の水位で決まります。', false],
  ['ja', '遠山所長は道を直して20分まで縮めると話しています。', true],
  ['ja', '遠山所長は道を直して移動時間を20分まで縮めると話しています。', false],
  ['ja', '手元の画面は古いままです。', true],
  ['ja', '同県西町の工場で年50トンを作ってきました。', true],
  ['ja', '山川県は同県の漁協と協定を結びました。', false],
  ['ja', '太陽の活動の変化が原因と考えられています。', true],
  ['ja', '不漁は水温の上昇が原因と考えられています。', false],
] as const)('%s: %s leaves out what it is related to: %s', (lang, statement, expected) => {
  expect(namesByRelation(lang, statement)).toBe(expected)
})

test.each([
  // [language, statement or question, whether a reader would ask: than what?]
  ['ko', '도서관이 더 힘을 쏟은 쪽은 낡은 책입니다.', true],
  ['ko', '도서관이 새 책보다 더 힘을 쏟은 쪽은 낡은 책입니다.', false],
  ['ko', '도서관은 낡은 책을 더 많이 들였습니다.', false],
  ['ja', '図書館がより力を入れたのは古い本です。', true],
  ['ja', '図書館が新刊より力を入れたのは古い本です。', false],
  ['ja', '図書館は古い本をより多く集めました。', false],
  ['ja', '古い本のほうは地下にあります。', true],
  ['ja', '新刊より古い本のほうは重いです。', false],
  ['ko', '도서관 쪽은 책이 모자란다고 밝혔습니다.', false],
] as const)('%s: %s compares with nothing: %s', (lang, said, expected) => {
  expect(comparesWithNothing(lang, said)).toBe(expected)
})
