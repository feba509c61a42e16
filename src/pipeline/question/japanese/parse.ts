import type { Sentence, Span } from '@/core/article/types'
import type { JapaneseToken } from '@/pipeline/ports'
import { overlaps, type Quantity, type ReadSentence, type SentenceContext, withLeadSubject } from '../sentence'
import { japaneseAims, japaneseCauses } from './causes'
import { startOf } from './discourse'
import { japaneseForms } from './forms'
import { japaneseClauses, japanesePhrases } from './phrases'
import { japaneseDates, japaneseNumbers } from './quantities'
import { readPredicate } from './read-predicate'
import { type JapaneseWord, japaneseWords, type ParsedJapanese } from './words'

/** こそあど and what else points at the sentences before. */
const POINTING =
  /^(?:この|その|あの|これ|それ|あれ(?!ば|ど|こ)|これら|それら|ここ|そこ|あそこ|こう|そう|こうした|そうした|このような|そのような|こんな|そんな|あんな|彼|彼女|彼ら|同社|同氏|同省|同局|同課|同協会|同組合|同機構|同団体|同市|同県|同町|同村|同行|同庫|同庁|同院|同館|同店|同校|同園|同国|同大|同紙|同年|同月|同日|同地|同(?:公園|施設|工場|大学|研究所|研究院|地区|島|山|川|湖|線|駅|店舗|サービス|システム|条例|法|事業|計画|期間|技術|製品|作品|チーム)|両社|両国|両者|反対側|反対|両氏|前者|後者|当時|我々|私たち|私|僕|わたし|初年|この時期|わが国|自社|うち|もう一つ|一つ|二つ|二人|三つ|他方|前述|上記|以下|下記|上述|先述|後述|次式|上式|下式|本項|本条|同条|翌年|翌月|翌日|翌週|前日|初日|初年度|同様|[2-9２-９]人|両[省市県町校派])(?=$|[^々])/

/** し + おさい + 風力 → しおさい風力: the tokens of a name that the analyser cut, where it cut off no part of another word. */
function joinNames(text: string, tokens: readonly JapaneseToken[], names: readonly string[]): readonly JapaneseToken[] {
  return names.reduce<readonly JapaneseToken[]>((list, name) => {
    const start = text.indexOf(name)
    if (start < 0) return list
    const end = start + name.length
    const first = list.findIndex((token) => token.start === start)
    const last = list.findIndex((token) => token.end === end)
    const head = list[first]
    const tail = list[last]
    if (!head || !tail || last <= first) return list
    // Only what no noun compound could be: an inflected word or a particle inside.
    const isCut = list.slice(first, last + 1).some(({ pos }) => !/^(?:名詞|接頭詞|記号)$/.test(pos[0]))
    if (!isCut) return list
    const whole: JapaneseToken = {
      ...tail,
      surface: name,
      start,
      end,
      pos: ['名詞', '固有名詞', '一般', '*'],
      lemma: name,
      conjugationForm: '*',
      conjugationType: '*',
    }
    return [...list.slice(0, first), whole, ...list.slice(last + 1)]
  }, tokens)
}

/** 二つ, 三人: so many of what stands before. */
const COUNTING = /^(?:一つ|二つ|三つ|二人|[2-9２-９]人)/

/** LCのうち, 混じり合わない二つの相: of what the words before it say; 尋ねないうちに is a time. */
const isSaidBefore = (text: string, word: JapaneseWord, before: JapaneseWord | undefined): boolean =>
  before !== undefined &&
  !before.comma &&
  ((/^(?:genitive|predicate)$/.test(before.role) && /^うち/.test(text.slice(word.start, word.nounEnd))) ||
    ((before.role === 'genitive' || before.join === 'adnominal') &&
      COUNTING.test(text.slice(word.start, word.nounEnd))))

/** Words that begin as those do and point at nothing: これまで, そのまま, ここ三年. */
const POINTS_NOWHERE =
  /^(?:その(?:まま|もの)|これ(?:まで|から)|それ(?:ぞれ|なり)|ここ(?:[数\d一二三四五六七八九十]|のところ))/

/** 同堰堤, 同校: a prefix before a noun that a sentence before has, which 同時 and 同様 have not. */
const isSame = (token: JapaneseToken | undefined): boolean => token?.surface === '同' && token.pos[0] === '接頭詞'

/** それぞれは説明で区別される: of each of what the sentence before tells. */
const EACH = /^(?:それぞれ|そのまま)/

/** Without their particle, which stays where a name takes their place. */
const pointersIn = (text: string, words: readonly JapaneseWord[]): readonly Span[] =>
  words
    .filter(
      (word, i) =>
        !word.quoted &&
        !isSaidBefore(text, word, words[i - 1]) &&
        ((i === 0 && EACH.test(text)) ||
          isSame(word.tokens[0]) ||
          (POINTING.test(text.slice(word.start, word.nounEnd)) &&
            !POINTS_NOWHERE.test(text.slice(word.start)) &&
            !/の(?:一つ|二つ|三つ)/.test(text.slice(word.start - 1, word.nounEnd))) ||
          /^(?:次|例)の/.test(text.slice(word.start, word.bodyEnd))),
    )
    .map(({ start, nounEnd }) => ({ start, end: nounEnd }))

const CAME = /(?:移|移り住|帰|戻|渡|やっ|入|引っ越|連れ|持)[ってんで]*$/

/** 16949本文: the analyser sees a word go on where the counter would end. A sum in two currencies may end in a bracket. */
const endsAtCounter = (text: string, tokens: readonly JapaneseToken[], { start, text: written }: Quantity): boolean =>
  tokens.some(({ end }) => end === start + written.length) && text.startsWith(written, start)

/** 分類されている（2019年度）。, 総合建設会社（ゼネコン）。: what stands in brackets at the end is said aside. */
function withoutAside(tokens: readonly JapaneseToken[]): readonly JapaneseToken[] {
  const end = tokens.findLastIndex(({ surface }) => surface !== '。')
  const start = tokens.findLastIndex(({ pos }) => pos[1] === '括弧開')
  const before = tokens[start - 1]
  const hasTopic = tokens.some(({ surface, pos }) => surface === 'は' && pos[0] === '助詞')
  // 新しい橋（写真）。: no sentence.
  const isBehindWord =
    before !== undefined && (/^(?:動詞|形容詞|助動詞)$/.test(before.pos[0]) || (before.pos[0] === '名詞' && hasTopic))
  const isAside = /^[）)]$/.test(tokens[end]?.surface ?? '') && /^[（(]$/.test(tokens[start]?.surface ?? '')
  const closings = tokens.slice(start).filter(({ pos }) => pos[1] === '括弧閉').length
  return isAside && isBehindWord && closings === 1 ? [...tokens.slice(0, start), ...tokens.slice(end + 1)] : tokens
}

/** `names`: headwords of the glossary, each one word however the analyser cuts it. */
export function parseJapanese(
  sentence: Sentence,
  tokens: readonly JapaneseToken[],
  names: readonly string[],
  opens: boolean,
): ParsedJapanese {
  const { text } = sentence
  const words = japaneseWords(text, joinNames(text, withoutAside(tokens), names))
  const phrases = withLeadSubject(japanesePhrases(words), words, opens)
  const dates = japaneseDates(text)
  const last = words.at(-1)
  const final = last ? readPredicate(text, last) : null
  return {
    sentence,
    text,
    words,
    phrases,
    clauses: japaneseClauses(text, words),
    topic: phrases.find(({ role, particle }) => role === 'topic' && particle === 'は') ?? null,
    dates,
    numbers: japaneseNumbers(text).filter(
      (number) => !dates.some((date) => overlaps(date, number)) && endsAtCounter(text, tokens, number),
    ),
    polite: /(?:ます|です|ました|でした|ません)。?$/.test(text),
    // What links to the sentence before is left out of whatever is made of it.
    pointers: pointersIn(text, words).filter(({ start }) => start >= (words[startOf(words, text)]?.start ?? 0)),
    stative:
      final !== null &&
      !/(?:方針|計画|予定|見通し|考え|目標)$/.test(final.before) &&
      (final.kind !== 'verb' ||
        /^(?:ある|異なる|違う)$/.test(final.lemma) ||
        // 移ってきた: to come here is done at a time.
        (/[てで]$/.test(final.before) && !(final.past && final.lemma === 'くる' && CAME.test(final.before)))),
    copula: last && final?.kind === 'copula' && !final.negative ? last.start + final.before.length : null,
  }
}

export function readJapanese(parsed: ParsedJapanese, context: SentenceContext): ReadSentence {
  const sentence = { ...parsed, context, forms: japaneseForms(parsed, context) }
  return { ...sentence, causes: (previous) => japaneseCauses(sentence, previous), aims: () => japaneseAims(sentence) }
}
