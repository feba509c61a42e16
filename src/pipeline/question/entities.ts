/** Who and what the article names: answers are typed by it, and distractors of the same type come from it. */
import { type Lang, otherLang } from '@/core/article/types'
import type { Category, GlossaryTerm } from '@/core/glossary/types'
import { comparisonKey } from '@/core/quiz/comparison'
import { remembered } from '@/core/remembered'
import { hasFigure } from './in-digits'
import type { Lexis } from './lexis'
import type { EntityType, ParsedSentence, Phrase } from './sentence'
import { sortOfThing } from './sort-of-thing'

export interface Entity {
  readonly name: string
  readonly type: EntityType
  /** Null for a thing that no category tells. */
  readonly category: Category | null
  /** `sortOfThing` of its Japanese word, null for what is no term. */
  readonly sort: string | null
  /** Sentences that name it. */
  readonly sentences: readonly number[]
  /** Concept id, null where the glossary does not have it. */
  readonly concept: string | null
}

export interface Entities {
  readonly all: readonly Entity[]
  /** The entity that a phrase or name is, null where it is a vague or common noun. */
  readonly find: (name: string) => Entity | null
  /** Whether two names may be one and the same thing. */
  readonly same: (a: string, b: string) => boolean
  /** As the article names a person most fully: 최 씨 → 최복순 씨, 南さん → 南翔太さん. */
  readonly fullName: (name: string) => string
  /** The name alone: 도모베 사요코 와카쿠사기연 사장 → 도모베 사요코. */
  readonly bareName: (name: string) => string
  /** The text says of this name that it is somebody's: 재료공학자 변수련, 三枝ひなたさん(17). */
  readonly isIntroduced: (name: string) => boolean
}

const TYPES: Readonly<Partial<Record<Category, EntityType>>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  product: 'thing',
  concept: 'thing',
}

/** X(Y), X（Y）: two names of one thing. */
const IN_BRACKETS = /([\p{L}\p{N}・ー. ]{2,24})[(（]([^()（）、,]{2,30})[)）]/gu

/** 경산성 for 경제산업성, 経産省 for 経済産業省: first and last characters, and some between, in order. */
function isAbbreviation(short: string, long: string): boolean {
  if (short.length < 2 || short.length >= long.length) return false
  // 安保理 for 安全保障理事会: what the long name ends in may be left out.
  const isCut = short.length > 2 && /[会省庁院所]$/.test(long)
  if (short.at(-1) !== long.at(-1) && !isCut) return false
  const from = long.indexOf(short[0] ?? '')
  let at = from
  for (const character of short) {
    at = long.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return from >= 0 && (at === long.length || (isCut && from === 0))
}

/** The name that stands at the end of a phrase, without genitives before it. */
export const nameOf = (lexis: Lexis, { text }: ParsedSentence, phrase: Phrase): string =>
  lexis.bareName(text.slice(phrase.headStart, phrase.nounEnd))

/** 콜럼버스 서클: every phrase that has the name goes on after it, so that it is that of a place that is called after somebody. */
function isOnlyInOthers(name: string, lexis: Lexis, sentences: readonly ParsedSentence[]): boolean {
  const written = sentences.flatMap((parsed) =>
    parsed.phrases.flatMap((phrase) => {
      const whole = phrase.coordinated ? '' : nameOf(lexis, parsed, phrase)
      return whole.includes(name) ? [whole] : []
    }),
  )
  return written.length > 0 && written.every((whole) => !whole.endsWith(name) && !lexis.isTitled(whole))
}

/**
 * A name of one short word may be that of a thing (truss, Maersk), and so may one of several (a genus and its species), unless the text calls its
 * bearer by name and title, or says of it what only people do.
 */
function isSurelyPerson(name: string, route: string, lexis: Lexis, sentences: readonly ParsedSentence[]): boolean {
  const isKnown =
    lexis.isFullName(name) &&
    (route === 'lexicon' || !/[\s・＝=]/.test(name)) &&
    !isOnlyInOthers(name, lexis, sentences)
  return (
    isKnown ||
    sentences.some((parsed) =>
      parsed.phrases.some((phrase) => {
        const written = nameOf(lexis, parsed, phrase)
        const acts = (phrase.role === 'topic' || phrase.role === 'subject') && lexis.humanVerb.test(parsed.text)
        return written.includes(name) && (lexis.isTitled(written) || (acts && lexis.isFullName(name)))
      }),
    )
  )
}

/** A body acts, or the text says what it is: 発電機, which the glossary only guesses to be one (潮見電機), stands in 発電機の部材. */
const isSurelyBody = (name: string, route: string, lexis: Lexis, sentences: readonly ParsedSentence[]): boolean =>
  route === 'lexicon' ||
  lexis.typeByForm(name) === 'organisation' ||
  sentences.some((parsed) =>
    parsed.phrases.some(
      (phrase) =>
        (phrase.role === 'topic' || phrase.role === 'subject') && nameOf(lexis, parsed, phrase).includes(name),
    ),
  )

/** 같은 세포라도 names no Sephora: a short name has to be all of a phrase once, particles apart. */
const isWritten = (name: string, lexis: Lexis, sentences: readonly ParsedSentence[]): boolean =>
  name.length > 3 ||
  sentences.some((parsed) =>
    parsed.phrases.some((phrase) =>
      nameOf(lexis, parsed, phrase)
        .split(/[\s의の]/)
        .includes(name),
    ),
  )

/** Sentences that name it. */
const mentions = (sentences: readonly ParsedSentence[], name: string): readonly number[] =>
  sentences.filter(({ text }) => text.includes(name)).map(({ sentence }) => sentence.index)

/** 루트비히 in 루트비히스부르크: the name stands in longer words only. */
function isPieceOfWord(name: string, lexis: Lexis, sentences: readonly ParsedSentence[]): boolean {
  const words = sentences.flatMap(({ text, words: own }) =>
    text.includes(name)
      ? own.flatMap(({ start, nounEnd }) => text.slice(start, nounEnd).split('·')).filter((word) => word.includes(name))
      : [],
  )
  return (
    words.length > 0 &&
    words.every(
      (word) => /[가-힣]{2}$/.test(word.slice(word.indexOf(name) + name.length)) && lexis.untitled(word) !== name,
    )
  )
}

/** Characters of a surname and a given name. */
const WHOLE_NAME = 4

export function collectEntities(
  sentences: readonly ParsedSentence[],
  terms: readonly GlossaryTerm[],
  lang: Lang,
  lexis: Lexis,
): Entities {
  const byKey = new Map<string, Entity>()
  const aliases = new Set<string>()
  const link = (a: string, b: string): void => {
    aliases.add(`${comparisonKey(a)}|${comparisonKey(b)}`)
    aliases.add(`${comparisonKey(b)}|${comparisonKey(a)}`)
  }
  const put = (
    name: string,
    type: EntityType,
    category: Category | null,
    at: readonly number[],
    term: GlossaryTerm | null,
  ) => {
    const key = comparisonKey(name)
    const known = byKey.get(key)
    byKey.set(key, {
      name: known?.name ?? name,
      type: known?.type ?? type,
      category: known?.category ?? category,
      concept: known?.concept ?? term?.id ?? null,
      sort: known?.sort ?? (term ? sortOfThing(term.ja.headword) : null),
      sentences: [...new Set([...(known?.sentences ?? []), ...at])],
    })
  }

  // 섬유화학자 이쿠하라 세이지, and 이쿠하라 after that.
  const things = new Set(terms.flatMap((term) => (TYPES[term.category] === 'thing' ? [term[lang].headword] : [])))
  for (const parsed of sentences)
    for (const name of lexis.peopleIn(parsed)) {
      // 디지털 헬스케어 연구위원: what somebody works at, in two foreign words.
      if (things.has(name)) continue
      const parts = name.split(/[\s・]/).filter((part) => part.length > 1)
      for (const part of new Set([name, ...(parts.length > 1 ? parts.slice(0, 1) : [])]))
        put(part, 'person', null, mentions(sentences, part), null)
    }
  const introduced = [...byKey.values()].map(({ name }) => name)
  // What the article says of a name tells more than its form, after which the glossary may hold it for a product.
  for (const parsed of sentences)
    for (const name of lexis.companiesIn(parsed))
      if (!lexis.isVague(name)) put(name, 'organisation', null, [parsed.sentence.index], null)

  const firms = [...byKey.values()].filter(({ type }) => type === 'organisation').map(({ name }) => name)
  /** 鵜崎 of 鵜崎製作所, 早瀬川 of 早瀬川礼次郎: the short name of a firm or person, whatever it is elsewhere. */
  const beginsNameOf = (name: string, type: EntityType | null): EntityType | null => {
    if (type === 'place' || type === 'organisation' || name.length < (lang === 'ko' ? 3 : 2)) return null
    const begins = (whole: string): boolean => whole.length > name.length && whole.startsWith(name)
    if (introduced.some(begins) && lang === 'ja') return 'person'
    return firms.some(begins) && !introduced.some(begins) ? 'organisation' : null
  }

  const byTranslation = new Map<string, GlossaryTerm[]>()
  for (const term of terms) {
    const translation = term[otherLang(lang)].headword
    byTranslation.set(translation, [...(byTranslation.get(translation) ?? []), term])
  }
  for (const term of terms) {
    const type = TYPES[term.category]
    const name = term[lang].headword
    if (type === 'person' && !isSurelyPerson(name, term.route, lexis, sentences)) continue
    if (type === 'person' && lang === 'ko' && isPieceOfWord(name, lexis, sentences)) continue
    // 三笠野市: whatever the glossary takes it for.
    if (
      type === 'person' &&
      /[市県]$|(?:エンジン|モーター|システム|モデル|ホール|タワー|ロボット|カップ|テスト|官房|本部)$/.test(name)
    )
      continue
    if (type === 'organisation') {
      if (lexis.isVague(name) || !isWritten(name, lexis, sentences)) continue
      if (!firms.includes(name) && !isSurelyBody(name, term.route, lexis, sentences)) continue
    }
    // 임순덕 수간호사: somebody with a title; 산토소 of 위자야 산토소.
    const isOfPerson =
      lexis.typeByForm(name) === 'person' ||
      (!firms.includes(name) &&
        introduced.some((whole) =>
          whole
            .split(/[\s・]/)
            .slice(1)
            .includes(name),
        ))
    if ((type === 'organisation' || type === 'place') && isOfPerson) continue
    const at = term.evidence.filter((evidence) => evidence.lang === lang).map(({ sentence }) => sentence)
    if (!type || at.length === 0) continue
    // 도모아키 미나하라정공, 瀬川礼次郎 of 早瀬川礼次郎: what was cut at the wrong place.
    const isCutWrong =
      type === 'person' &&
      (firms.some((firm) => name.length > firm.length && name.includes(firm)) ||
        introduced.some((whole) => whole !== name && whole.length - name.length < 3 && whole.endsWith(name)))
    if (isCutWrong) continue
    put(name, beginsNameOf(name, type) ?? type, term.category, at, term)
    for (const alias of term.lang === lang ? term.aliases : []) link(name, alias)
    // オープンAI and OpenAI: two spellings that one word of the other language translates.
    for (const other of byTranslation.get(term[otherLang(lang)].headword) ?? [])
      if (other !== term) link(name, other[lang].headword)
  }
  const people = [...byKey.values()].filter(({ type }) => type === 'person')
  /** 도시 설계자 김하늘 씨: a phrase that holds a person's name and ends in a title is that person. */
  const isTitledPerson = (name: string): boolean =>
    lexis.isTitled(name) && people.some((person) => name.includes(person.name))
  for (const parsed of sentences) {
    for (const match of /[(（]/.test(parsed.text) ? parsed.text.matchAll(IN_BRACKETS) : []) {
      const [, outer = '', inner = ''] = match
      for (let k = 0; k < outer.length - 1; k++) link(outer.slice(k), inner)
    }
    for (const phrase of parsed.phrases) {
      if (phrase.coordinated) continue
      const name = nameOf(lexis, parsed, phrase)
      const type = (isTitledPerson(name) ? 'person' : lexis.typeByForm(name)) ?? phrase.tagged
      const short = type === 'person' && !lexis.isTitled(name) ? beginsNameOf(name, type) : null
      const isOne = !/(?:와|과|및)\s/.test(name)
      if (type && isOne && !lexis.isVague(name) && name.length <= 24 && !hasFigure(name)) {
        put(name, short ?? type, null, [parsed.sentence.index], null)
      }
    }
  }

  const all = [...byKey.values()]
  const peopleParts = all
    .filter(({ type }) => type === 'person')
    .map(({ name }) => name.split(/[・\s]/).map(comparisonKey))
  const isSame = (a: string, b: string): boolean => {
    const [x, y] = [comparisonKey(a), comparisonKey(b)]
    if (x === y || aliases.has(`${x}|${y}`)) return true
    if (Math.min(x.length, y.length) > 1 && (x.includes(y) || y.includes(x))) return true
    // グスタフ and マーラー are both グスタフ・マーラー.
    const halves = peopleParts.some((parts) => parts.includes(x) && parts.includes(y))
    return halves || lexis.sameByForm(a, b) || isAbbreviation(x, y) || isAbbreviation(y, x)
  }
  // Each name is held against each other for every question.
  const sameAs = remembered((a) => remembered((b) => isSame(a, b)))
  const same = (a: string, b: string): boolean => sameAs(a)(b)
  const lastWords = all
    .filter(({ concept, name }) => concept !== null && name.length >= 3)
    .map((entity) => ({ entity, ending: ` ${entity.name}` }))
  /** 일본 경제산업성 is 경제산업성: the entity whose name a phrase ends in. */
  const find = remembered(
    (name): Entity | null =>
      byKey.get(comparisonKey(name)) ??
      (name.includes(' ') ? lastWords.find(({ ending }) => name.endsWith(ending))?.entity : undefined) ??
      (isTitledPerson(name)
        ? { name, type: 'person', category: 'person', sentences: [], concept: null, sort: null }
        : null),
  )
  const fullName = (name: string): string => {
    const own = all.filter((entity) => entity.type === 'person' && same(entity.name, name)).map((entity) => entity.name)
    const titled = own.filter(lexis.isTitled)
    const whole = introduced.filter((one) => one.startsWith(name) || same(one, name))
    // 弓削さん is less than 弓削航, and 서하람 온결헬스 대표 more than 서하람.
    const fullness = (one: string): number => 100 * lexis.untitled(one).length + one.length
    return [name, ...(titled.length > 0 ? titled : own), ...whole].reduce((a, b) => (fullness(b) > fullness(a) ? b : a))
  }
  const bareName = (name: string): string => {
    const known = all
      .filter((entity) => entity.type === 'person' && entity.concept !== null && name.includes(entity.name))
      .reduce((longest, entity) => (entity.name.length > longest.length ? entity.name : longest), '')
    // 구로세 도모아키 미나하라정공 사장: by the name that the text gives whole.
    const whole = introduced.filter((one) => name.includes(one)).reduce((a, b) => (b.length > a.length ? b : a), '')
    if (whole.length > known.length) return whole
    const written = lexis.untitled(name)
    // 相良峻一社長, which the glossary cut into 相良峻 and a 一; 戸田川沙織常務 into 沙織.
    const isWhole = lang === 'ja' && written !== name && /^\p{Script=Han}{2,6}$/u.test(written)
    // 宮部佳代水産 of 宮部佳代水産事業部長: behind a whole name stands what somebody is the head of.
    const isBehind = known.length >= WHOLE_NAME && written.startsWith(known) && written.length > known.length + 1
    return known === '' || (isWhole && !isBehind && written.includes(known)) ? written : known
  }
  return { all, find, same, fullName, bareName, isIntroduced: (name) => introduced.includes(name) }
}
