/** Where the interrogative for a count stands in Japanese: 行員35人を → 行員を何人, 欧州11カ国で → 欧州の何カ国で. */
import type { Span } from '@/core/article/types'
import type { Edit } from '../sentence'
import type { ParsedJapanese } from './words'

/** Counters that a question sets apart from the noun; lengths, weights and sums stay beside theirs (全長何メートル, 売上高いくら). */
const COUNTED =
  /^何(?:人|名|台|基|件|回|店|校|本|隻|機|棟|軒|戸|枚|頭|匹|羽|個|冊|着|株|束|粒|箱|袋|か所|カ所|か国|カ国|ヶ国|都市|自治体|施設|地点|拠点)$/
const OF_PLACES = /^何(?:か所|カ所|か国|カ国|ヶ国|都市|自治体|施設|地点|拠点)$/

/** Before a count, what is no noun that it counts: 1日平均340冊, 日韓で計40カ所, 1本12分. */
const APART =
  /(?:平均|合計|総計|月額|年間|最大|最多|最低|延べ|先着|全国|毎分|毎秒|毎時|時速|(?:^|[^\p{Script=Han}])計|[\d毎]?[月週年日時]|毎朝|毎晩|片道|[\d一二三四五六七八九十百千]\p{Script=Han})$/u

/** に満たない, にすぎない, を超えない after the figure: what it is, in words that are no denial. */
export const LIMITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:に満た|に届か)/, '未満'],
  [/^を(?:超え|上回ら)/, '以下'],
  [/^に(?:すぎ|過ぎ)/, ''],
]

/** What is said of a sum that is the topic. */
export const SPENT = /^(?:れる|られる|残る|出る|なる|かかる|いる|ある|)$/

/** 年2回 → 年に何回; 何％前後 asks for the figure beside it: about how many is 何％ほど. */
export function asFigure(text: string, target: Span, interrogative: string): Edit {
  const isOften = /^何(?:[回度]|往復|件|本|台|人|便|日)$/.test(interrogative)
  const isPerTime = isOften && /(?:^|[、はがをにも\s])(?:年|月|週|[1一]日)$/.test(text.slice(0, target.start))
  const isAbout = /^何/.test(interrogative) && /^前後/.test(text.slice(target.end))
  const asked = (isPerTime ? 'に' : '') + interrogative
  return isAbout ? { ...target, end: target.end + '前後'.length, text: `${asked}ほど` } : { ...target, text: asked }
}

/** For the words of one sentence. */
export function counters({ text, words }: ParsedJapanese) {
  /** 行員35人を充てた → 行員を何人充てましたか: the counter stands after the noun's particle, or after の where it counts places (欧州の何カ国で). */
  function afterNoun(target: Span, interrogative: string): Edit | null {
    const word = words.find(({ start, end }) => target.start > start && target.end <= end)
    if (!word || !COUNTED.test(interrogative)) return null
    const noun = text.slice(word.start, target.start)
    const about = /(?:約|およそ|計)$/.exec(noun)?.[0] ?? ''
    if (!/[\p{Script=Han}\p{Script=Katakana}ー]{2,}(?:約|およそ|計)?$/u.test(noun) || APART.test(noun)) return null
    const at = words.indexOf(word)
    // 社員118人の雇用を → 何人の社員の雇用を, where nothing else describes them.
    const isBare = words[at - 1]?.role !== 'genitive' && words[at - 1]?.join !== 'adnominal'
    if (/^の/.test(text.slice(target.end)) && isBare && !/[・、]/.test(noun))
      return {
        start: word.start,
        end: target.end,
        text: `${about}${interrogative}の${noun.slice(0, noun.length - about.length)}`,
      }
    // 企業7社が新素材を開発した: with an object between, the counter would be of that.
    const next = words.findIndex(({ role }, i) => i > at && role === 'predicate')
    const reachesVerb = words.slice(at + 1, next).every(({ role }) => role === 'adverbial' || role === 'modifier')
    const match = (reachesVerb ? /^(?:を|が)(?!、)/ : /^を(?!、)/).exec(text.slice(target.end))
    if (match)
      return { start: target.start - about.length, end: target.end + 1, text: `${match[0]}${about}${interrogative}` }
    return OF_PLACES.test(interrogative)
      ? { start: target.start - about.length, end: target.end, text: `の${about}${interrogative}` }
      : null
  }

  /** 行員|35人: no particle between the noun and what counts it. */
  function isAfterNoun(target: Span, interrogative: string): boolean {
    const word = words.find(({ start, end }) => target.start > start && target.end <= end)
    const before = text.slice(word?.start ?? target.start, target.start).replace(/(?:約|およそ)$/, '')
    return COUNTED.test(interrogative) && /[\p{Script=Han}\p{Script=Katakana}ー]$/u.test(before) && !APART.test(before)
  }

  return { afterNoun, isAfterNoun }
}
