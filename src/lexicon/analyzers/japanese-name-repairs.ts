/** How names are cut again that the Japanese analyser does not know, one rule a function, in the order in which they apply. */
import { institutionCalled } from '@/lang/ja/institutions'
import { SINGLE_KANJI_SURNAMES } from '@/lang/ja/surnames'
import type { JapaneseToken } from '@/pipeline/ports'
import { AFTER_ANYBODY, peopleBeforeTitles, TITLES } from './japanese-people-repair'
import { isKanji, joined, type Repair } from './japanese-repair'

/** 充放電 (充 as the given name たかし): a given name of one character does not stand before a noun without a surname. */
const givenNamesInCompounds: Repair = (tokens) =>
  tokens.map((token, i) => {
    const next = tokens[i + 1]
    const isLone = token.pos[3] === '名' && token.surface.length === 1 && tokens[i - 1]?.pos[3] !== '姓'
    const isCompound =
      next?.start === token.end &&
      next.pos[0] === '名詞' &&
      isKanji(next.surface) &&
      next.pos[3] !== '名' &&
      !TITLES.test(next.surface)
    return isLone && isCompound ? { ...token, pos: ['名詞', '一般', '*', '*'], reading: null } : token
  })

const isName = (token: JapaneseToken | undefined, part: '姓' | '名'): boolean =>
  token?.pos[2] === '人名' && token.pos[3] === part

/** 孫 (まご) 正義 (せいぎ) 会長 → 孫 (そん) 正義 (まさよし): before a title, or beside the other half of a name, two words that may be names are. */
const personalNames: Repair = (tokens, lookUpName) => {
  const result = [...tokens]
  for (let i = 0; i + 1 < result.length; i++) {
    const family = result[i]
    const given = result[i + 1]
    if (!family || !given || family.pos[0] !== '名詞' || given.pos[0] !== '名詞') continue
    if (!isKanji(family.surface) || !isKanji(given.surface) || family.surface.length > 3 || given.surface.length > 3)
      continue
    const isBefore = result[i - 1]
    if (isBefore && isBefore.pos[0] === '名詞' && isKanji(isBefore.surface) && isBefore.pos[1] !== '接尾') continue
    const hasTitle = TITLES.test(result[i + 2]?.surface ?? '')
    const half = isName(family, '姓') || isName(given, '名')
    if (!hasTitle && !half) continue
    if (isName(family, '姓') && isName(given, '名')) continue
    if (!hasTitle && family.surface.length > 1 && !isName(family, '姓')) continue
    const familyReading = isName(family, '姓')
      ? family.reading
      : (lookUpName(family.surface, '姓') ?? SINGLE_KANJI_SURNAMES[family.surface] ?? null)
    const givenReading = isName(given, '名') ? given.reading : lookUpName(given.surface, '名')
    if (familyReading === null || givenReading === null) continue
    result[i] = { ...family, pos: ['名詞', '固有名詞', '人名', '姓'], reading: familyReading }
    result[i + 1] = { ...given, pos: ['名詞', '固有名詞', '人名', '名'], reading: givenReading }
  }
  return result
}

/** What no given name of one character is, where nothing says that a person is meant: 柾木式, 桂月堂, 千鳥丸. */
const AFFIX_AFTER_SURNAME = /^[式丸堂号橋流邸版案派像碑杯賞展店屋園院荘駅湾港]$/

/** 柾木 式 (しき): the dictionary knows nearly every character as a given name. */
const affixesAfterSurnames: Repair = (tokens) =>
  tokens.map((token, i) =>
    isName(token, '名') &&
    AFFIX_AFTER_SURNAME.test(token.surface) &&
    isName(tokens[i - 1], '姓') &&
    !TITLES.test(tokens[i + 1]?.surface ?? '')
      ? { ...token, pos: ['名詞', '接尾', '一般', '*'], reading: null }
      : token,
  )

const TOWN = /^[市町村]$/
const TOWN_READINGS: Readonly<Record<string, string>> = { 市: 'し', 町: 'ちょう', 村: 'むら' }

/** 三笠 野市 (のいち) → 三笠野 市, 伊津 浜町 → 伊津浜 町, 太田市 (おおだいち) → 太田 市: at the end of a name 市 is a city. */
const townsInNames: Repair = (tokens, lookUpName) => {
  const result: JapaneseToken[] = []
  for (const token of tokens) {
    const before = result.at(-1)
    const stem = token.surface.slice(0, -1)
    const town = token.surface.slice(-1)
    // 村山富市 (とみいち) is a person
    const isProper = token.pos[1] === '固有名詞' && token.pos[2] !== '組織' && token.pos[3] !== '名'
    const isTown = isProper && TOWN.test(town) && isKanji(stem)
    const known = stem.length > 1 && town === '市' ? lookUpName(stem, '姓') : null
    const isCut = stem.length === 1 && before?.end === token.start && isPartOfTown(before)
    if (!isTown || !(known !== null || isCut)) {
      result.push(token)
      continue
    }
    const own = { ...token, surface: stem, end: token.end - 1, lemma: stem, reading: known }
    const whole = isCut && before ? joined([before, own], PLACE) : null
    if (whole) result.pop()
    result.push(whole ?? { ...own, pos: PLACE }, {
      ...token,
      surface: town,
      start: token.end - 1,
      pos: ['名詞', '接尾', '地域', '*'],
      lemma: town,
      reading: TOWN_READINGS[town] ?? null,
    })
  }
  return result
}

const PLACE: JapaneseToken['pos'] = ['名詞', '固有名詞', '地域', '一般']

const isPartOfTown = ({ pos, surface }: JapaneseToken): boolean =>
  isKanji(surface) && surface.length <= 2 && pos[0] === '名詞' && (pos[1] === '固有名詞' || pos[1] === '一般')

/** 昇 開 橋 (のぼり ひらく): two characters that could be anybody's names, and an affix, are a noun. */
const namesInCompounds: Repair = (tokens) => {
  const isNoun = (i: number): boolean => {
    const [family, given, affix] = [tokens[i], tokens[i + 1], tokens[i + 2]]
    return (
      isName(family, '姓') &&
      isName(given, '名') &&
      family?.surface.length === 1 &&
      given?.surface.length === 1 &&
      affix?.start === given.end &&
      affix.pos[1] === '接尾' &&
      affix.pos[2] === '一般'
    )
  }
  return tokens.map((token, i) =>
    isNoun(i) || isNoun(i - 1) ? { ...token, pos: ['名詞', '一般', '*', '*'], reading: null } : token,
  )
}

/** What stands behind one character for a country (加軍, 露紙), where it is one; 加齢 is of no Canada. */
const OF_COUNTRY = /^[軍側系人語紙誌社製産艦機相領州兵国]$/

/** 甲幅 (甲 as the surname きのえ), 温風: one character that could be a surname or a place, and one noun of one character after it, are a noun. */
const surnamesInCompounds: Repair = (tokens) =>
  tokens.map((token, i) => {
    const next = tokens[i + 1]
    const isPlace = token.pos[2] === '地域' && !OF_COUNTRY.test(next?.surface ?? '')
    const isShort = (isName(token, '姓') || isPlace) && token.surface.length === 1
    const isNoun =
      next?.start === token.end &&
      next.pos[0] === '名詞' &&
      (next.pos[1] === '一般' || (next.pos[1] === '接尾' && next.pos[2] === '一般')) &&
      /^\p{Script=Han}$/u.test(next.surface)
    return isShort &&
      isNoun &&
      !TITLES.test(tokens[i + 2]?.surface ?? '') &&
      !AFTER_ANYBODY.test(tokens[i + 2]?.surface ?? '')
      ? { ...token, pos: ['名詞', '一般', '*', '*'], reading: null }
      : token
  })

const LONGEST_GIVEN = 3

/** 今泉 颯 太 さん → 今泉 颯太: between a surname and さん stands a given name, however the dictionary cuts it; 宗 介さ ん has さん in it. */
const givenNamesAfterSurnames: Repair = (tokens) => {
  const result: JapaneseToken[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) break
    result.push(token)
    if (!isName(token, '姓')) continue
    let end = i + 1
    while (isPartOfGiven(tokens[end], tokens[end - 1])) end++
    const run = tokens.slice(i + 1, end)
    const rest = splitSan(tokens[end], tokens[end + 1])
    const given = rest ? [...run, rest.given] : run
    const length = given.reduce((sum, { surface }) => sum + surface.length, 0)
    // 浜口 遼 太 は: two of one character are one
    const isCut = given.length === 2 && given.every((part) => isName(part, '名') && part.surface.length === 1)
    const isGiven = rest !== null || isCut || AFTER_ANYBODY.test(tokens[end]?.surface ?? '')
    const whole =
      isGiven && length > 1 && length <= LONGEST_GIVEN && !(given.length === 1 && isName(given[0], '名'))
        ? joined(given, ['名詞', '固有名詞', '人名', '名'])
        : null
    if (!whole) continue
    result.push(whole, ...(rest ? [rest.san] : []))
    i = rest ? end + 1 : end - 1
  }
  return result
}

const isPartOfGiven = (token: JapaneseToken | undefined, before: JapaneseToken | undefined): boolean =>
  token !== undefined &&
  before?.end === token.start &&
  (token.pos[0] === '名詞' || token.pos[0] === '接頭詞') &&
  (isKanji(token.surface) || /^[ぁ-ん]{2,}$/.test(token.surface)) &&
  !TITLES.test(token.surface) &&
  !AFTER_ANYBODY.test(token.surface)

/** 介さ (介する) and ん are 介 and さん. */
function splitSan(
  verb: JapaneseToken | undefined,
  next: JapaneseToken | undefined,
): { given: JapaneseToken; san: JapaneseToken } | null {
  if (verb?.pos[0] !== '動詞' || !/^\p{Script=Han}さ$/u.test(verb.surface) || next?.surface !== 'ん') return null
  const end = verb.end - 1
  const noun: JapaneseToken['pos'] = ['名詞', '接尾', '人名', '*']
  return {
    given: { ...verb, surface: verb.surface.slice(0, -1), end, lemma: verb.surface.slice(0, -1), reading: null },
    san: { ...next, surface: 'さん', start: end, pos: noun, lemma: 'さん', reading: 'さん' },
  }
}

/** 平野 (ひらの) of 十勝平野: after a name it is what a place is called, and nobody's surname. */
const placesAfterNames: Repair = (tokens) =>
  tokens.map((token, i) => {
    const before = tokens[i - 1]
    const institution = token.pos[1] === '固有名詞' ? institutionCalled(token.surface) : null
    const isAfterName = before?.end === token.start && before.pos[1] === '固有名詞' && before.pos[3] !== '名'
    return institution && isAfterName
      ? { ...token, pos: ['名詞', '一般', '*', '*'], reading: institution.reading ?? token.reading }
      : token
  })
/** 雁 ノ 瀬, 堀 之 沢 and 碧 ヶ 浦: between two nouns of kanji ノ and ヶ make a name of them, behind a number they count (三ヶ月). */
const namesWithKana: Repair = (tokens) => {
  const result: JapaneseToken[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) break
    const [head, tail] = [result.at(-1), tokens[i + 1]]
    const isJoint = /^[ノヶケ之]$/.test(token.surface) && head?.end === token.start && tail?.start === token.end
    const areNouns =
      isJoint &&
      [head, tail].every(
        (part) => part?.pos[0] === '名詞' && part.pos[1] !== '数' && isKanji(part.surface) && part.surface.length <= 2,
      )
    const whole = areNouns && head && tail ? joined([head, token, tail], PLACE) : null
    if (whole) {
      result.splice(-1, 1, { ...whole, reading: null })
      i++
    } else result.push(token)
  }
  return result
}

/** 鷺 谷地 区 → 鷺谷 地区, 川鉄 道 → 川 鉄道: what a word ends in is the beginning of what is called so. */
const ENDS_CUT: readonly (readonly [end: string, rest: string])[] = [
  ['地', '区'],
  ['鉄', '道'],
]

const endsOfNames: Repair = (tokens) => {
  const result: JapaneseToken[] = []
  for (const token of tokens) {
    const before = result.at(-1)
    const isCut =
      before?.end === token.start &&
      before.pos[1] === '固有名詞' &&
      before.surface.length > 1 &&
      ENDS_CUT.some(([end, rest]) => before.surface.endsWith(end) && token.surface === rest)
    if (!isCut || !before) {
      result.push(token)
      continue
    }
    const stem = before.surface.slice(0, -1)
    const at = before.end - 1
    const surface = before.surface.slice(-1) + token.surface
    result.splice(
      -1,
      1,
      { ...before, surface: stem, lemma: stem, end: at, pos: ['名詞', '一般', '*', '*'], reading: null },
      { ...token, surface, lemma: surface, start: at, pos: ['名詞', '一般', '*', '*'], reading: null },
    )
  }
  return result
}

export const NAME_REPAIRS: readonly Repair[] = [
  endsOfNames,
  namesWithKana,
  peopleBeforeTitles,
  givenNamesInCompounds,
  townsInNames,
  affixesAfterSurnames,
  personalNames,
  givenNamesAfterSurnames,
  surnamesInCompounds,
  namesInCompounds,
  placesAfterNames,
]
