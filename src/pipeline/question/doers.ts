/** Who does what a clause says, and what somebody is said to be: the questions for people and organisations. */
import { nameOf } from './entities'
import type { Material } from './material'
import { isRole } from './roles'
import type { Clause, Phrase, ReadSentence } from './sentence'

const isSubject = ({ role }: Phrase): boolean => role === 'topic' || role === 'subject'
/** A reported or foretold clause is not the sentence's own: 시장이 커질 것으로 내다봤다, 市場が膨らむと予測する. */
const COMPLEMENT = /(?:다고|라고|것으로|게|도록|기로)$|と$/

/**
 * Whom the clause speaks of: its own topic or subject, or the one that it shares with a clause before. Null where there are several, unless
 * one of them acts and the other is acted on or reported of.
 */
export function doerOf({ lexis, entities }: Material, sentence: ReadSentence, clause: number): Phrase | null {
  const { clauses, phrases, words, text, forms } = sentence
  const own = clauses[clause]
  if (!own) return null
  const isActor = (phrase: Phrase): boolean => {
    const name = nameOf(lexis, sentence, phrase)
    return /^(?:person|organisation)$/.test(entities.find(name)?.type ?? lexis.typeByForm(name) ?? '')
  }
  const inside = phrases.filter(
    (phrase) => phrase.first >= own.first && phrase.last <= own.last && isSubject(phrase) && phrase.particle !== '도',
  )
  const isReported = ({ last }: Phrase): boolean =>
    words.some(
      ({ role, start, bodyEnd }, i) =>
        i > last && i < own.last && role !== 'modifier' && COMPLEMENT.test(text.slice(start, bodyEnd)),
    )
  const named = inside.filter(
    (phrase) =>
      phrase.role === 'topic' || (phrase.governor === own.last && !(isReported(phrase) && phrase !== inside[0])),
  )
  const doer = inside.find((phrase) => phrase.role === 'subject' && forms.isDoneTo(clause, phrase))
  if (doer) return doer
  if (named.length > 1) return null
  const [only] = named
  const made = only && maker(sentence, clause, only)
  if (made && isActor(made)) return made
  if (only) return only
  // 宗介さんが、刷り上がった型をあぶった: before a comma a subject is not that of a clause before a noun.
  const loose = inside.filter(
    ({ governor, end, role }) =>
      role === 'subject' &&
      governor !== null &&
      (words[governor]?.join !== 'adnominal' || /[、,]/.test(text.slice(end, words[governor]?.start))),
  )
  const [lead] = loose
  if (lead) return loose.length === 1 && isActor(lead) ? lead : null
  // A clause between with another subject breaks the chain.
  const before = phrases.filter((phrase) => phrase.last < own.first && isSubject(phrase))
  const [shared, another] = before
  if (!shared || another) return null
  const goesOn = /^(?:고|며|으며|면서|連用|て)$/.test(clauses[clause - 1]?.connective ?? '')
  return shared.role === 'topic' || (goesOn && shared.governor !== null && isActor(shared)) ? shared : null
}

/** Verbs that bring something about, before the noun that the sentence ends in. */
const MAKES =
  /(?:考案|開発|設計|発明|発見|創業|創設|設立|製作|制作|執筆|作曲|提唱|命名)した$|(?:고안|개발|설계|발명|발견|창업|창립|설립|제작|집필|작곡|제창|명명)한$|(?:만든|지은|세운|쓴|그린|作った|つくった|建てた|書いた|描いた|生んだ)$/

/** 潮位差法は、郡司昌代が1984年に考案した診断法である: who made what the sentence is about. */
function maker({ words, phrases, clauses, text, stative }: ReadSentence, clause: number, topic: Phrase): Phrase | null {
  const last = clauses[clause]?.last ?? -1
  const verb = words[last - 1]
  const isMade =
    stative &&
    topic.role === 'topic' &&
    last === words.length - 1 &&
    verb?.join === 'adnominal' &&
    MAKES.test(text.slice(verb.start, verb.bodyEnd))
  return isMade
    ? (phrases.find(
        ({ role, governor, start }) => role === 'subject' && governor === last - 1 && start > topic.start,
      ) ?? null)
    : null
}

/** 潮位差法を1984年に考案したのは誰ですか: asked of what somebody made. Null where the sentence is none of these. */
export function askedByWork(
  { lang }: Pick<Material, 'lang'>,
  sentence: ReadSentence,
  clause: number,
  subject: Phrase,
  type: 'person' | 'organisation',
): string | null {
  const { text, words, clauses, topic, copula } = sentence
  if (!topic || topic === subject || topic.relative || maker(sentence, clause, topic) !== subject) return null
  const verb = words[(clauses[clause]?.last ?? 0) - 1]
  const body = text.slice(subject.end, verb?.bodyEnd).replace(/^[、,\s]+/, '')
  // 技術面の柱は、A社が開発した電解法だ: what was developed is not a pillar.
  const isOfRole = isRole(lang, text.slice(topic.headStart, topic.nounEnd)) && verb !== undefined && copula !== null
  const work = isOfRole ? text.slice(verb.end, copula).trim() : text.slice(topic.start, topic.nounEnd)
  const between = text.slice(topic.end, subject.start).replace(/^[、,\s]+/, '')
  if (/\p{Script=Hangul}/u.test(body)) {
    const object = `${work}${/[가-힣]$/.test(work) && (work.charCodeAt(work.length - 1) - 0xac00) % 28 > 0 ? '을' : '를'}`
    return `${object} ${between}${body} ${type === 'person' ? '사람은 누구' : '곳은 어디'}입니까?`
  }
  return `${work}を${between}${body}のは${type === 'person' ? '誰' : 'どこ'}ですか。`
}

/** 音響技術者、南琇妍さん, 電池メーカー、ミルナ: what somebody is, and the name; no two of them. */
export const isApposed = ({ text }: ReadSentence, { start, headStart }: Phrase): boolean =>
  /(?:者|員|家|師|士|職人|社長|代表|メーカー|会社|企業|商社|団体)、$/.test(text.slice(start, headStart)) &&
  !/[とや]/.test(text.slice(start, headStart))

/** 社長を務める, 대표를 맡은: an office alone. */
export const OFFICE_ALONE =
  /^(?:[^、]{0,6}、)?(?:最高[一-龠]{2}責任者|[一-龠]{0,4}委員長|社長|会長|代表|所長|館長|校長|委員長|理事長|監督)(?:（[^）]*）)?を|^(?:대표|대표이사|사장|회장|소장|관장|위원장|감독)[을를] /

/** Whether the clause has its own subject, and so has every other clause of the sentence. */
export function isApart(sentence: ReadSentence, clause: number, subject: Phrase): boolean {
  const { clauses, phrases } = sentence
  const own = clauses[clause]
  const hasOwn = ({ first, last }: Clause): boolean =>
    phrases.some(
      (phrase) =>
        phrase.first >= first && phrase.last <= last && (phrase.role === 'topic' || phrase.role === 'subject'),
    )
  return (
    own !== undefined &&
    clauses.length > 1 &&
    subject.first >= own.first &&
    subject.last <= own.last &&
    clauses.every(hasOwn)
  )
}

/** What somebody is said to be before the name, as what is asked for: 動物学者の早瀬川は…した → …した動物学者は誰ですか. */
const ROLE = {
  ja: /(?:^|、)((?:[\p{Script=Han}\p{Script=Katakana}ー\d]{2,14}の)?(?:第\d+代)?[\p{Script=Han}\p{Script=Katakana}ー]{0,6}(?:学者|研究員|技術者|技師|技手|所長|社長|会長|館長|職人|作家|画家|高校生|機関士|アナリスト|教授))の$/u,
  ko: /(?:^|\s)((?:[가-힣]+(?:의|시|도)\s)?[가-힣]{0,8}(?:학자|기술자|연구원|연구자|장인|작가|화가|시인|건축가|전문가))\s$/,
} as const

export function asRole({ lang, lexis }: Material, { text }: ReadSentence, subject: Phrase, stem: string): string {
  const name = lexis.untitled(lexis.bareName(text.slice(subject.headStart, subject.nounEnd))).split(' ')[0] ?? ''
  const at = text.indexOf(name, subject.start)
  const role = ROLE[lang].exec(text.slice(Math.min(subject.start, at), at))?.[1]
  if (!role || name === '') return stem
  return lang === 'ja'
    ? stem.replace(/のは誰ですか。$/, `${role}は誰ですか。`)
    : stem.replace(/ 사람은 누구입니까\?$/, ` ${lexis.withParticle(role, '은')} 누구입니까?`)
}
