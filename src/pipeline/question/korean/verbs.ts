/** Which Korean verbs and nouns a form of the sentence depends on: what acts on something, what goes up or down. */
import type { KoreanPredicate } from '@/lang/ko/predicate'

/** Verbs that act on something. */
export const TRANSITIVE =
  /(?:늘리|줄이|높이|낮추|키우|넓히|만들|짓|세우|바꾸|옮기|없애|채우|잇|팔|사|심|갖추|끌어올리|앞당기|쓰|보내|나누|고치|이루|내놓|사들이|맡기|시키|내|받|열|올리|내리|얹|묶|미루|메우|내다보|잡|말리|누르|굽|섞|붙이|뿌리|바르|깎|자르|녹이|식히|데우|담그|말아|접)$/

/** Nouns that with 하다 act on something. */
const TRANSITIVE_NOUN =
  /(?:확인|구입|구매|판매|조사|제조|생산|수거|회수|채취|개발|수출|수입|보상|사용|적용|도입|설치|교체|매입|인수|지원|배치|투입|가동|운영|관리|공급|시행|채택|전망|예상|추산|추정|발표|공개|출시|개최|설립|체결|발명|고안)$/

/** What can only be denied, or goes on to say why: 한 건도 나오지 않았다, 화상을 입었을 뿐. */
export const BOUND_TO_DENIAL = /(?:어|아|여|야|해|도|밖에|뿐|전혀|아무|결코|별로|지만|아니라)[,\s]/

export const SIMPLE = 50

/** Nouns that with 하다 take no object, so that what 도 follows is the subject. */
export const INTRANSITIVE =
  /(?:증가|감소|상승|하락|성장|등장|발생|확산|악화|변화|급증|급감|급등|급락|활발|가능|필요|존재|부족|여전|다양|중요|심각|참여|도착|출발|이동|작용|회복|폭발|둔화|위축|충분|풍부|뚜렷|만만치|치열|적지)$/

/** Verbs of going up and down: what stands before them with 로 is where something went. */
export const CHANGE = /^(?:늘|줄|오르|내리|뛰|불|떨어지|늘어나|줄어들|치솟|웃돌|밑돌|높아지|낮아지|커지|작아지)$/

/** What things do by themselves: come in, spread, vanish. */
export const MOTION =
  /^(?:들어오|들어왔|퍼지|퍼졌|번지|번졌|사라지|사라졌|생기|생겼|나오|나왔|나타나|나타났|굳어지|굳어졌|자리 잡)/

/** Nouns whose copula says how something is meant, not what it is. */
export const MODAL_NOUN = /(?:^|\s)?(?:모습|셈|편|때문|의문|때|시점|상황|판단|뜻|것|점|터|차원|전략|이유)$/

/** 늘릴 계획이다: the predicate of a co-ordinate clause before it is planned too. */
export const PLAN = /^(?:계획|방침|예정|구상|목표|생각)$/

/** Verbs whose topic beside a subject is what they act on: 대표이사는 다온극저온이 지명한다. */
export const DONE_TO = /^(?:맡|이끌|만들|지|짓|세우|쓰|그리|부르|내|대|갖|가지|고르|정하|정|뽑|하)$/
export const DONE_TO_NOUN =
  /(?:담당|지명|임명|설계|개발|제작|제조|생산|운영|운용|관리|공급|설립|창업|창립|발명|발견|고안|인수|주관|주도|시공|감독|연출|집필|작곡|지휘|소유|보유|부담|지원|선정|선출)$/
/** What is said of a sum that is the topic. */
export const SPENT = /^(?:되|들|오르|내리|늘|줄|남|나오|이르|넘|떨어지|모이|쌓이|불|이|있|없|사라지)$/

/** 보유한, 운영하는: whoever has something. */
export const OWNING = /^(?:보유|운영|운용|소유|고용|확보)(?:한|하는|하고)$|^(?:가진|거느린|갖춘|둔)$/

/** Whether the verb acts on something. */
export const actsOnSomething = ({ stem, before }: KoreanPredicate): boolean =>
  TRANSITIVE.test(stem) || (stem === '하' && TRANSITIVE_NOUN.test(before))
