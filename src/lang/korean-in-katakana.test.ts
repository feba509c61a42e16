import { describe, expect, it } from 'vitest'
import { koreanInKatakana } from './korean-in-katakana'

const TABLES: Readonly<Record<string, string>> = {
  'plain at the head, voiced between voiced sounds':
    '가구 カグ|다도 タド|부부 プブ|자주 チャジュ|한국 ハングク|감기 カムギ|일본 イルボン|공장 コンジャン|반도체 パンドチェ|인공지능 インゴンジヌン',
  'aspirated and tense sounds are never voiced': '아침 アチム|기차 キチャ|코피 コピ|아까 アカ|진짜 チンチャ',
  'after ㄱ ㄷ ㅂ a consonant is tense':
    '학교 ハッキョ|국가 クッカ|입법 イッポプ|책상 チェクサン|압도 アプト|꽃집 コッチプ|맞다 マッタ',
  'after ㄹ too, in Sino-Korean words':
    '발전 パルチョン|물질 ムルチル|결정 キョルチョン|갈등 カルトゥン|실적 シルチョク|빌딩 ピルディン|필드 ピルドゥ',
  'ends of syllables': '꽃 コッ|밖 パク|값 カプ|앞 アプ|말 マル|봄 ポム|강 カン|산 サン',
  linking: '한국어 ハングゴ|음악 ウマク|일요일 イリョイル|영어 ヨンオ|협약 ヒョビャク|금융 クミュン',
  'sounds that change each other':
    '독립 トンニプ|대통령 テトンニョン|국민 クンミン|협력 ヒョムニョク|십리 シムニ|신라 シルラ|한라산 ハルラサン|전략 チョルリャク|생산량 センサンニャン|강릉 カンヌン|칼날 カルラル|왕십리 ワンシムニ|학여울 ハンニョウル',
  ㅎ: '입학 イパク|좋다 チョタ|축하 チュカ|전화 チョンファ|회사 フェサ|넣어 ノオ',
  palatal: '같이 カチ|해돋이 ヘドジ|굳히다 クチダ',
  vowels:
    '의사 ウィサ|회의 フェイ|희망 ヒマン|시계 シゲ|예산 イェサン|권리 クォルリ|과학 クァハク|최고 チェゴ|원유 ウォニュ|튜브 テュブ|돼지 トェジ|귀 クィ|쥐 チ|져 チョ',
  'loanwords, as Koreans say them':
    '데이터 テイト|서버 ソボ|인프라 インプラ|컴퓨터 コムピュト|트럭 トゥロク|클라우드 クルラウドゥ',
}

describe.each(Object.entries(TABLES))('%s', (_, examples) => {
  it.each(examples.split('|').map((example) => example.split(' ')))('%s is %s', (hangul, katakana) => {
    expect(koreanInKatakana(hangul ?? '')).toBe(katakana)
  })
})

it.each<[hangul: string, hanja: string | null, katakana: string, why: string]>([
  ['인기', '人氣', 'インキ', 'tense by the word'],
  ['연기', '演技', 'ヨンギ', 'and not'],
  ['사건', '事件', 'サコン', 'tense by its suffix'],
  ['물건', '物件', 'ムルゴン', 'the suffix is not one here'],
  ['헌법', '憲法', 'ホンポプ', 'tense by its suffix'],
  ['방법', '方法', 'パンボプ', 'the suffix is not one here'],
  ['백혈병', '白血病', 'ペキョルピョン', 'an illness, behind a word'],
  ['질병', '疾病', 'チルビョン', 'and not in a word of two characters'],
  ['새끼손가락', null, 'セキソンカラク', 'native words joined (제28항)'],
  ['산골', null, 'サンコル', 'as well'],
  ['건물가격', null, 'コンムルガギョク', 'no 물가'],
  ['AI 주권', 'AI 主權', 'AI チュクォン', 'in the second word'],
])('%s %s is %s (%s)', (hangul, hanja, katakana) => {
  expect(koreanInKatakana(hangul, hanja)).toBe(katakana)
})

it.each([
  ['생성형 AI', 'センソンヒョン AI', 'Latin stays'],
  ['계산 자원', 'ケサン チャウォン', 'each word begins anew'],
  ['2,400억 원', '2,400オク ウォン', 'figures stay'],
])('%s is %s (%s)', (hangul, katakana) => {
  expect(koreanInKatakana(hangul)).toBe(katakana)
})
