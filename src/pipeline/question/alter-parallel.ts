/** What two clauses of one form speak of, each in the other's place: 뿌리에는 물을, 잎에는 볕을 준다 → 잎에는 물을, 뿌리에는 볕을 준다. */
import { exchanged } from './alter-members'
import type { Alteration } from './altered'
import { nameOf } from './entities'
import type { Material } from './material'
import { type Edit, type Phrase, type ReadSentence, relativeStart } from './sentence'
import { anywhereBeside, seriesOf } from './series'

/** What a clause speaks of, or where it tells of; が and 이 stand so only beside their like. */
const OF = /^(?:은|는|이|가|에는|에서는|으로는|로는|에게는|は|が|には|では|からは|へは)$/

/** What sets two clauses beside or against each other, and gives no reason. */
const BESIDE = /^(?:고|며|으며|지만|으나|나|는데|은데|ㄴ데|반면|連用|し|が|て|で|けれど|けれども|のに対し)$/

/** A reason, a condition or a limit ties what is said to one of the two. */
const TIED = {
  ko: /때문|므로|인해|덕분|탓|[아어해여져]서[ ,]|면[ ,]|도록|만큼|뿐|조차|마저|결과|따라|처럼|대신|각각|서로|같은|모두|둘 다/,
  ja: /ため|ので|から、|により|によって|ことで|結果|ば、|たら|なら|と、|ながら|だけ|のみ|でも|さえ|ほど|うえで|のように|それぞれ|互いに|同じ|ともに|両方|どちらも/,
} as const

/** What follows speaks of what stands before: 그 잎, その葉. */
const POINTS = /(?:^|\s)(?:그|이|저)(?:[가-힣]{0,2})?\s|[그이][것들곳]|これ|それ|その|この|同|そこ|ここ/

const kindOf = (particle: string): string =>
  particle
    .replace(/^[은는]$/, '은')
    .replace(/^[이가]$/, '이')
    .replace(/^(?:으로|로)는$/, '로는')

/** Two that may be taken for one another: of one type, in one series, contraries, or of one form (1차 가공 and 2차 가공). */
function areAlike(material: Material, sentence: ReadSentence, a: Phrase, b: Phrase): boolean {
  const { lexis, entities, lang } = material
  const [x, y] = [nameOf(lexis, sentence, a), nameOf(lexis, sentence, b)]
  const typeOf = (name: string, phrase: Phrase) => entities.find(name)?.type ?? lexis.typeByForm(name) ?? phrase.tagged
  const [s, t] = [typeOf(x, a), typeOf(y, b)]
  if (s !== null && s === t && s !== 'thing') return lexis.sortOf(x) === lexis.sortOf(y)
  if (s !== t && (s === 'person' || t === 'person')) return false
  return (
    x.at(-1) === y.at(-1) ||
    lexis.contraries.otherFor(x) === y ||
    anywhereBeside(lang, x).includes(y) ||
    seriesOf(lang, x).includes(y)
  )
}

/** What a noun that stands for its clause ends in; で may be the copula. */
const CASE = /^(?:을|를|에|으로|로|와|과|に|を|へ|と|から)$/
const sameCase = (particle: string): string =>
  particle
    .replace(/^를$/, '을')
    .replace(/^으로$/, '로')
    .replace(/^과$/, '와')

/** Whether the second begins a clause of its own, and how: after a verb, or with the verb at the end for both. */
function isParallel(sentence: ReadSentence, a: Phrase, b: Phrase): 'gapped' | 'clauses' | null {
  const { words, dates } = sentence
  const from = b.relative ? relativeStart(sentence, b) : b.start
  const border = words.findLastIndex(({ end }) => end <= from)
  const word = words[border]
  if (!word || border <= a.last) return null
  if (word.role === 'predicate' && word.join === 'coordinate') return BESIDE.test(word.connective) ? 'clauses' : null
  // 겉면에는 옻을, 안쪽에는 풀을 바른다: a noun before the comma, and its fellow of the same particle after it.
  const isNoun = word.comma && word.role !== 'predicate' && word.role !== 'topic'
  const hasVerb = words
    .slice(a.last + 1, border + 1)
    .some(({ role, join }) => role === 'predicate' && join !== 'adnominal')
  const isDate = (i: number): boolean =>
    dates.some(({ start }) => start >= (words[i]?.start ?? 0) && start < (words[i]?.end ?? 0))
  const hasFellow = words.some(
    (other, i) =>
      i > b.last &&
      ((isDate(border) && isDate(i)) ||
        (CASE.test(word.particle) && sameCase(other.particle) === sameCase(word.particle))),
  )
  return isNoun && !hasVerb && hasFellow ? 'gapped' : null
}

/** Whether two clauses are of one form, that what each speaks of could change places. */
export function parallelOf(material: Material, sentence: ReadSentence): readonly [Phrase, Phrase] | null {
  const { text, words, phrases } = sentence
  if (TIED[material.lang].test(text) || POINTS.test(text)) return null
  const heads = phrases.filter(
    ({ particle, governor, coordinated }) =>
      OF.test(particle) && !coordinated && words[governor ?? -1]?.join !== 'adnominal',
  )
  const topics = heads.filter(({ particle }) => !/^[이가が]$/.test(particle))
  const [a, b, third] = topics.length > 1 ? topics : heads
  if (!a || !b || third || kindOf(a.particle) !== kindOf(b.particle)) return null
  const form = isParallel(sentence, a, b)
  if (form === null || (form === 'clauses' && !areAlike(material, sentence, a, b))) return null
  return [a, b]
}

/** A statement of the whole sentence whose two clauses tell each of what the other tells. */
export function exchangedClauses(
  material: Material,
  sentence: ReadSentence,
  clause: number | null,
  reporting: readonly Edit[],
): readonly Alteration[] {
  const isWhole = clause === null || sentence.clauses.length === 1
  const pair = isWhole ? parallelOf(material, sentence) : null
  if (!pair) return []
  const spanOf = (phrase: Phrase) => ({
    start: phrase.relative ? relativeStart(sentence, phrase) : phrase.start,
    end: phrase.nounEnd,
  })
  const altered = exchanged(material, sentence, clause, reporting, [spanOf(pair[0]), spanOf(pair[1])])
  return altered ? [altered] : []
}
