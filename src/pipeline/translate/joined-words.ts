/** What one letter of a compound means by what stands before it, where the other language says it in a word of its own. */
import type { Headword } from './headword'
import { type Rendering, rendering } from './rendering'

/** Kanji at the end of a word: the Korean word, and what the word before it ends in. 選 is an election behind who is elected, and a choice elsewhere. */
const BEHIND_JAPANESE: readonly (readonly [kanji: string, korean: string, before: RegExp])[] = [
  ['選', '선거', /(?:[長院会]|議員|総裁|党首|代表|知事|大統領|[市町村区都道府県]議|補欠|統一地方|本)$/],
  ['屋', '가게', /(?:[ぁ-ゖァ-ヺー][具物]?|道具|菓子|豆腐|文具|雑貨|金物|荒物|惣菜|古着|古本|骨董|模型|玩具)$/],
  [
    '代',
    '값',
    /(?:針金|材料|部品|食材|餌|肥料|飼料|切手|弁当|ガソリン|灯油|軽油|燃料|インク|コピー|用紙|薬|酒|花|飲み|土産|新聞|[ァ-ヺー]{2}料理)$/,
  ],
  [
    '代',
    '비',
    // 江戸時代, 三十代, 京都所司代
    /(?:[ァ-ヺー]{2}|引っ越し|\p{Script=Han}[^時世年現近古歴初先次前当末総希千永神上交城地名司所郡目百一二三四五六七八九十\d])$/u,
  ],
  [
    '品',
    '제품',
    /(?:[A-Za-zァ-ヺー]|誘電|耐熱|国産|量産|標準|規格|高級|低価格|上位|下位|自社|他社|海外|従来|新型|小型|大型|純正|互換|競合)$/,
  ],
  ['主', '주인', /(?:旅館|民宿|工場|農場|牧場|飼い|商店|食堂|酒場|宿屋)$/],
]

/** 株主代表, 修理代金: 代 begins the next word. */
const BEGINS_WORD = /^代[表理行金替用償謝役弁官]/

const COST = { genitive: -1, ofRow: 0.8 }

/** の of 기적의 놀이터 (奇跡の遊び場), and 선거 of 市議選; null where the letters are to be looked up. */
export function wordOfLetter({ lang, letters, spaces }: Headword, start: number, end: number): Rendering | null {
  const [letter = ''] = letters.slice(start, end)
  if (start === 0 || end - start > 1) return null
  if (lang === 'ko') return letter === '의' && spaces.has(end) ? rendering('の', 'lexicon', COST.genitive) : null
  if (BEGINS_WORD.test(letters.slice(start, start + 2).join(''))) return null
  const before = letters.slice(0, start).join('')
  const row = BEHIND_JAPANESE.find(([kanji, , ends]) => kanji === letter && ends.test(before))
  return row ? rendering(row[1], 'lexicon', COST.ofRow) : null
}
