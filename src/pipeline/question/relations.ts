/** What a statement names only by its relation to what it leaves out: 경쟁사인 …, 맨 아래에 있던 …; 隣の畑より, 同県. */
import type { Lang } from '@/core/article/types'
import { hasFigure } from './in-digits'

const RELATIVE: Readonly<Record<Lang, readonly RegExp[]>> = {
  ko: [
    // 맨 아래에 있던, 바닥에 붙은: of what.
    /^(?:맨|가장) (?:아래|위|앞|뒤|끝|안쪽|밑)(?:에|의|쪽)/,
    /^(?:바닥|옆|곁|구석|한쪽|안쪽|바깥쪽|위쪽|아래쪽|건너편|맞은편|옆면|뒷면|앞면|밑면|화면|표지|뚜껑)(?:에|의)[는서]?[는]?\s/,
    // 경쟁사인 동해제련: whose.
    /(?<!의 )(?:경쟁사|경쟁업체|자회사|모회사|협력사|협력업체|계열사|거래처|상대|이웃|동료|후임|전임)인\s/,
    // 같은 조건을: the same as what.
    /(?:^|(?<![와과이])\s)같은 (?:조건|방식|방법|날|달|해|기간|이유|자리|공정|장치|재료|망|시기|때|곳|현상|결과)(?=[은는이가을를의에도으로\s])/,
    // 반응은 원인이 아니다; 원인으로 꼽힌다 with no topic: of what.
    /^(?!.*[은는] ).*[이가] (?:원인|이유|계기|배경|변수|걸림돌|과제)(?:로 |이라|라고|였|입)/,
    /^(?!.*[은는] ).*(?:약점|단점|장점|강점|특징)이 (?:있|드러)/,
    /^[^,]{1,24}[은는] (?:변수|걸림돌|과제|문제|관건|호재|악재|한계|장점|단점|변화)(?:였|이었|입)[가-힣]*\.$/,
    // 치우쳐 있다는 것도 한계다: besides others, of what.
    /(?:것|점)도 (?:한계|장점|단점|특징|이유|원인|문제|과제|변수|걸림돌)[가-힣]*(?: [가-힣]+)?\.$/,
    // …끝에 내린 결정이었다: which one.
    /(?:내린|나온|거둔|얻은|이룬) (?:결정|결과|결론|성과|판단)(?:이었|였|입)[가-힣]*\.$/,
    // 차이는 커진다, 양쪽의 온도: between what, of which two.
    /^(?:차이|나머지|양쪽|양측|전자|후자|다른 한쪽|다른 쪽)(?:에서|에|의|는|은|이|가|을|를) /,
    // 증설 결정에는 …이 영향을 미쳤다, 제휴의 배경에는: whose.
    /^(?:[가-힣]{2,3}(?:의|\s결정의?)?\s)?(?:배경|이유|계기|원인|목적|결정|합의)에는 /,
  ],
  ja: [
    /^(?:隣|手元|足元|脇|傍ら|奥|手前|底|裏|裏側|上|下|表|向かい|先頭|最後尾|一番[上下奥])(?:の|に|で|から)/,
    /(?:^|[、はが])(?:隣|周囲|周り|よそ)の[^、]{1,8}より/,
    /(?<!と)(?:^|[、はがをにで])同じ(?:条件|工程|方法|方式|日|月|年|期間|場所|理由|装置|材料|時期|現象|結果)/u,
    // 宇宙線の増加が原因と考えられている: of what.
    /^(?!.*(?:は|には|では|とは)、?).*が(?:原因|理由|きっかけ|背景|要因|決め手|課題)(?:と|だ|で|に)/,
    /^(?!.*は).*(?:弱点|欠点|難点|利点|長所|短所|強み|弱み|特徴)が(?:あ|見)/,
    /^[^、]{1,20}は(?:課題|壁|難点|問題|鍵|決め手|変数|転機)(?:です|でした)。$/,
    // 三月に母が買ったもので、…: what it is that she bought.
    /^[^は]*[たるい]もので、/,
    // 透析に通う夫の車: whose.
    /^(?:[^はが、]{0,12}[るたうくいむ])?(?:夫|妻|息子|娘|父|母|父親|母親|祖父|祖母)の/,
    // 差の3割は, 上限は両側の温度で決まる: between what, of which two.
    /^(?:差|違い|残り|残る)(?:の|は|が|を|には)|^(?!.*[とや].*(?:両側|双方|両方))[^、]{0,12}(?:両側|双方|両方)の/,
    /^\p{Script=Han}{2,4}の(?:背景|理由|狙い|きっかけ|原因|要因)(?:に|は)/u,
  ],
}

/** 同県, 同寺: which, where the statement itself names none before it. */
const SAME = /同([県市町村国年月日区校大院紙省庁局寺園館誌])(?!じ|時|士|様)/gu
/** 당시에는, 当時は: when; a date or a clause of time before it says so. */
const THEN: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:^|[은는이가] |, )당시(?:에는|에도|에|의|는)? /,
  ja: /(?:^|[、は])当時(?:は|の|、)/,
}
/** 결정했다고 설명했다: what they decided is said by nothing before it. */
const DECIDED: Readonly<Record<Lang, RegExp>> = {
  ko: /(?<!(?:[을를]|기로|도록|할지|지를|다고) (?:\S+게 |모두 )?)(?:결정|선택|약속|동의|거절|포기|승낙)(?:했|하겠)다고 /,
  ja: /^(?!.*(?:を|ことに|かに)).*(?:決めた|決断した|選んだ|約束した|断った)と(?:述|話|語|説明)/,
}

/** 더 공을 들인 쪽은, より力を入れたのは: more than what, unless that is said. */
const MORE_THAN: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?!.*(?:보다|비해|비하면|대비|못지않)).*(?:^|\s)(?:더|더욱|좀 더|한층) (?:\S+ ){0,3}?\S*[가-힣] (?:쪽|것|곳|점|편|건)[은는이]\s/,
  ja: /^(?!.*(?:[\p{Script=Han}ァ-ヶー]より|に比べ)).*(?:^|[がはも、])(?:もっと|いっそう|一層|より)[^、は]{2,20}(?:の|ほう|方|点|もの|ところ)[はが]/u,
}
/** 外套のほうは: one of two, of which the other stands before. 회사 쪽은 may be who says something. */
const OTHER_SIDE = /^(?!.*より)[^、はが]{1,14}の(?:ほう|方)は/
export const comparesWithNothing = (lang: Lang, said: string): boolean =>
  MORE_THAN[lang].test(said) || (lang === 'ja' && OTHER_SIDE.test(said))

/** 군집위성을 완성해 1시간까지 낮추겠다, 3時間まで縮める: what is changed is said by nothing in the clause. */
const CHANGES: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:^|[해아어여고며] )[^을를은는이가]*(?:까지|로) (?:낮추|줄이|늘리|높이|올리|키우|넓히|앞당기)(?:겠|ㄴ|었|였|는|[기려고며])/,
  ja: /(?:^|[てで、])[^をはがも、]*(?:まで|に)(?:下げ|減ら|縮め|増や|高め|上げ|広げ|早め)/,
}
export const changesUnnamed = (lang: Lang, said: string): boolean => CHANGES[lang].test(said)

/** Whether a reader of this statement alone would ask: of what, of whom, as what? */
export function namesByRelation(lang: Lang, statement: string): boolean {
  const then = THEN[lang].exec(statement)
  const isSome = [...statement.matchAll(SAME)].some(
    ({ 1: noun = '', index }) => !statement.slice(0, index).includes(noun),
  )
  return (
    RELATIVE[lang].some((form) => form.test(statement)) ||
    (then !== null && !hasFigure(statement.slice(0, then.index))) ||
    (lang === 'ja' && isSome) ||
    DECIDED[lang].test(statement) ||
    changesUnnamed(lang, statement)
  )
}
