/** Which word joins two sentences: it is asked of a sentence that begins with 하지만 or そのため, of which nothing else can be asked. */
import { rememberedWith } from '@/core/remembered'
import { type Connective, EXCLUDED, openingWord, wordsBeside } from '../connectives'
import { DISTRACTORS, type Draft, evidenceOf } from '../draft'
import type { Material } from '../material'
import type { ReadSentence } from '../sentence'

/** All that is shown, and one sentence of it: more would bury how two of them are joined. UTF-16 units. */
const LONGEST = { ko: { passage: 300, sentence: 140 }, ja: { passage: 230, sentence: 105 } } as const
/** A shorter sentence says too little for its relation to show. UTF-16 units. */
const SHORTEST = { ko: 14, ja: 9 } as const
/** A word that points within so many of the first characters is what the passage begins with. */
const BEGINNING = 6
/** Marks that the passage could not be quoted with, or that leave something out. */
const UNQUOTABLE =
  /[?？…―─○〇□■*=＝]|\(\s*\)|（\s*）|「」|『』|formula|[はがも](?:である|だ|です)。|[ぁ-んァ-ヶ一-龠] [ぁ-んァ-ヶ一-龠]/
/** 배트맨(Batman)과 로빈(Robin): names that hide how the sentences are joined. */
const GLOSSED = /\(\s?[A-Za-z][A-Za-z .'’-]{2,}\)/g
const MOST_GLOSSED = 1
/** What its markup has left a sentence without begins with a particle: 例えば、|は、利用される. */
const WITHOUT_NOUN = /^[、\s]?(?:[はがを](?:、|[一-龠])|には|では)/

const isWhole = (text: string, lang: Material['lang']): boolean =>
  text.length >= SHORTEST[lang] &&
  text.length <= LONGEST[lang].sentence &&
  /[.。]$/.test(text) &&
  !UNQUOTABLE.test(text) &&
  (text.match(/"/g)?.length ?? 0) % 2 === 0 &&
  [/[“‘「『（(]/g, /[”’」』）)]/g].map((marks) => text.match(marks)?.length ?? 0).every((n, _, all) => n === all[0])

/** It speaks of what stands before it, so that it can't be read first. */
function leansBack({ lexis }: Material, { text, pointers, topic }: ReadSentence): boolean {
  return (
    openingWord(lexis.connectives, text) !== null ||
    lexis.isLinked.test(text) ||
    lexis.connectives.leans.test(text) ||
    lexis.dangling.test(text) ||
    (topic === null && lexis.explains.test(text)) ||
    pointers.some(({ start }) => start < BEGINNING && !lexis.connectives.firstPerson.test(text.slice(start)))
  )
}

/** The sentence before in its paragraph. */
const before = rememberedWith(
  ({ body }: Material) =>
    new Map(
      body.flatMap((own, i) => {
        const previous = body[i - 1]
        const isBeside =
          previous?.sentence.block === own.sentence.block && previous.sentence.index === own.sentence.index - 1
        return isBeside ? [[own, previous] as const] : []
      }),
    ),
)

/** What is read before the sentence: the one before, and one more where that leans back itself. Null where that would not do either. */
function lead(material: Material, sentence: ReadSentence): readonly ReadSentence[] | null {
  const first = before(material).get(sentence)
  if (!first || !isWhole(first.text, material.lang)) return null
  if (!leansBack(material, first)) return [first]
  const further = before(material).get(first)
  return further && isWhole(further.text, material.lang) && !leansBack(material, further) ? [further, first] : null
}

/** Somebody's words go on from one sentence to the next. */
function isWithinQuotation({ article }: Material, { sentence }: ReadSentence): boolean {
  const [first] = article.sentences.filter(({ block }) => block === sentence.block)
  const said = article.text.slice(first?.start ?? sentence.start, sentence.start)
  const count = (mark: RegExp): number => said.match(mark)?.length ?? 0
  return count(/["＂]/g) % 2 === 1 || count(/[“「『]/g) !== count(/[”」』]/g)
}

/** 중국에서는 능력이 늘었다. 반면 파나마의 광산은 …: each is said of something, and not of the same thing. */
function haveTopics(a: ReadSentence, b: ReadSentence): boolean {
  const topicOf = ({ text, phrases }: ReadSentence): string | null => {
    const topic = phrases.find(({ particle }) => /[은는は]$/.test(particle))
    return topic ? text.slice(topic.headStart, topic.nounEnd) : null
  }
  const [one, other] = [topicOf(a), topicOf(b)]
  return one !== null && other !== null && one !== other
}

/** Words of the two that are each other's contrary. */
function haveContraries({ lexis: { contraries } }: Material, a: string, b: string): boolean {
  const there = new Set(contraries.foundIn(b).map(({ word }) => word))
  return contraries.foundIn(a).some(({ word }) => there.has(contraries.otherFor(word) ?? ''))
}

/** Whether the two sentences themselves show the relation that the author's word names. */
function isShown(material: Material, asked: Connective, a: ReadSentence, b: ReadSentence, rest: string): boolean {
  const { connectives } = material.lexis
  const denied = [connectives.denies.test(a.text), connectives.denies.test(b.text)]
  switch (asked.relation) {
    case 'contrast':
      return (
        denied[0] !== denied[1] ||
        connectives.resists.test(rest) ||
        connectives.reacts.test(rest) ||
        connectives.grants.test(a.text) ||
        haveContraries(material, a.text, rest)
      )
    case 'comparison':
      return !asked.weak || haveTopics(a, b) || haveContraries(material, a.text, rest)
    case 'condition':
      return (
        denied[0] ||
        denied[1] ||
        [connectives.exempts, connectives.resists].some((shows) => shows.test(rest)) ||
        connectives.grants.test(a.text)
      )
    // 적다. 따라서 … 않는다: with one of the two denied a contrast could be read into them.
    case 'example':
    case 'restating':
    case 'result':
      return denied[0] === denied[1]
    default:
      return true
  }
}

/** Relations that can't be meant between these two. */
function excludedHere({ lexis: { connectives } }: Material, asked: Connective, a: ReadSentence, b: ReadSentence) {
  return (
    (EXCLUDED[asked.relation] ?? [])
      .filter((relation) => relation !== 'reason' || !connectives.tellsWhy.test(b.text))
      .filter((relation) => relation !== 'instead' || !connectives.denies.test(a.text))
      // 제안했다. 그래서 반대했다: against a thing, and because of it.
      .filter((relation) => relation !== 'result' || !connectives.reacts.test(b.text))
      // 나뉘었다. 다시 말해 사라진 것은 아니다.
      .filter((relation) => relation !== 'restating' || !connectives.denies.test(b.text))
  )
}

/** What stands between two sentences of a paragraph. */
const JOINTS = { ko: ' ', ja: '' } as const

export function connective(material: Material): readonly Draft[] {
  const { lexis, lang, body } = material
  const { connectives, prompts } = lexis
  const joint = JOINTS[lang]
  return body.flatMap((sentence): Draft[] => {
    const asked = openingWord(connectives, sentence.text)
    if (!asked || asked.use === 'offered' || !isWhole(sentence.text, lang)) return []
    const leading = lead(material, sentence)
    const previous = leading?.at(-1)
    if (!leading || !previous || leading.some((one) => isWithinQuotation(material, one))) return []
    if (isWithinQuotation(material, sentence)) return []
    const rest = sentence.text.slice(asked.word.length)
    const said = leading.map(({ text }) => text).join(joint) + joint
    const passage = said + rest
    if (WITHOUT_NOUN.test(rest) || (passage.match(GLOSSED)?.length ?? 0) > MOST_GLOSSED) return []
    if (passage.length > LONGEST[lang].passage || passage.includes(asked.word)) return []
    if (!isShown(material, asked, previous, sentence, rest)) return []
    const gap = { answer: asked.word, passage, polite: sentence.polite, articleKey: material.articleKey }
    const wrong = wordsBeside(connectives, excludedHere(material, asked, previous, sentence), gap, DISTRACTORS)
    if (wrong.length < DISTRACTORS) return []
    return [
      {
        kind: 'connective',
        basis: 'text',
        lang,
        stem: prompts.connective(said, rest),
        answer: asked.word,
        distractors: wrong.map((other) => ({
          text: other.word,
          reason: { code: 'other-relation', detail: connectives.says(other), evidence: null },
        })),
        evidence: [sentence, ...leading.toReversed()].map((one) => evidenceOf(lang, one.sentence)),
        worth: 2.4,
      },
    ]
  })
}
