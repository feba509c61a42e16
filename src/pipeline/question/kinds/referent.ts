/** 그, 이 회사; 彼, 同社: whom a word of the article points at. Of things and places (그 세금, この装置) 177 articles gave one question, with absurd options. */
import type { Lang } from '@/core/article/types'
import type { ReasonCode } from '@/core/quiz/types'
import { type Candidate, choose } from '../distractors'
import { type Draft, evidenceOf } from '../draft'
import { paragraphOf } from '../introduction'
import type { PointingWord } from '../lexis'
import type { Material } from '../material'
import { type NamesAlike, namesAlike } from '../names-alike'
import { countriesIn, together } from '../pairs'
import { type Referent, referentsOf } from '../referents'
import type { ReadSentence } from '../sentence'

const CODES: Readonly<Record<PointingWord['type'], ReasonCode>> = {
  person: 'other-person',
  organisation: 'other-organisation',
}

/** A sentence of this length is quoted whole, of a longer one so much, and so much on either side of the word. UTF-16 units. */
const QUOTED = {
  ko: { whole: 55, piece: 38, before: 24, after: 12 },
  ja: { whole: 42, piece: 28, before: 16, after: 9 },
} as const satisfies Record<Lang, Readonly<Record<string, number>>>
const MARKS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['(', ')'],
  ['（', '）'],
]

/** What was opened and not closed, closed: 그는 “배가 두 배로 …”. Null where something is closed that was opened before. */
function closed(piece: string): string | null {
  const open: string[] = []
  for (const character of piece) {
    const opening = MARKS.find(([mark]) => mark === character)
    if (opening) open.push(opening[1])
    else if (MARKS.some(([, mark]) => mark === character) && open.pop() !== character) return null
    else if (character === '"') {
      if (open.at(-1) === '"') open.pop()
      else open.push('"')
    }
  }
  return piece + open.reverse().join('')
}

/** Of less than this one can't tell where it stands. UTF-16 units. */
const SHORTEST = { ko: 14, ja: 11 } as const

/** The piece of the sentence that shows which word is meant. */
function quoted(lang: Lang, { sentence: { text, words }, word, from: least }: Referent): string | null {
  const { whole, piece, before, after } = QUOTED[lang]
  if (least === 0 && text.length <= whole) return closed(text)
  const isNear = word.start - least <= piece - after || text.length - least <= whole
  const from = isNear ? least : (words.find(({ start }) => start >= Math.max(least, word.start - before))?.start ?? 0)
  if (from > 0 && text.length - from <= whole) return closed(`…${text.slice(from)}`)
  const enough = Math.max(from + piece, word.end + after)
  const to = words.find(({ bodyEnd }) => bodyEnd >= enough)?.bodyEnd ?? text.length
  const isNearlyAll = text.length - to < after
  const part = text.slice(from, isNearlyAll ? text.length : to)
  return closed(`${from > 0 ? '…' : ''}${part}${isNearlyAll ? '' : lang === 'ko' ? ' …' : '…'}`)
}

/** Another word of the piece that would be quoted alike: 그의 … 그는. */
const isTwice = ({ text }: ReadSentence, { start, end }: PointingWord, quote: string): boolean =>
  quote.split(text.slice(start, end)).length > 2

/** 한 학자, 지역 노동당 의원: somebody without a name. */
const VAGUE = { ko: /^(?:한|어느|그|이) |의원$|대변인$/, ja: /全員$|の/ } as const
/** FBI, 放送局: no firm. */
const PUBLIC = /^(?:FBI|CIA|NASA|EU|UN|WHO|WTO|IMF|NATO|OECD|IAEA)$|[局署庁員]$|議員/

/** Wrong options that stand far from the word are taken where there are too few near it. */
const FAR = 0.6
const NEAR = 4
/** Less than what asks of the sentence itself, which the quotation may tell. */
const WORTH = 2.2
const UNEVEN = 2

const nearFirst = ({ sentence }: ReadSentence, candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.map((candidate) => {
    const away = Math.abs((candidate.at?.sentence.sentence.index ?? Number.POSITIVE_INFINITY) - sentence.index)
    return { ...candidate, strange: (candidate.strange ?? 0) + (away > NEAR ? FAR : 0) }
  })

function optionsFor(material: Material, { sentence, word, name, named }: Referent): NamesAlike {
  const { lexis, lang } = material
  const { type } = word
  const alike = namesAlike(material, sentence, name, type, { speaks: false })
  // With too few whose names are as full, those of others.
  const uneven = alike.uneven.map((other) => ({ ...other, strange: (other.strange ?? 0) + UNEVEN }))
  const fitting = [...alike.candidates, ...(alike.candidates.length > 0 ? uneven : [])].filter(
    ({ text }) =>
      !VAGUE[lang].test(text) &&
      (type === 'person' || word.fits(text, lexis.sortOf(text))) &&
      !(type === 'organisation' && PUBLIC.test(text)),
  )
  return { ...alike, candidates: fitting, shown: named.text.includes(alike.answer) ? [] : alike.shown }
}

/** Of two that are meant and others, four pairs or three, in which each is as often as any other. */
function mixed<T>(a: T, b: T, others: readonly T[]): readonly (readonly [T, T])[] {
  const [c, d] = others
  if (c === undefined) return []
  return d === undefined
    ? [
        [a, c],
        [b, c],
      ]
    : [
        [a, c],
        [b, d],
        [c, d],
      ]
}

/** 양국, 両社: the pair that `context.ts` read, among other pairs. */
function pairs(material: Material): readonly Draft[] {
  const { body, lexis, lang, article } = material
  return body.flatMap((sentence) =>
    sentence.pointers.flatMap((pointer): Draft[] => {
      const found = lexis.referring.pairAt(sentence, pointer.start)
      const edit = sentence.context.resolved.find(({ start }) => start === pointer.start)
      if (!found || !edit) return []
      const particle = sentence.text.slice(found.word.end, edit.end)
      const pair = edit.text.slice(0, edit.text.length - particle.length)
      const [a = '', b = ''] = pair.split(lang === 'ko' ? /[과와] / : 'と')
      const named = body.findLast(
        ({ sentence: { index }, text }) => index < sentence.sentence.index && text.includes(a) && text.includes(b),
      )
      const quote = quoted(lang, { sentence, word: found.word, name: a, named: sentence, from: 0 })
      if (a === '' || b === '' || !named || quote === null || isTwice(sentence, found.word, quote)) return []
      if (sentence.text.includes(a) || sentence.text.includes(b)) return []
      const isOther = (name: string): boolean => ![a, b].some((own) => material.entities.same(own, name))
      const others =
        found.of === 'countries'
          ? countriesIn(article.text, lang).filter(isOther)
          : namesAlike(material, sentence, a, 'organisation', { speaks: false })
              .candidates.map(({ text }) => text)
              .filter((name) => isOther(name) && lexis.sortOf(name) === lexis.sortOf(a) && !PUBLIC.test(name))
      const code: ReasonCode = found.of === 'countries' ? 'other-place' : 'other-organisation'
      return [
        {
          kind: 'referent',
          basis: 'text',
          lang,
          stem: lexis.referring.ask(quote, found.word, sentence.text, paragraphOf(material, sentence)),
          answer: together(lang, a, b),
          distractors: mixed(a, b, others).map(([x, y]) => ({
            text: together(lang, x, y),
            reason: { code, detail: '', evidence: null },
          })),
          evidence: [sentence, named].map((own) => evidenceOf(lang, own.sentence)),
          worth: WORTH,
        },
      ]
    }),
  )
}

export const referent = (material: Material): readonly Draft[] => [...single(material), ...pairs(material)]
function single(material: Material): readonly Draft[] {
  const { lexis, lang } = material
  return referentsOf(material).flatMap((found): Draft[] => {
    const { sentence, word, named } = found
    const quote = quoted(lang, found)
    if (quote === null || quote.length < SHORTEST[lang] || isTwice(sentence, word, quote)) return []
    const stem = lexis.referring.ask(quote, word, sentence.text, paragraphOf(material, sentence))
    const { answer, candidates, shown } = optionsFor(material, found)
    if (VAGUE[lang].test(answer)) return []
    const distractors = choose(
      { material, stem, answer, answered: sentence, code: CODES[word.type] },
      nearFirst(sentence, candidates),
    )
    return [
      {
        kind: 'referent',
        basis: 'text',
        lang,
        stem,
        answer,
        distractors,
        evidence: [...new Set([sentence, named, ...shown])].map((own) => evidenceOf(lang, own.sentence)),
        worth: WORTH,
      },
    ]
  })
}
