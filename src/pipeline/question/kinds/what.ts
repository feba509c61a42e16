/**
 * 것은 무엇입니까, 무엇으로 만듭니까; のは何か, 何で測りますか: the object of a clause, or the means, when it stands in a series (산화, 환원, 중합). Of things that only
 * are of one sort (温室 for 研修施設) the verb fits the answer alone: of nineteen such questions strict teachers signed none.
 */

import { isScene } from '../alter-things'
import { askable, inRelativeClause, withSubject } from '../askable'
import { choose } from '../distractors'
import { type Draft, evidenceOf } from '../draft'
import { isAnswerable, isGrounded, isSpecific } from '../grounded'
import { hasFigure } from '../in-digits'
import { askedAfter } from '../introduction'
import { type Material, pointsOutsideClause } from '../material'
import { isTown } from '../places'
import { clauseSpan, type Phrase, type ReadSentence } from '../sentence'
import { seriesOf } from '../series'
import { besideInSeries } from '../things-alike'

/** A syllable or a character is no fact to ask for. */
const SHORTEST_ANSWER = 2
const LONGEST_ANSWER = 24

/** What stands in the phrase, all of it, where it stands in a series; null elsewhere. */
function thingOf({ entities, lexis, lang }: Material, { text }: ReadSentence, phrase: Phrase): Thing | null {
  const answer = lexis.bareName(text.slice(phrase.start, phrase.nounEnd))
  const entity = entities.find(answer)
  // 左の何を折りましたか: only of the whole phrase.
  if (A_TIME.test(answer) || seriesOf(lang, answer).length === 0 || (entity && entity.type !== 'thing')) return null
  return { answer, sort: entity?.sort ?? null, concept: entity?.concept ?? null }
}

/** 하루를 넘기다, 一晩を明かす: so long, and no thing. */
const A_TIME = /^(?:하루|이틀|사흘|나흘|닷새|열흘|보름|반나절|한나절|[一二三数半]\s?(?:日|晩|夜|週間|か月|年))$/

interface Thing {
  readonly answer: string
  readonly sort: string | null
  readonly concept: string | null
}

/** What things are made of and done with. */
const MEANS = /^(?:fabric|device|part|matter|method|process|food|service|creature)$/
/** What follows a means, and no change into it, state, name of it or way to it: 유리로 바뀌다, 액체로 머물다, 대표 재료로 꼽히다, 프랑스로 간다. */
const NO_MEANS =
  /^(?:바[꾸뀌]|변하|변해|변했|되|돼|됐|된|꼽|불리|불려|나뉘|나눠|알려|이루어|이뤄|보[이였인]|여기|삼|이어|향하|가[다는고서]|간다|갔|갑니|보[내낸냈]|넘어[가갔]|팔[려렸리린]|수출|이동|이전|머[무문물뭅]|남[아은는을았]|존재|유지|지[내냈낸]|굳|얼[어었]|녹[아았]|끝나|그[치쳤친]|시작|여겨|들어[가서왔온]|옮|떨어|나타|확인|인해|인한|구성|한정|대체|전환|선정|지정)/
/** A place, or one of several that are numbered. */
const IN_WHICH =
  /(?:[発変]電所|工場|施設|会場|本社|支店|店舗?|病院|学校|大学|研究所|地区|地域|[号次][機車線棟館船炉期]|[都道府県市町村区国]|공장|시설|본사|병원|학교|대학|연구소|지역|지구|\d호기?)$/
/** 二号機で実用化された: done there, and with nothing. */
const DONE_THERE =
  /^(?:実用化|事業化|開催|開か|行わ|行な|実施|発見|見つか|発生|起き|生まれ|始ま|실용화|개최|열[렸린리]|발견|발생)/
const MEANS_PARTICLE = { ko: /^(?:으로|로)$/, ja: /^で$/ } as const
/** A question of an entry, whose subject the instruction names, may be short. */
const SHORT_OF_ENTRY = { ko: 20, ja: 15 } as const

/** 곡선을 빠져나가다, 橋を渡る: what one moves along is not done anything to. */
const MOVES =
  /^(?:방문|찾아|빠져|지나|떠나|떠난|걷[는다고]|걸어|통과|건너|나가|나서|들어[가서왔온]|오르|올라|내려|돌아|달리|벗어|訪|出[たてる]|通|渡|離|歩|走|抜|過|去|巡|登|降り|進[んむみ]|下り|下る|上[がっりる]|のぼ|くだ)/
/** 무엇을 부를 수 있는 날은: asked inside what the sentence speaks of. 오작동할 수 있어서입니까, 녹이기 때문이라고: of a cause, whose effect is not there; 外からの刺激がなくてを: where a particle was taken out. */
const UNNATURAL =
  /(?:서|때문)(?:입니까|가 아닙니까|이라고)|[てで]を|うますか|[는은] 셈입니까|円が[^、]*のは何|何が(?:あり|い|なり)ま|무엇이 (?:되|됩|아닙)|何[^。]*か、|무엇[^?]*[는을]지 |\d\S* 원이 [^,]*것은 무엇|것인 것은|것이었던 것은|을지는 |기[가도] 하는 것은|^무엇[을를] (?:\S+ ){1,4}?\S+ 수 있는 \S+[은는] /
/** この装置, 대부분 지역: an answer that points at what stands before. */
const POINTS =
  /^(?:대부분|하루|매년|매달|모두|각각) |^[本同当]\p{Script=Han}$|^(?:この|その|これ|それ|前述|上記|同|이|그|저|해당)(?=[\s\p{Script=Hiragana}\p{Script=Han}])/u
/** What stands before it is joined to it, so that a question would keep half of a phrase: AとB, などの事件, 協力への道. */
const JOINED = /(?:[とやの]|または|および|及び|[과와의] |나 |(?:또는|및|그리고|혹은) |(?:이른바|소위) |いわゆる)$/
/** A longer question is lost before it asks. UTF-16 units. */
const LONGEST_STEM = { ko: 110, ja: 85 } as const
/** What acts like somebody: 구청이, 工場が. */
const ACTS = /^(?:facility|service)$/

/** A thing that does something, in a sentence that speaks of nobody and nothing else. */
const isSoleSubject = ({ phrases, text }: ReadSentence, phrase: Phrase, sort: string | null): boolean =>
  phrase.role === 'subject' &&
  !ACTS.test(sort ?? '') &&
  phrases.every(
    (other) =>
      other === phrase || !/^(?:topic|subject)$/.test(other.role) || hasFigure(text.slice(other.start, other.nounEnd)),
  )

function isMeans({ lang }: Material, { text, words }: ReadSentence, phrase: Phrase, sort: string | null): boolean {
  if (
    phrase.role !== 'adverbial' ||
    !MEANS_PARTICLE[lang].test(phrase.particle) ||
    !(sort === null || MEANS.test(sort))
  )
    return false
  const name = text.slice(phrase.start, phrase.nounEnd)
  // 第二工場で, 三号機で: where, or in which of them, it was done.
  if (isTown(lang, name) || IN_WHICH.test(name)) return false
  // 工場で, 線で結ぶ: only what is no place; 箱で、: what goes on after a comma is another clause.
  return (
    !/^[、,]/.test(text.slice(phrase.end)) &&
    ![NO_MEANS, DONE_THERE].some((form) => form.test(text.slice(words[phrase.governor ?? -1]?.start)))
  )
}

const isObjectAfter = (other: Phrase, { first, governor }: Phrase): boolean =>
  other.role === 'object' && other.first > first && other.governor === governor

/** The question as it is, or of what the entry is of. */
function asking(
  material: Material,
  sentence: ReadSentence,
  phrase: Phrase,
  clause: number,
  question: string,
): string | null {
  const { lexis, lang, subject } = material
  const isAlone =
    isSpecific(material, question) &&
    !pointsOutsideClause(material, sentence, phrase) &&
    isGrounded(material, sentence, phrase) &&
    !lexis.leansBack(question)
  if (isAlone) return question
  const own = sentence.clauses[clause]
  if (!own || question.length < SHORT_OF_ENTRY[lang] || (!withSubject(sentence) && subject === null)) return null
  const asked = askedAfter(material, sentence, [clauseSpan(sentence, own)], question)
  return asked && !asked.alone && isAnswerable(material, question) ? asked.stem : null
}

export function what(material: Material): readonly Draft[] {
  const { lexis, lang } = material
  return material.body.flatMap((sentence) =>
    sentence.phrases.flatMap((phrase): Draft[] => {
      if (phrase.coordinated || phrase.relative) return []
      const clause = sentence.clauses.findIndex(({ first, last }) => phrase.first >= first && phrase.last <= last)
      const isMain = sentence.clauses[clause]?.last === phrase.governor
      const thing = thingOf(material, sentence, phrase)
      if (clause < 0 || !thing) return []
      const { answer, sort, concept } = thing
      if (
        lexis.isAttribute(answer) ||
        answer.length < SHORTEST_ANSWER ||
        answer.length > LONGEST_ANSWER ||
        lexis.isVague(answer) ||
        // 名刺ほどの|大きさのセンサー: a measure that has lost what it is measured by.
        /^(?:大きさ|長さ|高さ|重さ|程度)の|^(?:크기|길이|높이|무게|정도)의/.test(answer) ||
        hasFigure(answer)
      )
        return []
      const before = sentence.text.slice(0, phrase.start)
      const isTangled = sentence.phrases.filter(({ role }) => role === 'topic').length > 1
      if (POINTS.test(answer) || JOINED.test(before) || isTangled) return []
      const isObject = phrase.role === 'object'
      // 大学を出て…仕事が途絶え、…移った: asked of a clause inside, it is lost.
      if (!isMain) return []
      if (!isObject && !isSoleSubject(sentence, phrase, sort) && !isMeans(material, sentence, phrase, sort)) return []
      // 국산화율을 높이겠다는 계획을 내놓았다: the verb's own object comes after it.
      if (isObject && sentence.phrases.some((other) => isObjectAfter(other, phrase))) return []
      if (isObject && MOVES.test(sentence.text.slice(sentence.words[phrase.governor ?? -1]?.start))) return []
      const isNamed = lexis.isTitled(answer) || (phrase.tagged !== null && phrase.tagged !== 'thing')
      if (isNamed || lexis.afterAside.test(sentence.text.slice(phrase.end))) return []
      if (!askable(sentence, phrase) || /["“”「」]/.test(sentence.text)) return []
      if (!isObject && inRelativeClause(sentence, phrase)) return []
      if (lexis.isHearsay.test(sentence.text) || /없[다는었습]|ない。?$|なかった。?$/.test(sentence.text)) return []
      if (/^(?:最後|마지막)/.test(sentence.text.slice(phrase.end).trim())) return []
      const question =
        (isObject ? sentence.forms.askByCleft(clause, phrase, 'thing') : null) ??
        sentence.forms.askInPlace({ start: phrase.start, end: phrase.nounEnd }, lexis.interrogatives.thing)
      // 膜脂質については、あるのは何ですか: that something is there asks for nothing in particular.
      if (!question || lexis.isBareCleft?.test(question) || UNNATURAL.test(question)) return []
      if (question.length > LONGEST_STEM[lang]) return []
      const stem = asking(material, sentence, phrase, clause, question)
      if (!stem) return []
      const inScene = isScene(material, sentence)
      return [
        {
          kind: 'what',
          basis: 'text',
          lang,
          stem,
          answer,
          distractors: choose(
            { material, stem, answer, answered: sentence, code: 'other-thing' },
            // 침대를 밀었다: what stands nowhere in the article (식탁) is seen to be none of the scene.
            besideInSeries(material, sentence, answer).filter(({ at }) => at !== null || !inScene),
          ),
          evidence: [evidenceOf(lang, sentence.sentence)],
          terms: concept ? [concept] : [],
          worth: 2.3,
        },
      ]
    }),
  )
}
