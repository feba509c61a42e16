/** What the question kinds need to know of a language beyond grammar: names, figures, prompts. Data and small rules; no sentence is parsed here. */
import type { Lang, Span } from '@/core/article/types'
import type { Connectives } from './connectives'
import type { Edit, EntityType, ParsedSentence, Phrase, Quantity, ReadSentence } from './sentence'
import type { Exchanges } from './written-rows'

/** What has been, or what is or is to come. */
export type Tense = 'past' | 'open'

/** What is told with a question that does not stand alone. */
export interface Frame {
  /** What an entry is of, where the question leaves it out. */
  readonly about: string | null
  /** Number of the paragraph of which it is asked; null where none is named. */
  readonly paragraph: number | null
  /** What should be done is what an author holds; in a text that argues for nothing it is told as all else. */
  readonly argued: boolean
}

/** The numbers of the first and the last of some paragraphs. */
export interface Paragraphs {
  readonly first: number
  readonly last: number
}

export interface Prompts {
  readonly trueFalse: (statement: string, frame: Frame) => string
  /** `wrong` is the detail of the statement that the article has otherwise. */
  readonly correction: (wrong: string, statement: string, frame: Frame) => string
  readonly ask: (question: string, frame: Frame) => string
  /** Of the whole article, or of these paragraphs, first and last. */
  readonly agree: (about: string | null, paragraphs: Paragraphs | null) => string
  readonly disagree: (about: string | null, paragraphs: Paragraphs | null) => string
  readonly saidByPerson: (quote: string) => string
  readonly saidByOrganisation: (quote: string) => string
  /** Who said, or foresaw, what is told in indirect speech. */
  readonly toldBy: (told: string, by: 'person' | 'organisation') => string
  /** A statement. */
  readonly saidBy: (quote: string, name: string) => string
  readonly saidWhat: (name: string) => string
  readonly match: string
  readonly meaning: (headword: string) => string
  /** The word in the other language, and what stands before and after the gap. */
  readonly wordInSentence: (given: string, before: string, after: string) => string
  /** What stands before the word and after it; the word that joins the two is asked for. */
  readonly connective: (before: string, after: string) => string
  readonly why: (effect: string) => string
  /** Why the article, in this paragraph, says so. */
  readonly whySaid: (quote: string, paragraph: number) => string
  readonly definition: (definition: string) => string
  /** Who or what a statement, without its topic, is of. */
  readonly described: (type: EntityType, description: string) => string
  readonly counterpart: (headword: string) => string
  /** Of a Japanese word, of the text or the counterpart of `korean`, which is. */
  readonly reading: (japanese: string, korean: string) => string
  readonly hanja: (headword: string) => string
  readonly falseFriend: (headword: string) => string
  readonly oddOneOut: (sort: 'person' | 'place' | 'people') => string
  readonly first: string
  readonly last: string
}

/** A word that points at what the sentences before name, with its noun and without its particle: 그, 이 회사; 同社. */
export interface PointingWord extends Span {
  readonly type: 'person' | 'organisation'
  /** The noun that says what is meant; '' for a pronoun. */
  readonly noun: string
  /** It is what its sentence speaks of or who acts in it: 그는, 同社が. */
  readonly acts: boolean
  /** Whether what has this name, an organisation of this sort (`sortOf`), can be meant: 이 병원 is no firm. */
  readonly fits: (name: string, sort: string) => boolean
}

export interface Referring {
  /** The pointing word that begins here; null for one of which nothing can be asked for certain. */
  readonly wordAt: (sentence: ParsedSentence, start: number) => PointingWord | null
  /** A word for two countries or firms: 양국, 두 회사; 両国, 両社. */
  readonly pairAt: (
    sentence: ParsedSentence,
    start: number,
  ) => { readonly word: PointingWord; readonly of: 'countries' | 'firms' } | null
  /** A common noun for somebody, whom a pronoun may mean as well: 아내, 관계자; 少年, 担当者. */
  readonly somebody: RegExp
  /** A firm or other body without its name, all of them (`g`): 대만 업체 한 곳에서; ある会社が. */
  readonly someBody: RegExp
  /** Of a piece of the sentence `text`. */
  readonly ask: (quote: string, word: PointingWord, text: string, paragraph: number | null) => string
}

export interface SpokenQuote {
  /** The quotation's words, without its marks. */
  readonly words: string
  /** A phrase of the first sentence shown. */
  readonly speaker: Phrase
  /** Indirect speech with the particle that makes it one (…한다고, …すると); null where it is direct, word for word. */
  readonly told: string | null
  /** The sentences that show it, the one that names the speaker first. */
  readonly shown: readonly ReadSentence[]
}

export interface Lexis {
  readonly lang: Lang
  readonly prompts: Prompts
  readonly interrogatives: {
    readonly person: string
    readonly place: string
    readonly thing: string
    readonly year: string
  }
  readonly trueMark: string
  readonly falseMark: string
  /** Person by title, organisation by suffix; null where the form tells nothing. */
  readonly typeByForm: (name: string) => EntityType | null
  /** It ends in a title or form of address. */
  readonly isTitled: (name: string) => boolean
  /** A person's name without title and place of work: 서하람 온결헬스 대표 → 서하람. */
  readonly untitled: (name: string) => string
  /** Surname and given name, or a foreign name that is long enough to be no other word. */
  readonly isFullName: (name: string) => boolean
  /** A person as politely as a statement names one: 森下彩さん where the article says so, 北原健氏 elsewhere. Korean 입니다 does that by itself. */
  readonly politely: (name: string, article: string) => string
  /** A name without quotation marks, brackets and what describes it. */
  readonly bareName: (written: string) => string
  /** A pronoun, a general noun or a number: no name that a question could ask for. */
  readonly isVague: (name: string) => boolean
  /** A noun that is somebody's or something's, so that it says little alone: 총사업비, 매출; 売上高. */
  readonly isAttribute: (name: string) => boolean
  /** A noun that is nothing without another that it is of, which the sentence does not name: 아버지, 나머지, 표면; 父, 残り, 表面. */
  readonly isOwned: RegExp
  /** Somebody says what they mean to do: 줄이겠다고, 減らしていく方針だ. */
  readonly promises: RegExp
  /** A verb before a noun that says not what it is done to, or from what: 集めた, 得られる. Null where none is known by its form. */
  readonly lacksArgument: RegExp | null
  /** Pronouns that may stand for the sentence's own topic: 그의, 자신; 彼の. */
  readonly ownPronoun: RegExp
  /** 이, 그 before a noun; この, その. */
  readonly demonstrative: RegExp
  /** Words that join two sentences, by what they say of them. */
  readonly connectives: Connectives
  /** Words that hang on what was said before them. */
  readonly isLinked: RegExp
  /** Nouns that in an entry on a building, a river or a species are parts of it. */
  readonly isPart: RegExp
  /** A first sentence whose entry is a technology, an illness, an idea: it has no such parts. */
  readonly isOfNoThing: RegExp
  /** Names that the sentence writes as those of firms. */
  readonly companiesIn: (sentence: ParsedSentence) => readonly string[]
  /** Names that the sentence writes as those of people. */
  readonly peopleIn: (sentence: ParsedSentence) => readonly string[]
  /** A general noun for the company, or the town, that the text speaks of: 회사; 市. */
  readonly bareCompany: RegExp
  readonly barePlace: RegExp
  /** Between owner and owned: 의 or の. */
  readonly genitive: string
  readonly withParticle: (name: string, particle: string) => string
  readonly withoutParticle: (phrase: string) => string
  /** What a figure of this unit with these words after it only measures or dates in passing: 6m의 배양기, 2년 새; 北緯42度の町. */
  readonly measuresNoun: (unit: string, after: string) => boolean
  readonly referring: Referring
  /** The sort of an organisation or person, '' where its name does not tell: a ministry is no bank. */
  readonly sortOf: (name: string) => string
  /** Whether a place is a city, a province, a district, or of no level that its name tells (a country, a region). */
  readonly levelOf: (place: string) => string
  /** Verbs of what only people do: say, discover, marry. */
  readonly humanVerb: RegExp
  /** The verb of saying that ends the sentence tells that its subject could be anybody. */
  readonly isSaying: RegExp
  /** Two ways to write one person: 김 회장, 김하늘 회장. */
  readonly sameByForm: (a: string, b: string) => boolean
  /** The sentence's subject particles that a cleft may drop. */
  readonly isPlainTopic: (phrase: Phrase) => boolean
  readonly placeParticle: RegExp
  /** A cleft that asks what something is: 국가인 곳은 어디입니까. */
  readonly isCopularCleft: RegExp
  /** 膜脂質については、あるのは何ですか: that something is there asks for nothing in particular. Null where no question is made so. */
  readonly isBareCleft: RegExp | null
  /** The sentence tells of what has been. */
  readonly isPast: RegExp
  /** 결심했다고 전한다: told of as heard. */
  readonly isHearsay: RegExp
  /** After a place: 長野県によると names a source. */
  readonly citesSource: RegExp
  /** After a date from which something is counted or compared: 1년 전보다; 2012年以降. */
  readonly measuredFrom: RegExp
  /** The sentence plans what it dates, so that no time that has gone can be meant. */
  readonly plans: RegExp
  /** The sentence tells what somebody announced, which may lie in the future though it was said in the past. */
  readonly announces: RegExp
  /** The sentence foresees or estimates what it dates. */
  readonly foresees: RegExp
  /** After an object: a phrase that is no object of the verb (을 통해, を中心に). */
  readonly afterAside: RegExp
  /** What a statement ends in, and what turns it into its opposite. */
  readonly opposites: Exchanges
  /** Words that are each other's contrary. */
  readonly contraries: Exchanges
  /** Idioms and links after which an opposite is nonsense: 발등에 불이 떨어졌다; 収入は細るのに費用は上がる. */
  readonly figurative: RegExp
  /** Whether a word begins here, so that 이상 is not found in 동이상. */
  readonly startsWord: (text: string, at: number) => boolean
  /** Whether one ends here: 국내 of 국내에서, not of 국내총생산. */
  readonly endsWord: (text: string, at: number) => boolean
  readonly particleEdit: (sentence: ParsedSentence, target: Span, replacement: string) => Edit
  readonly varied: (quantity: Quantity, digits: string) => string
  readonly quotes: (sentence: ReadSentence, previous: ReadSentence | null) => readonly SpokenQuote[]
  /** What the sentence says somebody said, in indirect speech. */
  readonly reports: (sentence: ReadSentence) => readonly SpokenQuote[]
  /** Words that somebody spoke, as a sentence: 개살구 → 개살구다. */
  readonly finished: (words: string) => string
  /** What an entry's first sentence says what it is: |가란호|(加瀾湖)는 … 호수이다. */
  readonly entrySubject: RegExp
  /** What a first sentence says that its entry is: …밝히는 (방법)이다; …(堤防)の一種である. */
  readonly entrySort: RegExp
  /** Whom a sentence brings in at its end: そう考えたのが札幌市の|ライラック|だ. */
  readonly broughtIn: RegExp
  /** Words that somebody spoke and that point at what is not in them: 이 사업은 …. */
  readonly pointsOutside: (words: string) => boolean
  /** Place of work, office or trade that stands with the name in the sentence, null where there is none: 서하람 |온결헬스 대표|. */
  readonly roleOf: (sentence: string, fullName: string, name: string) => string | null
  /** A whole sentence that states something, and nothing of the author's own person. */
  readonly isSoundStatement: (statement: string) => boolean
  /** Words that set something against what stands before them, or count from there. */
  readonly dangling: RegExp
  /** The sentence only gives the reason of what stands before it, or its sense: 그 때문이다, のためである. */
  readonly explains: RegExp
  /** All clauses of the sentence hang on its last verb: 서행하고 신호를 켜도록 규정하였다. */
  readonly governs: RegExp
  /** It sets something against what stands before it, or counts from there, so that it does not stand alone. */
  readonly leansBack: (statement: string) => boolean
  /** A defining sentence without the term it defines: X란 … 말한다 → … 말한다. Null where the sentence does not begin with the term. */
  readonly definingWords: (sentence: string, names: readonly string[]) => string | null
  /** What a defining sentence ends in after its noun: 를 뜻한다, をいう. */
  readonly definingVerb: RegExp
  /** An interrogative stem stands alone, and denies nothing: 몇 대가 팔리지 않았습니까 is no natural question. */
  readonly isSoundStem: (stem: string) => boolean
  /** A question for the time of something that went on slowly, which has no point of time. */
  readonly isGradual: (stem: string) => boolean
  /** Other dates of the same form for one without figures: 내년 하반기 → 올해 하반기. */
  readonly relativeDates: (date: string, tense: Tense) => readonly string[]
  /** Digits of a date in order of size, null where the year is unknown. */
  readonly dateParts: (date: string) => readonly number[] | null
  readonly withoutDate: (statement: string, date: string) => string
}
