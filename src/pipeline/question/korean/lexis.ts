/** Korean names, figures and prompts. */
import type { Span } from '@/core/article/types'
import { particleFor, withParticle } from '@/lang/ko/with-particle'
import type { Lexis } from '../lexis'
import type { Edit, EntityType, ParsedSentence, Phrase } from '../sentence'
import { koreanQuotes } from './quotes'
import { TITLES } from './titles'

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
  /(?:정부부|여부|전부|일부|내부|외부|남부|북부|동부|서부|중부|[가능중요방향특다안정생산효율보안경제활용타당적합수월투명]성|여성|남성|본부|세부|신청|요청|시청자|대부|기부|공부|승부|거부|두부|피부|간부|농부|어부|주부|부부|첨부|납부|환부|음성|양성|구성|형성|작성|달성|완성|합성|육성|특성|속성|감성|지성|이성|인성|개성|관성|반성|찬성|숙성|청)$/
const GENERIC =
  /^(?:스타트업|업체|회사|기업|장비업체|대기업|은행|그룹|최대|대표|국영|현지|유명|전|현|주민|시민|국민|학생|사람|사람들|이용자|사용자|소비자|전문가|관계자|참가자|방문객|관광객|연구진|연구팀|정부|당국|업계|시장|언론|회원|직원|학교|대학|지역|지방|도시|나라|세계|시|군|구|도)$/
const VAGUE =
  /^(?:이|그|저|나|우리|누구|무엇|여기|이것|그것|자신|양사|양국|나머지|하나|둘|셋|모두|일부|대부분|절반|다수|상당수|대다수|것|수|일|점|때|곳|말|뜻|이유|까닭|문제|과제|결과|경우|상황|내용|부분|목표|계획|생각|역할|의문|반향|발언|손|눈|입|필요|모습|길|힘|마음|영향|노력|움직임|지원|활동|사실|이름|목소리|관심|질문|대답|답변|기회|시간|이야기|자리|우려|주장|논란|도움|조치|대책|시작|비용|방법|다른 하나|한쪽|다른 쪽|현재|최근|올해|지난해|내년|오늘|내일|어제|지금|이제|당분간|당장|앞으로)$/

function typeByForm(name: string): EntityType | null {
  const titled = TITLED.exec(name)
  const before = titled?.[1]?.trim() ?? ''
  if (titled && /[가-힣A-Za-z]$/.test(before) && !NO_NAME.test(before) && (/\s/.test(name) || before.length >= 2)) {
    const isName = /\s/.test(before) ? false : before.length <= 4
    return isName && !AMBIGUOUS_TITLE.test(titled[2] ?? '') ? 'person' : null
  }
  if (ORGANISATION.test(name) && !NO_ORGANISATION.test(name) && !/[은는이가을를의]\s/.test(name)) return 'organisation'
  return null
}

const unquoted = (written: string): string =>
  written
    .replace(/\s?\([^)]*\)/g, '')
    .replace(/^["'“‘「『《〈,·\s]+|["'”’」』》〉,\s]+$/g, '')
    .trim()

function bareName(written: string): string {
  const words = unquoted(written).split(' ')
  while (
    words.length > 1 &&
    /^(?:스타트업|업체|회사|기업|장비업체|대기업|최대|국영|현지|유명|이|그|이번|가운데|중|최근|현재|지금|올해|지난해|이제|당시|뒤|결과|인근의)$/.test(
      words[0] ?? '',
    )
  ) {
    words.shift()
  }
  return words.join(' ')
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

export const koreanLexis: Lexis = {
  lang: 'ko',
  prompts: {
    trueFalse: (statement) => `다음 문장이 글의 내용과 같으면 O, 다르면 X를 고르십시오.\n“${statement}”`,
    agree: '이 글의 내용과 같은 것을 고르십시오.',
    saidByPerson: (quote) => `“${quote}”라고 말한 사람은 누구입니까?`,
    saidByOrganisation: (quote) => `“${quote}”라고 밝힌 곳은 어디입니까?`,
    why: (effect) => `${effect} 까닭은 무엇입니까?`,
    heading: (sentence) => `다음 문장으로 시작하는 부분의 소제목으로 알맞은 것을 고르십시오.\n“${sentence}”`,
    definition: (definition) => `다음은 무엇에 대한 설명입니까?\n“${definition}”`,
    counterpart: (headword) => `‘${headword}’에 해당하는 일본어를 고르십시오.`,
    reading: (headword) => `‘${headword}’의 한글 표기로 알맞은 것을 고르십시오.`,
    hanja: (headword) => `‘${headword}’의 한자 표기로 알맞은 것을 고르십시오.`,
    falseFriend: (headword) => `‘${withParticle(`${headword}’`, '을')} 일본어로 바르게 옮긴 것을 고르십시오.`,
    first: '글에 따르면 다음 중 가장 먼저 일어난 일은 무엇입니까?',
    last: '글에 따르면 다음 중 가장 나중에 일어난 일은 무엇입니까?',
  },
  interrogatives: { person: '누구', place: '어디', thing: '무엇' },
  trueMark: 'O',
  falseMark: 'X',
  typeByForm,
  isTitled: (name) => TITLED.test(name),
  bareName,
  isVague: (name) =>
    name.length < 2 ||
    /^[가-힣]{0,3}(?:회사|업체|기업|단체|기관)$/.test(name) ||
    VAGUE.test(name) ||
    GENERIC.test(name) ||
    VAGUE.test(name.split(' ').at(-1) ?? '') ||
    /들$/.test(name),
  sameByForm,
  isPlainTopic: ({ particle }: Phrase) => /^[은는이가]$/.test(particle),
  afterAside:
    /^\s?(?:통해|통하여|위해|위한|대해|비롯|향해|둘러|놓고|두고|중심으로|계기로|바탕으로|축으로|대상으로|기반으로|목표로|목적으로|조건으로|이유로|근거로|무대로|포함|따라|넘어|앞두고|거쳐|제외|이용해|활용해|맞아|맞추|가지고|보며|보면)/,
  placeParticle: /^(?:에서|에|에서는|에는)$/,
  opposites: [
    ['늘었', '줄었'],
    ['늘렸', '줄였'],
    ['늘립', '줄입'],
    ['늘린', '줄인'],
    ['늘릴', '줄일'],
    ['줄었', '늘었'],
    ['줄였', '늘렸'],
    ['줄입', '늘립'],
    ['줄일', '늘릴'],
    ['높아졌', '낮아졌'],
    ['낮아졌', '높아졌'],
    ['떨어졌', '올라갔'],
    ['커졌', '작아졌'],
    ['많아졌', '적어졌'],
    ['빨라졌', '느려졌'],
    ['강해졌', '약해졌'],
    ['높습', '낮습'],
    ['낮습', '높습'],
    ['많습', '적습'],
    ['적습', '많습'],
    ['큽니', '작습니'],
    ['증가했', '감소했'],
    ['감소했', '증가했'],
    ['상승했', '하락했'],
    ['하락했', '상승했'],
    ['확대', '축소'],
    ['축소', '확대'],
    ['강화', '완화'],
    ['완화', '강화'],
    ['찬성', '반대'],
    ['수출', '수입'],
    ['첫', '마지막'],
    ['처음으로', '마지막으로'],
    ['국내', '해외'],
    ['해외', '국내'],
    ['웃돌았', '밑돌았'],
    ['넘었', '밑돌았'],
    ['성공', '실패'],
    ['허용', '금지'],
    ['금지', '허용'],
  ],
  startsWord: (text, at) => at === 0 || /[\s'‘"(]/.test(text[at - 1] ?? ''),
  particleEdit,
  varied: ({ text }, digits) => text.replace(/\d[\d,.]*\d|\d/, digits),
  quotes: koreanQuotes,
  isSoundStatement: (statement) =>
    statement.length >= 20 &&
    !/["“”]/.test(statement) &&
    !/^(?:약\s)?\d+(?:년|개월|주|일|시간)\s?(?:뒤|후)/.test(statement) &&
    !/(?:때문|판단|모습|셈|우려|뜻|의문|것|점|이유)입니다\.$|에서입니다\.$|위해서입니다\.$/.test(statement) &&
    !/^(?:은|는|을|를|에|의)\s/.test(statement),
  definingWords: (sentence, names) => {
    const name = names.find((candidate) => sentence.startsWith(candidate))
    const marker = name
      ? /^(?:\s?\([^)]*\))?(?:이란|란|이라는 것은|라는 것은|은|는)\s/.exec(sentence.slice(name.length))
      : null
    return name && marker ? sentence.slice(name.length + marker[0].length) : null
  },
  isSoundStem: (stem) => !/^(?:은|는|이|가|을|를|에|의|도)\s|\s,|^["'”’]/.test(stem),
  relativeDates: (date) =>
    /^(?:지난해|올해|내년)\s(?:상반기|하반기)$/.test(date)
      ? ['올해 상반기', '올해 하반기', '내년 상반기', '내년 하반기', '지난해 하반기'].filter((other) => other !== date)
      : [],
  dateParts: (date) => (/^\d{4}년/.test(date) ? (date.match(/\d+/g)?.map(Number) ?? null) : null),
  withoutDate: (statement, date) =>
    statement
      .replace(date, '◇')
      .replace(/◇(?:,|에는|에|의|부터|까지)?\s?/, '')
      .trim(),
}
