import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { materialFor } from '../testing/material'
import { named } from './named'

async function asked(
  lang: Lang,
  paragraphs: readonly (readonly string[])[],
  words: readonly [string, string, string][],
) {
  return named(await materialFor(lang, paragraphs, words)).map(({ stem, answer, distractors }) => ({
    stem,
    answer,
    others: distractors.map(({ text }) => text).toSorted(),
  }))
}

test('what something is called, what a method or system is named, among the other names that are quoted', async () => {
  const text = [
    ['環海研究所は、海の金属を研究する財団法人である。', '劣化診断の手法「潮位差法」を1984年に生んだ。'],
    ['毎年10月に行われる引き上げ作業は「潮開き」と呼ばれ、一般にも公開されている。'],
    ['2018年から測定値を機械学習で解析する予測システム「シオヨミ」の開発を進めた。', '所長は「たぶん」と答えた。'],
    ['それまでの手法「電位追尾法」と「定点比較法」は手間がかかった。', '秋には「網起こし」と「瀬祭り」も行われる。'],
  ]
  expect(await asked('ja', text, [['인양 작업', '引き上げ作業', 'ひきあげさぎょう']])).toEqual([
    {
      stem: '環海研究所についての問いに答えてください。\n何という劣化診断の手法を1984年に生みましたか。',
      answer: '潮位差法',
      others: ['定点比較法', '電位追尾法'],
    },
    {
      stem: '毎年10月に行われる引き上げ作業は何と呼ばれていますか。',
      answer: '潮開き',
      others: ['瀬祭り', '網起こし'],
    },
    {
      stem: '2018年から測定値を機械学習で解析する予測システムの名前は何ですか。',
      answer: 'シオヨミ',
      // Methods and festivals are no systems.
      others: [],
    },
  ])
})

test('the name of a firm, among firms', async () => {
  const text = [
    ['설비업체 다온극저온과 제조사 미나하라정공이 펌프를 만든다.', '합작법인 이름은 ‘다미크라이오’로 정했다.'],
    ['해운사 청파라인은 펌프를 샀다.'],
  ]
  const [found] = await asked('ko', text, [])
  expect(found).toMatchObject({ stem: '합작법인의 이름은 무엇입니까?', answer: '다미크라이오' })
  expect(found?.others).toEqual(['다온극저온', '미나하라정공', '청파라인'])
})

test('of what the entry is of, where only the case is said', async () => {
  const text = [
    [
      '水紋織（すいもんおり）は、糸を水で湿らせて織る技法である。',
      '絹を使う場合は「絹水紋」、麻を使う場合は「麻水紋」と呼ばれる。',
    ],
    [
      '仕上げの作業は「川さらし」と呼ばれ、春に公開される。',
      '道具の一つは「湿り台」と呼ばれる。',
      '見本帳は「紋譜」と呼ばれる。',
    ],
  ]
  const stems = (await asked('ja', text, [])).map(({ stem }) => stem)
  expect(stems.filter((stem) => stem.includes('場合') && !stem.startsWith('水紋織についての'))).toEqual([])
})

test('not of what only a clause before a noun calls so', async () => {
  const text = [
    ['寄席では「開口一番」と呼ばれる最初の一席を受け持つ場合がある。', '噺家は「真打」と「二つ目」に分かれる。'],
  ]
  expect(await asked('ja', text, [])).toEqual([])
})

test('not where nothing says what is called so', async () => {
  const text = [
    ['日本共産党は1960年代に離党者を「解党派」と呼び除名した。'],
    ['党は1970年代に「解党派」と呼び批判した。'],
  ]
  expect((await asked('ja', text.slice(1), [])).length).toBe(0)
})

test('a term stands beside terms of its sort alone', async () => {
  const text = [
    ['毎年10月に行われる接着の作業は超音波接合と呼ばれている。'],
    ['工場は集積回路と圧電素子を造り、品質管理を見直した。'],
  ]
  const found = await asked('ja', text, [
    ['접착', '接着', 'せっちゃく'],
    ['집적 회로', '集積回路', 'しゅうせきかいろ'],
    ['압전 소자', '圧電素子', 'あつでんそし'],
    ['품질 관리', '品質管理', 'ひんしつかんり'],
  ])
  expect(found.flatMap(({ others }) => others)).toEqual([])
})

test('a firm is asked for by its sort beside firms alone', async () => {
  const text = [
    [
      '発注を予測するシステムを手がけるIT企業「ソラデータ」は北海道帯広市にある。',
      '帯広経済大学は市場を調べ、寒地農業研究所も加わる。',
    ],
    ['物流会社「トカチ低温」は倉庫を貸す。', '倉庫会社「ミナミ冷蔵」は荷を受け取る。', '経済産業省は費用を補助する。'],
  ]
  const [found] = (await asked('ja', text, [])).filter(({ answer }) => answer === 'ソラデータ')
  expect(found?.others.filter((other) => /大学|省|研究所/.test(other))).toEqual([])
})

test('a made-up name stands beside names of what is called the same', async () => {
  const text = [
    ['店の前に置く青い色の大きな回収箱「あぶらばこ」は三百個ある。', '客は油を回収箱に入れる。'],
    ['反応を速める新しい触媒「みずかぜ」は工場で使う。', '隣に置く白い色の大きな古紙箱「かみばこ」は百個ある。'],
  ]
  const found = (await asked('ja', text, [])).find(({ answer }) => answer === 'あぶらばこ')
  expect(found?.others ?? []).not.toContain('みずかぜ')
})
