import { describe, expect, test } from 'vitest'
import { inContentClause, inRelativeClause } from '../askable'
import type { Asked } from '../sentence'
import { readSentence } from '../testing/read'
import { koreanLexis } from './lexis'

describe('the interrogative in place', () => {
  test.each([
    ['시는 올해 전기 버스를 120대 늘렸다.', '120대', '시는 올해 전기 버스를 몇 대 늘렸습니까?'],
    ['공사는 다리를 고치는 데 30억 원을 쓰기로 했다.', '30억 원', '공사는 다리를 고치는 데 얼마를 쓰기로 했습니까?'],
    ['도서관은 해마다 300만 달러, 약 41억 원을 쓴다.', '300만 달러', '도서관은 해마다 얼마를 씁니까?'],
    ['지난해 이용률은 약 62%였다.', '62%', '지난해 이용률은 약 몇 %였습니까?'],
    ['회원은 1,200명이다.', '1,200명', '회원은 몇 명입니까?'],
    ['대기 시간은 40분에서 15분으로 줄었고, 만족도는 높아졌다.', '15분', '대기 시간은 40분에서 몇 분으로 줄었습니까?'],
    ['섬에는 등대가 3곳 있지만 배는 다니지 않는다.', '3곳', '섬에는 등대가 몇 곳 있습니까?'],
    ['항구는 내년에 부두를 2곳 더 연다.', '2곳', '항구는 내년에 부두를 몇 곳 더 엽니까?'],
    ['재단은 나무 500그루를 심고 쉼터 12곳을 세울 계획이다.', '12곳', '재단은 쉼터 몇 곳을 세울 계획입니까?'],
    ['연구진은 물고기가 8종 더 산다고 밝혔다.', '8종', '연구진은 물고기가 몇 종 더 산다고 밝혔습니까?'],
    ['그러나 마을 주민은 90명으로 줄었다.', '90명', '마을 주민은 몇 명으로 줄었습니까?'],
    ['주민의 70%는 다리를 걸어서 건넌다.', '70%', '주민의 몇 %가 다리를 걸어서 건넙니까?'],
    ['민원 가운데 131건은 같은 곳을 가리키고 있었다.', '131건', '민원 가운데 몇 건이 같은 곳을 가리키고 있었습니까?'],
    [
      '대금은 나눠 치르며, 이 가운데 500억 원은 회사채를 발행해 마련한다.',
      '500억 원',
      '대금은 나눠 치르며, 이 가운데 얼마를 회사채를 발행해 마련합니까?',
    ],
    ['알아들은 통화는 100건 중 47건뿐이었다.', '47건', '알아들은 통화는 100건 중 몇 건이었습니까?'],
    ['섬에는 등대가 서 있고, 소나무 500그루가 자란다.', '500그루', '섬에는 소나무 몇 그루가 자랍니까?'],
    ['시험용 둑의 강도는 새 둑의 3.1배였다.', '3.1배', '시험용 둑의 강도는 새 둑의 몇 배였습니까?'],
    ['생산 능력은 첫해 60대이며, 2031년까지 150대로 늘어난다.', '150대', '생산 능력은 2031년까지 몇 대로 늘어납니까?'],
    ['모두 되살려도 설치비는 4억 원 남짓이다.', '4억 원', '모두 되살려도 설치비는 얼마 남짓입니까?'],
    ['저항의 증가가 5%를 넘지 않는다.', '5%', '저항의 증가가 몇 %를 넘지 않습니까?'],
    ['도시는 큰길에 벤치 서른 개를 놓았다.', '서른 개', '도시는 큰길에 벤치 몇 개를 놓았습니까?'],
    ['마을에서 63명이 목소리를 보탰고, 책도 냈다.', '63명', '마을에서 몇 명이 목소리를 보탰습니까?'],
    [
      '한빛마린이 보유한 로봇은 23대에 불과하지만, 항만 17곳에서 작업 허가를 받아 두었다.',
      '17곳',
      '한빛마린은 항만 몇 곳에서 작업 허가를 받아 뒀습니까?',
    ],
  ])('%s (%s)', async (text, target, question) => {
    const sentence = await readSentence('ko', text)
    const quantity = sentence.numbers.find((number) => number.text === target)
    expect(quantity && sentence.forms.askInPlace(quantity, quantity.interrogative)).toBe(question)
  })

  test.each([
    ['2019년 3월, 시는 낡은 창고를 도서관으로 바꿨다.', '2019년 3월', '시는 언제 낡은 창고를 도서관으로 바꿨습니까?'],
    ['시는 2019년 3월에 도서관을 열었다.', '2019년 3월', '시는 언제 도서관을 열었습니까?'],
    [
      '2017년 회사는 열대 지역에 수출한 제품을 회수했다.',
      '2017년',
      '회사는 열대 지역에 수출한 제품을 언제 회수했습니까?',
    ],
    ['회사는 2028년 4월부터 제품을 양산한다.', '2028년 4월', '회사는 언제부터 제품을 양산합니까?'],
    ['2019년부터는 대학이 천문대를 운영한다.', '2019년', '언제부터 대학이 천문대를 운영합니까?'],
    ['흑자 시점은 2030년으로 예상했다.', '2030년', '흑자 시점은 언제로 예상했습니까?'],
    ['서울은 2004년 7월 버스를, 부산은 2007년 5월 전차를 늘렸다.', '2004년 7월', '서울은 언제 버스를 늘렸습니까?'],
    ['서울은 2004년 7월 버스를, 부산은 2007년 5월 전차를 늘렸다.', '2007년 5월', '부산은 언제 전차를 늘렸습니까?'],
  ])('%s (%s)', async (text, target, question) => {
    const sentence = await readSentence('ko', text)
    const date = sentence.dates.find((own) => own.text === target)
    expect(date && sentence.forms.askTime(date)).toBe(question)
  })

  test.each([
    ['월 1회 자체점검 의무는 그대로다.', '1회', 'it is part of what is spoken of'],
    ['기계의 3대는 회사가 판다.', '3대', 'somebody else acts'],
    ['기계의 3대는 작년에 팔았다.', '3대', 'it is what is acted on'],
    ['주민의 70%도 다리를 건넌다.', '70%', 'it adds to others'],
  ])('no figure that is the topic is asked for in %s (%s): %s', async (text, target) => {
    const sentence = await readSentence('ko', text)
    const quantity = sentence.numbers.find((number) => number.text === target)
    expect(quantity && sentence.forms.askInPlace(quantity, quantity.interrogative)).toBeNull()
  })

  test.each([
    [
      '소라만의 둑은 1720년 4기에서 1790년 29기로 늘었다.',
      '29기',
      '소라만의 둑은 1720년 4기에서 1790년 몇 기로 늘었습니까?',
    ],
    ['점검 주기는 열흘에서 두 달로 늘었다.', '두 달', '점검 주기는 열흘에서 몇 달로 늘었습니까?'],
    ['생산 능력은 내년부터 월 80대로 늘어난다.', '80대', '생산 능력은 내년부터 월 몇 대로 늘어납니까?'],
    ['잔액은 42조 원으로 1년 전보다 5% 늘었다.', '42조 원', '잔액은 얼마였습니까?'],
  ])('the amount of %s (%s)', async (text, target, question) => {
    const sentence = await readSentence('ko', text)
    const quantity = sentence.numbers.find((number) => number.text === target)
    expect(quantity && sentence.forms.askAmount(quantity, quantity.interrogative)).toBe(question)
  })
})

describe('of the first of two things that are said in one breath', () => {
  test.each([
    [
      '회사는 로봇 40대를 유럽에 보내고, 고용을 승계하겠다고 밝혔다.',
      '40대',
      '회사는 로봇 몇 대를 유럽에 보내겠다고 밝혔습니까?',
    ],
    [
      '회사는 로봇 40대를 유럽에 보내고, 고용을 승계하기로 했다.',
      '40대',
      '회사는 로봇 몇 대를 유럽에 보내기로 했습니까?',
    ],
    ['회사는 공장 2곳을 짓고, 직원을 늘릴 것이라고 밝혔다.', '2곳', '회사는 공장 몇 곳을 지을 것이라고 밝혔습니까?'],
    ['회사는 공장 2곳을 짓고, 직원을 늘렸다.', '2곳', null],
  ])('%s (%s)', async (text, target, question) => {
    const sentence = await readSentence('ko', text)
    const quantity = sentence.numbers.find((number) => number.text === target)
    expect(quantity && sentence.forms.askOfFirst(quantity, quantity.interrogative)).toBe(question)
  })
})

describe('figures and dates in a clause before a noun', () => {
  test.each([
    ['회사는 펌프 18대를 주문하겠다는 의향서에 서명했다.', '18대', true, true],
    ['주가는 전날보다 7.2% 오른 4만 원에 거래를 마쳤다.', '7.2%', true, true],
    ['로봇 31척을 굴리는 회사가 청소를 늘렸다.', '31척', true, false],
    ['2017년 회사는 열대 지역에 수출한 제품을 회수했다.', '2017년', false, false],
    ['다섯 달이 지난 지금 회의는 줄었다.', '다섯 달', true, false],
    ['두 쪽이면 끝나던 문서가 열한 쪽이 됐다.', '두 쪽', true, false],
    ['마흔 해 넘게 쇳소리 곁에서 산 대가였다.', '마흔 해', true, false],
  ])('%s (%s)', async (text, target, isRelative, isContent) => {
    const sentence = await readSentence('ko', text)
    const own = [...sentence.numbers, ...sentence.dates].find((other) => other.text === target)
    expect(own && inRelativeClause(sentence, own)).toBe(isRelative)
    expect(own && isRelative && inContentClause(sentence, own)).toBe(isContent)
  })
})

describe('what points outside', () => {
  test.each([
    ['부품을 떼어 내 다시 쓸 수 있다.', []],
    ['내 생각은 다르다.', ['내']],
    ['그해 가을 문을 열었다.', ['그해']],
  ])('%s: %j', async (text, pointers) => {
    const sentence = await readSentence('ko', text)
    expect(sentence.pointers.map(({ start, end }) => text.slice(start, end))).toEqual(pointers)
  })
})

test('a verb that the analyser cut into others has no forms: 줄어드는데, read as 줄어 드러나', async () => {
  const { forms } = await readSentence('ko', '암석은 식으면서 부피가 줄어드는데, 바닥에 붙어 있어 오그라들지 못한다.')
  expect(forms.state(0)).toBeNull()
  expect(forms.state(1)).not.toBeNull()
})

test.each([
  ['소음은 먼 거리에 측정기를 두고 재도록 돼 있어, 근거가 된다.', '소음은 먼 거리에 측정기를 두고 재도록 돼 있습니다.'],
  ['시는 예산을 늘리고 인력을 뽑았다.', '시는 예산을 늘렸습니다.'],
  ['배가 크게 출렁였다.', '배가 크게 출렁였습니다.'],
])('what is held while something is done is no clause of its own: %s', async (text, expected) => {
  const { forms } = await readSentence('ko', text)
  expect(forms.state(0)).toBe(expected)
})

describe('도 that adds to nothing', () => {
  test.each([
    ['아버지는 한 번도 쉬지 못했다.', '아버지는 한 번도 쉬지 못했습니다.'],
    ['섬에는 단 한 통도 걸리지 않은 전화가 있다.', '섬에는 단 한 통도 걸리지 않은 전화가 있습니다.'],
    ['한 번도 쉬지 못했다.', '한 번도 쉬지 못했습니다.'],
    ['신청도 늘었다.', '신청은 늘었습니다.'],
    ['인재를 기르는 일도 빼놓을 수 없다.', '인재를 기르는 일은 빼놓을 수 없습니다.'],
    ['인재를 기르는 학교도 있다.', '인재를 기르는 학교가 있습니다.'],
    ['2월에는 이력을 담은 배터리 여권도 의무화된다.', '2월에는 이력을 담은 배터리 여권이 의무화됩니다.'],
    [
      '소명도, 한녀도, 바깥솔섬 등 여섯 개 섬에서만 확인되었다.',
      '소명도, 한녀도, 바깥솔섬 등 여섯 개 섬에서만 확인됐습니다.',
    ],
    // Granted of it as of others.
    ['노을경기장도 새 잔디를 깔았지만, 섬유가 박힌 매트를 옮겨 까는 방식이었다.', null],
  ])('%s: %s', async (text, stated) => {
    expect((await readSentence('ko', text)).forms.state(null)).toBe(stated)
  })
})

test.each([
  ['나온 숫자', '나온 숫자다.'],
  ['함께 하자', '함께 하자.'],
  ['이제 떠나자', '이제 떠나자.'],
  ['그는 참가자', '그는 참가자다.'],
  ['개살구', '개살구다.'],
])('words that somebody spoke, as a sentence: %s', (words, finished) => {
  expect(koreanLexis.finished(words)).toBe(finished)
})

describe('what is a quantity', () => {
  test.each([
    ['시장은 2031년 19조 원으로 커진다.', ['19조 원'], 'a sum after a year'],
    ['목욕탕은 2000년 42곳에서 올해 9곳으로 줄었다.', ['42곳', '9곳'], 'counts after years'],
    ['재단은 나무 500그루를 심었다.', ['500그루'], 'trees'],
    ['벤치 서른 개와 두 명, 남은 방법은 두 가지다.', ['서른 개', '두 명', '두 가지'], 'number words'],
    ['간격을 5밀리미터에서 1밀리미터로 좁혔다.', ['5밀리미터', '1밀리미터'], 'small lengths'],
    ['20만 번을 굽혔고, 2000시간마다 본다.', ['20만 번', '2000시간'], 'how often'],
  ])('%s (%s)', async (text, quantities) => {
    expect((await readSentence('ko', text)).numbers.map((number) => number.text)).toEqual(quantities)
  })
})

describe('what is no quantity', () => {
  test.each([
    ['1시간 20분을 걸었다.', 'two figures of one time'],
    ['10초 뒤 문이 닫힌다.', 'seconds that pass'],
    ['주민 4분의 3이 찬성했다.', 'a fraction'],
    ['10년 뒤 다리를 고친다.', 'a point in time'],
    ['31년 차 반장이 마스크를 내렸다.', 'which year somebody is in'],
    ['그는 7년 차에 반장이 됐다.', 'the same'],
    ['75세 이상이 많이 찾는다.', 'an age that names a group'],
    ['제2대회가 열렸다.', 'an ordinal'],
    ['한두 명이 세 번째로 7번 국도에 왔다.', 'about so many, an ordinal, a road'],
    ['한 명이 두 달 뒤 왔다.', 'one, and a point in time'],
  ])('%s (%s)', async (text) => {
    expect((await readSentence('ko', text)).numbers).toEqual([])
  })
})

describe('the cleft', () => {
  const cases: readonly [string, string, Asked, string][] = [
    ['한빛재단은 섬마을에 도서관을 지었다.', '한빛재단', 'organisation', '섬마을에 도서관을 지은 곳은 어디입니까?'],
    [
      '김하늘 관장은 낡은 배를 고쳐 전시관으로 꾸몄다.',
      '김하늘 관장',
      'person',
      '낡은 배를 고쳐 전시관으로 꾸민 사람은 누구입니까?',
    ],
    ['시의회는 예산을 깎았다.', '예산', 'thing', '시의회가 깎은 것은 무엇입니까?'],
    ['항만공사는 새 부두를 연다.', '항만공사', 'organisation', '새 부두를 여는 곳은 어디입니까?'],
    [
      '이 지역에서는 어민이 줄어 수협이 배를 사들였다.',
      '수협',
      'organisation',
      '이 지역에서 어민이 줄어 배를 사들인 곳은 어디입니까?',
    ],
  ]
  test.each(cases)('%s (%s)', async (text, noun, asked, question) => {
    const sentence = await readSentence('ko', text)
    const phrase = sentence.phrases.find((own) => sentence.text.slice(own.start, own.nounEnd) === noun)
    expect(phrase && sentence.forms.askByCleft(sentence.clauses.length - 1, phrase, asked)).toBe(question)
  })
})

describe('statements in the other style', () => {
  test.each([
    ['장비에 든 돈은 9400만 원.', ['장비에 든 돈은 9400만 원입니다.']],
    ['조사원은 떨림을 모두 쟀다.', ['조사원은 떨림을 모두 쟀습니다.']],
    ['거푸집은 하루 3미터씩 올라갔다.', ['거푸집은 하루 3미터씩 올라갔습니다.']],
    ['주민의 부담이 더해진다.', ['주민의 부담이 더해집니다.']],
    ['이 섬의 새는 68가지다.', ['이 섬의 새는 68가지입니다.']],
    ['남은 방법은 두 가지다.', ['남은 방법은 두 가지입니다.']],
    ['회사는 값을 내린다고 밝혔고, 주가는 올랐다.', ['회사는 값을 내린다고 밝혔습니다.', '주가는 올랐습니다.']],
    ['시는 다리를 고쳤고, 주민은 기뻐했다.', ['시는 다리를 고쳤습니다.', '주민은 기뻐했습니다.']],
    ['재단은 책 2만 권을 모으고 열람실을 넓혔다.', ['재단은 책 2만 권을 모았습니다.', '재단은 열람실을 넓혔습니다.']],
    ['등대는 백 년이 넘었지만 지금도 불을 밝힌다.', ['등대는 백 년이 넘었습니다.', '등대는 지금도 불을 밝힙니다.']],
    ['붐비는 날에는 벌금을 물어 줄 수도 있다.', ['붐비는 날에는 벌금을 물어 줄 수도 있습니다.']],
    ['도서관은 책을 빌려주고 읽어 주는 곳이다.', ['도서관은 책을 빌려주고 읽어 주는 곳입니다.']],
    ['시는 다리를 닫지 않고 고쳤다.', ['시는 다리를 닫지 않고 고쳤습니다.']],
    ['위원회는 예산을 늘리고 인력도 뽑기로 했다.', ['위원회는 예산을 늘리고 인력도 뽑기로 했습니다.']],
    ['도서관은 밤에도 책을 빌려줍니다.', ['도서관은 밤에도 책을 빌려준다.']],
    ['지의류는 이끼와 비슷하나 식물이 아니다.', ['지의류는 이끼와 비슷합니다.', '지의류는 식물이 아닙니다.']],
    ['세자는 땅을 파 보다가, 그릇을 궁중에 두었다.', ['세자는 땅을 파 보다가, 그릇을 궁중에 뒀습니다.']],
    // A condition before the noun, and one that holds both.
    [
      '회사는 가동률을 보장하고 미달하면 요금을 깎아 주는 상품을 내놓았다.',
      ['회사는 가동률을 보장하고 미달하면 요금을 깎아 주는 상품을 내놓았습니다.'],
    ],
    ['환율이 오르고, 값이 내리면 수출이 준다.', ['환율이 오르고, 값이 내리면 수출이 줍니다.']],
    // What came in is not who changed the law.
    ['평은 일본의 단위이고, 대한제국이 법을 고치면서 이 땅에 들어왔다.', ['평은 일본의 단위입니다.', null]],
  ])('%s', async (text, expected) => {
    const sentence = await readSentence('ko', text)
    expect(sentence.clauses.map((_, i) => sentence.forms.state(i))).toEqual(expected)
  })
})

describe('causes', () => {
  test.each([
    ['섬에는 의사가 없기 때문에 주민은 배로 병원에 간다.', null, '의사가 없기 때문', '섬에 주민이 배로 병원에 가는'],
    [
      '펌프를 계속 돌려야 하므로, 생산비는 8배에 이른다.',
      null,
      '펌프를 계속 돌려야 하기 때문',
      '생산비가 8배에 이르는',
    ],
    ['겨울에는 찾는 사람이 적어 전시관이 문을 닫는다.', null, '찾는 사람이 적기 때문', '겨울에 전시관이 문을 닫는'],
    ['시는 홍수를 막기 위해 둑을 높였다.', null, '홍수를 막기 위해서', '시가 둑을 높인'],
    ['시는 홍수를 막으려고 둑을 높였다.', null, '홍수를 막기 위해서', '시가 둑을 높인'],
    [
      '배가 하루에 한 번만 다니기 때문이다.',
      '주민은 장을 한꺼번에 본다.',
      '배가 하루에 한 번만 다니기 때문',
      '주민이 장을 한꺼번에 보는',
    ],
    [
      '틈새의 수분이 축을 붙잡은 탓이었다.',
      '시제품은 41시간 만에 멈췄다.',
      '틈새의 수분이 축을 붙잡았기 때문',
      '시제품이 41시간 만에 멈춘',
    ],
    [
      '따로 배울 곳이 너무 적어서였다.',
      '딸은 수업을 그만두었다.',
      '따로 배울 곳이 너무 적기 때문',
      '딸이 수업을 그만둔',
    ],
    ['매출이 한 곳에서 나오는 탓에 회사는 걱정을 샀다.', null, '매출이 한 곳에서 나오기 때문', '회사가 걱정을 산'],
    ['접합부는 물에 약하므로 부품을 다시 쓸 수 있다.', null, '접합부가 물에 약하기 때문', '부품을 다시 쓸 수 있는'],
    [
      '고치의 품질은 계절에 따라 달라지므로 막의 두께를 유지하기 어렵다.',
      null,
      '고치의 품질이 계절에 따라 달라지기 때문',
      '막의 두께를 유지하기 어려운',
    ],
    ['단백질은 사슬이 짧아 강도가 떨어진다.', null, '사슬이 짧기 때문', '단백질의 강도가 떨어지는'],
    [
      '작업은 조금 무렵에만 할 수 있어, 한 달에 열흘을 넘지 못했다.',
      null,
      '조금 무렵에만 할 수 있기 때문',
      '작업이 한 달에 열흘을 넘지 못한',
    ],
    [
      '비탈에는 흙이 쓸려 나가지 않도록 갈대를 심는다.',
      null,
      '흙이 쓸려 나가지 않게 하기 위해서',
      '비탈에 갈대를 심는',
    ],
    [
      '기존 펌프를 2000시간마다 뜯어서 점검해야 했던 이유다.',
      '기포가 펌프의 날개를 깎아낸다.',
      '기포가 펌프의 날개를 깎아내기 때문',
      '기존 펌프를 2000시간마다 뜯어서 점검해야 했던',
    ],
    [
      '개를 동원한 것은 기존 장비가 농촌에서 힘을 쓰지 못했기 때문이다.',
      null,
      '기존 장비가 농촌에서 힘을 쓰지 못했기 때문',
      '개를 동원한',
    ],
    ['그럼에도 물감이 널리 쓰인 것은 값이 쌌기 때문이다.', null, '값이 쌌기 때문', '물감이 널리 쓰인'],
    ['이 때문에 시는 다리를 높였다.', '강물이 해마다 넘친다.', '강물이 해마다 넘치기 때문', '시가 다리를 높인'],
    [
      '대학이 곡을 늦게 발표하는 바람에 학생은 악보 없이 외웠다.',
      null,
      '대학이 곡을 늦게 발표했기 때문',
      '학생이 악보 없이 외운',
    ],
    ['채취는 밧줄을 타는 방식이어서 사고가 잦았다.', null, '채취가 밧줄을 타는 방식이기 때문', '사고가 잦았던'],
    ['땅이 좁기 때문이다.', '시가 서두르는 데에는 이유가 있다.', '땅이 좁기 때문', '시가 서두르는'],
  ])('%s', async (text, before, cause, effect) => {
    const previous = before === null ? null : await readSentence('ko', before)
    const [found] = (await readSentence('ko', text)).causes(previous)
    expect(found).toMatchObject({ cause, effect })
  })

  test.each([
    '시는 개발에 있어 원칙을 지켰다.',
    '독자는 이유를 적어 책을 돌려주었다.',
    '시는 둑을 높이도록 했다.',
    '오차를 줄이려면 시료에 나이테가 되도록 80개는 있어야 한다.',
    '시는 주민을 위해 둑을 높였다.',
    '시는 법에 따라 둑을 높였다.',
    '배가 낡아 보이면서 손님이 줄었다.',
  ])('none in %s', async (text) => {
    expect((await readSentence('ko', text)).causes(null)).toEqual([])
  })
})

test.each([
  ['회사는 점검 주기를 8000시간으로 늘리겠다는 목표를 내걸었다.', ['점검 주기를 8000시간으로 늘리기 위해서']],
  ['군은 상담원을 없앨 계획이다.', ['상담원을 없애기 위해서']],
  ['군은 상담원을 없앤 이유를 밝혔다.', ['상담원을 없애기 위해서']],
  // Nobody means to suffer.
  ['군은 예산 부족을 겪었다.', []],
])('aims in %s', async (text, aims) => {
  expect((await readSentence('ko', text)).aims()).toEqual(aims)
})

describe('pointing words', () => {
  test.each([
    ['이 재단은 섬마을을 돕는다.', ['이']],
    ['그는 섬마을을 돕는다.', ['그는']],
    ['두 나라는 협정을 맺었다.', ['두']],
    ['두 배로 늘었다.', []],
    ['재단은 섬마을을 돕는다.', []],
  ])('%s', async (text, expected) => {
    const { pointers } = await readSentence('ko', text)
    expect(pointers.map(({ start, end }) => text.slice(start, end).trim())).toEqual(expected)
  })
})

test.each([
  ['없었다고 업계', true],
  ['가겠냐고 주민', true],
  ['도마뱀', false],
  ['다고마 미나코', false],
])('what is told is no part of a name: %s', (name, isVague) => {
  expect(koreanLexis.isVague(name)).toBe(isVague)
})

test.each([
  ['난로 불을 줄인 채 궁장 박태수 씨가 솥을 저었다.', '궁장 박태수 씨'],
  ['설비를 점검하는 동안 작업자 둘이 밖에서 기다렸다.', '작업자 둘'],
  ['물이 들어찬 뒤 주민 회의가 열렸다.', '주민 회의'],
  ['뒤 차가 멈춰 섰다.', '뒤 차'],
])('what ends a clause is no part of the noun behind it: %s', async (text, expected) => {
  const { phrases } = await readSentence('ko', text)
  const subject = phrases.findLast(({ role }) => role === 'subject')
  expect(subject && text.slice(subject.headStart, subject.nounEnd)).toBe(expected)
})
