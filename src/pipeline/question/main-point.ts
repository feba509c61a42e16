/** Whether a sentence tells what a teacher would list of its article: a cause, contrast, condition or claim, rather than what somebody did at one moment. */
import type { Lang } from '@/core/article/types'
import { isScene } from './alter-things'
import { argues } from './argument'
import type { Material } from './material'
import type { ReadSentence } from './sentence'

/** 때문에, …이 아니라, …는 대신; ため, ではなく, 一方で: two things are set in relation. */
const RELATES: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:때문|덕분|탓에|므로|결과|지만|으나|반면|아니라|보다|따라|위해|려면|도록|[은는] 대신|않으면|수록)(?:에|이|으로)?(?=[\s,])/,
  ja: /(?:ため|から|ので|結果|が|ものの|のに|一方(?:で)?|反面|ことで|によって|れば|ほど)、|で(?:は)?なく|より(?:も)?|ほど[^、]{1,12}(?:[るたいく]|なる)。$/,
}

/** 세상이 무너지지는 않는다, 私たちは予定を確認しに行っただけである: how a text that argues puts what it holds. */
const HOLDS: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:지[는도]? 않는|[이가은는] 아니|야 한|수 없|수밖에 없|뿐이|법이|마련이|고 해서 .*)다\.$/,
  ja: /(?:ではない|べきだ|べきである|ならない|ほかない|だけ(?:だ|である)|(?:て|で)いい|(?:て|で)はいけない)。$/,
}

/** 밤은 다른 쓸모를 지닌 시간이다: what something is. */
const isDefined = ({ copula, topic }: ReadSentence): boolean => copula !== null && topic !== null

/** 와엘 씨는 체인을 풀기 시작했다: done once, by somebody, with no figure, and for no reason that is told. */
function isOfOneMoment(material: Material, sentence: ReadSentence): boolean {
  const { text, numbers, dates } = sentence
  return (
    material.subject === null &&
    numbers.length + dates.length === 0 &&
    material.lexis.isPast.test(text) &&
    isScene(material, sentence)
  )
}

/** From -1, a moment of a scene, to 1, what the article says on the whole. */
export function mainPoint(material: Material, sentence: ReadSentence): number {
  const { body, lang } = material
  const relates = RELATES[lang].test(sentence.text)
  if (isOfOneMoment(material, sentence)) return relates ? 0 : -1
  const next = body[body.indexOf(sentence) + 1]
  const closes = next?.sentence.block !== sentence.sentence.block || HOLDS[lang].test(sentence.text)
  return relates || (closes && argues(material)) || isDefined(sentence) ? 1 : 0
}
