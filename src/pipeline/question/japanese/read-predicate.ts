import { type JapanesePredicate, teForm } from '@/lang/ja/predicate'
import type { JapaneseToken } from '@/pipeline/ports'
import { withDigits } from '../in-digits'
import { LONG_PAST } from '../sentence'
import type { JapaneseWord } from './words'

const isVerb = (token: JapaneseToken | undefined): boolean => token?.pos[0] === '動詞'
const isAdjective = (token: JapaneseToken | undefined): boolean => token?.pos[0] === '形容詞'

/** IPADIC has 達す, 属す, 有す for 達する, 属する, 有する; おる for いる in 〜ており. */
function lemmaOf({ lemma, conjugationType }: JapaneseToken): { readonly lemma: string; readonly type: string } {
  if (lemma === 'おる') return { lemma: 'いる', type: '一段' }
  if (/^サ変/.test(conjugationType) && /す$/.test(lemma)) return { lemma: `${lemma}る`, type: conjugationType }
  if (/^[達属有要発接課博託称訳適面存窮即値察制]す$/.test(lemma)) return { lemma: `${lemma}る`, type: 'サ変・−スル' }
  return { lemma, type: conjugationType }
}

interface Inflection {
  readonly past: boolean
  readonly negative: boolean
}

function verbal(text: string, word: JapaneseWord, token: JapaneseToken, inflection: Inflection): JapanesePredicate {
  const kind = isAdjective(token) || /^形容詞|^特殊・タイ/.test(token.conjugationType) ? 'adjective' : 'verb'
  return { before: text.slice(word.start, token.start), ...lemmaOf(token), kind, ...inflection }
}

const copula = (text: string, word: JapaneseWord, end: number, inflection: Inflection): JapanesePredicate => ({
  before: text.slice(word.start, end),
  lemma: '',
  type: '',
  kind: 'copula',
  ...inflection,
})

/** 1948年に勃発: what happens by itself; 決議が採択 is done by somebody, 日本を訪問 does something. */
const HAPPENS = /(?:勃発|発生|発覚|完成|誕生|死去|自殺|開幕|閉幕|終結|成立|崩壊|沈没|墜落|就任|引退|優勝)$/
const YEAR = /(\d{4})年/

/** 1991年、…日本を公式訪問。: an entry or a report leaves out する; of a year long past it was done. Null where that is open. */
function verbOfNoun(text: string, word: JapaneseWord, noun: JapaneseToken): JapanesePredicate | null {
  const before = text.slice(word.start, noun.end)
  const isDone =
    /を$/.test(text.slice(0, word.start)) || (/が$/.test(text.slice(0, word.start)) && HAPPENS.test(before))
  const isPast = Number(YEAR.exec(withDigits(text))?.[1] ?? LONG_PAST) < LONG_PAST
  return isDone && isPast
    ? { before, lemma: 'する', type: 'サ変・スル', kind: 'verb', past: true, negative: false }
    : null
}

/**
 * The predicate of a final word. Null for what these forms do not cover: conjecture (だろう, らしい, ようだ), exhortation, のだ, hearsay (という).
 */
export function readPredicate(text: string, word: JapaneseWord): JapanesePredicate | null {
  const tokens = [...word.tokens]
  // 発表（3月）。 and 大会が終了。: a bracket or a bare verbal noun is no form that 〜です could follow.
  const end = tokens.at(-1)
  if (!end || end.pos[1] === '括弧閉') return null
  if (end.pos[0] === '名詞' && end.pos[1] === 'サ変接続') return verbOfNoun(text, word, end)
  let past = false
  let negative = false
  const last = (): JapaneseToken | undefined => tokens.at(-1)
  const ends = (surface: RegExp, pos = /./): boolean =>
    surface.test(last()?.surface ?? '') && pos.test(last()?.pos[0] ?? '')
  // 消してしまうのだ, 届いたのである: that it is told as a reason changes nothing of what is told.
  const isExplained = tokens.findLastIndex(({ surface, pos }) => /^[のん]$/.test(surface) && pos[0] === '名詞')
  const explained = tokens[isExplained - 1]
  const copulas = tokens.slice(isExplained + 1)
  if (
    isExplained > 0 &&
    copulas.length > 0 &&
    copulas.every(({ surface, pos }) => pos[0] === '助動詞' && /^(?:だ|で|ある|です)$/.test(surface)) &&
    (isVerb(explained) ||
      isAdjective(explained) ||
      explained?.conjugationType === '特殊・タ' ||
      explained?.conjugationType === '特殊・ナイ' ||
      // 手紙なのだ
      explained?.surface === 'な')
  )
    tokens.splice(isExplained)
  if (last()?.conjugationType === '特殊・タ') {
    past = true
    tokens.pop()
  }
  if (ends(/^です$|^でし$/, /助動詞/)) {
    if (ends(/^でし$/)) past = true
    const at = last()?.start ?? word.bodyEnd
    tokens.pop()
    if (ends(/^ん$/)) {
      negative = true
      tokens.pop()
    } else if (!isAdjective(last()) && last()?.lemma !== 'ない') return nounBefore(text, word, at, { past, negative })
  }
  if (ends(/^(?:ん|ぬ)$/, /助動詞/) && /ませ$/.test(tokens.at(-2)?.surface ?? '')) {
    negative = true
    tokens.pop()
  }
  if (ends(/^(?:ます|まし|ませ)$/, /助動詞/)) tokens.pop()
  else if (last()?.pos[0] === '助動詞' && last()?.lemma === 'ない') {
    negative = true
    tokens.pop()
    // 痛みはない: not of a copula, which has で before は.
    const hasNothing = last()?.surface === 'は' && tokens.at(-2)?.pos[0] === '名詞'
    if (hasNothing) {
      const before = text.slice(word.start, last()?.end)
      return { before, lemma: 'ある', type: '五段・ラ行', kind: 'verb', past, negative }
    }
    if (last()?.surface === 'は' || last()?.surface === 'で') {
      const at = tokens.findLast(({ pos }) => pos[0] === '名詞')?.end
      return at === undefined ? null : copula(text, word, at, { past, negative })
    }
  }
  const token = last()
  // 録った, which the dictionary lacks and cuts into 録 and くった: its forms would be made up.
  if (!token || (isVerb(token) && (!token.known || token.lemma === 'く'))) return null
  // 〜という: hearsay, whose speaker the text does not name.
  if (token.lemma === 'いう' && text.slice(word.start, token.start).endsWith('と')) return null
  const told = text.slice(0, token.end)
  // 目標を掲げ、…: what stands does so in a clause that goes on as well.
  const stands = STANDS.test(text.slice(0, token.start) + token.lemma)
  if (!past && !negative && (stands || REPORTS.test(told) || INTENDS.test(told))) {
    const verb = verbal(text, word, token, { past, negative })
    return { ...verb, before: verb.before + teForm(verb.lemma, verb.type), lemma: 'いる', type: '一段' }
  }
  if (isVerb(token) || isAdjective(token)) return verbal(text, word, token, { past, negative })
  // 県内での根絶は初めて。
  if (token.surface === '初めて') return copula(text, word, token.end, { past, negative })
  if (token.pos[0] !== '助動詞')
    return token.pos[0] === '名詞' || token.pos[0] === '記号'
      ? nounBefore(text, word, token.end, { past, negative })
      : null
  if (token.lemma === 'たい') return verbal(text, word, token, { past, negative })
  if (token.lemma === 'だ') return nounBefore(text, word, token.start, { past, negative })
  if (token.lemma === 'ある') {
    const de = tokens.at(-2)
    return de?.surface === 'で' ? nounBefore(text, word, de.start, { past, negative }) : null
  }
  return null
}

/** The press's present of what somebody says is reported as going on, とみています: とみます would be the writer's own. */
const REPORTS =
  /と(?:みる|見る|話す|語る|述べる|訴える|振り返る|(?:指摘|説明|強調|主張|分析|予測|期待|試算|推計|推定)する)$/

/** 予定する, which the press says of what is planned and nobody else. */
const INTENDS = /(?:(?:予定|想定|検討|計画|準備)する|見込む|もくろむ)$/
/** 目標を掲げる, 半減を目指す: it stands while it is said. */
const STANDS = /(?:目標|方針|理念|旗印|公約)を掲げる$|を目指す$/

/** Nouns whose copula is a mood, not a statement of what something is: のだ, ようだ, はずだ, わけだ, そうだ. */
const MOOD = /(?:^|[^ァ-ヶ一-龠])(?:の|ん|よう|みたい|はず|わけ|そう|つもり|ところ|ばかり|だけ|から|ため)$/

function nounBefore(text: string, word: JapaneseWord, end: number, inflection: Inflection): JapanesePredicate | null {
  return MOOD.test(text.slice(0, end)) ? null : copula(text, word, end, inflection)
}

/** The clause's last word without its connective particle (〜が、〜し、〜すると、). */
export function withoutConnective(word: JapaneseWord): JapaneseWord {
  const last = word.tokens.at(-1)
  return last?.pos[1] === '接続助詞' ? { ...word, tokens: word.tokens.slice(0, -1) } : word
}
