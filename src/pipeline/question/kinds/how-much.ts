/** 몇 명, 얼마; 何人, いくら: a figure is asked for where it stands. */

import { withParticle } from '@/lang/ko/with-particle'
import { isCountedBy, isTold, refersBack } from '../alter-figures'
import { askedOfPlan } from '../announced'
import {
  askable,
  inContentClause,
  inRelativeClause,
  isDescribed,
  isFarFromEnd,
  lacksObjectAt,
  speaksOfTwo,
} from '../askable'
import { type Draft, evidenceOf } from '../draft'
import { amountOf } from '../figures'
import { hasTwoActors, isAnswerable, isSpecific } from '../grounded'
import { hasFigure, withDigits } from '../in-digits'
import { type Asked, askedAfter } from '../introduction'
import type { Material } from '../material'
import { figureOptions } from '../other-values'
import { clauseSpan, contains, type Phrase, type Quantity, type ReadSentence } from '../sentence'

const NEAR = 16
const MORE = 6
const SHORT = { ko: 20, ja: 15 } as const

const topicNoun = ({ text, topic }: ReadSentence): string => (topic ? text.slice(topic.start, topic.nounEnd) : '')

/** 生産能力は: an attribute that nothing before it says of what it is. */
function isBareAttribute({ lexis }: Material, { topic, text }: ReadSentence): boolean {
  if (!topic || topic.relative || topic.start !== topic.headStart) return false
  const words = text.slice(topic.start, topic.nounEnd).split(' ')
  // 하루 주행 거리는: how long it is looked at says not whose.
  const last = words.at(-1) ?? ''
  return (lexis.isAttribute(last) || OF_SOMETHING.test(last)) && words.slice(0, -1).every((word) => OF_TIME.test(word))
}
const OF_SOMETHING = /(?:능력|거리|낙차|能力|距離|落差)$/
const OF_TIME = /^(?:하루|일일|월|연|연간|월간|평균|주행|이동|총|전체|최대|최소|현재|유효)$/

/** The article speaks of such a thing in more places than one. */
const isRepeated = ({ body }: Material, noun: string): boolean =>
  noun !== '' && body.filter((other) => other.text.includes(noun)).length > 1

/** 값은 얼마입니까? asks of nothing that a reader could find, unless the article speaks of one such thing only. */
function leavesOpen(material: Material, sentence: ReadSentence, stem: string): boolean {
  const noun = topicNoun(sentence)
  // 하루 주행 거리는 몇 % 늘었습니까: a few letters more say no more.
  if (stem.length < SHORT[material.lang] + MORE && isBareAttribute(material, sentence)) return true
  return stem.length < SHORT[material.lang] && (noun.length < 3 || /\s/.test(noun) || isRepeated(material, noun))
}

/** 배달선은: a topic of more than a syllable or two says which thing is meant, though it is no term. */
const isNamed = ({ topic }: ReadSentence): boolean => topic !== null && topic.nounEnd - topic.start > 2

/** 近代には, 지난해에는: a time or place says not of what. */
const PLAIN = /^(?:[はがもを]|[은는이가도을를])$/

/** What the question names besides the figure that it asks for: 何カ所が数えられましたか names nothing. */
const namedIn = ({ phrases, text }: ReadSentence, quantity: Quantity, question: string): readonly Phrase[] =>
  phrases.filter(
    (phrase) =>
      (phrase.role === 'topic' || phrase.role === 'subject' || phrase.role === 'object') &&
      PLAIN.test(phrase.particle) &&
      !contains(phrase, quantity) &&
      question.includes(text.slice(phrase.start, phrase.nounEnd)),
  )

/** Whether it is clear what is asked: of the question alone, or of what the stem names. */
function isClear(
  material: Material,
  sentence: ReadSentence,
  quantity: Quantity,
  question: string,
  { stem, alone, about }: Asked,
): boolean {
  if (alone) return (isSpecific(material, stem) || isNamed(sentence)) && !leavesOpen(material, sentence, stem)
  // 공사비는 얼마였습니까? of what was built twice.
  const isOpen = about !== null && !hasFigure(question) && isRepeated(material, topicNoun(sentence))
  const named = namedIn(sentence, quantity, question)
  // 시속 몇 km입니까? says not of what, whatever the entry is of.
  const says = named.length > 0 || (question.length >= SHORT[material.lang] && !isSubjectItself(sentence, quantity))
  // 何カ所に遮断機を付けますか: of what is still to come it has to be said who means to.
  const saysWho = material.lexis.isPast.test(sentence.text) || named.some(({ role }) => role !== 'object')
  return isAnswerable(material, question) && !isOpen && says && (saysWho || sentence.stative)
}

const isSubjectItself = ({ phrases }: ReadSentence, quantity: Quantity): boolean =>
  phrases.some(
    (phrase) =>
      (phrase.role === 'topic' || phrase.role === 'subject') &&
      phrase.start <= quantity.start &&
      phrase.nounEnd === quantity.end,
  )

/** 感染者は8万人で、感染率は3%だ: an attribute that the clause before it makes clear. */
function isCutOff({ lexis }: Material, sentence: ReadSentence, quantity: Quantity): boolean {
  const { text, clauses, phrases } = sentence
  const at = clauses.findIndex((clause) => contains(clauseSpan(sentence, clause), quantity))
  const own = clauses[at]
  const subject = phrases.find(
    ({ role, first, last }) =>
      (role === 'topic' || role === 'subject') && own !== undefined && first >= own.first && last <= own.last,
  )
  // 발전소가 가장 크고, 유효 낙차도 800미터에 이른다: of what the clause before speaks of.
  if (at > 0 && /^[도も]$/.test(subject?.particle ?? '')) return true
  const isBare = subject !== undefined && !subject.relative && subject.start === subject.headStart
  return at > 0 && isBare && lexis.isAttribute(text.slice(subject.start, subject.nounEnd))
}

const MEASURE =
  /(?:全長|長さ|高さ|重さ|厚さ|太さ|深さ|幅|面積|水深|直径|半径|길이|높이|무게|두께|깊이|너비|폭|면적|지름|반지름)(?:約|およそ|\s약)?\s?$/

const FEW = 6
const SEVERAL = 10
const OF_THINGS = /^(?:人|名|社|カ国|か国|カ所|か所|段|種|種類|店|校|市町村|명|곳|개국|개사|개|가지|종|팀|편)$/
const ENUMERATED =
  /(?:(?:(?<![はがでにもてしとばり年月日])、|[・とや])[^、・はがを]{1,16}の(?:計)?|(?:[가-힣](?:와|과)|[,·])\s?[^\s,·]+\s(?:등\s)?)$/
/** 항만 20곳, 로봇 119대에: each has its noun. */
const LABELLED = /[가-힣]{2,}\s\d[\d,.만천]*\s?[가-힣]{1,3},\s[가-힣]{2,8}\s(?:약\s)?$/
const PARALLEL =
  /^[,、]\s?(?:[^,、]{1,12}(?:で|は|が|には?)|\S{1,12}(?:은|는|이|가|에서?|에는))\s?(?:최대|최소|최고|약|最大|最低|最高|平均|約)?\s?$/

/** 立ったままで三十秒、歩く人は十六秒: the first of two, whose verb stands after the second. */
const SHARES_VERB = /^[、,]\s?[^、,。.]{1,16}[はが은는이가]\s?(?:約|약\s)?[\d一二三四五六七八九十百千万]/

/** 七割にあたる六百八十トン: the one figure tells the other. */
const TELLS_OTHER = /^(?:に(?:あた|当た|相当)|에 (?:해당|상당))/
/** 七割にあたる|六百八十トン */
const TOLD_BY_OTHER = /(?:に(?:あた|当た|相当)る|に相当する|에 (?:해당|상당)하는)\s?(?:약\s|約)?$/
/** 何人の従業員のこの会社は: it describes what is pointed at. */
const BEFORE_POINTER = /^(?:何|いくら)[^、はがを]*のこの|^몇 [^,]*의 이 /
/** 약 8300개로, 約六十隻で, 1㎝ 가까이, 百人近く: what is told roughly is asked for so. 몇 ㎝ 가까이 would be several. */
const ROUGHLY = /(?:약|約|およそ|おおよそ)\s?$/
const NEARLY = /(?<=(?:몇|何) ?\S{1,6}|얼마|いくら)(?: 가까이?(?=[ 을를로])|近く)/
const asRoughly = (written: string, before: string, interrogative: string): string => {
  const question = written.replace(NEARLY, '')
  const isRough = ROUGHLY.test(before) || question !== written
  return isRough && /^[몇何]/.test(interrogative) && !/약 |約|およそ|おおよそ|정도|가량|ほど|くらい/.test(question)
    ? question.replace(interrogative, () => `${/[가-힣]/.test(interrogative) ? '약 ' : '約'}${interrogative}`)
    : question
}

/** 10万円台 is no sum. */
const IN_BAND = /^台(?![のはをがに])/
/** 84台分: how many, but of what the figure counts in part. */
const WORTH_OF = /^分(?![間の前後])/
/** 되돌리는 것으로, 5분이면 끝난다: what it is comes before what is asked. */
const AFTER_DEFINITION =
  /(?:것|방식|장치|제도)(?:으)?로,\s[^,]*$|(?:体|種|物|類|属|科|元素|金属|装置)で、[^、]*は[^、]*$/
/** もう何人が並んでいますか: a scene as it is being told. まだいくらと全体の5%ですか, 몇 개 단지 가운데 168곳이: another figure goes with it. 군은 우선 예비비 얼마입니까? 연간 얼마인 예산이, その間に何カ所: buried, or of another time. 売上高はいくらと前の期を7%下回りましたか, 몇 배이므로 …: asked on the way to what is said. 何割を切りますか: of what falls short. 何席ほどのホールは: it measures what is spoken of. */
const UNNATURAL =
  /^何[^、がをはに]{1,6}の[^、]{1,8}は|何[度回]、|何[^、がをはに\d]{1,4}を(?:切|割)[らりるっ]|[がはを](?:約|およそ)?(?:いくら|何[^、がをはに\d]{1,4})と[^、]*を\d|(?:얼마|몇 \S{1,6}?)(?:이?므로|이?어서|여서|이라서|이니),? |(?:もう|すでに)(?:約|およそ)?何[^、]*ていますか|^\S+[은는] 우선 |얼마인 |얼마의 |이미 (?:\S+ )?몇 |많아야 몇 |이상으로 [깁큽높]|^[^、が]*、いくらを(?:上回|下回|超え)れば|기[를도는] [하합했]|몇 \S+ [가-힣]+ (?:가운데|중) |(?:まだ(?:約)?|^)いくらと|いくらと全体|いくらの[^、]*[がをは]|^(?:その間|그 사이|그동안)/
/** 売上高400億円 leaves no place for いくら; 年間400億円 and 約400億円 do. */
const LABEL = /\p{Script=Han}$/u
const NO_LABEL = /(?:約|計|総額|平均|最大|最高|最低|毎[年月日]|各|[年月日度間前後]|現在|当初|同)$/

const isInCompound = (text: string, { start, end, interrogative }: Quantity): boolean => {
  const before = text.slice(0, start)
  const isLabelled = LABEL.test(before) && !NO_LABEL.test(before)
  // 計算結果は降水確率30％だ
  return interrogative === 'いくら'
    ? isLabelled || IN_BAND.test(text.slice(end))
    : isLabelled && /^何[%％割度]/.test(interrogative)
}

/** A figure that only measures another noun (6m의 배양기, 5.4メートルの), a passing time (2년 새) or what something was before is not asked for. */
function isAside(
  { lexis }: Material,
  { text, phrases, numbers, stative }: ReadSentence,
  { start, end, unit, text: quantityText }: Quantity,
): boolean {
  const phrase = phrases.find((own) => start >= own.start && end <= own.nounEnd)
  // 8개 전업카드사의 잔액: it counts what the noun belongs to.
  const inGenitive = phrase !== undefined && end < phrase.headStart && !/^(?:[의の]|\s동안\s)/.test(text.slice(end))
  // 次の3種に分かれる: they are told after it.
  const isBefore = /(?:전의|보다|다음|前の|より|次の|以下の)\s?$/.test(text.slice(0, start))
  // 従業員23人、売上高は6億円; 5년, 2조원: the second of a list. A date is none of it, nor 1,120 two figures.
  // 13개 제련소 모임이 결의했다: how many of them there are is beside what they did.
  const inName =
    phrase !== undefined &&
    (phrase.role === 'topic' || phrase.role === 'subject') &&
    /^\s[가-힣]/.test(text.slice(end, phrase.nounEnd))
  // 수조 160대와 열교환기를: one of several things.
  const isJoined = /^(?:와|과|や)(?=[\s\p{Script=Han}\p{Script=Katakana}])/u.test(text.slice(end))
  // 海中部の3段, 서울과 부산 두 곳: a reader counts what the question names.
  const isCounted =
    (amountOf(quantityText) ?? 0) <= FEW && OF_THINGS.test(unit) && ENUMERATED.test(text.slice(0, start))
  // 当番2人が歩く: how many do what is told of a scene.
  const isOfScene = !stative && /^(?:人|名|명)$/.test(unit) && (amountOf(quantityText) ?? 0) < SEVERAL
  const isListed = /\d[^\s,、年月日년월일ぁ-ん]{0,5}[,、](?!\d{3})\s?[^,、]{0,24}$/.test(
    withDigits(text.slice(0, start)),
  )
  // 甲幅は雄で最大9.4センチ、雌で最大7.8センチに: of each it is said whose it is.
  const isParallel = numbers.some(
    (other) => other.unit === unit && other.end < start && PARALLEL.test(text.slice(other.end, start)),
  )
  // 全長420メートルの, 길이 30m의: what is measured is named.
  // Of what is not acted on (高さ18メートルのケヤキに判定を出した) it is a petty one.
  const isOfMeasure = !stative && phrase?.role === 'object' && MEASURE.test(text.slice(0, start))
  return (
    inGenitive ||
    isOfScene ||
    inName ||
    // 월 30대인 능력은: what it is now, before a noun.
    /^(?:인|이던|이었던|였던|だった|である)(?=[\s\p{Script=Han}])/u.test(text.slice(end)) ||
    isJoined ||
    isBefore ||
    isCounted ||
    (isListed && !isParallel && !LABELLED.test(text.slice(0, start))) ||
    (!isOfMeasure && lexis.measuresNoun(unit, text.slice(end)))
  )
}

const PERIOD = /^(?:年間?|[かカヶヵケ]月間?|日間|週間|時間|分間?|秒間?|년|개월|달|주|시간|분|초)$/
/** 過去5年間に, 지난 3년 동안: the time that is looked at. */
const LOOKED_AT = /(?:過去|直近|ここ|この|今後|지난|최근|앞으로|향후)\s?$/
/** 길이 18m짜리 관이 떨렸다: what it measures is no more than there. */
const SIZED = /^(?:짜리|급[\s의]|級の|クラスの)/

/** 5年間に412件起きた: a period in which something is counted is asked for by nobody, what is counted is. */
function isOfAnother(sentence: ReadSentence, quantity: Quantity): boolean {
  const { text, numbers } = sentence
  if (SIZED.test(text.slice(quantity.end))) return true
  if (!PERIOD.test(quantity.unit)) return false
  // 登録を11週間止めた, but 5년이 걸린다: how long something is done is petty beside what is done.
  if (!sentence.stative && !/かか[るりっ]|要[しす]|걸[리렸려린립]/.test(text.slice(quantity.end))) return true
  const clause = clauseOf(sentence, quantity)
  const isBeside = numbers.some(
    (other) => other.start > quantity.end && contains(clause, other) && !PERIOD.test(other.unit),
  )
  return isBeside || LOOKED_AT.test(text.slice(0, quantity.start))
}

const clauseOf = (sentence: ReadSentence, target: Quantity) =>
  sentence.clauses.map((clause) => clauseSpan(sentence, clause)).find((span) => contains(span, target)) ?? target

/** 33초 남짓으로 5초가량 늘어난다: two figures of one unit in one clause, other than from one to the other, are asked of in one breath. */
function hasTwin(sentence: ReadSentence, quantity: Quantity): boolean {
  const clause = clauseOf(sentence, quantity)
  return sentence.numbers.some(
    (other) =>
      other.start !== quantity.start &&
      other.unit === quantity.unit &&
      contains(clause, other) &&
      Math.abs(other.start - quantity.start) < NEAR &&
      // 3回に1回: out of how many. 열 개를 만들면 네 개를 버렸다: of two verbs.
      !/^(?:에서|부터|から|より|보다|[に에](?=\s?約?\S{1,8}(?:ほど|程度|꼴|[がをは를을은]))|\s?(?:중|가운데)|のうち)/.test(
        sentence.text.slice(Math.min(other.end, quantity.end)),
      ) &&
      !PARALLEL.test(sentence.text.slice(other.end, quantity.start)) &&
      !sentence.words.some(
        ({ role, start }) =>
          role === 'predicate' &&
          start > Math.min(other.end, quantity.end) &&
          start < Math.max(other.start, quantity.start),
      ),
  )
}

/** 단이 마흔두 개, 기둥은 130개다: the second of two, each of something else, whose verb stands after it. */
function sharesVerb({ text, numbers }: ReadSentence, { start, unit }: Quantity): boolean {
  const [, head = '', tail = ''] = /^(.*)[,、]\s?([^,、]*)$/.exec(text.slice(0, start)) ?? []
  const isCounted = numbers.some(({ end, unit: other }) => other === unit && end === head.length) || head.endsWith(unit)
  return isCounted && /[은는이가はが]\s?(?:약\s|約)?$/.test(tail)
}

/** 생산량은 1억 톤이며 중국이 30%를 차지한다: the question would keep what is said of something else. */
function keepsAnotherClause({ text, phrases, words }: ReadSentence, quantity: Quantity, question: string): boolean {
  const at = words.findIndex(({ start, end }) => quantity.end > start && quantity.end <= end)
  const speaksOfItsOwn = (from: number, to: number): boolean =>
    phrases.some(
      (phrase) =>
        (phrase.role === 'topic' || phrase.role === 'subject') &&
        words[phrase.governor ?? -1]?.join !== 'adnominal' &&
        phrase.first >= from &&
        phrase.last <= to &&
        !contains(phrase, quantity),
    )
  return words.some(
    ({ role, join, connective, start }, i) =>
      i < at &&
      role === 'predicate' &&
      join !== 'adnominal' &&
      /^(?:이?고|이?며|으며|지만|이지만|는데|ㄴ데|인데|連用|で|が)$/.test(connective) &&
      speaksOfItsOwn(0, i) &&
      speaksOfItsOwn(i + 1, at) &&
      question.includes(text.slice(Math.max(0, start - SHOWN), start).trim()),
  )
}
/** Enough of a clause to see that a question has it. UTF-16 units. */
const SHOWN = 8

/** 2%를 쓰고 해마다 4억 톤을 배출한다: what is said after it in one clause, of another object. */
function goesOn({ words, phrases, clauses }: ReadSentence, { end }: Quantity): boolean {
  const at = words.findIndex((word) => end > word.start && end <= word.end)
  const last = clauses.find((clause) => at >= clause.first && at <= clause.last)?.last ?? -1
  const verb = words.findIndex(
    ({ role, connective, join }, i) =>
      i >= at && i < last && role === 'predicate' && join !== 'adnominal' && /^(?:고|며|으며)$/.test(connective),
  )
  return verb >= 0 && phrases.some(({ role, first }) => role === 'object' && first > verb && first < last)
}

/** m, kg: a question that has two of them besides what it asks for is of a data sheet. */
const PHYSICAL =
  /\d\s?(?:mm|cm|m|km|kg|g|㎜|㎝|㎞|㎏|℃|미터|센티미터|킬로미터|킬로그램|メートル|センチ|ミリ|キロ)(?![a-zㄱ-힣]*[²2㎡])/g
const isOfDataSheet = (question: string): boolean => (withDigits(question).match(PHYSICAL) ?? []).length >= 2

const MONEY = /(?<=^|\s)(\S*(?:금|비|예산|매출|이익|손실|대출|보상|융자)) 얼마를 /
/** 보조금 얼마를 지원하기로: 얼마 stands beside no bare noun. Null where nothing else can be written. */
const withoutBareNoun = (question: string): string | null => {
  if (!MONEY.test(question)) return question
  const asked = question.replace(MONEY, (_, noun: string) => `${withParticle(noun, '을')} 얼마 `)
  return /얼마 \S+(?: 했습니까| 합니까)?\?$/.test(asked) ? asked : null
}

/** 말굽은 |케라틴으로 되어 있고| 한 달에 몇 ㎝ 자랍니까: what else is said of the same thing is not asked for. */
const SAID_BESIDES =
  /^([^,]*?[가-힣][은는] )[^,]*?(?:있|없|[가-힣](?<=[았었했됐였렸졌웠섰갔왔냈켰]))고 (?=[^,은는]*(?:몇|얼마))/
const withoutBesides = (question: string): string => question.replace(SAID_BESIDES, '$1')

/** The figure is of a clause that only describes a noun. */
const isElsewhere = (sentence: ReadSentence, quantity: Quantity): boolean =>
  inRelativeClause(sentence, quantity) && !inContentClause(sentence, quantity)

export function howMuch(material: Material): readonly Draft[] {
  return material.body.flatMap((sentence) =>
    sentence.numbers.flatMap((quantity): Draft[] => {
      // 14%에서 23%로: where it went is asked, and not where it came from.
      if (!askable(sentence, quantity) || isElsewhere(sentence, quantity)) return []
      const before = sentence.text.slice(0, quantity.start)
      const after = sentence.text.slice(quantity.end)
      if ([SHARES_VERB, WORTH_OF, TELLS_OTHER].some((form) => form.test(after)) || sharesVerb(sentence, quantity))
        return []
      if (AFTER_DEFINITION.test(before) || TOLD_BY_OTHER.test(before)) return []
      if (isInCompound(sentence.text, quantity)) return []
      // 여기에 들어가는 27억 원을: 얼마 takes no clause before it.
      if (/^(?:얼마|いくら)$/.test(quantity.interrogative) && isDescribed(sentence, quantity)) return []
      if (isAside(material, sentence, quantity) || lacksObjectAt(sentence, quantity)) return []
      if (isOfAnother(sentence, quantity) || refersBack(material, sentence, quantity)) return []
      if (hasTwin(sentence, quantity) || isTold(sentence, quantity) || isCountedBy(sentence, quantity)) return []
      if (sentence.clauses.length > 1 && hasTwoActors(material, sentence, clauseOf(sentence, quantity))) return []
      const isFirst = isFarFromEnd(sentence, quantity) || goesOn(sentence, quantity)
      const ask = isFirst ? sentence.forms.askOfFirst : sentence.forms.askAmount
      const written = ask(quantity, quantity.interrogative)
      const plain = written === null ? null : withoutBareNoun(withoutBesides(askedOfPlan(material.lang, written)))
      const question = plain === null ? null : asRoughly(plain, before, quantity.interrogative)
      if (
        !question ||
        UNNATURAL.test(question) ||
        speaksOfTwo(question) ||
        isOfDataSheet(question) ||
        keepsAnotherClause(sentence, quantity, question) ||
        BEFORE_POINTER.test(question) ||
        !material.lexis.isSoundStem(question)
      )
        return []
      const asked = askedAfter(material, sentence, [quantity], question)
      if (!asked || !isClear(material, sentence, quantity, question, asked)) return []
      if (isCutOff(material, sentence, quantity)) return []
      const { stem } = asked
      const place = { stem, before, after }
      const { real, options } = figureOptions(material, sentence, quantity, place)
      return [
        {
          kind: 'how-much',
          basis: 'text',
          lang: material.lang,
          stem,
          answer: quantity.text,
          distractors: options,
          evidence: [evidenceOf(material.lang, sentence.sentence)],
          worth: 3.2 + real * 0.2,
        },
      ]
    }),
  )
}
