import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { japaneseLexis } from './japanese/lexis'
import { koreanLexis } from './korean/lexis'
import { readSentence } from './testing/read'

const LEXES = { ko: koreanLexis, ja: japaneseLexis } as const

const PEOPLE: readonly (readonly [Lang, string, readonly string[]])[] = [
  ['ko', '재료공학자 변수련은 막에 실을 심었다.', ['변수련']],
  ['ko', '섬유화학자 이쿠하라 세이지가 논문을 냈다.', ['이쿠하라 세이지']],
  ['ko', '정작 전화가 절실한 사람이 빠지고, 통화가 차지하는 비율은 줄었다.', []],
  ['ko', '기술자 하마누키 쇼 씨가 마을에 머물렀다.', ['하마누키 쇼']],
  ['ko', '조점례 씨(84)가 돋보기를 썼다.', ['조점례']],
  ['ko', '구로세 도모아키 미나하라정공 사장은 공장을 열었다.', ['구로세 도모아키']],
  ['ko', '친구 민주당이 이겼다.', []],
  ['ko', '한미란 가람의료재단 운영본부장은 시험을 마쳤다.', ['한미란']],
  ['ko', '안산시 가람재단 본부장은 시험을 마쳤다.', []],
  ['ko', '신사업 추진 본부장은 시험을 마쳤다.', []],
  ['ko', '기술자 양성을 맡았다.', []],
  ['ja', '研究員の郡司昌代が方法を考案した。', ['郡司昌代']],
  ['ja', '動物学者の早瀬川礼次郎はこれを記載した。', ['早瀬川礼次郎']],
  ['ja', '所長は第8代の設楽美緒が務める。', ['設楽美緒']],
  ['ja', '音響技術者、南琇妍さん(45)が雑音を除いた。', ['南琇妍']],
  ['ja', '研究者の大半が反対した。', []],
  ['ja', '追い風は農家の引退である。', []],
]
test.each(PEOPLE)('people in %s %s', async (lang, text, names) => {
  expect(LEXES[lang].peopleIn(await readSentence(lang, text))).toEqual(names)
})

const FIRMS: readonly (readonly [Lang, string, readonly string[]])[] = [
  ['ko', '해운사 청파라인은 배를 샀다.', ['청파라인']],
  ['ko', '소규모 업체 ‘오토미 계측’을 알게 됐다.', ['오토미 계측']],
  ['ko', '합작법인 이름은 ‘다미크라이오’로 정했다.', ['다미크라이오']],
  ['ko', '누리봄증권 민채령 연구원은 시장이 커진다고 봤다.', ['누리봄증권']],
  ['ko', '구로세 도모아키 미나하라정공 사장은 공장을 열었다.', ['미나하라정공']],
  [
    'ko',
    '현대엘리베이터와 TK엘리베이터, 오티스 등 상위 업체도 조직을 키웠다.',
    ['현대엘리베이터', 'TK엘리베이터', '오티스'],
  ],
  ['ko', '강유진 전략담당 상무는 물량이 모자란다고 말했다.', []],
  ['ko', '이 보험사 차은수 심사본부장은 물량이 모자란다고 말했다.', []],
  ['ko', '통신사 온누리텔은 기지국을 늘렸다.', ['온누리텔']],
  ['ko', '대기업 납품이 매출의 80%를 차지한다.', []],
  ['ko', '미국과 일본 등 여러 나라 기업이 모였다.', []],
  ['ja', 'クボタやヤンマー、井関農機といったメーカーの名も信用を支える。', ['クボタ', 'ヤンマー', '井関農機']],
  ['ja', 'フランスやドイツなどの企業が集まった。', []],
  ['ja', '帆島汽船の戸田川沙織常務は船を見た。', ['帆島汽船']],
  ['ja', '情報企業ヌリ解析技研と組んだ。', ['ヌリ解析技研']],
  ['ja', '合弁会社「ハイロ・マリンパワー」は9月に発足する。', ['ハイロ・マリンパワー']],
  ['ja', '保守子会社の久我原誠一社長は辞めた。', []],
]
test.each(FIRMS)('firms in %s %s', async (lang, text, names) => {
  expect([...new Set(LEXES[lang].companiesIn(await readSentence(lang, text)))]).toEqual(names)
})
