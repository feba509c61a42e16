/** Korean names, figures and prompts. */

import type { Span } from '@/core/article/types'
import { remembered } from '@/core/remembered'
import { particleFor, withParticle } from '@/lang/ko/with-particle'
import type { Lexis } from '../lexis'
import type { Edit, EntityType, ParsedSentence, Phrase } from '../sentence'
import { exchangesOf } from '../written-rows'
import { ATTRIBUTE, OWNED } from './attributes'
import { asksOfSomething, lacksOther } from './clipped'
import { koreanCompanies } from './companies'
import { KOREAN_CONNECTIVES } from './connectives'
import { KOREAN_CONTRARIES } from './contraries'
import { finished } from './finished'
import { otherHalves } from './halves'
import { KOREAN_OPPOSITES } from './opposites'
import { koreanPeople } from './people'
import { KOREAN_PROMPTS } from './prompts'
import { koreanQuotes, koreanReports } from './quotes'
import { PAST_ENDING } from './read-predicate'
import { koreanReferring } from './referring'
import { isKoreanName, TITLES } from './titles'

const TITLED = new RegExp(`^(.+?)\\s?(${TITLES})$`)
/** Titles that end other nouns too: 헬스케어 시장, 전자 왕. */
const AMBIGUOUS_TITLE =
  /^(?:시장|이사|위원|대표|왕|검사|과장|지사|의장|원장|관장|대사|작가|선수|기자|배우|가수|감독|박사|교수)$/
/** Words before a title that are no name: 담당 교수, 최고 위원. */
const NO_NAME =
  /(?:^|\s)(?:담당|전문|최고|수석|일반|전체|현직|전직|초대|신임|해당|어느|한|각|모든|다른|같은|여러|대부분의|당시|소속|관계|현지|전문직|학교|대학|공동|초등학교|중학교|고등학교|[가-힣]+들)$/
const ORGANISATION =
  /(?:정부|위원회|연구소|연구원|은행|협회|대학교|대학|재단|기구|조합|테크|에너지|로보틱스|그룹|증권|자동차|제약|통신|의회|법원|재판소|경찰청|검찰청|구단|협의회|연맹|노조|진흥원|공사|공단|총연|기연|[가-힣]{2,}(?:성|부|청))$/
const NO_ORGANISATION =
  /(?:^(?:테크|에너지|로보틱스|그룹|증권|자동차|제약|통신)$|(?:^|\s)(?:에너지|자동차|제약|통신)$|^(?:중앙|지방|연방|임시|과도|새|옛)\s?정부|정부부|여부|전부|일부|내부|외부|남부|북부|동부|서부|중부|[가능중요방향특다안정생산효율보안경제활용타당적합수월투명]성|여성|남성|본부|세부|신청|요청|시청자|대부|기부|공부|승부|거부|두부|피부|간부|농부|어부|주부|부부|첨부|납부|환부|음성|양성|구성|형성|작성|달성|완성|합성|육성|특성|속성|감성|지성|이성|인성|개성|관성|반성|찬성|숙성|청)$/
const GENERIC =
  /^(?:스타트업|[가-힣]{0,3}(?:회사|업체|기업)|연구기관|운영사|제조사|개발사|은행|그룹|최대|대표|국영|현지|유명|전|현|주민|시민|국민|학생|사람|사람들|이용자|사용자|소비자|전문가|관계자|참가자|방문객|관광객|연구진|연구팀|정부|당국|업계|시장|언론|회원|직원|학교|대학|지역|지방|도시|나라|세계|시|군|구|도)$/
const VAGUE =
  /^(?:이|그|저|나|우리|누구|무엇|여기|이것|그것|자신|양사|양국|나머지|하나|둘|셋|모두|일부|대부분|절반|다수|상당수|대다수|것|수|일|점|때|곳|말|뜻|이유|까닭|동쪽|서쪽|남쪽|북쪽|정면|문제|과제|결과|경우|상황|내용|부분|목표|계획|생각|역할|의문|반향|발언|손|눈|입|필요|모습|길|힘|마음|영향|노력|움직임|지원|활동|사실|이름|목소리|관심|질문|대답|답변|기회|시간|이야기|자리|우려|주장|논란|도움|조치|대책|시작|비용|방법|다른 하나|한쪽|다른 쪽|현재|최근|올해|지난해|내년|오늘|내일|어제|지금|이제|당분간|당장|앞으로|장남|차남|장녀|차녀|아들|딸|아내|남편|아버지|어머니|할머니|할아버지|형|동생|누나|언니|오빠|친구|이웃|동료|상사)$/

/** Units that count things; those left over measure one. */
const COUNTER =
  /^(?:개국|개사|개교|개|가구|가지|경기|차례|마리|명|대|곳|건|척|권|편|회|표|종|팀|석|쪽|기|번|그루|원|엔|달러|유로|위안|%|퍼센트|배)$/

/** Sorts of organisations by their last letters, the first that fits. */
const SORTS: readonly (readonly [string, RegExp])[] = [
  ['person', new RegExp(`(?:^|\\s|[가-힣])(?:${TITLES})$`)],
  [
    'government',
    /^(?:한국|일본|중국|미국|영국|유럽중앙|세계)은행$|^(?:EU|유엔|UN|아세안|ASEAN|나토|NATO|OECD|IMF|WHO|WTO|국제통화기금)$|(?:중앙은행|연방준비제도|연준|정부|위원회|[가-힣]{2}연합|국제연합|국제기구|[가-힣]{2,}[성부청처]|검찰|경찰|법원|재판소|의회|국회|[가-힣]+[시군도])$/,
  ],
  ['academy', /(?:대|대학교|대학|연구소|연구원|학회|병원)$/],
  ['bank', /은행$/],
  ['finance', /(?:카드|증권|보험|금융|금융지주|캐피탈)$/],
  ['competition', /(?:리그|컵|선수권|올림픽)$/],
  ['party', /(?:[가-힣]당|내각)$/],
  ['association', /(?:노조|협회|조합|연맹|재단|협의회|연합회|기구|단체|공사|공단)$/],
]

function typeByForm(name: string): EntityType | null {
  if (name === '필자') return 'person'
  const titled = TITLED.exec(name)
  const before = titled?.[1]?.trim() ?? ''
  if (titled && /[가-힣A-Za-z]$/.test(before) && !NO_NAME.test(before) && (/\s/.test(name) || before.length >= 2)) {
    const isName = /\s/.test(before) ? false : before.length <= 4
    return isName && !AMBIGUOUS_TITLE.test(titled[2] ?? '') ? 'person' : null
  }
  // 런던 주재 연구원, 애시퍼드 연구원: somebody.
  if (/(?:주재|소속|담당|선임|책임|수석|전임) 연구원$/.test(name)) return 'person'
  // 한서경 연구원 is a researcher, 한국전자 연구원 an institute.
  const researcher = /(?:^|\s)(\S{3}) (?:\S+ )?(?:책임|선임|수석|주임|전임)?연구원$/.exec(name)?.[1]
  if (researcher && isKoreanName(researcher)) return 'person'
  if (ORGANISATION.test(name) && !NO_ORGANISATION.test(name) && !/[은는이가을를의]\s/.test(name)) return 'organisation'
  return null
}

/** What stands beside the name in a phrase that names its bearer: the longer side, in one piece. */
function roleOf(_: string, fullName: string, name: string): string | null {
  const at = fullName.indexOf(name)
  const sides = [fullName.slice(0, at), fullName.slice(at + name.length)].map((side) => side.trim())
  const role = sides.reduce((a, b) => (b.length > a.length ? b : a), '')
  return at < 0 || role.length < 4 || /^(?:씨|대표)$/.test(role) ? null : role.replace(/\s씨$/, '')
}

const unquoted = (written: string): string =>
  written
    .replace(/\s?\([^)]*\)/g, '')
    .replace(/^["'“‘「『《〈,·\s]+|["'”’」』》〉,\s]+$/g, '')
    .trim()

/** Of each phrase it is asked again and again. */
const bareName = remembered((written) => {
  const words = unquoted(written).split(' ')
  while (
    words.length > 1 &&
    /^(?:스타트업|업체|회사|기업|장비업체|대기업|최대|국영|현지|유명|이|그|이번|가운데|중|최근|현재|지금|올해|지난해|이제|당시|뒤|결과|인근의|애초|당초|기존|초기)$/.test(
      words[0] ?? '',
    )
  ) {
    words.shift()
  }
  return words.join(' ')
})

/** The Korean name among the words, else the words before the place of work and the title. */
function untitled(name: string): string {
  const titled = TITLED.exec(name)
  if (!titled) return name
  const words = (titled[1] ?? name).trim().split(' ')
  const korean = words.find((word) => word.length === 3 && isKoreanName(word))
  if (korean) return korean
  return words.length > 2 ? words.slice(0, 2).join(' ') : words.join(' ')
}

function sameByForm(a: string, b: string): boolean {
  const [first, second] = [TITLED.exec(a), TITLED.exec(b)]
  const [x, y] = [first?.[1]?.trim() ?? a, second?.[1]?.trim() ?? b]
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  if (
    /정부$/.test(a) !== /정부$/.test(b) &&
    /(?:정부|[성부청처원]|위원회|당국)$/.test(a) &&
    /(?:정부|[성부청처원]|위원회|당국)$/.test(b)
  )
    return true
  const spaceless = (text: string): string => text.replace(/\s/g, '')
  return (
    spaceless(long).includes(spaceless(short)) ||
    (first !== null && second !== null && first[2] === second[2] && x[0] === y[0] && short.length === 1)
  )
}

function particleEdit({ text, words }: ParsedSentence, target: Span, replacement: string): Edit {
  const word = words.find(({ start, end }) => target.end > start && target.end <= end)
  const after = word ? text.slice(target.end, word.bodyEnd) : ''
  const match = /^(["'’”]?)(이라는|이라고|라는|라고|이란|란|이며|으로|로|은|는|이|가|을|를|과|와)(?=$|[^가-힣])/.exec(
    after,
  )
  if (!match) return { ...target, text: replacement }
  const [whole, mark = '', particle = ''] = match
  return {
    start: target.start,
    end: target.end + whole.length,
    text: replacement + mark + particleFor(replacement, particle),
  }
}

/** What stood in the sentence before is what these set something against, or count from. */
const DANGLING =
  /(?:^|\s)(?:막상|정작|오히려|도리어|되레|거꾸로|역으로|같은 (?:기간|해|달|날|시기)|첫해|이듬해|이때|그때|그때는|그러면|이 무렵|반대로|마찬가지로|덩달아|그 대신|그 대가로|그만큼|같은 이유로|같은 까닭으로)(?=[\s,은는에의]|$)/

/** 가볍게 넘길 말은 아니다. 21m … 늘어납니까: the end of a remark that was not cut from what follows it. */
const TWO_SENTENCES = /[다요]\.\s/

const REASONED = /(?:것|까닭|이유)[은는]\s/

/** 30% 저렴합니다: cheaper than what. 88%에서 131%로 높아졌습니다 says it. */
const isUnmeasured = (statement: string): boolean =>
  /\d\s?(?:%|퍼센트|배)[^,]{0,8}\s(?:싸|비싸|저렴|높|낮|짧|길|많|적|빠르|느리|가볍|무겁)[가-힣]*니다\.$/.test(
    statement,
  ) && !/보다|비해|비교|대비|(?:%|퍼센트|배)로\s/.test(statement)

/** Whoever writes, in a statement or question of our own: 문을 열 때 나는 몇 가지 빵을 진열했습니까? */
const FIRST_PERSON =
  /(?:^|\s)(?:나|저|제|우리|저희)(?:는|가|를|의|도|에게|와)?\s|(?:^|[,은는이가을를에서도고며]\s|(?:[때뒤후봄날해]|동안|무렵|시절|요즘|지금|년|월)\s)내(?:가|게)?\s/

export const koreanLexis: Lexis = {
  lang: 'ko',
  prompts: KOREAN_PROMPTS,
  interrogatives: { person: '누구', place: '어디', thing: '무엇', year: '몇 년' },
  trueMark: 'O',
  falseMark: 'X',
  typeByForm,
  isTitled: (name) => TITLED.test(name),
  politely: (name) => name,
  untitled,
  isFullName: (name) => /\s/.test(name) || (name.length === 3 && isKoreanName(name)) || name.length >= 4,
  bareName,
  isVague: (name) =>
    name.length < 2 ||
    /^[가-힣]{0,3}(?:회사|업체|기업|단체|기관)$/.test(name) ||
    /(?:학과|학부|자회사|본사|지사|지점|공장|매장|법인|복원 공사|[가-힣] 공사|대학원|계열사|협력사|고객사|운영사)$/.test(
      name,
    ) ||
    VAGUE.test(name) ||
    GENERIC.test(name) ||
    // 변화가 없었다고 업계는 전한다: what is told stands before who tells it.
    /[가-힣][다라자냐]고\s/.test(name) ||
    VAGUE.test(name.split(' ').at(-1) ?? '') ||
    // 병상당, 가구당: for each of them.
    /(?:병상|가구|인구|[명인개건대곳톤]|시간|면적)당$/.test(name) ||
    /들$/.test(name),
  isAttribute: (name) => !/\s/.test(name) && ATTRIBUTE.test(name),
  isOwned: OWNED,
  promises: /겠다(?:고|는|며)|(?:할|을|를|칠|릴|올) (?:계획|방침|예정)이라/,
  lacksArgument: null,
  ownPronoun:
    /^(?:그의|그들의|그녀의|그녀는|그들은|그는|그를|그들을|그녀를|그에게|자신|자신의|자신이|자신을|자신들의|양사|양측)[은는이가을를]?[,.]?$/,
  demonstrative: /^(?:이|그|저|해당|같은)$/,
  connectives: KOREAN_CONNECTIVES,
  isLinked: /^(?:그러나|하지만|그래서|그런데|다만|또|또한|결국|반대로|그러니|그러면|따라서|그리고|오히려)\s/,
  isPart:
    /^(?:건물|본채|본관|별관|지붕|정면|외벽|내부|천장|객석|무대|등탑|주탑|상판|교각|기둥|벽체|입구|정문|설계|공사|높이|길이|너비|면적|연면적|총연장|이름|명칭|유역|상류|중류|하류|수원|개체수|몸길이|잎|꽃|열매|줄기|뿌리|수컷|암컷|번식기|서식지|먹이)$/,
  isOfNoThing:
    /(?:기술|공법|방법|방식|기법|제도|현상|원리|이론|개념|공정|정책|학문|분야|활동|행위|질환|질병|병|운동|사상|체계|과정|일|것)(?:[을를] (?:말|뜻|가리키|이르)\S*|이?다|이었다|였다)?\.?$/,
  companiesIn: koreanCompanies,
  peopleIn: koreanPeople,
  bareCompany: /^(?:회사|업체|기업)$/,
  barePlace: /^(?:시|군|구|도|대학|병원|은행|재단|연구소)$/,
  genitive: '의 ',
  withParticle,
  withoutParticle: (phrase) => phrase.replace(/[은는이가]$/, ''),
  measuresNoun: (unit, after) =>
    /^\s?(?:이하|이상|미만|초과|이내)의?\s[가-힣]/.test(after) ||
    (!COUNTER.test(unit) &&
      /^(?:의\s|짜리|급|\s?(?:크기|규모|길이|높이|두께)의\s|\s(?!가까이|가량|정도|이상|이하|동안|만에|안에|이내|넘게|남짓|안팎|연속)[가-힣]{2,})/.test(
        after,
      )) ||
    (/^(?:년|개월|주|일|시간|분|초)$/.test(unit) && /^\s?(?:새|사이|간격|째|단위|치)(?=[\s,에]|$)/.test(after)),
  referring: koreanReferring,
  sortOf: (name) => SORTS.find(([, form]) => form.test(name))?.[0] ?? 'company',
  levelOf: (place) =>
    /시$/.test(place)
      ? 'city'
      : /(?:도|현|주|성|부)$/.test(place)
        ? 'province'
        : /[구군읍면동정촌]$/.test(place)
          ? 'district'
          : '',
  humanVerb:
    /(?:말했|말한|밝혔|밝힌|설명|강조|지적|주장|발견|발명|고안|제창|설립|창업|취임|태어|사망|별세|결혼|연구|집필|작곡|지휘|수상|은퇴|우승)/,
  isSaying: /(?:말|밝히|밝혔|설명|강조|지적|전망|주장|분석|덧붙|내다보|내다봤|전했|보)[가-힣]*[.?]?$/,
  sameByForm,
  isPlainTopic: ({ particle }: Phrase) => /^[은는이가]$/.test(particle),
  afterAside:
    /^\s?(?:통해|통하여|위해|위한|대해|비롯|향해|둘러|놓고|두고|중심으로|계기로|바탕으로|축으로|대상으로|기반으로|목표로|목적으로|조건으로|이유로|근거로|무대로|포함|따라|넘어|앞두고|거쳐|제외|이용해|활용해|맞아|맞추|가지고|보며|보면)/,
  isCopularCleft: /(?:인|이었던|였던) (?:곳은 어디|것은 무엇|사람은 누구)입니까\?$/,
  isBareCleft: null,
  isPast: PAST_ENDING,
  isHearsay: /(?:다고|라고)\s(?:전하|전한|전해|알려)/,
  citesSource: /^에\s(?:따르면|의하면)/,
  measuredFrom: /^(?:보다|\s?(?:이후|이래|현재|대비|기준|이전|당시|이듬해)|에 비해)/,
  plans:
    /(?:계획|예정|방침|목표|구상)(?:이다|다|입니다)?\.?$|기로\s(?:했|하였|합의|결정|약속|뜻을|의견을)|겠다|[할될릴길울] 것/,
  announces: /[다라]고 (?:밝혔|발표했|말했|설명했|공시했|전했|강조했)다/,
  foresees: /(?:것으로|다고|라고)\s(?:추산|전망|예상|예측|내다|봤|본다|추정)/,
  placeParticle: /^(?:에서|에|에서는|에는)$/,
  opposites: exchangesOf(KOREAN_OPPOSITES, { both: false }),
  contraries: exchangesOf(KOREAN_CONTRARIES, { both: true }),
  figurative:
    /(?:^|\s)(?:불|눈|손|발|입|귀|코|어깨|가슴|마음|문턱|벽|허리|목|줄|길|빛|고개)[이가을를도]\s[가-힣]+[.?]?$|(?:는데|지만|으나|면서도|데도)(?=[\s,])|분의 \d/,
  startsWord: (text, at) => at === 0 || /[\s'‘"(]/.test(text[at - 1] ?? ''),
  endsWord: (text, at) =>
    /^(?:[은는이가을를의에도로와과]|에서|으로|부터|까지|보다)?(?=[\s,.)’]|$)/.test(text.slice(at)),
  particleEdit,
  varied: ({ text }, digits) => text.replace(/\d[\d,.]*\d|\d/, digits),
  quotes: koreanQuotes,
  reports: koreanReports,
  finished,
  entrySubject: /^([^,]{2,24}?)(?:\s?\([^)]*\))?(?<!에|에서)[은는]\s/,
  entrySort: /(?:^|\s)([가-힣]{2,6}?)(?:의 (?:일종|하나|총칭))?(?:이었다|이다|였다|다)\.$/,
  broughtIn: /(?:것이|곳이|것은|곳은|회사가|업체가)\s(?:.*[\s의])?([가-힣A-Za-z]{3,}?)(?:이)?다\.?$/,
  pointsOutside: (words) =>
    // 두 배에 이를 것: a verb.
    /(?:^|\s)(?!이를 (?:것|수|때|만큼|정도))(?:이|그|저|이런|그런|이것|그것|이는|그는|여기|거기|우리|저희|내|제|나는|저는|이들|그들)(?:은|는|이|가|을|를|의|에|도|에서)?(?=\s)/.test(
      ` ${words}`,
    ),
  roleOf,
  isSoundStatement: (statement) =>
    statement.length >= 12 &&
    !/["“”]/.test(statement.replace(/[“"][^“”"]{1,14}[”"]/g, '')) &&
    !/(?:때|판단|모습|셈|(?<![가-힣])식|우려|뜻|의문|것|이유)입니다\.$|[는은을]\s점입니다\.$|에서입니다\.$/.test(
      statement,
    ) &&
    // 개관이 늦은 것은 비 때문입니다: with what it is the reason of beside it.
    (!/때문입니다\.$|위해서입니다\.$/.test(statement) || REASONED.test(statement)) &&
    !TWO_SENTENCES.test(statement) &&
    // 있기는 합니다: what is granted waits for its 'but'.
    !/기는 (?:합|했습)니다\.$/.test(statement) &&
    !/말하자면|예를 들|지도 모릅니다|것 같습니다|아닐까|텐데|나머지|싶어집니다|싶습니다\.$|(?:나|이나) 다름없|에 가깝습니다\.$|^세상은/.test(
      statement,
    ) &&
    // 모두 212개, 설치비는 …: a list without its verb. 종합병원 4곳, 요양병원 7곳이며 goes on counting.
    !/\d\s?(?:개|곳|명|대|건|가지|마리|권|채),\s(?![^,은는]{1,20}\d)/.test(statement) &&
    !isUnmeasured(statement) &&
    // 이렇게 말했습니다: what was said stands elsewhere.
    !/(?:이렇게|다음과 같이) (?:말|설명|덧붙|강조|전)[가-힣]*습니다\.$/.test(statement) &&
    // 담당자에게 말했습니다: said to whom, but not what.
    !/(?:에게|께|[으이]며|면서)\s(?:말했|물었|털어놓았|털어놨|얘기했|이야기했)습니다\.$/.test(statement) &&
    !/(?<!고\s)(?:중얼거렸|되뇌었|외쳤|입을 열었)습니다\.$/.test(statement) &&
    !FIRST_PERSON.test(statement) &&
    // 모두 그렇습니다: as what.
    !/(?:^|\s)(?:그렇|이렇|저렇|그러하|마찬가지)(?:습니다|지 않습니다|입니다|했습니다)\.$/.test(statement) &&
    !/\s(?:그래서|그러면서|그러자|이어|이어서|다만|또한|역시)\s/.test(statement) &&
    !/^(?:은|는|을|를|에|의)\s/.test(statement),
  dangling: DANGLING,
  governs: /(?:도록|것을|다고|라고)\s(?:규정|의무화|명시|정|요구|권고|지시|합의|약속)[하했한]/,
  explains: /(?:[아어여해]서|때문이|탓이|덕분이|까닭이|이유|것이|셈이|뜻이)(?:다|었다|였다|입니다)\.$/,
  leansBack: (statement) =>
    DANGLING.test(statement) ||
    lacksOther(statement) ||
    // 표까지 붙어 있습니다: on top of what.
    /\S(?:까지|마저|조차) (?:\S+ )?있습니다\.$/.test(statement) ||
    // 조사도 있고, …조사도 있습니다: both are told. 물어 줄 수도 있습니다: may.
    /(?<!도 있[고으지].*)(?<! 수)도 있습니다\.$/.test(statement) ||
    /^배경에는|^(?:하나는|다른 하나는|또 하나는|첫째|둘째|셋째|넷째)/.test(statement) ||
    // 흑자 전환 시점은 2031년으로 보고 있습니다: who expects it.
    /(?:시점|시기|규모|비용|매출|가격|비율|점유율)[은는] [^.]*(?:보고 있|내다보|내다봤|전망했|전망하|예상하|추산하)[가-힣]*\.$/.test(
      statement,
    ) ||
    // 두 점으로 만든 모양: two of what was told of before.
    /^(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열) (?:점|마리|곳|개|대|척|편|권|채|가지)(?:으로|은|는|이|가|을|를)(?=\s)/.test(
      statement,
    ) ||
    // 예전에는 폴리에스터였으나 요즘은 폴리우레탄이다: of what; 비슷한 제품: like what.
    /^(?:예전|과거|종전|당초)에는\s.*\s(?:요즘|지금|이제|현재)은|^남은\s|비슷한 (?:제품|상품|사례|방식|서비스|기능|일|시기)/.test(
      statement,
    ) ||
    // 압력이 얼음을 녹이기 때문이라고들 했습니다: the reason of what.
    (/(?:때문|덕분|탓)이라(?:고|며)/.test(statement) && !/(?:것|이유|원인|까닭|배경|비결)[은는]/.test(statement)) ||
    /^(?:약\s)?\d+(?:년|개월|주|일|시간)\s?(?:뒤|후)/.test(statement) ||
    /^(?:이래|이후로|이후에|둘 다|둘 가운데)(?=[\s,])|^(?:어느 쪽|둘|전자|후자|양쪽|(?:앞|뒤)의 것)(?:이든|이나|인지|[은는이가도을를의에])/.test(
      statement,
    ) ||
    /(?:^|\s)앞의 (?:추정|주장|견해|설명|방법|경우|예|조사|실험|연구)/.test(statement) ||
    // 두 배에 이른다: of what.
    (/(?:^|[은는이가]\s)(?:약\s|거의\s|무려\s)?(?:\d[\d.]*|두|세|네|다섯|열)\s?배(?:에 (?:이르|이릅|달|가깝)|가 넘|입|였)/.test(
      statement,
    ) &&
      !/보다|비해|대비/.test(statement)) ||
    /(?:^|\s)(?:그중|그 뒤|며칠 뒤|곧바로|이날|그날)/.test(statement) ||
    /^(?:이후|그 이후|대신|이로써|이 밖에)\s|(?<![을를이가]\s\S{1,10})[은는] 대신\s|^(?:전환점|계기|출발점|시작)[은는이가]\s/.test(
      statement,
    ) ||
    /(?:^|\s)(?:일주일|하루|이틀|사흘|한 달|두 달|\d+(?:년|개월|일|주))\s?(?:뒤|후)\s/.test(statement) ||
    /^(?:다른|또 다른|그 밖의|나머지)\s|(?:^|\s)(?:다른 (?:이야기|생각|방법|길|의견|계산|선택|대답|결론|해석|입장|시각|사정))|^(?:\S+[은는이가을를]\s)?다시\s/.test(
      statement,
    ),
  definingWords: (sentence, names) => {
    const name = names.find((candidate) => sentence.startsWith(candidate))
    const marker = name
      ? /^(?:\s?\([^)]*\))?(?:이란|란|이라는 것은|라는 것은|은|는)\s/.exec(sentence.slice(name.length))
      : null
    return name && marker ? sentence.slice(name.length + marker[0].length) : null
  },
  definingVerb: /(?:을|를)\s(?:뜻|말|의미|가리)[가-힣]+\.?$/,
  isSoundStem: (stem) =>
    !TWO_SENTENCES.test(stem) &&
    asksOfSomething(stem) &&
    !FIRST_PERSON.test(stem) &&
    // 첫 1년은: the first one is asked for by no number.
    !/(?:^|\s)첫 몇/.test(stem) &&
    // …해안으로, 언제: said of it beside what is asked. 각각 2018년과 언제: of two, one each.
    !/[으가-힣]로, 언제|(?:각각|[와과]) (?:언제|얼마|몇 )/.test(stem) &&
    // 언제 보슈는, 언제 가동하며 …: asked of the first of two clauses.
    !/언제 (?:\S+ 씨|[^\s,]+)[은는] |(?:언제|무엇[을이]|얼마[를에]?|몇 \S+) (?:\S+ ){0,3}?\S+(?:하|되|[가-힣])며,? /.test(
      stem,
    ) &&
    // 문제는 무엇입니까: of whatever an article tells.
    !/^(?:문제|과제|약점|목적|관건|핵심)[은는] 무엇입니까\?$/.test(stem) &&
    // 38만 원에서 얼마였습니까: what it came to is no state.
    !/에서 (?:얼마|몇 \S+)(?:였습니까|입니까)\?$/.test(stem) &&
    // 언제 바꾸고도 남겼습니까: the date is of what is granted.
    !/(?:언제|몇 \S+)\s(?:[^,]*\s)?\S+(?:고도|면서도|았어도|었어도|였어도|지만)\s/.test(stem) &&
    // 몇 번을 구부려도: however often.
    !/(?:몇|얼마|언제)[^,]*[아어여해려]도\s/.test(stem) &&
    // 고작 4만 원 안팎이다, 8.4% 오른 4만 원에: what is said about the figure goes with no question for it.
    !/고작 (?:얼마|몇)|얼마 안팎|(?:얼마|언제|몇 \S+), |(?:얼마|몇 \S+)[^,]*(?:보니|더니|면서도|면서|지만|는데도)\s|언제 (?:무렵|쯤|께)|(?:오른|내린|늘어난|줄어든) 얼마/.test(
      stem,
    ) &&
    !/(?:(?<!넘지 |미치지 )않|없|(?<!넘지 |미치지 )못했)[가-힣]*니까\?$|^배경에는|^(?:첫째|둘째|셋째|넷째)|다는 (?:것이|게) |(?:없는|없던|않는|않은) (?:것은|곳은|사람은)|^언제\s|언제 .*것으로, |(?:얼마|몇 \S+?)(?:으?로,|이니|이고|이며|이지만)\s|(?:지만|으나|는데|(?:이|으)니),?\s.*(?:몇\s|얼마|언제)|[으가-힣]로, .*것은 무엇입니까|(?:언제|몇 \S+) \S+(?:해|하여|되어|돼) .{8}/.test(
      stem,
    ) &&
    (!/몇\s?(?:%|퍼센트|배)[^,]{0,8}\s(?:싸|비싸|저렴|높|낮|짧|길|많|적|빠르|느리|가볍|무겁)/.test(stem) ||
      /보다|비해|비교|대비|\d\S*에서 몇|몇 \S+에서 \d/.test(stem)),
  isGradual: (stem) => /(?:늘어났|늘었|줄었|줄어들었|커졌|높아졌|낮아졌|떨어졌|올랐|퍼졌)습니까\?$/.test(stem),
  relativeDates: otherHalves,
  dateParts: (date) => (/^\d{4}년/.test(date) ? (date.match(/\d+/g)?.map(Number) ?? null) : null),
  withoutDate: (statement, date) =>
    statement
      .replace(date, '◇')
      .replace(/◇\s?\([^()]*\)/, '◇')
      .replace(/◇(?:,|에는|에|의|부터|까지)?\s?/, '')
      .trim(),
}
