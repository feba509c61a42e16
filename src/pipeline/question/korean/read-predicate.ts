import type { KoreanPredicate, KoreanPredicateKind } from '@/lang/ko/predicate'
import type { KoreanWord } from './words'

/** Final consonants of a syllable (Unicode, Hangul Syllables), none among them. */
const FINALS = 28
const SSANG_SIOS = 20
const PREDICATE_TAG = /^(?:VV|VA|VX|VCP|VCN|XSV|XSA)$/
/** Adjectives that the analyser at times takes for verbs. */
const ADJECTIVE = /^(?:같|많|크|작|높|낮|깊|길|짧|적|싶|좋|나쁘|어렵|쉽|이르|다르|아니)$/

/** Nouns that with 하다 are adjectives, whatever the analyser says. */
const ADJECTIVAL_NOUN =
  /(?:선명|뚜렷|분명|명확|가능|필요|충분|중요|다양|심각|활발|강력|복잡|유명|안전|불안|정확|특별|편리|건강|행복|깨끗|조용|부족|여전|불투명|불분명|급격|완벽|적절|적합|저렴|치열|풍부|희박|위험|불가피|불가능|동일|유사|유력|간단|단순|흔|독특|특이|훌륭)$/

/** Whether a syllable of it ends in ㅆ, as past tenses do. */
export const endsInSsangSios = (text: string): boolean =>
  [...text].some((c) => c >= '가' && c <= '힣' && (c.charCodeAt(0) - 0xac00) % FINALS === SSANG_SIOS)

/** 갔, 열렸; not 있, 겠. */
export const PAST_SYLLABLE = `[${Array.from({ length: (0xd7a4 - 0xac00) / FINALS }, (_, i) =>
  String.fromCharCode(0xac00 + FINALS * i + SSANG_SIOS),
)
  .filter((syllable) => !/[있겠]/.test(syllable))
  .join('')}]`

/** 갔다, 열렸습니다; not 있다, 하겠다. */
export const PAST_ENDING = new RegExp(`${PAST_SYLLABLE}(?:습니)?다\\.?$`)

function kindOf(stem: string, tag: string, before: readonly KoreanWord[]): KoreanPredicateKind {
  if (tag === 'VCP') return 'copula'
  if (/(?:^|[가-힣])(?:있|없)$/.test(stem)) return 'existential'
  if (tag === 'VX' && /^(?:않|못하)$/.test(stem)) {
    const main = before.flatMap(({ tokens }) => tokens).findLast((token) => PREDICATE_TAG.test(token.tag))
    return main && /^(?:VA|XSA|VCN)$/.test(main.tag) ? 'adjective' : 'verb'
  }
  // 8배에 이른다 reaches, 이르다 without 에 is early.
  if (stem === '이르' && /^(?:에|까지)$/.test(before.at(-1)?.particle ?? '')) return 'verb'
  if (/^(?:VA|XSA|VCN)$/.test(tag) || ADJECTIVE.test(stem)) return 'adjective'
  return 'verb'
}

const HANGUL = 0xac00
const openSyllable = (syllable: string): string => {
  const code = syllable.charCodeAt(0) - HANGUL
  return code < 0 || code > 11_171 ? syllable : String.fromCharCode(HANGUL + code - (code % 28))
}
const initialOf = (syllable: string): number => Math.floor((syllable.charCodeAt(0) - HANGUL) / 588)

/**
 * What is written before the stem, with the verb that it is one word with: 올라 of 올라갔다, 더해 of 더해진다, whose morphemes share a span. Null where
 * that can't be told, or where the analyser took another verb for what is written (단다 as 한다).
 */
function writtenBefore(text: string, word: KoreanWord, at: number): string | null {
  const stem = word.tokens[at]
  if (!stem) return null
  const fused = word.tokens.slice(0, at).find(({ end, tag }) => end > stem.start && PREDICATE_TAG.test(tag))
  if (!fused) {
    const isWritten = stem.tag === 'VCP' || initialOf(text[stem.start] ?? '') === initialOf(stem.surface)
    return isWritten ? text.slice(word.start, stem.start) : null
  }
  const whole = text.slice(fused.start, stem.end)
  const from = [...whole].findIndex((syllable, i) => i > 0 && openSyllable(syllable) === stem.surface)
  return from < 0 ? null : text.slice(word.start, fused.start) + whole.slice(0, from)
}

const SYLLABLES = 588
const VOWEL = 28
/** Vowels of a past that is one syllable with the stem, and the stem's: 보탰 of 보태, 켰 of 켜, 줬 of 주 (한글 맞춤법 제34–37항). */
const OPENED: Readonly<Record<number, number>> = { 0: 0, 1: 1, 4: 4, 5: 5, 6: 20, 9: 8, 10: 11, 14: 13 }

/**
 * 보탰다, 쟀다: the dictionary lacks the contracted form, and the analyser takes its syllable for a noun. None ends in ㅆ, so that the word is a
 * past, whose stem the syllable shows.
 */
function contractedPast(text: string, word: KoreanWord, from: number): KoreanPredicate | null {
  const noun = word.tokens.find(
    ({ tag, surface, start }) => /^NN/.test(tag) && endsInSsangSios(surface) && start >= from - 1,
  )
  const last = noun?.surface.at(-1)
  if (!noun || !last) return null
  const code = last.charCodeAt(0) - HANGUL
  const vowel = OPENED[Math.floor((code % SYLLABLES) / VOWEL)]
  if (vowel === undefined) return null
  const stem = String.fromCharCode(HANGUL + Math.floor(code / SYLLABLES) * SYLLABLES + vowel * VOWEL)
  return { before: text.slice(word.start, noun.end - 1), stem, kind: 'verb', past: true, presumed: false }
}

/** 하면 되지 않는가, 늦지 않았을까, 함께 하자, 그게 될 말인가, 누가 알겠나: asked, proposed or demanded, and no statement whatever the verb would say. */
const UNSTATED = /(?:가|까|자|나|냐|니|랴|지|라|오|시다|세요|시오)$/
const ENDS_STATEMENT = /다$/

/** Whether the last word of a sentence states what it says. */
export function states(text: string, { start, bodyEnd, tokens }: KoreanWord): boolean {
  const ending = tokens.findLast(({ tag }) => /^E/.test(tag))
  const written = text.slice(start, bodyEnd)
  return ending?.tag !== 'EF' || ENDS_STATEMENT.test(written) || !UNSTATED.test(written)
}

/** Reads a predicate word (written form and morphemes). Null where there is no inflected stem, or an honorific that these forms do not cover. */
export function readPredicate(
  text: string,
  word: KoreanWord,
  preceding: readonly KoreanWord[],
): KoreanPredicate | null {
  const at = word.tokens.findLastIndex(({ tag }) => PREDICATE_TAG.test(tag))
  const stem = word.tokens[at]
  const counted = stem && /[\d두세네몇여러]\s?가지$/.test(text.slice(0, stem.end)) ? stem : undefined
  // 68가지다: the counter, which the analyser takes for the verb.
  if (counted?.surface === '가지')
    return { before: text.slice(word.start, counted.end), stem: '이', kind: 'copula', past: false, presumed: false }
  // 돈은 9400만 원.: a figure that ends the sentence is what is said.
  const isFigure =
    !stem &&
    /\d[^\s]*(?:\s[가-힣]{1,4})?$/.test(text.slice(0, word.bodyEnd)) &&
    /\d\S*$|^[가-힣]{1,4}$/.test(text.slice(word.start, word.bodyEnd))
  if (isFigure && word.end === text.trimEnd().length && text.slice(word.bodyEnd).trim() === '.') {
    // 대략 27도다: the copula, which the analyser may take for an ending.
    const said = text.slice(word.start, word.bodyEnd).replace(/(?<=\d[가-힣]+)다$/, '')
    return { before: said, stem: '이', kind: 'copula', past: false, presumed: false }
  }
  const contracted = contractedPast(text, word, stem?.start ?? word.start)
  if (contracted) return contracted
  // 3.1배였다: the counter and the copula, which the analyser takes for a verb 배이다.
  const counter = stem?.tag === 'VV' ? /^([가-힣]+)이$/.exec(stem.surface)?.[1] : undefined
  if (stem && counter !== undefined && /[\d만억조]\s?$/.test(text.slice(0, stem.start))) {
    const end = stem.start + counter.length - (text.startsWith(counter, stem.start) ? 0 : 1)
    const past = word.tokens.slice(at + 1).some(({ tag, surface }) => tag === 'EP' && /^[었았였]/.test(surface))
    return { before: text.slice(word.start, end), stem: '이', kind: 'copula', past, presumed: false }
  }
  if (!stem || !/^[가-힣]+$/.test(stem.surface)) return null
  const before = writtenBefore(text, word, at)
  if (before === null) return null
  // 줄어드는데, read as 줄어 드러나: all but the syllables that an ending may change has to be written so.
  const sure = (before + stem.surface).slice(0, stem.surface.endsWith('르') ? -2 : -1)
  if (stem.tag !== 'VCP' && !text.startsWith(sure, word.start)) return null
  const after = word.tokens.slice(at + 1)
  if (after.some(({ surface, tag }) => tag === 'EP' && /^(?:으시|시|셨)$/.test(surface))) return null
  // 보탰고 cut into 보, 탰 and 고: a noun in the ending is a stem that was cut wrong.
  if (after.some(({ tag }) => /^N/.test(tag))) return null
  const rest = text.slice(stem.start, word.bodyEnd)
  // The analyser may see a past that is not written (꼽는다): the syllables must show ㅆ.
  const marked = after.some(({ surface, tag }) => tag === 'EP' && /^[았었였]/.test(surface))
  const past = marked && endsInSsangSios(/^(?:있)/.test(rest) ? rest.slice(1) : rest)
  // 보고 나서였다, 떠나고 나서다: the copula after 서, which the analyser takes for a verb 나서다; that one is written 나섰다 and 나선다.
  const afterwards = /^(.*서)(였?)다\.?$/.exec(text.slice(word.start, word.bodyEnd))
  if (afterwards && stem.tag === 'VV' && stem.surface.endsWith('서'))
    return { before: afterwards[1] ?? '', stem: '이', kind: 'copula', past: afterwards[2] !== '', presumed: false }
  // 출렁였다, 반짝였다: verbs in 이 of how something moves or looks, whose 이 the analyser takes for the copula.
  const isMimetic = stem.surface === '이' && word.tokens[at - 1]?.tag === 'MAG'
  if (isMimetic) return { before, stem: '이', kind: 'verb', past, presumed: false }
  const isAdjectival = stem.surface === '하' && ADJECTIVAL_NOUN.test(text.slice(word.start, stem.start))
  const kind = isAdjectival ? 'adjective' : kindOf(stem.surface, stem.tag, preceding)
  return {
    before,
    stem: kind === 'copula' ? '이' : stem.surface,
    kind,
    past,
    presumed: after.some(({ surface, tag }) => tag === 'EP' && surface === '겠'),
  }
}
