/** What Korean words point at: 그는 somebody, 이 회사 a firm. */

import { withParticle } from '@/lang/ko/with-particle'
import type { PointingWord, Referring } from '../lexis'
import type { ParsedSentence } from '../sentence'
import { inner } from './inner-marks'

const PERSON = /^(?:그|그녀)(?:는|가|도|의)$/
const NOUN = /^([가-힣]{2,8}?)(에서는|에게는|에는|에서|에게|으로|은|는|이|가|을|를|의|에|로|도|와|과|만)?[,.]?$/
/** What a firm's name may be, by the noun that points at it; any other noun ends the name. */
const FIRM = /^(?:회사|업체|기업)$/
const BODIES: Readonly<Record<string, RegExp>> = {
  병원: /(?:병원|의료원)$/,
  대학: /(?:대학교?|[가-힣]{2}대)$/,
  대학교: /대학교$/,
  은행: /은행$/,
  연구소: /연구소$/,
  재단: /재단$/,
  협회: /협회$/,
  학회: /학회$/,
  위원회: /위원회$/,
  정당: /당$/,
}
const SOME_BODY =
  /(?<![이그저본당동각]\s?)(?:업체|기업|회사|제조사|운영사|은행|병원|대학|연구소|재단|협회|기관|단체)(?:(?:[은는이가을를의와과]|에서|에)(?=[\s,])| (?:한|두|세|네|\d+) ?(?:곳|개))/gu

function wordAt({ text, words }: ParsedSentence, start: number): PointingWord | null {
  const i = words.findIndex((word) => start >= word.start && start < word.end)
  const word = words[i]
  if (!word || word.quoted) return null
  const written = text.slice(word.start, word.bodyEnd)
  if (PERSON.test(written)) {
    const end = word.bodyEnd - 1
    return { start: word.start, end, type: 'person', noun: '', acts: !written.endsWith('의'), fits: () => true }
  }
  const next = words[i + 1]
  if ((written !== '이' && written !== '그') || !next) return null
  const [, noun = '', particle = ''] = NOUN.exec(text.slice(next.start, next.bodyEnd)) ?? []
  if (noun === '' || noun.endsWith('들')) return null
  const span = { start: word.start, end: next.start + noun.length, noun, acts: /^[은는이가도]$/.test(particle) }
  if (FIRM.test(noun))
    return { ...span, type: 'organisation', fits: (_, sort) => /^(?:company|bank|finance)$/.test(sort) }
  const body = BODIES[noun]
  if (body) return { ...span, type: 'organisation', fits: (name) => body.test(name) }
  return null
}

const PAIR = /^(?:(양국|두 나라)|(?:양사|두 회사|두 기업))(?=(?:[은는이가을를의에도과와]|에서)?[,.]?$)/

const pairAt: Referring['pairAt'] = ({ text, words }, start) => {
  const i = words.findIndex((word) => start >= word.start && start < word.end)
  const word = words[i]
  if (!word || word.quoted) return null
  const isTwo = text.slice(word.start, word.bodyEnd) === '두'
  const [written, countries] = PAIR.exec(text.slice(word.start, (isTwo ? words[i + 1] : word)?.bodyEnd)) ?? []
  if (written === undefined) return null
  const of = countries === undefined ? 'firms' : 'countries'
  const noun = of === 'firms' ? '두 회사' : '두 나라'
  const span = { start: word.start, end: word.start + written.length }
  return { word: { ...span, type: 'organisation', noun, acts: true, fits: () => true }, of }
}

export const koreanReferring: Referring = {
  wordAt,
  pairAt,
  somebody:
    /(?:아내|남편|부인|어머니|아버지|할머니|할아버지|아들|딸|형|동생|누나|오빠|언니|친구|동료|사람|남성|여성|남자|여자|소년|소녀|아이|학생|주민|관계자|대변인|담당자|직원|기자|경찰|의사|간호사|환자|교수|연구원|대표|사장|회장|원장|감독|선수|의원|대통령|총리|장관|시장|농부|상인|부장|차장|과장|팀장|선배|후배|상사|손님|승객|운전사|기사|피해자|용의자|판사|검사|변호사|가수|배우|작가)$/,
  someBody: SOME_BODY,
  ask: (quote, { start, end, type, noun }, text, paragraph) => {
    const place = paragraph === null ? '' : `글 ${paragraph}문단의 `
    const asked = type === 'person' ? '누구를' : `어느 ${withParticle(noun, '를')}`
    const written = text.slice(start, end)
    return `${place}“${inner(quote).replace(/\.$/, '')}”에서 ‘${withParticle(`${written}’`, '은')} ${asked} 가리킵니까?`
  },
}
