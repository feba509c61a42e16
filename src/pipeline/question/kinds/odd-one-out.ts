/** Which of four words is of another sort: no person's name, no place's, no word for people. Who reads foreign names has to tell them apart before anything else. */
import type { Category, GlossaryTerm } from '@/core/glossary/types'
import { comparisonKey } from '@/core/quiz/comparison'
import type { ReasonCode } from '@/core/quiz/types'
import { shuffle } from '@/core/random'
import { usesOf } from '../contexts'
import { DISTRACTORS, type Draft } from '../draft'
import type { Material } from '../material'
import { sortOfThing } from '../sort-of-thing'
import { isCertain, scriptOf } from '../vocabulary'

/** How the Japanese words for people end, by what they do or are; `(?<=...)` where a word has to have three characters (労働者, but not 他者). */
const PEOPLE = new RegExp(
  `(?:${[
    '[^業両前後]者(?<=...)|患者|記者|学者|医者',
    '[^全定動人満]員|[^器]官(?<=...)|[教医牧技]師|(?:弁護|会計|建築|介護|飛行|消防)士|兵士|博士|[選歌投捕]手|運転手',
    '(?:専門|政治|活動|実業|建築|音楽|資本|企業|投資|評論|芸術|小説|写真|思想|革命|探検|作曲|分析)家|画家',
    '[社市町村議会校所局部課店院館船駅]長|大統領|首相|大臣|監督',
    '(?:外国|代理|管理|料理|商|軍|詩|芸能|職)人|学生|[住市国難農移島]民|観光客|乗客|児童|乳児',
  ].join('|')})$`,
)

/** What consists of people, or does what they do, may be taken for them: 警察, 委員会, チーム. */
const OF_PEOPLE =
  /(?:[会団体隊署庁党軍班組社局部課陣勢層族側院所校店省者員官師士手長人民客児生]|警察|政府|グループ|チーム|世代|監督|首相|大統領)$/

/** A name in full: 호스트 and 관찰자 are persons of the rows too, and no names. */
const isFullName = ({ category, ja: { headword } }: GlossaryTerm): boolean =>
  category === 'person' &&
  (headword.includes('・') ||
    (/^\p{Script=Han}{3,}$/u.test(headword) && !PEOPLE.test(headword) && !OF_PEOPLE.test(headword)))

/** Katakana that long is nobody's surname alone: 닐슨 and マクドナルド are firms and people. */
const LONG = 7

/** 공화당, インスタグラム: no person has that name, and no place. */
const isNoName = ({ ja: { headword } }: GlossaryTerm): boolean =>
  /\p{Script=Han}/u.test(headword) || headword.length >= LONG

interface Sort {
  readonly sort: 'person' | 'place' | 'people'
  readonly code: ReasonCode
  readonly isOf: (term: GlossaryTerm) => boolean
  /** What could be taken for one. A place is none for a name of people: firms and products are called after places. */
  readonly isOdd: (term: GlossaryTerm) => boolean
}

const ofCategories =
  (...categories: readonly Category[]) =>
  ({ category }: GlossaryTerm): boolean =>
    categories.includes(category)

/** 社務所, 首都圏: words for places, and no names of them. */
const SOME_PLACE = /(?:所|館|場|圏|街|施設|地区|駅前|神社|寺院)$/

const SORTS: readonly Sort[] = [
  {
    sort: 'person',
    code: 'is-person',
    isOf: isFullName,
    isOdd: (term) => ofCategories('organisation', 'place', 'product')(term) && isNoName(term),
  },
  {
    sort: 'place',
    code: 'is-place',
    isOf: (term) => term.category === 'place' && !SOME_PLACE.test(term.ja.headword),
    isOdd: (term) => isFullName(term) || (term.category === 'organisation' && isNoName(term)),
  },
  {
    sort: 'people',
    code: 'is-people',
    isOf: (term) => ofCategories('concept', 'person')(term) && PEOPLE.test(term.ja.headword),
    isOdd: (term) => term.category === 'concept' && term.ja.headword.length > 1 && !OF_PEOPLE.test(term.ja.headword),
  },
]

/** Of reviewed rows and of CLDR the category is known; that of others was told by their neighbours. */
const isKnown =
  (material: Material) =>
  (term: GlossaryTerm): boolean =>
    isCertain(material, term) && (term.route === 'lexicon' || term.route === 'cldr')

/** 교토 대학 is no person, and every reader sees it. */
const shows = (a: string, b: string): boolean =>
  comparisonKey(a).includes(comparisonKey(b)) || comparisonKey(b).includes(comparisonKey(a))

/** 국제 사법 재판소, 京都大学: a name that says what it is comes last. */
const plainness = ({ ko, ja }: GlossaryTerm): number =>
  Number(ko.headword.includes(' ')) + Number(sortOfThing(ja.headword) !== null)

export function oddOneOut(material: Material): readonly Draft[] {
  const { terms, lexis, lang, random } = material
  const known = terms.filter(isKnown(material))
  return SORTS.flatMap(({ sort, code, isOf, isOdd }): readonly Draft[] => {
    const alike = known.filter(isOf)
    const candidates = known.filter(isOdd).sort((a, b) => plainness(a) - plainness(b))
    for (const term of candidates) {
      const answer = term[lang].headword
      const others = alike
        .map((other) => other[lang].headword)
        .filter((name) => scriptOf(name) === scriptOf(answer) && !shows(name, answer))
        .filter((name, i, all) => !all.some((one, j) => j !== i && shows(one, name)))
      if (others.length < DISTRACTORS) continue
      const chosen = shuffle(others, random).slice(0, DISTRACTORS)
      return usesOf(material, term).map((use) => ({
        kind: 'odd-one-out',
        basis: 'terms',
        lang,
        stem: lexis.prompts.oddOneOut(sort),
        answer,
        distractors: chosen.map((text) => ({ text, reason: { code, detail: text, evidence: null } })),
        evidence: [use],
        terms: [term.id],
        worth: 1.6,
      }))
    }
    return []
  })
}
