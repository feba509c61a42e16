/**
 * Names in hiragana are cut into prefixes, particles and verb stems (かもめ銀行 as か + もめ + 銀行). The article decides: a run of hiragana that a
 * mark bounds on the left, that stands directly before the same noun twice, and that was read with a prefix inside, is one word. So is what stands
 * in quotation marks without a particle and was read with an adjective or verb inside (「遠州ピアノ工房」 as 遠 + 州 + ピアノ + 工房), the
 * hiragana that such a name begins with (「あおばレース」 as あお + ば + レース), and hiragana alone before a particle of case (「ならし」を).
 */
import type { ArticleText } from '@/core/article/types'
import type { JapaneseToken } from './ports'

const HIRAGANA_BEFORE_NOUN = /(?<=^|[、。「『（\s])([ぁ-んー]{3,8})(?=([\p{Script=Han}ァ-ヺー]{2,}))/gu

const QUOTED =
  /(?<=[「『])(?:[\p{Script=Han}ァ-ヺーA-Za-z0-9々ヶ]{3,14}|[ぁ-んー]{3,6}[\p{Script=Han}ァ-ヺー々]{2,8}|[ぁ-んー]{3,6}(?=[」』][をはがの、で]))(?=[」』])/gu
const isOfName = ({ pos }: JapaneseToken): boolean => pos[0] === '名詞' || pos[0] === '接頭詞'

const isHiragana = (text: string): boolean => /^[ぁ-んー]+$/.test(text)

/** Names in quotation marks that the analyser cut into what is no noun, or took for a verb. */
const quotedIn = (text: string, tokens: readonly JapaneseToken[]): readonly string[] =>
  [...text.matchAll(QUOTED)].flatMap(({ index, 0: name }) => {
    const inside = tokens.filter(({ start, end }) => start >= index && end <= index + name.length)
    const isCut = inside.length > 1 ? !inside.every(isOfName) : isHiragana(name) && inside[0]?.pos[0] === '動詞'
    return isCut ? [/^[ぁ-んー]{3,}/.exec(name)?.[0] ?? name] : []
  })

/** A prefix inside hiragana that no noun of its own explains. */
const isBroken = (tokens: readonly JapaneseToken[]): boolean =>
  tokens.length >= 2 &&
  tokens.some(({ pos }) => pos[0] === '接頭詞') &&
  tokens.every(({ pos }) => pos[0] !== '連体詞' && pos[0] !== '接続詞' && pos[0] !== '副詞')

/** Where `name` stands in a sentence as whole tokens: their indexes. */
function placesOf(name: string, tokens: readonly JapaneseToken[]): readonly { from: number; to: number }[] {
  return tokens.flatMap((_, from) => {
    let text = ''
    for (let to = from; to < tokens.length && text.length < name.length; to++) {
      text += tokens[to]?.surface ?? ''
      if (text === name && (to > from || tokens[to]?.pos[0] === '動詞')) return [{ from, to: to + 1 }]
    }
    return []
  })
}

function joinAt(tokens: readonly JapaneseToken[], from: number, to: number): readonly JapaneseToken[] {
  const inside = tokens.slice(from, to)
  const [first] = inside
  const last = inside.at(-1)
  if (!first || !last) return tokens
  const surface = inside.map((token) => token.surface).join('')
  const name: JapaneseToken = {
    ...first,
    surface,
    end: last.end,
    pos: ['名詞', '固有名詞', '一般', '*'],
    conjugationType: '*',
    conjugationForm: '*',
    lemma: surface,
    reading: isHiragana(surface) ? surface : null,
    known: false,
  }
  return [...tokens.slice(0, from), name, ...tokens.slice(to)]
}

export function settleJapaneseNames(
  article: ArticleText,
  tokens: readonly (readonly JapaneseToken[])[],
): readonly (readonly JapaneseToken[])[] {
  const names = new Set<string>()
  article.sentences.forEach(({ text }, i) => {
    for (const name of quotedIn(text, tokens[i] ?? [])) names.add(name)
    for (const match of text.matchAll(HIRAGANA_BEFORE_NOUN)) {
      const run = match[1] ?? ''
      const whole = run + (match[2] ?? '')
      const inside = (tokens[i] ?? []).filter(
        ({ start, end }) => start >= match.index && end <= match.index + run.length,
      )
      const isRepeated = article.text.split(whole).length > 2
      if (isRepeated && inside.every(({ surface }) => isHiragana(surface)) && isBroken(inside)) names.add(run)
    }
  })
  if (names.size === 0) return tokens
  return tokens.map((sentence) =>
    [...names].reduce((settled, name) => {
      const place = placesOf(name, settled)[0]
      return place ? joinAt(settled, place.from, place.to) : settled
    }, sentence),
  )
}
