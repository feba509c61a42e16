import { particleFor } from '@/lang/ko/with-particle'
import { antecedentEndingIn, entryMeantBy, type ResolvePointer } from '../context'

const NOUN_AND_REST =
  /^([가-힣A-Za-z]{2,10}?)(에서는|에게는|에는|에서|에게|으로|은|는|이|가|을|를|의|에|로|도|와|과)?[,.]?$/

/** 이 회사: the one organisation that the sentences before speak of. */
const COMPANY = /^(?:회사|업체|기업|기관|단체|연구소|대학|스타트업|은행)$/

/** 나는, 내가, 내: who writes. A teacher's question speaks of 필자. */
const AUTHOR = /^(?:(나|저)(는|도|를|의|에게|와|만|로서는|한테)|(내|제)(가|게)?),?$/

/** 우리 동네, 우리 아파트, 우리 회사: where the author lives and works, and with whom. 우리 사회 is everybody's. */
const HOME =
  /^(?:동네|마을|골목|집|아파트|단지|학교|가족|식구|할머니|할아버지|어머니|아버지|회사|부서|가게|사무실|연구실|편집부)(?!원|들)/

/** 제 빛, 제 기능, 제 나라 말: its own or theirs, whoever writes. */
const OWN =
  /^(?:빛|몸|손|발|눈|귀|입|머리|배|자리|기능|역할|몫|값|구실|모습|맛|색|힘|때|짝|궤도|갈 길|속도|무게|가치|성능|크기|모양|형태|색깔|위치|나라|땅|고장|자식|새끼|주인|나이|목소리|언어|이름|뜻|길|살)(?:[을를이가은는의에로도과와만]|으로)?(?=[\s,.]|$)/

/** 양국은, 두 나라의; 양사가, 두 회사는. */
const PAIR = /^(?:(양국|두 나라)|(양사|두 회사|두 기업))(은|는|이|가|을|를|의|에|도|와|과)?$/

/** 나는 → 필자는; 그는 → the one person of the sentences before; 이 계획 → the phrase before that ends in 계획. */
export const resolveKoreanPointer: ResolvePointer = ({ text, words }, word, history) => {
  const written = text.slice(word.start, word.bodyEnd)
  const pronoun = /^그(는|가|의|도|를|에게)$/.exec(written)
  const [person] = history.people
  if (pronoun && person && history.people.length === 1) {
    return { start: word.start, end: word.bodyEnd, text: person + particleFor(person, pronoun[1] ?? '') }
  }
  const author = AUTHOR.exec(written)
  const isOwn = written === '제' && OWN.test(text.slice(words[words.indexOf(word) + 1]?.start))
  if (author && !isOwn) {
    return {
      start: word.start,
      end: word.bodyEnd,
      text: `필자${author[2] ?? (author[4] === '게' ? '에게' : (author[4] ?? '의'))}`,
    }
  }
  const next = words[words.indexOf(word) + 1]
  if (written === '우리' && next && HOME.test(text.slice(next.start, next.bodyEnd)))
    return { start: word.start, end: word.bodyEnd, text: '필자의' }
  const both = PAIR.exec(written === '두' && next ? `두 ${text.slice(next.start, next.bodyEnd)}` : written)
  if (both) {
    const [, nations, , particle = ''] = both
    const pair = nations === undefined ? history.firms : history.countries
    const end = written === '두' && next ? next.bodyEnd : word.bodyEnd
    return pair ? { start: word.start, end, text: pair + particleFor(pair, particle) } : null
  }
  if (written !== '이' && written !== '그') return null
  const match = next ? NOUN_AND_REST.exec(text.slice(next.start, next.bodyEnd)) : null
  if (!next || !match) return null
  const [, noun = '', particle = ''] = match
  const [organisation] = history.organisations
  const isOrganisation = COMPANY.test(noun) && history.organisations.length === 1
  const found =
    isOrganisation && organisation ? organisation : (antecedentEndingIn(noun, history) ?? entryMeantBy(noun, history))
  return found ? { start: word.start, end: next.bodyEnd, text: found + particleFor(found, particle) } : null
}
