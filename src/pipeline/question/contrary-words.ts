/** Statements made false by a word's contrary, by the opposite of what the sentence ends in, or by two things that change places. */
import type { Lang, Span } from '@/core/article/types'
import { endsInConsonant } from '@/lang/ko/with-particle'
import { type Alteration, SHOWS } from './altered'
import { askable } from './askable'
import { contrastIn } from './contrasts'
import { hasFigure, withDigits } from './in-digits'
import { isOfSomebody } from './kin'
import type { Material } from './material'
import { type Clause, clauseOf, type Edit, isDenial, isOwnSubject, isToldBy, type ReadSentence } from './sentence'

/** Letters that may follow the stem of the last verb (늘|어나고 있습니다). */
const LAST_WORD = 9
/** A longer statement says more than its verb, and the rest may not bear the opposite. */
const SIMPLE = 60
/** What sets one thing beside another, and says not how they hang together. */
const BESIDE = /^(?:고|며|으며|連用|し)$/

/**
 * With a cause, a condition, a contrast or a limit beside it, the contrary of one word contradicts the rest of the sentence, and whoever reads that
 * sees it without the text: 熱に弱いため外で保管する.
 */
const HANGS_TOGETHER = {
  ko: /때문|므로|인해|덕분|탓|[아어해여져]서[ ,]|면[ ,]|지만|[는은인]데[ ,]|도록|만큼|뿐|조차|마저|까지도|결과|따라|비해|보다|이상 |(?:다음|뒤|후)에야|처럼|같이|대신/,
  ja: /ため|ので|から、|により|によって|ことで|ことから|結果|ば、|たら|なら|と、|が、|ものの|のに|ながら|だけ|のみ|でも|さえ|さらに|ほど|より|以上|うえで|てこそ|て初めて|てはじめて|のように|代わり|逆に|反対に/,
} as const

/** Words that the predicate can't be turned round beside: 거의 없다, たいして変わらない; 多数の…が存在する; 때로는, which leaves both true. */
const BOUND = {
  ko: /빼놓을 수|전혀|아무|결코|별로|그다지|거의|더 이상|아직|밖에|도무지|좀처럼|뿐|[누무]구[도는]|때로|만은|[ㄹ을할될일줄]지[ 는를]|잘 |널리|수많|돌아[가갔]/,
  ja: /ほとんど|まったく|全く|決して|必ずしも|あまり|さほど|それほど|たいして|一切|一度も|一つも|一人も|二度と|まだ|もはや|しか|だけで|大きく|よく|広く|数多く|多数|多くの|そのまま|のみ|常に|こにも|誰も|も多|割合|単に|厳格|こそ|喫し/,
} as const

/** 대표적인 예는 …에 많다: of an example it is told what is so, and the contrary is said of none. */
const EXAMPLE = {
  ko: /(?:^|\s)(?:예|사례|본보기|보기)(?:는|로는|로)\s/,
  ja: /(?<![条慣判特先])例(?:は|としては|には|が)|典型(?:は|例)/,
} as const

/** Whether the contrary of one word would contradict the rest of the sentence. */
export const hangsTogether = ({ lang, lexis }: Material, text: string): boolean =>
  lexis.figurative.test(text) || HANGS_TOGETHER[lang].test(text) || EXAMPLE[lang].test(text)

/** 이웃 도시보다 빠르다, 以前より増えた: a comparison is turned round by its last word, but not 41분보다 짧다, which can be reckoned. */
const withoutComparison = (text: string): string =>
  withDigits(text).replace(/(?<!\d[^\s\d]{0,9})보다(?=\s)|(?<!に|\d[^\s\d]{0,9})より/g, '')

/** 온도가 높으면, 気圧が下がると: a condition that is itself more or less of something tells nothing of which way the rest goes. */
const OF_DEGREE = {
  ko: /(?<=^|[\s,])(?:늘|줄|높|낮|크면|커지|작|오르|올리|올라|내리|내려|많|적|길|짧|빠르|빨라|느리|느려|깊|얕|강하|강해|약하|약해|두꺼|두껍|얇)[가-힣]{0,3}(?:면|수록)(?=[ ,])/g,
  ja: /(?:増え|減|高|低|上が|下が|大き|小さ|長|短|速|遅|深|浅|強|弱|多|少な|厚|薄)[ぁ-ん]{0,4}(?:れば|[るい]と|[るい]ほど)、?/g,
} as const

/** 90만 개에서 150만 개로, 61歳から55歳に: of what went from one figure to another, both change places with the verb. */
const FROM_TO =
  /(?<![\d.,])(\d[\d.,]*)((?:[만억천조]|[万億千兆])?\s?[^\s\d、,。.]{1,4})(에서|から)([^、,.。\d]{0,8}?)(\d[\d.,]*)\2(?=으?로|[にへ])/

/** 열흘에서 두 달로: whatever it is told in. */
const isFromTo = ({ text, phrases }: ReadSentence, { last }: Clause): boolean =>
  /\d[^,、]{0,12}(?:에서|から)[^,、]{0,8}\d/.test(withDigits(text)) ||
  (phrases.some(({ particle, governor }) => governor === last && /^(?:에서|から)$/.test(particle)) &&
    phrases.some(({ particle, governor }) => governor === last && /^(?:으로|로|に|へ)$/.test(particle)))

const withoutDegree = (lang: Lang, text: string): string => text.replace(OF_DEGREE[lang], ' ')

/** The text without comparisons and conditions that leave open which way the rest of it goes. */
const loosened = ({ lang }: Material, text: string): string => withoutDegree(lang, withoutComparison(text))

/** Whether a word of the sentence goes with its predicate as it is, and with no other. */
const goesWithItsVerb = ({ lang }: Material, text: string): boolean => BOUND[lang].test(text)

/** 이후 문을 닫았다, 봄이 오면서 늘었다: what it comes after or goes with speaks for the verb as it is. */
const COMES_AFTER = /이후(?:에|로)?[ ,]|[은ㄴ] 뒤 |(?:の後|以降|た後|てから|につれ)/

/** 석탄이 많은 나라에서는 비중이 높다: what describes it speaks for the verb, but not for which way a figure went. */
function isSpokenFor({ text, words }: ReadSentence, { first, last }: Clause): boolean {
  const told = text.slice(words[first]?.start, words[last]?.end)
  const isByFigure = hasFigure(text.slice(words[Math.max(first, last - 2)]?.start, words[last]?.start))
  const isDescribed = words.some(
    ({ role, join }, i) =>
      i >= first &&
      i < last &&
      role === 'predicate' &&
      join === 'adnominal' &&
      // 並べるのが得意だ: what is spoken of.
      !/^(?:の|こと|것)/.test(text.slice(words[i + 1]?.start)),
  )
  return COMES_AFTER.test(told) || (isDescribed && !isByFigure)
}

/** 값이 비싸고 시설도 모자라다: the one is said as well as the other. */
const isAdded = ({ words, phrases }: ReadSentence, { first, last }: Clause): boolean =>
  phrases.some((phrase) => phrase.last >= first && phrase.last < last && /(?:^|[^て])도$|も$/.test(phrase.particle)) ||
  words.slice(first, last).some(({ particle }) => /^(?:도|も)$/.test(particle))

/** 수 있습니다 → 수 없습니다: what somebody tells is not told by denying it, so that a bare denial shows. */
const DENIES = /않|없|못|아니|안 (?:됩|돼|된)|ません|なかった|ない/

/** 苦手です, 得意です: what of the one is not the other's as well, 得意. */
function changedIn(word: string, to: string): string {
  const alike = (at: (text: string, i: number) => string | undefined): number => {
    let i = 0
    while (i < Math.min(word.length, to.length) && at(word, i) === at(to, i)) i++
    return i
  }
  const from = alike((text, i) => text[i])
  const tail = Math.min(
    alike((text, i) => text[text.length - 1 - i]),
    to.length - from,
  )
  return to.slice(from, to.length - tail)
}

/** 足すのが得意で、削るのが得意です: a word that stands in the statement already says nothing against itself. */
function isSaidAlready({ lexis }: Material, text: string, word: string, to: string): boolean {
  const changed = changedIn(word, to)
  const isWord = (at: number): boolean =>
    lexis.startsWord(text, at) && (changed.length > 1 || /^[ぁ-ん가-힣]/.test(text.slice(at + 1)))
  for (let at = text.indexOf(changed); changed !== '' && at >= 0; at = text.indexOf(changed, at + 1))
    if (isWord(at)) return true
  return false
}

/** A piece that ends as the sentence does has to stand at its end: いません in いませんでした. */
const ENDS = /(?:ます|です|ません|した)$/

/** Opposites of a form that the finished statement has once, in a statement of one predicate: 늘렸습니다 → 줄였습니다. With a reason or a contrast beside it, the opposite would not make sense. */
export function opposites(
  material: Material,
  sentence: ReadSentence,
  clause: Clause,
  text: string,
): readonly Alteration[] {
  const { text: whole, words, phrases } = sentence
  const { first, last } = clause
  const link = words
    .slice(first, last)
    .findLast(({ role, join, connective }) => role === 'predicate' && join !== 'adnominal' && connective !== '')
  // 값이 비싸고 시설도 부족하다: what is set beside another thing has a subject of its own.
  const isBeside =
    link !== undefined &&
    link.join === 'coordinate' &&
    BESIDE.test(link.connective) &&
    phrases.some((phrase) => isOwnSubject(words, phrase) && phrase.start > link.start)
  // 니켈이 늘면 온도가 낮아진다: the more leaves open which way it goes.
  const isOfDegree = link !== undefined && withoutDegree(material.lang, whole.slice(link.start, link.end)).trim() === ''
  const { lexis } = material
  if ((link && !isBeside && !isOfDegree) || text.length > SIMPLE || goesWithItsVerb(material, text)) return []
  if (isSpokenFor(sentence, clause) || isAdded(sentence, clause)) return []
  if (hangsTogether(material, loosened(material, text)) || /위해 |기 위한 /.test(text)) return []
  // 58시간에서 27시간으로 늘었다 is absurd without reading; with the figures turned round as well it is not.
  const changed = text.replace(FROM_TO, '$5$2$3$4$1$2')
  if (changed === text && isFromTo(sentence, clause)) return []
  // 강화하는 것은 미봉책이다: only what the sentence says at its end can be turned round.
  const [longest] = lexis.opposites
    .foundIn(text)
    .filter(({ word, start }) => text.length - start - word.length <= LAST_WORD)
    .filter(({ start }) => lexis.startsWord(text, start) || /\d[割%％倍]$/.test(withDigits(text.slice(0, start))))
    .filter(({ word, start }) => text.indexOf(word) === start)
    .filter(({ word, start }) => !ENDS.test(word) || /^。?$/.test(text.slice(start + word.length)))
    .sort((a, b) => b.word.length - a.word.length)
  const to = longest && lexis.opposites.otherFor(longest.word)
  if (!longest || to === undefined || isSaidAlready(material, text, longest.word, to)) return []
  const { word } = longest
  if (DENIES.test(to) && !DENIES.test(word)) return []
  const start = changed.lastIndexOf(word)
  return [
    {
      text: changed.slice(0, start) + to + changed.slice(start + word.length),
      said: word,
      exchanged: null,
      edits: null,
      shows: SHOWS.ending,
      aside: false,
    },
  ]
}

/** A word of letters of one kind goes on with them: 効果 in 逆効果, ライン in オンライン. */
const goesOn = (text: string, at: number): boolean =>
  /^[ァ-ヶー]{2}$/.test(text.slice(at - 1, at + 1)) || /^[가-힣]{2}$/.test(text.slice(at - 1, at + 1))

/** 확인한 결과 71곳에서: a bare noun after a clause before it leads on to what follows. */
const isCounted = ({ text, words }: ReadSentence, { start, end }: Span): boolean =>
  /[가-힣]/.test(text.slice(start, end)) &&
  /^ /.test(text.slice(end)) &&
  words.some((word, i) => word.start === start && words[i - 1]?.join === 'adnominal' && word.join === null)

/** One of several, of which the order may mean nothing, or a part of a longer name: 東・西日本, 国際線と国内線. */
export function isOneOfSeveral({ text, words }: ReadSentence, { start, end }: Span): boolean {
  const i = words.findIndex((word) => end > word.start && end <= word.end)
  return (
    words[i]?.role === 'coordinate' ||
    words[i - 1]?.role === 'coordinate' ||
    /[・·]$/.test(text.slice(0, start)) ||
    /^[・·]/.test(text.slice(end))
  )
}

/** After a word, what says that it is not the only one: 夜間などに, 밤에도. */
const ONE_OF_SOME =
  /^(?:など|等|ら|には?も|でも|からも|へも|も(?![うっとし])|\s?등|\s?따위|에도|에서도|에게도|도(?=[\s,.]))/

/** Contraries that stand alone in the stretch, each with its places. */
function contrariesIn({ lexis }: Material, text: string, { start, end }: Span): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, Span[]>()
  for (const { word, start: at } of lexis.contraries.foundIn(text, start)) {
    const place = { start: at, end: at + word.length }
    // 夜間などにも: it may be true of the contrary as well.
    const isOneOfSome = ONE_OF_SOME.test(text.slice(place.end))
    // 90일 안쪽으로: a word for a bound has no contrary.
    const isBoundary = /\d[^\s\d、,]{0,3}\s?$/.test(withDigits(text.slice(start, at)))
    if (
      place.end > end ||
      isBoundary ||
      isOneOfSome ||
      goesOn(text, at) ||
      (/[ァ-ヶー]$/.test(word) && goesOn(text, place.end))
    )
      continue
    if (lexis.startsWord(text, at) && lexis.endsWord(text, place.end))
      found.set(word, [...(found.get(word) ?? []), place])
  }
  return found
}

/** だけ, しか: a limit is of one of the two. */
const ONLY = /だけ|のみ|しか|만(?=[ 이은을])|뿐|밖에/

/** Of two words, whether they stand in one role, and go on alike. */
function standAlike({ words }: ReadSentence, a: Span | undefined, b: Span | undefined): boolean {
  const wordAt = (at: Span | undefined) => words.find(({ start, end }) => at && at.end > start && at.end <= end)
  const [x, y] = [wordAt(a), wordAt(b)]
  return x !== undefined && y !== undefined && x.role === y.role && x.join === y.join
}

/** 늙은 작업자, 重くたたく: what is described so goes with the one word and seldom with the other. */
const isOnlyFit = ({ text, words }: ReadSentence, { start, end }: Span): boolean =>
  // 最初の例, 최대 180회: nobody tells of the last example, nor of the least that something reaches.
  /^(?:の(?:例|事例|ケース)|\s?(?:사례|예[는가다])|[でにのは]?[\s約약]*\d)/.test(withDigits(text.slice(end))) ||
  // 오전 다섯 시, 午前五時: which half of the day it is shows by what is done then.
  /^\s?(?:[가-힣]{1,3}|[一二三四五六七八九十]+)\s?[시時](?![간간間])/.test(text.slice(end)) ||
  /[くい게]$/.test(text.slice(start, end)) ||
  // 減産で価格が急落する: a cause, of which the rest of the sentence tells the effect.
  (/^で(?!は)/.test(text.slice(end)) && !/[側内外部前後中岸]$/.test(text.slice(start, end))) ||
  words.some((word) => word.role === 'predicate' && end > word.start && end <= word.end)

/** Before a word that tells of more or less: 가장 무거운, 바깥보다 조금 높게; 最も軽い, 塩素より弱い. */
const MEASURED = {
  ko: /(?:가장 |(?<!\d[^\s\d]{0,9})보다 (?:[가-힣]{1,3} ){0,2}|에 비해 (?:[가-힣]{1,3} ){0,2})$/,
  ja: /(?:最も|もっとも|一番|(?<!に|\d[^\s\d]{0,9})より(?:[^、]{0,7})?|に比べて?、?(?:[^、]{0,5})?)$/,
} as const

/** 最も外側に残る → 最も内側に残る, 塩素より弱い → 塩素より強い: what is compared is told by the one word, wherever it stands. */
function measured({ lexis, lang }: Material, { text: whole }: ReadSentence, text: string): readonly Alteration[] {
  if (HANGS_TOGETHER[lang].test(withoutDegree(lang, withoutComparison(text))) || EXAMPLE[lang].test(whole)) return []
  return lexis.contraries.foundIn(text).flatMap(({ word, start }): readonly Alteration[] => {
    const end = start + word.length
    const other = lexis.contraries.otherFor(word)
    const isApart =
      lexis.startsWord(text, start) && (lexis.endsWord(text, end) || /^(?:です|でし|습니다)/.test(text.slice(end)))
    const isOne = text.split(word).length === 2 && other !== undefined && !text.includes(other.slice(0, -1))
    if (!isApart || !isOne || !MEASURED[lang].test(withDigits(text.slice(0, start)))) return []
    // 낮게 내린다: the verb goes with the one word only.
    if (/^\s?(?:내[리려린렸립릴]|올[리려린렸립릴]|줄|늘|下げ|上げ|減|増)/.test(text.slice(end))) return []
    // 가장 바깥쪽에: a noun's particle would change.
    if (lang === 'ko' && endsInConsonant(word) !== endsInConsonant(other)) return []
    return [
      {
        text: text.slice(0, start) + other + text.slice(end),
        said: word,
        exchanged: null,
        edits: null,
        shows: SHOWS.denied,
        aside: false,
      },
    ]
  })
}

/** 水平方向に動く → 鉛直方向に動く; where a sentence has both words, each in place of the other. */
export function contraries(
  material: Material,
  sentence: ReadSentence,
  clause: number | null,
  span: Span,
  text: string,
  reporting: readonly Edit[],
): readonly Alteration[] {
  const { lexis, entities } = material
  const { text: whole } = sentence
  const isOfName = ({ start, end }: Span): boolean =>
    entities.all.some(({ name, concept }) => {
      const at = concept === null ? -1 : whole.indexOf(name)
      return at >= 0 && at < end && at + name.length > start && name.length > end - start
    })
  const own = clauseOf(sentence, clause)
  if (!own || lexis.figurative.test(whole)) return []
  const found = contrariesIn(material, whole, span)
  const isTied = hangsTogether(material, whole)
  const exchanged = [...found].flatMap(([a, as]): readonly Alteration[] => {
    const b = lexis.contraries.otherFor(a)
    if (b === undefined || isOfSomebody(material, sentence, a) || isOfSomebody(material, sentence, b)) return []
    const bs = found.get(b) ?? []
    const isPair = bs.length > 0
    // 더위까지 막아 주지는 못한다 says nothing of the cold; 固体のものを固体〜という names it again.
    if (!isPair && (isDenial(sentence, own) || whole.split(a).length > 2)) return []
    // Of two that stand in one sentence, both are exchanged, once.
    if (isPair && (bs[0]?.start ?? 0) < (as[0]?.start ?? 0)) return []
    // 夜間の電力を昼間に回す: with both turned nothing in the rest of the sentence tells which is which.
    const isFit = (place: Span): boolean =>
      !isOneOfSeveral(sentence, place) &&
      !isCounted(sentence, place) &&
      (isPair || (!isTied && isToldBy(sentence, own, place) && askable(sentence, place) && !isOnlyFit(sentence, place)))
    if (![...as, ...bs].every(isFit)) return []
    // 液体を固体の骨格に, 低い側へしか: only what stands in the one's place in the sentence can stand in the other's.
    if (isPair && (!standAlike(sentence, as[0], bs[0]) || ONLY.test(whole))) return []
    if (as.length > 1 || bs.length > 1 || [...as, ...bs].some(isOfName)) return []
    // 鉛直方向には硬く、水平方向には柔らかい: with the other word in another form beside it, both would be the same.
    if (!isPair && b.length > 2 && whole.includes(b.slice(0, -1))) return []
    const edits = [
      ...as.map((place) => lexis.particleEdit(sentence, place, b)),
      ...bs.map((place) => lexis.particleEdit(sentence, place, a)),
    ]
    const altered = sentence.forms.state(clause, [...reporting, ...edits])
    return altered === null
      ? []
      : [
          {
            text: altered,
            said: a,
            exchanged: null,
            edits,
            shows: isPair ? SHOWS.turned : SHOWS.contrary,
            aside: false,
          },
        ]
  })
  return [...exchanged, ...measured(material, sentence, text)]
}

/** 速さではなく正確さ → 速さ, in the statement and in the sentence. */
export function asDenied({ lang }: Material, sentence: ReadSentence, text: string): readonly Alteration[] {
  const contrast = contrastIn(lang, sentence)
  if (!contrast || text.split(contrast.said).length !== 2) return []
  const { said, denied, edit } = contrast
  return [
    { text: text.replace(said, () => denied), said, exchanged: null, edits: [edit], shows: SHOWS.denied, aside: false },
  ]
}

/** 少なくない, 드물지 않다: such a denial is a way to say much, and nobody says the plain word. */
const LITOTES =
  /(?:少な|珍し|まれで|稀で|難し|悪)く?は?な[いかく]|(?:적|드물|흔치|어렵|낯설|나쁘)지(?:는|도|만은)? ?않|못지않|だけではな|わけではな|만은 아니/

/** 거의 변하지 않는다 → 변한다. */
const HARDLY = { ko: /거의 /, ja: /ほとんど/ } as const

/** What the article denies, affirmed: 번지지 않았다 → 번졌습니다. */
export function affirmed(
  material: Material,
  sentence: ReadSentence,
  clause: number | null,
  text: string,
): readonly Alteration[] {
  const { text: said } = sentence
  if (clause === null || text.length > SIMPLE || LITOTES.test(said)) return []
  const hardly = HARDLY[material.lang]
  if (hangsTogether(material, said) || goesWithItsVerb(material, text.replace(hardly, ''))) return []
  // 瞳孔を開く目薬をさされた母は読めない: what describes it speaks for the denial.
  const own = clauseOf(sentence, null)
  if (!own || isSpokenFor(sentence, own) || isAdded(sentence, own)) return []
  const written = sentence.forms.affirm(clause)
  return written === null
    ? []
    : [{ text: written.replace(hardly, ''), said, exchanged: null, edits: null, shows: SHOWS.ending, aside: false }]
}

/** Somebody's words, each with one word turned into its contrary: for an option that he did not say. Empty where nothing can be turned. */
export function turnedWords(material: Material, words: string): readonly string[] {
  const { lexis, lang } = material
  if (hangsTogether(material, words) || goesWithItsVerb(material, words)) return []
  return lexis.contraries.foundIn(words).flatMap(({ word, start }) => {
    const [other, end] = [lexis.contraries.otherFor(word), start + word.length]
    const standsAlone =
      !goesOn(words, start) &&
      lexis.startsWord(words, start) &&
      lexis.endsWord(words, end) &&
      words.indexOf(word) === start
    // Of a Korean word with another final sound the particle would change too.
    const keepsParticle = lang === 'ja' || (other !== undefined && endsInConsonant(other) === endsInConsonant(word))
    return other !== undefined && standsAlone && keepsParticle && !words.includes(other)
      ? [words.slice(0, start) + other + words.slice(end)]
      : []
  })
}
