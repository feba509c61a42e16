/** 접속 부사: what each says of two sentences, and whether it is asked for, offered beside another, or both. Sorted. */
import { withParticle } from '@/lang/ko/with-particle'
import type { Connective, Connectives, Relation } from '../connectives'

const WORDS: readonly Connective[] = [
  { word: '가령', relation: 'example', use: 'both' },
  { word: '그 결과', relation: 'result', use: 'both' },
  { word: '그 때문에', relation: 'result', use: 'asked' },
  { word: '그래도', relation: 'concession', use: 'asked' },
  { word: '그래서', relation: 'result', use: 'both' },
  { word: '그러나', relation: 'contrast', use: 'both' },
  { word: '그러므로', relation: 'result', use: 'both' },
  { word: '그런데도', relation: 'concession', use: 'asked' },
  { word: '그럼에도', relation: 'concession', use: 'asked' },
  { word: '그럼에도 불구하고', relation: 'concession', use: 'asked' },
  { word: '그렇지만', relation: 'contrast', use: 'both' },
  { word: '다만', relation: 'condition', use: 'both' },
  { word: '다시 말해', relation: 'restating', use: 'both' },
  { word: '따라서', relation: 'result', use: 'both' },
  { word: '반대로', relation: 'comparison', use: 'both' },
  { word: '반면', relation: 'comparison', use: 'both' },
  { word: '반면에', relation: 'comparison', use: 'asked' },
  { word: '예를 들면', relation: 'example', use: 'both' },
  { word: '예를 들어', relation: 'example', use: 'both' },
  { word: '예컨대', relation: 'example', use: 'both' },
  { word: '오히려', relation: 'instead', use: 'offered' },
  { word: '왜냐하면', relation: 'reason', use: 'offered' },
  { word: '이 때문에', relation: 'result', use: 'both' },
  { word: '이로 인해', relation: 'result', use: 'asked' },
  { word: '이에 따라', relation: 'result', use: 'asked' },
  { word: '하지만', relation: 'contrast', use: 'both' },
]

const SAYS: Readonly<Record<Relation, string>> = {
  comparison: '앞의 것과 다른 것을 서로 견줄 때 씁니다.',
  concession: '앞의 내용에서 예상되는 것과 다른 일이 이어질 때 씁니다.',
  condition: '앞의 내용에 예외나 조건을 붙일 때 씁니다.',
  contrast: '앞의 내용과 어긋나거나 반대되는 내용이 이어질 때 씁니다.',
  example: '앞의 내용에 드는 예가 이어질 때 씁니다.',
  instead: '앞의 내용을 물리치고 다른 것을 내세울 때 씁니다.',
  reason: '앞의 내용의 까닭을 밝힐 때 쓰고, 문장이 ‘…기 때문이다’로 끝납니다.',
  restating: '앞의 내용을 다른 말로 바꾸어 말할 때 씁니다.',
  result: '앞의 내용이 원인이고 뒤의 내용이 그 결과일 때 씁니다.',
}

export const KOREAN_CONNECTIVES: Connectives = {
  words: WORDS,
  says: ({ word, relation }) => `‘${withParticle(`${word}’`, '은')} ${SAYS[relation]}`,
  follows: /^,?\s/,
  leans:
    /^(?:더욱이|아울러|이처럼|이렇게|그렇게|이와|그와|첫째|둘째|셋째|하나는|다른|나머지|먼저|다음으로|마지막으로|배경에는|이는|이를|그것|이것|특히|실제로|이어|결국|이유는|목적은|결과는)/,
  firstPerson: /^(?:나|내|저|제|우리|저희)(?=[는은가의를도 ])/,
  denies: /(?:지 (?:않|못)|[은는이가도] (?:아니|없)|(?:^|\s)(?:안|못) )\S*[.]?$|(?:없|못했|않[았는]|아니)\S*[.]?$/,
  resists:
    /여전히|아직|그치|그쳤|불과|낮[다은았]|적[다은었]|부족|어렵|어려[운울웠]|힘[들든]|문제|한계|과제|걸림돌|부담|약점|단점|다르|달[라랐]|실패|늦|막히|막혔|미치지|쉽지|드물|멈[추췄]|끊기|끊겼|빠져 있|신중|제자리|계속|남아/,
  reacts: /비판|반대|반박|반발|지적|꼬집|우려|의문|회의/,
  grants: /옳|맞[다는]|물론|기는 |처럼 보|(?:고|라) (?:생각|여겼|믿|판단)|(?:으)?면 (?:된다|그만)/,
  exempts: /경우|제외|예외|수 있|기도|도 있|해야|아야|어야|만은|에서는|에는|까지는|한해/,
  tellsWhy:
    /(?:때문|까닭|이유|덕분|탓|것|셈|뜻)(?:이다|이었다|이라|입니다|이었습니다|이라고\s\S+|이라는\s\S+)\.?$|[아어여해]서(?:다|이다|였다|입니다)\.?$/,
}
