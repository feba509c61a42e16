/** A person before さん, 氏 or a title, cut again into a surname and a given name where the analyser cut the name elsewhere. */
import type { JapaneseToken } from '@/pipeline/ports'
import { isKanji, joined, type LookUpName, type Repair } from './japanese-repair'

/** What stands after a name of anybody, and after no noun of an office (佐藤県知事). */
export const AFTER_ANYBODY = /^(?:さん|氏|様|くん|ちゃん)$/
export const TITLES =
  /^(?:氏|さん|様|会長|社長|首相|大統領|総理|知事|市長|大臣|長官|代表|監督|選手|教授|准教授|博士|議員|CEO|最高経営責任者|容疑者|被告|課長|部長|館長|町長|村長|校長|院長|弁護士|医師|技師|記者)$/

const LONGEST = { name: 7, family: 4, given: 3 }
/** Most names have four characters, two of them the family's. */
const USUAL = { name: 4, family: 2 }
/** 元教員, 現社長: no part of a name. */
const OUTSIDE = /^[元前現故同当両各副准]$/
/** 梶ヶ谷 is one. */
const NAME_LETTERS = /^\p{Script=Han}[\p{Script=Han}々ノヶケ]*$/u
const KANA = /^(?:[ぁ-ん]{2,}|[ァ-ヺー]{2,})$/
/** ツヤ子: kana and what most such names end in. */
const GIVEN_WITH_KANA = /^(?:[ぁ-ん]{2,3}|[ァ-ヺー]{2,3})[子江代美枝]?$/
/** Begin given names that are spelt by their sounds (美沙紀, 由香里), and end no family's. */
const BEGINS_GIVEN = /^[美沙由亜紗麻奈香菜恵結佳]/
const isSpelt = (given: string, lookUpName: LookUpName): boolean =>
  given.length === LONGEST.given && BEGINS_GIVEN.test(given) && lookUpName(given.slice(1), '名') !== null
/** 笠置山, of which the dictionary says only that it is a name, may be a place. */
const isPlace = ({ pos }: JapaneseToken): boolean => pos[1] === '固有名詞' && (pos[2] === '地域' || pos[2] === '一般')
/** 准教授, 副会長: a part of the title. */
const OF_TITLE = /^[准副]$/
const isPerson = ({ pos }: JapaneseToken): boolean => pos[2] === '人名' && pos[1] === '固有名詞'

/** Characters and names; a noun of two characters is an office, or what the person is. */
const mayBePartOfName = (token: JapaneseToken): boolean => {
  if (token.pos[0] !== '名詞' && token.pos[0] !== '接頭詞') return false
  // 宗八
  if (token.pos[1] === '数') return /^[一二三五七八十千万]$/.test(token.surface)
  if (token.pos[2] === '助数詞' || OUTSIDE.test(token.surface)) return false
  if (token.pos[1] === '接尾' && token.pos[2] === '地域') return false
  if (KANA.test(token.surface)) return true
  return NAME_LETTERS.test(token.surface) && (token.surface.length === 1 || isPlace(token) || isPerson(token))
}

/** Index of the first token of what may be a name before the title. */
function startOf(tokens: readonly JapaneseToken[], title: number): number {
  let start = title
  let length = 0
  for (let i = title - 1; i >= 0; i--) {
    const token = tokens[i]
    if (!token || token.end !== tokens[i + 1]?.start || !mayBePartOfName(token)) break
    length += token.surface.length
    if (length > LONGEST.name) return title
    start = i
  }
  // 林業試験場長…: behind a noun its characters may be that noun's
  const before = tokens[start - 1]
  const isBehindKanji = before?.end === tokens[start]?.start && before?.pos[0] === '名詞' && isKanji(before.surface)
  return isBehindKanji && !TITLES.test(before.surface) && before.surface.length < 2 ? title : start
}

interface Split {
  readonly at: number
  readonly score: number
}

function bestSplit(run: readonly JapaneseToken[], isAnybody: boolean, lookUpName: LookUpName): Split | null {
  const name = run.map(({ surface }) => surface).join('')
  const joints = new Set<number>()
  let end = 0
  for (const { surface } of run) {
    end += surface.length
    joints.add(end)
  }
  const placeEnds = run[0] && isPlace(run[0]) ? run[0].surface.length : 0
  const last = run.at(-1)
  const isGivenLast = isAnybody && last?.pos[3] === '名'
  const isFamilyLike = isGivenLast || run.some((token, i) => i < run.length - 1 && (isPlace(token) || isPerson(token)))
  const areLetters = run.slice(1).every(({ surface, pos }) => surface.length === 1 || pos[3] === '名')
  let best: Split | null = null
  for (let at = 1; at < name.length; at++) {
    const [family, given] = [name.slice(0, at), name.slice(at)]
    const isWithKana = GIVEN_WITH_KANA.test(given)
    if (!NAME_LETTERS.test(family) || family.length > LONGEST.family || given.length > LONGEST.given + 1) continue
    if (!isWithKana && !(isKanji(given) && given.length <= LONGEST.given)) continue
    const known = lookUpName(family, '姓') !== null
    if (!known && BEGINS_GIVEN.test(family.slice(-1))) continue
    const isGiven = lookUpName(given, '名') !== null || (isWithKana && isAnybody) || isSpelt(given, lookUpName)
    // 帷子|徹: a given name of one character is one that the dictionary has, at a joint
    if (given.length === 1 && !(isGiven && joints.has(at) && (known || at === placeEnds))) continue
    const isUsual = isAnybody && name.length === USUAL.name && at === USUAL.family
    const isPossible = isGiven || isUsual || (known && (isAnybody || areLetters))
    if (!isPossible || !(known || isFamilyLike || at === placeEnds)) continue
    const score = (known ? 2 : at === placeEnds ? 1 : 0) + (isGiven ? 2 : 0) + (joints.has(at) ? 0.5 : 0)
    if (best === null || score > best.score) best = { at, score }
  }
  return best
}

/** 樫|尾美|沙紀 氏 → 樫尾|美沙紀, 鵜殿|朋|也 監督 → 鵜殿|朋也, 深萱 (a place)|周作 さん → a person. */
export const peopleBeforeTitles: Repair = (tokens, lookUpName) => {
  const result = [...tokens]
  for (let title = 1; title < result.length; title++) {
    const isAnybody = AFTER_ANYBODY.test(result[title]?.surface ?? '')
    if (!isAnybody && !TITLES.test(result[title]?.surface ?? '')) continue
    if (result[title]?.start !== result[title - 1]?.end) continue
    const end = OF_TITLE.test(result[title - 1]?.surface ?? '') ? title - 1 : title
    const start = startOf(result, end)
    const run = result.slice(start, end)
    const isCut = run.length === 2 && run[0]?.pos[3] === '姓' && run[1]?.pos[3] === '名'
    const split = run.length < 2 || isCut ? null : bestSplit(run, isAnybody, lookUpName)
    const whole = joined(run, ['名詞', '固有名詞', '人名', '一般'])
    if (!split || !whole) continue
    const half = (from: number, to: number, part: '姓' | '名'): JapaneseToken => {
      const surface = whole.surface.slice(from, to)
      const reading = lookUpName(surface, part)
      const pos: JapaneseToken['pos'] = ['名詞', '固有名詞', '人名', part]
      return {
        ...whole,
        surface,
        lemma: surface,
        start: whole.start + from,
        end: whole.start + to,
        pos,
        reading,
        known: reading !== null,
      }
    }
    result.splice(start, run.length, half(0, split.at, '姓'), half(split.at, whole.surface.length, '名'))
    title += 2 - run.length
  }
  return result
}
