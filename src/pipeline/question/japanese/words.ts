/** Bunsetsu of a Japanese sentence with their particles and roles. */
import type { JapaneseToken } from '@/pipeline/ports'
import type { Join, ParsedSentence, Role, Word } from '../sentence'

export interface JapaneseWord extends Word {
  /** Morphemes without punctuation. */
  readonly tokens: readonly JapaneseToken[]
}

export interface ParsedJapanese extends ParsedSentence {
  readonly words: readonly JapaneseWord[]
}

const isFunctional = ({ pos }: JapaneseToken): boolean =>
  pos[0] === '助詞' || pos[0] === '助動詞' || pos[0] === '記号' || (pos[0] === '動詞' && pos[1] !== '自立')
const isInflected = ({ pos }: JapaneseToken): boolean => /^(?:動詞|形容詞|助動詞)$/.test(pos[0])
const isConnective = ({ pos }: JapaneseToken): boolean => pos[0] === '助詞' && pos[1] === '接続助詞'

/** Tokens into bunsetsu: a content word begins one, except inside brackets and where する makes a verb of the noun before. */
function bunsetsu(tokens: readonly JapaneseToken[]): readonly (readonly JapaneseToken[])[] {
  const groups: JapaneseToken[][] = []
  let depth = 0
  tokens.forEach((token, i) => {
    const before = tokens[i - 1]
    const opens = token.pos[1] === '括弧開'
    const isContent = !isFunctional(token) && !(token.pos[0] === '名詞' && token.pos[1] === '接尾')
    const makesVerb =
      token.pos[0] === '動詞' && /^(?:する|できる|いたす)$/.test(token.lemma) && before?.pos[0] === '名詞'
    const afterContent = before && /^(?:動詞|形容詞|副詞|連体詞|接続詞)$/.test(before.pos[0])
    const afterFunction = before && isFunctional(before) && before.pos[1] !== '括弧開' && before.surface !== '・'
    // 120台|増やす: a verb of its own after a noun without a particle.
    const verbAfterNoun = /^(?:動詞|形容詞)$/.test(token.pos[0]) && token.pos[1] === '自立' && before?.pos[0] === '名詞'
    const begins = depth === 0 && (isContent || opens) && !makesVerb && (afterContent || afterFunction || verbAfterNoun)
    const bracketOfNoun = opens && before?.pos[0] === '名詞' && token.surface !== '「'
    if (!before || (begins && !bracketOfNoun)) groups.push([])
    groups.at(-1)?.push(token)
    if (opens) depth++
    if (token.pos[1] === '括弧閉') depth = Math.max(0, depth - 1)
  })
  return groups
}

/** 今年は, 当面は, 2019年は: a time before は is not what the sentence speaks of. */
function isTime(body: readonly JapaneseToken[]): boolean {
  const noun = body.findLast(({ pos }) => pos[0] === '名詞')
  if (!noun) return false
  return /^(?:今年|昨年|来年|現在|今|今後|将来|当面|当初|最近|近年|以前|過去|当時|その後|後|前|年|月|日|時|間|春|夏|秋|冬|今回|年度|従来|通常|普段|以来|近頃|先月|来月|翌年|前年|最後|最初|途中|夏場|冬場|朝|夜|昼|一時|冬季|夏季|期間|一方|休日|平日|週末|中|戦時中|年代|世紀|時代|半ば|初頭|毎日|夜間|日中|当日)$/.test(
    noun.surface,
  )
}

function roleOf(particle: string, body: readonly JapaneseToken[], isPredicate: boolean, isLast: boolean): Role {
  if (isPredicate) return 'predicate'
  const [first] = body
  if (!particle) {
    if (isLast) return 'predicate'
    return first && /^(?:副詞|連体詞|接続詞|フィラー|感動詞)$/.test(first.pos[0]) ? 'modifier' : 'bare'
  }
  if (particle === 'の') return 'genitive'
  if (/^(?:と|や|か|、)$/.test(particle) && body.at(-1)?.pos[1] === '並立助詞') return 'coordinate'
  // いくら考えても: a verb with a topic's particle.
  const isVerb = body.at(-1)?.pos[1] === '接続助詞'
  if (particle === 'は' || particle === 'も') return isVerb || isTime(body) ? 'adverbial' : 'topic'
  // ダンパーなどが, それだけが: with what limits it.
  if (/^(?:など|だけ|のみ)?が$/.test(particle)) return 'subject'
  if (/^(?:など|だけ|のみ)?を$/.test(particle)) return 'object'
  return 'adverbial'
}

type Draft = Omit<JapaneseWord, 'join' | 'connective'>

/** 連用形 before a comma, が and し join clauses that could stand alone; て, ば, と, ので … depend. */
function joinOf(word: Draft, next: Draft | null): { readonly join: Join | null; readonly connective: string } {
  if (word.role !== 'predicate') return { join: null, connective: '' }
  if (!next) return { join: 'final', connective: '' }
  const last = word.tokens.at(-1)
  if (!last) return { join: null, connective: '' }
  if (isConnective(last)) {
    const isCoordinate = (last.surface === 'が' || last.surface === 'し') && word.comma
    return { join: isCoordinate ? 'coordinate' : 'dependent', connective: word.comma ? last.surface : '' }
  }
  // とどまらず、: without doing so, part of what follows.
  if (last.lemma === 'ぬ' || last.surface === 'ず') return { join: 'dependent', connective: '' }
  if (/^連用/.test(last.conjugationForm) && isInflected(last)) {
    return { join: word.comma ? 'coordinate' : 'dependent', connective: word.comma ? '連用' : '' }
  }
  if (/^(?:と|から|ほど|まで|より|か|だけ|とも|のに)/.test(word.particle)) {
    return { join: 'dependent', connective: word.comma ? word.particle : '' }
  }
  return word.comma ? { join: 'dependent', connective: '' } : { join: 'adnominal', connective: '' }
}

/** 〜という。 at the end of a sentence: hearsay. What is heard is the predicate. */
function withoutHearsay(words: readonly Draft[]): readonly Draft[] {
  const last = words.at(-1)
  const said = words.at(-2)
  const isHearsay = last?.tokens[0]?.lemma === 'いう' && last.tokens.length === 1
  if (!isHearsay || said?.role !== 'predicate' || said.particle !== 'と') return words
  const body = said.tokens.slice(0, -1)
  return [...words.slice(0, -2), { ...said, tokens: body, bodyEnd: said.nounEnd, particle: '' }]
}

const isPunctuation = ({ surface }: JapaneseToken): boolean => /^[、。，．！？!?\s]+$/.test(surface)

/** 届いた|のである。: an explanation at the end of a sentence (のだ) is of its predicate. */
function withExplained(groups: readonly (readonly JapaneseToken[])[]): readonly (readonly JapaneseToken[])[] {
  const [before, last] = groups.slice(-2)
  const [nominal, ...copulas] = (last ?? []).filter((token) => !isPunctuation(token))
  const isExplained =
    before !== undefined &&
    nominal?.pos[0] === '名詞' &&
    /^[のん]$/.test(nominal.surface) &&
    copulas.length > 0 &&
    copulas.every(({ pos }) => pos[0] === '助動詞') &&
    isInflected(before.at(-1) as JapaneseToken)
  return isExplained ? [...groups.slice(0, -2), [...before, ...(last ?? [])]] : groups
}

export function japaneseWords(text: string, tokens: readonly JapaneseToken[]): readonly JapaneseWord[] {
  const groups = withExplained(bunsetsu(tokens))
  let quotation = 0
  const drafts = groups.map((group, index): Draft => {
    const start = group[0]?.start ?? 0
    const end = group.at(-1)?.end ?? start
    const written = text.slice(start, end)
    let count = group.length
    while (count > 0 && isPunctuation(group[count - 1] as JapaneseToken)) count--
    const body = group.slice(0, count)
    let first = body.length
    while (first > 0 && body[first - 1]?.pos[0] === '助詞' && !isConnective(body[first - 1] as JapaneseToken)) first--
    const head = body.slice(0, first)
    const bodyEnd = body.at(-1)?.end ?? end
    const nounEnd = head.at(-1)?.end ?? bodyEnd
    const isQuotedName = /[「『（]/.test(written)
    const inflects = body.some(isInflected) && !isQuotedName
    // 発見したことで、: by doing so. IPADIC takes this で for the copula.
    const isMeans = /(?:こと|もの)で$/.test(text.slice(start, bodyEnd)) && index < groups.length - 1
    const lastOfHead = head.at(-1)
    const particle = text.slice(nounEnd, bodyEnd)
    const endsInflected = lastOfHead !== undefined && isInflected(lastOfHead) && !/^の|^こと/.test(particle)
    const isPredicate = !isMeans && inflects && (particle === '' || endsInflected)
    const wasQuoted = quotation > 0
    quotation += (written.match(/「/g)?.length ?? 0) - (written.match(/」/g)?.length ?? 0)
    return {
      start,
      end,
      bodyEnd,
      nounEnd,
      particle,
      role: isMeans ? 'adverbial' : roleOf(particle, body, isPredicate, index === groups.length - 1),
      comma: /[、，]$/.test(written),
      quoted: wasQuoted && quotation > 0,
      tokens: body,
    }
  })
  const spoken = withoutHearsay(drafts)
  return spoken.map((word, i) => {
    const { join, connective } = joinOf(word, spoken[i + 1] ?? null)
    return { ...word, join, connective }
  })
}
