/** What a statement or a question leaves out that it is nothing without. */
import { PAST_SYLLABLE } from './read-predicate'

/** 모두 그렇습니다, 사정은 마찬가지입니다: as what was told before; 서울과 마찬가지입니다 says as what. */
const PRO_FORM =
  /(?:^|\s)(?:그렇|그랬|그러하|그러했|이렇|이랬|이러하|이러했|저렇)습니다\.$|(?:^|[은는도이가]\s)(?:모두\s|다\s)?(?:마찬가지|매한가지)(?:입니다|였습니다)\.$/
/** 인듐도 후보가 될 수 있습니다: for what; 대안은 두 가지입니다: to what. */
const RELATIONAL =
  /(?:^|[은는도이가]\s)(?:후보|대안|원인|결과|계기|조건|대가|근거|단서|변수|걸림돌|선례|본보기)(?:[가이]|도) (?:되|될|됩|됐|된|돼)|^(?:후보|대안|원인|결과|계기|조건|대가|근거|단서|선례)[은는이가] /

/** What one spends, pays or promises money for has to be said with it: 7년 동안 얼마를 들였습니까? */
const SPENDS =
  /얼마(?:씩)?를 (?:들[여였이인입]|써|쓰|썼|쓸|쓴|씁|투입|투자|쏟|붓|부었|부을|약속|내놓|부담|지출|치르|치렀|건넸|건네)[가-힣 ]*니까\?$/
const SAYS_WHAT_FOR =
  /(?:에|에는|에도|에서|에게|께|으로|로|데|데에|데는|위해|위해서|위한|하려|려고|고자|값으로|대가로)\s/

/** 얼마를 냈고, 사용료는 얼마입니까; 나라는 돈을 대고, 시는 몇 명을 재웁니까: what has been told for good, or of another, before the question begins. */
const TACKED_ON = new RegExp(
  `(?:${PAST_SYLLABLE}(?:고|으며),?|[가-힣](?:고|며), (?:\\S+ )?\\S+[은는]) .*(?:몇 |얼마|언제|무엇|누구)`,
)

/** 소비 전력은 18% 적고: than what. */
const COMPARED =
  /\d[^,]{0,6}(?:퍼센트|%|배|도|시간|분|원|명)(?:가량|쯤|나)? (?:적|많|낮|높|싸|비싸|빠르|느리|짧|길|가볍|무겁)/
const SAYS_THAN = /보다|비해|대비|견줘|비교/
/** 그 대가로, 실현되면: for what, and if what. */
const ON_CONDITION = /^(?:그 대신|대가로|그 대가로|실현되면|임시로)\s/

/** 그러므로 밑줄은 …: of what follows from something. */
const FOLLOWS = /^(?:그러니까?|그러므로|그리하여|그래서|따라서)[,\s]/

/** The statement says something of what is not in it. */
export const lacksOther = (statement: string): boolean =>
  PRO_FORM.test(statement) ||
  RELATIONAL.test(statement) ||
  (COMPARED.test(statement) && !SAYS_THAN.test(statement)) ||
  ON_CONDITION.test(statement) ||
  FOLLOWS.test(statement)

/** What is spent is asked for with what it is spent on, and nothing is told for good before the question. */
export const asksOfSomething = (stem: string): boolean =>
  !TACKED_ON.test(stem) && !(SPENDS.test(stem) && !SAYS_WHAT_FOR.test(stem))
