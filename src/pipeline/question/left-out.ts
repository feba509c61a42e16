/** What a statement leaves out that nobody could judge it without: who holds it, what was done, whose people or limbs are meant. */
import type { Lang } from '@/core/article/types'
import type { Material } from './material'
import { isOwnSubject, type Phrase, type ReadSentence } from './sentence'

/** だとすれば, 그렇다면: if what. こちらは, 이쪽은: which of two. */
const POINTS_BACK: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:그렇다면|그러면|그렇게 되면|그렇다 해도|그러니|그러므로|그런 만큼)[ ,]|(?:^|\s)(?:이쪽|그쪽|저쪽)(?:은|는|이|가|을|의)\s/,
  ja: /^(?:だとすれば|だとしたら|とすれば|とすると|であれば|ならば|そうであれば|そうなると|となると|となれば|それなら|ゆえに)、?|(?:^|[、はがで])こちら(?:は|が|の|を|も)/,
}

/** …다는 설명입니다, …とみています: somebody's words or view. */
const IS_HELD: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:다|라)는 (?:설명|분석|판단|입장|지적|주장|전망|평가|계산|취지|이야기|얘기)입니다\.$|(?:다|라|자)고 (?:말|밝|설명|지적|강조|전했|전합|봤|봅|내다|덧붙|주장|평가|분석|전망|판단)[가-힣 ]{0,6}니다\.$/,
  ja: /と(?:みて|見て|考えて|話して|語って|述べて|説明して|指摘して|期待して|予想して|予測して|分析して|評価して)い(?:ます|ました)。$|と(?:みま|見ま|述べま|語りま|話しま|説明しま|指摘しま|強調しま)(?:す|した)。$/,
}

/** Whoever could hold it: somebody or a body by name, and whoever is named by what he does. */
const HOLDER =
  /(?:者|員|人|家|士|長|客|たち|ら|側|社|省|庁|局|会|部|署|課|自|원|사|자|장|객|가|인|들|측|회|부|처|청|국|씨|사람|이|업계|業界|現場|현장)$/

function isHeldByNobody(
  { lang, entities, lexis }: Material,
  { text, phrases, words }: ReadSentence,
  said: string,
): boolean {
  if (!IS_HELD[lang].test(said)) return false
  // …によると, …에 따르면: the source.
  if (/によ(?:ると|れば)|에 (?:따르면|의하면)/.test(said)) return false
  const last = words.findLastIndex(({ role }) => role === 'predicate')
  return !phrases.some(({ role, headStart, nounEnd, governor }) => {
    if (role !== 'topic' && role !== 'subject') return false
    const name = lexis.bareName(text.slice(headStart, nounEnd))
    const type = entities.find(name)?.type ?? lexis.typeByForm(name)
    const isSomebody = type === 'person' || type === 'organisation' || lexis.isTitled(name)
    // 뿌리가 흙을 붙잡는다는 설명이다: whose.
    return (
      isSomebody ||
      (!/는 \S+입니다\.$/.test(said) && type !== 'place' && (governor === last || (type === null && HOLDER.test(name))))
    )
  })
}

/** 再評価された, 처음 보고했다: what, where nothing is spoken of. */
const SOMEBODY = /(?:ら|たち|さん|氏|者|グループ|チーム|研究班)$/
const PASSIVE = /(?:さ|[わかがさたなばまら])れ(?:た|る|て)/

function isDoneToNothing({ lang }: Material, sentence: ReadSentence): boolean {
  const { text, words, phrases, topic, clauses, forms } = sentence
  if (topic !== null) return false
  if (clauses.length > 1 && clauses[0] && forms.lacksObject(0)) return true
  const last = words.findLastIndex(({ role, join }) => role === 'predicate' && join !== 'adnominal')
  // クーンらが研究に用いて再評価された: who did the one thing is not what the other was done to.
  const isOther = ({ last: from, start, nounEnd }: Phrase): boolean =>
    SOMEBODY.test(text.slice(start, nounEnd)) &&
    words
      .slice(from + 1, last)
      .some(
        ({ role, join, start: verb, bodyEnd }) =>
          role === 'predicate' && join !== 'adnominal' && !PASSIVE.test(text.slice(verb, bodyEnd)),
      )
  const hasOwn = phrases.some((phrase) => isOwnSubject(words, phrase) && !isOther(phrase))
  const at = words[last]?.start ?? 0
  // …と報告された: what is reported stands before it.
  const isReported = /と[、]?$/.test(text.slice(0, at)) || /^(?:さ|考えら|思わ|言わ|見ら|知ら)れ/.test(text.slice(at))
  return lang === 'ja' && !hasOwn && !isReported && PASSIVE.test(text.slice(at, words[last]?.bodyEnd))
}

/** 岩見沢の兄弟子は, 스승은: whose. */
const RELATED: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:[가-힣]+(?:시|군|읍|면|동|도)의 )?(?:스승|제자|선배|후배|상사|부하 직원|동료|은사|단골|첫 (?:일감|직장|손님|작품|제자|주문|월급)|발주처)(?:은|는|이|가|에게)\s/,
  ja: /^(?:[^はがの、さ氏]{1,8}の)?(?:兄弟子|弟弟子|弟子|師匠|親方|先輩|後輩|上司|部下|同僚|相棒|恩師|教え子|跡取り|常連|隣人|先代|依頼主|得意先|雇い主|最初の(?:仕事|客|勤め先|職場|注文))(?:は|が|に|も)/,
}

/** 오른쪽 뒷발 굽에, 手のひらが: whose limb, in what somebody tells of one moment. */
const LIMB: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:(?:왼쪽|오른쪽|왼|오른|한쪽|두)\s?)?(?:앞|뒷)?(?:발|손|다리|팔|무릎|어깨|허리|손가락|발가락|손목|발목|손등|손바닥|발바닥|뺨|이마|발굽)(?: (?:굽|끝|등|바닥|안쪽|마디))?(?:에|에는|을|를|이|가|은|는) /,
  ja: /^(?:[左右両][の]?)?(?:前|後ろ)?(?:手|足|脚|指|腕|膝|肩|腰|額|頬|背中|手首|足首|指先|手のひら|足の裏|前脚|後ろ脚|蹄|蹄先|爪先)(?:の[^はがを、]{1,4})?(?:が|は|を|に(?!は))/,
}

/** 회사가, 会社は: of several firms that the article names, none is said. */
const FIRM: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:^|\s)(?:회사|업체)(?:는|은|가|이|의|를|에) ?/,
  ja: /(?:^|、)(?:会社|同社|企業)(?:は|が|の|を|に)/,
}
function isOfSomeFirm({ lang, entities, lexis }: Material, said: string): boolean {
  if (!FIRM[lang].test(said)) return false
  const firms = entities.all.filter(({ name, type }) => type === 'organisation' && lexis.sortOf(name) === 'company')
  const apart = firms.filter(({ name }, i) => !firms.slice(0, i).some((other) => entities.same(other.name, name)))
  return apart.length > 1 && !apart.some(({ name }) => said.includes(name))
}

/** あっていいです: 'it may be so' is no polite sentence so. */
const UNGRACEFUL = /(?:て|で)いいです。$|ちょうどいいです。$/

/** `told`: of what or whom it speaks, where that is told with it. */
export function leavesOut(material: Material, sentence: ReadSentence, said: string, told: string | null): boolean {
  const { lang, subject } = material
  if (POINTS_BACK[lang].test(said) || UNGRACEFUL.test(said)) return true
  if (told !== null) return false
  if (isHeldByNobody(material, sentence, said)) return true
  if (isDoneToNothing(material, sentence) || isOfSomeFirm(material, said)) return true
  return (
    subject === null && (RELATED[lang].test(said) || (LIMB[lang].test(said) && !/さん|氏|筆者| 씨|필자/.test(said)))
  )
}
