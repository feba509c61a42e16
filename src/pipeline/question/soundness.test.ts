import { describe, expect, test } from 'vitest'
import { japaneseLexis } from './japanese/lexis'
import { koreanLexis } from './korean/lexis'
import { readSentence } from './testing/read'

const lexes = { ko: koreanLexis, ja: japaneseLexis } as const

describe('a question that a teacher would ask', () => {
  test.each([
    ['ko', '안경값은 얼마입니까?', true],
    ['ko', '안경값은 고작 얼마 안팎입니까?', false],
    ['ko', '주가는 8.4% 오른 얼마에 거래를 마쳤습니까?', false],
    ['ko', '기온은 몇 도, 나무에서 소리가 쏟아집니까?', false],
    ['ko', '연구진이 서울 몇 곳을 견줘 보니 밀도는 7배였습니까?', false],
    ['ko', '배트는 몇 km로 맞으면서도 공을 붙잡았습니까?', false],
    ['ko', '값이 비싸 언제 무렵 중단했습니까?', false],
    ['ko', '첫째, 입사 후 몇 년 동안 초안을 먼저 씁니까?', false],
    ['ko', '문제는 무엇입니까?', false],
    ['ko', '둑길은 현무암으로 이루어진 해안으로, 언제 유산에 등재됐습니까?', false],
    ['ko', '두 지역은 각각 2018년과 언제 공원으로 인증됐습니까?', false],
    ['ko', '둑길은 언제 유산에 등재됐습니까?', true],
    ['ko', '영국은 식품을 언제 미터법으로 바꾸고도 파인트는 남겼습니까?', false],
    ['ja', '条約は2001年に採択され、いつ発効しましたか。', false],
    ['ja', '条約はいつ発効しましたか。', true],
    ['ko', '시가 내세운 목적은 무엇입니까?', true],
    ['ja', '問題は何ですか。', false],
    ['ja', '今季が全体の1割置くのは何ですか。', false],
    ['ja', '部品の売上高はまだいくらと全体の5%ですか。', false],
    ['ja', '運び込まれたばかりの何台が1989年製の24馬力ですか。', false],
    ['ja', '売上高をいくらに伸ばす計画ですか。', true],
    ['ja', '売上高を現在の2.5倍のいくらに伸ばす計画ですか。', false],
    ['ja', '純利益は前期比18%減のいくらを見込みますか。', false],
    ['ja', '第一に、交錯点が何か所に減りますか。', false],
    ['ja', '維持費に年間いくらかかる、というのがその理由ですか。', false],
    ['ja', '管に気泡があることをいつカメラで確かめると主張しましたか。', false],
  ] as const)('%s %s: %s', (lang, stem, expected) => {
    expect(lexes[lang].isSoundStem(stem)).toBe(expected)
  })
})

describe('a statement that can be held against the text', () => {
  test.each([
    ['ko', '노안을 겪는 사람은 전 세계 18억 명입니다.', true],
    ['ko', '글씨를 키우면 될 일 아닌가 싶어집니다.', false],
    ['ko', '노을시에는 오래된 도서관이 있기는 합니다.', false],
    ['ko', '노을시의 도서관장은 기자들에게 이렇게 말했습니다.', false],
    ['ja', '夕凪市の図書館長は次のように述べました。', false],
    ['ko', '창밖의 소리는 여름이 부친 편지나 다름없습니다.', false],
    ['ja', '昇降機の保守を続けた蓮見さんは島に住んでいます。', true],
    ['ja', '昇降機の保守を続けた蓮見さんという知人がいます。', false],
    ['ja', '国土交通省によると、車両は3万台です。', true],
    ['ja', '国土交通省によると、車両は3万台を確保したといいます。', true],
    ['ja', '三枝社長は、来年は客が増えるだろうと述べました。', true],
    ['ja', '三枝社長は、来年は客が増えるかもしれないと述べました。', true],
    ['ja', '来年は客が増えるだろう。', false],
    // What is granted, and what is said against it, are both told.
    ['ja', '客は増えたが、船を出す人が足りません。', true],
    ['ja', '財団が本を集める方針を打ち出し、寄贈を引き受ける島に注文が集まりました。', true],
    ['ja', '財団は本を図書館を建てました。', false],
    ['ja', '館長は「チヨウ」だではなく「チヨ」と呼ばれました。', false],
    ['ja', '夕凪市と財団が手を組んだです。', false],
    ['ja', '夕凪市の図書館は客が少なかったです。', true],
    // How much it became, not how much more.
    ['ko', '이용률은 58%에서 64%로 높아졌습니다.', true],
    ['ko', '이용료는 육지보다 30% 저렴합니다.', true],
    ['ko', '섬의 이용료는 30% 저렴합니다.', false],
    ['ko', '대상은 도서관 4곳, 책방 7곳이며 기간은 18개월입니다.', true],
    ['ko', '책은 모두 212개, 설치비는 3억 원입니다.', false],
    // Within, not mine.
    ['ko', '재단은 도서관 내 이용률을 공개하기로 했습니다.', true],
    ['ko', '관장은 내 책을 도서관에 두었습니다.', false],
    ['ko', '노을시청이 배를 늘린 것은 섬에 책방이 없기 때문입니다.', true],
    ['ko', '섬에 책방이 없기 때문입니다.', false],
    ['ko', '점자 한 칸은 크기가 같은 여섯 점입니다.', true],
    ['ko', '문제는 섬에 책방이 없다는 점입니다.', false],
  ] as const)('%s %s: %s', (lang, statement, expected) => {
    expect(lexes[lang].isSoundStatement(statement)).toBe(expected)
  })
})

describe('what hangs on the sentence before', () => {
  test.each([
    ['ko', '원형 교차로는 20세기 초에 등장했습니다.', false],
    ['ko', '이후 유럽 각국으로 퍼졌습니다.', true],
    ['ko', '송파구는 대신 가로등을 바꿨습니다.', true],
    ['ko', '전환점은 영국에서 마련됐습니다.', true],
    ['ko', '청각사는 다른 이야기를 했습니다.', true],
    ['ko', '염부의 아들은 다른 계산을 합니다.', true],
    ['ko', '예전에는 폴리에스터가 대부분이었으나 요즘은 폴리우레탄이 주류입니다.', true],
    ['ko', '선전의 업체들은 비슷한 제품을 내놓았습니다.', true],
    ['ko', '어느 쪽이든 세금의 기준에는 평이 깔려 있습니다.', true],
    ['ko', '양쪽 강기슭에 줄을 맸습니다.', false],
    ['ko', '전자 기기는 젖으면 고장이 납니다.', false],
    ['ko', '반응 속도는 두 배에 이릅니다.', true],
    ['ko', '반응 속도는 예전보다 두 배에 이릅니다.', false],
    ['ko', '수심은 지름과 무관하므로 앞의 추정에는 반론이 있습니다.', true],
    ['ja', '以来、人形は大きくなりました。', true],
    ['ja', '1963年の豪雨で埋まり、以後は使われていません。', false],
    ['ja', '30年間の総額はほぼ3分の1で済む計算でした。', true],
    ['ja', '発見率の約6倍に当たります。', false],
    ['ja', '中国でも韓国でも、漢字の読みは一つに決まっています。', false],
    ['ja', '中国でも、漢字の読みは一つに決まっています。', true],
    ['ja', 'ベンチも公衆電話も、同じ言葉で減りました。', true],
    ['ja', '昨年の暮れ、筆者は例の束を引っぱり出しました。', true],
    ['ja', 'ひと月ほどして、大学院生からメールが届きました。', true],
    ['ko', '오랫동안 압력이 얼음을 녹이기 때문이라고들 했습니다.', true],
    ['ko', '회사는 공장을 닫은 것은 적자 때문이라고 설명했습니다.', false],
  ] as const)('%s %s: %s', (lang, statement, expected) => {
    expect(lexes[lang].leansBack(statement)).toBe(expected)
  })
})

describe('forms that came out wrong', () => {
  test.each([
    ['ko', '울기 시작하는 온도가 대략 27도다.', '울기 시작하는 온도가 대략 27도입니다.'],
    ['ja', '従業員は280人を予定する。', '従業員は280人を予定しています。'],
    ['ja', 'この泉には湯がない。', 'この泉には湯がありません。'],
  ] as const)('%s %s', async (lang, text, expected) => {
    expect((await readSentence(lang, text)).forms.state(null)).toBe(expected)
  })
})
