/** Quantities by rule: a number in digits and a unit that has one counterpart. */
import type { Lang } from '@/core/article/types'
import { type Rendering, rendering, type Segment } from './rendering'

/** Units, Korean first; the first pair of a word is the one that is used to translate it. */
const UNITS: readonly (readonly [ko: string, ja: string])[] =
  `년 年|년간 年間|년대 年代|년도 年度|주년 周年|월 月|일 日|일간 日間|개월 カ月|개월 か月|개월 ヶ月|개월 ヵ月|개월간 カ月間|시간 時間|시 時|분 分|분간 分間|초 秒|주 週間|주 週|주간 週間|세기 世紀
   |명 人|인 人|명 名|세 歳|살 歳|세 才|개 個|개 つ|건 件|회 回|번 回|번 番|차례 回|차 次|번째 番目|번째 回目|번째 度目|위 位|배 倍|점 点|대 台|대 代|장 枚|권 冊|층 階|곳 カ所|곳 か所|개국 カ国|개국 か国|개사 社|사 社|마리 匹|호 号|척 隻|채 棟|가지 種類
   |종 種|세대 世代|가구 世帯|표 票|석 席|경기 試合|골 ゴール|승 勝|패 敗|무 分け|자루 本|병 本|편 本|도 度|할 割|호기 号機|세트 セット|단계 段階
   |원 ウォン|엔 円|달러 ドル|유로 ユーロ|파운드 ポンド|위안 元|위안 人民元|루블 ルーブル|루피 ルピー|페소 ペソ|% %|퍼센트 パーセント|퍼센트 %|프로 %|%포인트 ポイント|%p ポイント|퍼센트포인트 ポイント|포인트 ポイント
   |미터 メートル|킬로미터 キロメートル|킬로미터 キロ|센티미터 センチ|밀리미터 ミリ|나노미터 ナノメートル|나노 ナノ|킬로그램 キログラム|킬로그램 キロ|그램 グラム|톤 トン|마일 マイル|피트 フィート|리터 リットル|제곱미터 平方メートル|제곱킬로미터 平方キロメートル|헥타르 ヘクタール
   |배럴 バレル|와트 ワット|킬로와트 キロワット|메가와트 メガワット|기가와트 ギガワット|킬로와트시 キロワット時|메가와트시 メガワット時|기가와트시 ギガワット時|메가와트 メガワット|테라바이트 テラバイト|기가바이트 ギガバイト|바이트 バイト|비트 ビット|기가비트 ギガビット|메가비트 メガビット|세제곱미터 立方メートル|㎞ キロメートル|㎏ キログラム|㎡ 平方メートル|㎥ 立方メートル|㎢ 平方キロメートル|L リットル|t トン|TEU TEU|TEU급 TEU級|TEU급 TEU型|기압 気圧
   |큐비트 量子ビット|토큰 トークン|볼트 ボルト|노트 ノット`
    .split('|')
    .map((row) => row.trim().split(' '))
    .map(([ko = '', ja = '']) => [ko, ja])

const SCALES: readonly (readonly [ko: string, ja: string])[] = [
  ['조', '兆'],
  ['억', '億'],
  ['만', '万'],
  ['천', '千'],
  ['백', '百'],
  ['십', '十'],
]
/** Before the number, and after the unit. */
const BEFORE: readonly (readonly [ko: string, ja: string])[] = [
  ['약', '約'],
  ['총', '計'],
  ['제', '第'],
  ['최대', '最大'],
  ['최소', '最低'],
  ['수', '数'],
  ['초당', '毎秒'],
  ['시간당', '毎時'],
  ['', ''],
]
const AFTER: readonly (readonly [ko: string, ja: string])[] = [
  ['이상', '以上'],
  ['이하', '以下'],
  ['미만', '未満'],
  ['초반', '前半'],
  ['후반', '後半'],
  ['전', '前'],
  ['후', '後'],
  ['', ''],
]
/** Korean counts things up to ten with native numerals. */
const NATIVE_NUMERALS: Readonly<Record<string, string>> = {
  한: '1',
  두: '2',
  세: '3',
  네: '4',
  다섯: '5',
  여섯: '6',
  일곱: '7',
  여덟: '8',
  아홉: '9',
  열: '10',
}

const anyOf = (pairs: readonly (readonly [string, string])[], side: 0 | 1): string =>
  [...new Set(pairs.map((pair) => pair[side]))].sort((a, b) => b.length - a.length).join('|')

const pattern = (side: 0 | 1): RegExp => {
  const scale = anyOf(SCALES, side)
  const native = side === 0 ? `|${Object.keys(NATIVE_NUMERALS).join('|')}` : ''
  return new RegExp(
    `^(${anyOf(BEFORE, side)})((?:\\d[\\d,]*(?:\\.\\d+)?(?:${scale})*)+|(?:${scale})+${native})(${anyOf(UNITS, side)})?(${anyOf(AFTER, side)})$`,
  )
}
const PATTERNS: Readonly<Record<Lang, RegExp>> = { ko: pattern(0), ja: pattern(1) }

function swapped(pairs: readonly (readonly [string, string])[], from: 0 | 1, word: string): readonly string[] {
  return pairs.filter((pair) => pair[from] === word).map((pair) => pair[1 - from] ?? '')
}

const COST = 0.5
const PER_UNIT = 0.4

/** What a quantity has somewhere: most pieces of headwords have none of it. */
const HAS_NUMBER = new RegExp(`[\\d수数${Object.keys(NATIVE_NUMERALS).join('')}]`)

/** 3분의 2, 3分の2. */
const FRACTION: Readonly<Record<Lang, RegExp>> = { ko: /^(\d+)분의(\d+)$/, ja: /^(\d+)分の(\d+)$/ }

export function quantities({ lang, text, position }: Segment): readonly Rendering[] {
  const [, parts, taken] = FRACTION[lang].exec(text) ?? []
  if (parts !== undefined)
    return [rendering(lang === 'ko' ? `${parts}分の${taken}` : `${parts}분의 ${taken}`, 'number', COST)]
  const plain = text.normalize('NFKC')
  if (!HAS_NUMBER.test(plain)) return []
  const from = lang === 'ko' ? 0 : 1
  const [, before = '', number = '', unit = '', after = ''] = PATTERNS[lang].exec(plain) ?? []
  // 조 and 명 of 조명 are no number: a scale without digits only after 수 (수십만 명).
  const isScale = NATIVE_NUMERALS[number] === undefined && !/\d/.test(number)
  if (number === '' || (unit === '' && !/\d/.test(number)) || (isScale && before !== '수' && before !== '数')) return []
  // 세금 is a tax and no three: native numerals only where they and their unit are the whole.
  if (NATIVE_NUMERALS[number] !== undefined && position !== 'whole') return []
  const digits =
    NATIVE_NUMERALS[number] ??
    number.replace(/[조억만천백십兆億万千百十]/g, (scale) => swapped(SCALES, from, scale)[0] ?? scale)
  const spaced = lang === 'ja' && /[조억만]$/.test(digits) && unit !== '' ? ' ' : ''
  const units = unit === '' ? [''] : swapped(UNITS, from, unit)
  const [start = ''] = swapped(BEFORE, from, before)
  const [end = ''] = swapped(AFTER, from, after)
  const tail = lang === 'ja' && end !== '' ? ` ${end}` : end
  const head = lang === 'ja' && start !== '' && start !== '제' && start !== '수' ? `${start} ` : start
  return [...new Set(units)].map((word, i) =>
    rendering(head + digits + spaced + word + tail, 'number', COST + i * PER_UNIT),
  )
}
