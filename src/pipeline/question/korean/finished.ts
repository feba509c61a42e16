/** Words that somebody spoke, as a sentence: 개살구 → 개살구다. */
import { particleFor } from '@/lang/ko/with-particle'

/** Nouns in 자, where a proposal (함께 하자) ends so too. */
const PERSON_OR_LETTER =
  /(?:참가|후보|거주|배우|선두 주|구조적 하|피해|가해|희생|생존|관계|책임|담당|소비|이용|사용|노동|생산|연구|지도|경영|투|근로|실업|장애|후계|당사|관람|방문|신청|지원|응시|수험|기|학|환|숫|글|저|독|승|패|부|빈|여|남|과학|기술)자$/

/** Nouns that end as what somebody says does: 바다, 나라, 수요, 마찬가지. */
const NOUN_LIKE_ENDING =
  /(?:바다|나라|소라|고라니|수요|필요|주요|중요|개요|가요|동네|그네|(?:마찬|매한)가지|(?:한|두|세|네|여러) 가지|단지|기지|토지|부지|편지|휴지|정지|유지|금지|방지|폐지|의지|처지|잡지|표지|복지|인지|이미지|에너지|메시지|패키지|소시지|목적지|중심지|산지|소재지|서식지|여지|거지|먼지|강아지|아버지|할아버지|상자|국자|의자|모자|사자)$/

export function finished(words: string): string {
  if (/[.?!]$/.test(words)) return words
  const isSentence =
    /[다요죠까자네라지냐랴]$/.test(words) && !PERSON_OR_LETTER.test(words) && !NOUN_LIKE_ENDING.test(words)
  return isSentence ? `${words}.` : `${words}${particleFor(words, '이다')}.`
}
