/** What a sentence takes from the ones before it: the topic it carries on, and what its pointing words point at. */
import { comparisonKey } from '@/core/quiz/comparison'
import { type Entities, nameOf } from './entities'
import { withDigits } from './in-digits'
import type { Lexis } from './lexis'
import { isNarrated, writerEdits } from './narrator'
import { countriesMeant, firmsNamed } from './pairs'
import type { Edit, ParsedSentence, Phrase, SentenceContext, Word } from './sentence'

/** The sentences before, nearest first, as far back as a pointing word reaches. */
export interface History {
  readonly sentences: readonly ParsedSentence[]
  /** Names of people, then organisations, in those sentences, nearest first. */
  readonly people: readonly string[]
  readonly organisations: readonly string[]
  /** 한국과 일본, and two firms: what 두 나라 and 두 회사 mean; null where that is open. */
  readonly countries: string | null
  readonly firms: string | null
  /** What an encyclopaedia's entry is of, and what it says that this is: 연륜연대측정법, 방법. */
  readonly entry: { readonly name: string; readonly sort: string } | null
}

export type ResolvePointer = (parsed: ParsedSentence, word: Word, history: History) => Edit | null

const REACH = 3
/** A name further back than this many sentences is no antecedent of a personal pronoun. */
const PRONOUN_REACH = 2

const isSubject = (phrase: Phrase): boolean => phrase.role === 'topic' || phrase.role === 'subject'

/**
 * Which company 同社 or 회사는 means in a sentence, by its position: the only one of the article so far, or the one that its first sentence is about;
 * null where another was named of late. Names are looked for once.
 */
function companiesMeant(
  sentences: readonly ParsedSentence[],
  lexis: Lexis,
  entities: Entities,
): (position: number) => string | null {
  const companies = entities.all.filter(
    ({ name, type }) => type === 'organisation' && lexis.sortOf(name) === 'company' && !lexis.isVague(name),
  )
  const namesIn = (text: string): readonly string[] =>
    companies.flatMap(({ name }) => (text.includes(name) ? [name] : []))
  const only = ([name, ...others]: readonly string[]): string | null =>
    name !== undefined && others.every((other) => entities.same(other, name)) ? name : null
  const named = sentences.map(({ text }) => namesIn(text))
  const [first] = sentences
  const subjects = first?.phrases.filter((phrase) => isSubject(phrase) && !phrase.coordinated) ?? []
  const ofFirst = only(subjects.flatMap(({ start, end }) => namesIn(first?.text.slice(start, end) ?? '')))
  return (position) => {
    const main = position === 0 ? null : (only([...new Set(named.slice(0, position).flat())]) ?? ofFirst)
    const late = named.slice(Math.max(0, position - REACH), position).flat()
    return main !== null && late.every((name) => entities.same(name, main)) ? main : null
  }
}

/** 대만 업체 한 곳에서, ある会社が: a firm without its name. */
const SOME_FIRM =
  /(?<![이그저본당동각]\s?)(?:업체|기업|회사|제조사|운영사)(?:(?:[은는이가을를의와과]|에서|에)(?=[\s,])| (?:한|두|세|네|\d+) ?곳)|(?<![同当本各両自])(?:メーカー|会社|企業|業者|グループ)(?:[はがをのにとも]|から|で)/u
/** 하늘마트의 구매 담당 이사 …은: whose somebody is. */
const BOSS = { ko: /^([^\s,]{2,14})의 /, ja: /^([^、\s]{2,14}?)の/ } as const

/** Whether the sentence is about something, or of somebody's, that could be a firm of which nothing says so. */
function namesAnother(sentence: ParsedSentence, lexis: Lexis, entities: Entities, meant: string | null): boolean {
  const { topic, text } = sentence
  if (SOME_FIRM.test(text)) return true
  if (!topic) return false
  const name = nameOf(lexis, sentence, topic)
  const type = entities.find(name)?.type ?? lexis.typeByForm(name)
  const boss = topic.start === 0 && type === 'person' ? BOSS[lexis.lang].exec(text)?.[1] : undefined
  if (boss !== undefined && !lexis.isVague(boss) && (meant === null || !entities.same(boss, meant))) return true
  return (
    !topic.relative &&
    name.length > 2 &&
    type !== 'person' &&
    type !== 'organisation' &&
    !lexis.isAttribute(name) &&
    !lexis.isVague(name)
  )
}

/** `before`: the sentences of the paragraph so far, nearest first; `meant`: the company that a word for one would mean. */
function historyOf(
  before: readonly ParsedSentence[],
  meant: string | null,
  lexis: Lexis,
  entities: Entities,
): Omit<History, 'countries' | 'entry'> {
  const isOf = (type: 'person' | 'organisation') => (name: string) =>
    (entities.find(name)?.type ?? lexis.typeByForm(name)) === type && !lexis.isVague(name)
  const subjects = (type: 'person' | 'organisation', reach: number): readonly string[] => [
    ...new Set(
      before.slice(0, reach).flatMap((parsed) =>
        parsed.phrases
          .filter((phrase) => isSubject(phrase) && !phrase.coordinated && phrase.nounEnd > phrase.headStart)
          // “…이 승부처였다”고 말했다. 이 회사는: what somebody speaks of is not who is spoken of next.
          .filter(({ last }) => parsed.words[last]?.quoted !== true)
          .map((phrase) => nameOf(lexis, parsed, phrase))
          .filter(isOf(type)),
      ),
    ),
  ]
  /** Who acts, and with 古賀さんは沢渡さんに任せた whoever else 彼女 may mean. */
  const peopleIn = (told: readonly ParsedSentence[]): readonly string[] => {
    const acting = subjects('person', PRONOUN_REACH)
    const named = told.flatMap((parsed) =>
      parsed.phrases
        .filter((phrase) => phrase.role !== 'genitive' && phrase.nounEnd > phrase.headStart)
        .map((phrase) => nameOf(lexis, parsed, phrase))
        .filter(isOf('person')),
    )
    return [...acting, ...named.filter((name) => acting.length > 0 && !acting.some((one) => entities.same(one, name)))]
  }
  // そう考えたのがライラッククラウドだ: the only organisation of the sentence before, whatever its place there.
  const named = entities.all.filter(
    ({ type, name, concept }) => type === 'organisation' && concept !== null && before[0]?.text.includes(name),
  )
  const broughtIn = lexis.broughtIn.exec(before[0]?.text ?? '')?.[1]
  // 두레바람 덕분이다: what comes at the end is a name only where the article knows it for one.
  const known = broughtIn === undefined ? null : entities.find(broughtIn)
  const isName =
    broughtIn !== undefined && known !== null && !/^(?:thing|place)$/.test(known.type) && !lexis.isVague(broughtIn)
  const organisations = isName ? [broughtIn] : subjects('organisation', REACH)
  // News names its firm in the first paragraph and says 同社 ever after.
  const others = named.length === 1 ? named.map(({ name }) => name) : meant === null ? [] : [meant]
  return {
    sentences: before.slice(0, REACH),
    people: peopleIn(before.slice(0, PRONOUN_REACH)),
    organisations: organisations.length > 0 ? organisations : others,
    firms: firmsNamed(before, lexis, entities),
  }
}

/** The longest phrase of the sentences before that ends in this noun and says more: 계획 → 항만 재생 계획. */
export function antecedentEndingIn(noun: string, { sentences }: History): string | null {
  // Further back another of its kind may be meant.
  for (const { text, phrases } of sentences.slice(0, 1)) {
    for (const phrase of [...phrases].reverse()) {
      const name = text.slice(phrase.headStart, phrase.nounEnd)
      const isLonger = name.length > noun.length + 1 && name.length <= 26
      if (isLonger && name.endsWith(noun) && !phrase.coordinated && !/[\d"“”「」()（）]/.test(withDigits(name)))
        return name
    }
  }
  return null
}

/** 이 방법 of an entry that is a method, where the paragraph has named no other. */
export const entryMeantBy = (noun: string, { entry, sentences }: History): string | null =>
  entry !== null && entry.sort === noun && sentences.every(({ text }) => !text.includes(noun)) ? entry.name : null

/** One context a sentence, in order. */
export function readContext(
  sentences: readonly ParsedSentence[],
  title: string,
  lexis: Lexis,
  entities: Entities,
  resolvePointer: ResolvePointer,
): readonly SentenceContext[] {
  const [first] = sentences
  const name = articleSubject(first, title, lexis)
  const sort = lexis.entrySort.exec(first?.text ?? '')?.[1]
  const entry = name !== null && sort !== undefined ? { name, sort } : null
  // An entry names its parts alone, where it is of something that has parts.
  const whole = first && !lexis.isOfNoThing.test(first.text) ? name : null
  const companyMeant = companiesMeant(sentences, lexis, entities)
  const countries = countriesMeant(sentences, lexis.lang)
  const ofWriter = isNarrated(lexis.lang, sentences)
  return sentences.map((parsed, i) => {
    const { block, index } = parsed.sentence
    const before = sentences.slice(Math.max(0, i - REACH), i).filter(({ sentence }) => sentence.kind === 'paragraph')
    const sameBlock = before.filter(({ sentence }) => sentence.block === block).reverse()
    const previous = sentences[i - 1]
    const continues = previous?.sentence.block === block && previous.sentence.index === index - 1
    // 한울주거서비스는 …. 이 회사가: the topic of the sentence before may be a firm that is not known for one.
    const main = companyMeant(i)
    const isOpen = previous !== undefined && continues && namesAnother(previous, lexis, entities, main)
    const meant = isOpen ? null : main
    const pointed = (): readonly Edit[] => {
      const near = {
        ...historyOf(sameBlock, meant, lexis, entities),
        countries: countries(i),
        entry: i > 0 ? entry : null,
      }
      return parsed.pointers.flatMap((pointer) => {
        const word = parsed.words.find(({ start, end }) => pointer.start >= start && pointer.end <= end)
        const edit = word ? resolvePointer(parsed, word, near) : null
        return edit ? [edit] : []
      })
    }
    return {
      resolved: [
        // Most sentences point at nothing.
        ...(parsed.pointers.length > 0 ? pointed() : []),
        ...bareNames(parsed, sentences.slice(0, i), meant, lexis, entities),
        ...(i > 0 ? partEdits(parsed, whole, lexis) : []),
        ...(ofWriter ? writerEdits(lexis.lang, parsed, sameBlock) : []),
      ],
    }
  })
}

/** Subjects of the sentence with nothing before the noun that says which one. */
const bareSubjects = ({ phrases, words, pointers }: ParsedSentence): readonly Phrase[] =>
  phrases.filter(
    (phrase) =>
      isSubject(phrase) &&
      !phrase.relative &&
      !phrase.coordinated &&
      phrase.first === phrase.last &&
      words[phrase.governor ?? -1]?.join !== 'adnominal' &&
      !pointers.some(({ start, end }) => start < phrase.end && end > phrase.start),
  )

/** 시는 → 창원시는, 회사는 → 유림바이오는: the only one of that sort that the article has named of late. */
function bareNames(
  parsed: ParsedSentence,
  before: readonly ParsedSentence[],
  meant: string | null,
  lexis: Lexis,
  entities: Entities,
): readonly Edit[] {
  return bareSubjects(parsed).flatMap((phrase) => {
    const noun = parsed.text.slice(phrase.start, phrase.nounEnd)
    const named = (name: string): readonly Edit[] => [
      { start: phrase.start, end: phrase.end, text: lexis.withParticle(name, phrase.particle) },
    ]
    if (lexis.bareCompany.test(noun)) return meant === null ? [] : named(meant)
    if (!lexis.barePlace.test(noun)) return []
    const names = before.flatMap((sentence) =>
      sentence.phrases
        .map((own) => nameOf(lexis, sentence, own))
        .filter((name) => {
          const type = entities.find(name)?.type ?? lexis.typeByForm(name)
          return name.length > noun.length && name.endsWith(noun) && (type === 'place' || type === 'organisation')
        }),
    )
    const [name] = names
    return name && names.every((other) => entities.same(other, name)) ? named(name) : []
  })
}

const BRACKETS = /\s?[(（][^()（）]*[)）]/g
/** A title that is a name and no sentence: 鵜ノ木風穴(うのきふうけつ). */
const NAME_ALONE =
  /^[^\s、,。.!?！？:：「」『』“”]{2,14}(?:\s[^\s、,。.!?！？:：「」『』“”]{2,8})?\s?(?:[(（][^()（）]*[)）])?$/
/** A headline has particles: 円安で輸出企業に追い風. */
const IN_HEADLINE = /[\p{Script=Han}ァ-ヶー](?:を|が|は|に|で|へ|も)[\p{Script=Han}ァ-ヶー]/u
const LAST_NOUN = /([\p{Script=Han}\p{Script=Katakana}ー]|[가-힣](?<![다요]))\s?(?:[(（][^()（）]*[)）])?[。.]$/u
/** 寒天（かんてん）, 측우기(測雨器): a name with its reading is that of an entry. */
const GLOSSED = /[\p{L}][(（](?:[ぁ-んー・\s]+|\p{Script=Han}+)[)）]$/u
/** …乾燥したもの。 */
const NO_SENTENCE =
  /(?:もの|こと|[\p{Script=Han}\p{Script=Katakana}ー]|[가-힣](?<![다요죠까]))\s?(?:[(（][^()（）]*[)）])?[。.]$/u
/**
 * 岐阜県北部の山腹にある風穴。: a dictionary says of its entry what it is, with no topic, subject or object. The entry's name gives its reading, or
 * ends as what it is does.
 */
function namesEntry(title: string, { text, phrases }: ParsedSentence): boolean {
  const last = LAST_NOUN.exec(text)?.[1]
  const name = title.replace(BRACKETS, '').trim()
  const aside = text.search(/[(（]/)
  const isSaid = phrases.some(({ role }) => role === 'topic')
  if (NAME_ALONE.test(title) && GLOSSED.test(title.trim()) && NO_SENTENCE.test(text) && !isSaid) return true
  return (
    last !== undefined &&
    NAME_ALONE.test(title) &&
    !IN_HEADLINE.test(name) &&
    (name !== title.trim() || name.endsWith(last)) &&
    phrases.every(
      ({ role, start }) =>
        (aside >= 0 && start > aside) || (role !== 'topic' && role !== 'subject' && role !== 'object'),
    )
  )
}

/** What an encyclopaedia's entry is of: the topic of a first sentence that says what it is, and its title where it has one. */
export function articleSubject(first: ParsedSentence | undefined, title: string, lexis: Lexis): string | null {
  if (first && namesEntry(title, first)) return title.replace(BRACKETS, '').trim()
  const name = first?.stative ? lexis.bareName(lexis.entrySubject.exec(first.text)?.[1] ?? '') : ''
  // 아버지는 장날이면 …: an essay's first sentence may say what somebody is.
  const isTitle = title === '' || comparisonKey(title).includes(comparisonKey(name))
  return isTitle && name.length > 1 && name.length < 20 && !lexis.isVague(name) && !lexis.isAttribute(name)
    ? name
    : null
}

/** 본채는 → 옛 달천양조장의 본채는. */
function partEdits(parsed: ParsedSentence, subject: string | null, lexis: Lexis): readonly Edit[] {
  if (subject === null || parsed.text.includes(subject)) return []
  const first = parsed.phrases.find(isSubject)
  // 어린이용은 높이가 85cm이다: the height of what the sentence has named.
  return bareSubjects(parsed).flatMap((phrase) =>
    phrase === first && lexis.isPart.test(parsed.text.slice(phrase.start, phrase.nounEnd))
      ? [{ start: phrase.start, end: phrase.start, text: subject + lexis.genitive }]
      : [],
  )
}
