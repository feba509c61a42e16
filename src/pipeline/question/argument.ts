/** Texts that argue, and in them what is somebody else's view: an objection that the author reports, and what is granted before a 'but'. */
import type { Lang } from '@/core/article/types'
import { rememberedWith } from '@/core/remembered'
import { hasFigure } from './in-digits'
import type { Material } from './material'
import { isNarrated } from './narrator'
import type { ReadSentence } from './sentence'

/** 「…」: whoever speaks there claims it. */
const QUOTED = /[“「『"][^“”「」『』"]*[”」』"]/g

/** What a sentence ends in that claims, reasons or corrects, other than a report. */
const CLAIMS = {
  ko: /(?:야 한다|야 합니다|[이가] 아니다|[은는] 아니다|(?:때문|것|셈|뿐|법|마련)이다|(?:면|어도|아도) (?:된다|좋다)|[을ㄹ] 수 없다|하자|마찬가지다|다름없다)\.$/,
  ja: /(?:べき(?:だ|である|なのだ)|(?:から|の|わけ|もの|はず)(?:だ|である|ではない)|では(?:ない|なかろう|あるまい)|なければならない|ほかない|ればよい|ればいい|てよい|てはならない|(?:たい|ほしい)(?:ものだ)?)。$/,
} as const
const LEAST = { sentences: 4, share: 0.1 } as const

/** Whether the text argues for something, as an essay or a leader does. What it reports it reports of itself; a first person is not enough, news has it in quotations. */
export const argues = rememberedWith(({ lang, body }: Material): boolean => {
  const claims = body.filter(({ text }) => CLAIMS[lang].test(text.replace(QUOTED, ''))).length
  return (claims >= LEAST.sentences && claims >= LEAST.share * body.length) || (claims > 1 && isNarrated(lang, body))
})

/** What is demanded or found right is no fact, whoever reads it. */
const DEMANDS = {
  ko: /(?:[가-힣]야 (?:한다|합니다)|필요가 있(?:다|습니다)|바람직(?:하다|합니다)|옳(?:다|습니다)|마땅(?:하다|합니다))\.$/,
  ja: /(?:べき(?:だ|です|である|でしょう)|なければなら(?:ない|ないです|なりません)|なければなりません|必要がある|必要があります|ほうがよい(?:です)?|望ましい(?:です)?)。$/,
} as const
/** 筆者の鞄には時刻表が入っている, 은행나무는 지도에 나오지 않는다: of the writer's own life, and of what is there, the text tells facts. */
const TELLS_FACTS =
  /필자|筆者|(?:고 |어 |아 )있(?:습니)?다\.$|(?:나오지 않|보이지 않|나온|나옵|보인|보입)[가-힣]*다\.$|(?:て|で)い(?:ま(?:す|せん)|る|ない)。$/

/**
 * Whether a statement is what the author thinks: what is demanded, and in an essay of a first person what is said in the present of nobody by name
 * (乗り遅れるくらいの弱みがあってちょうどいい, 좋은 것은 늦게 안다). Figures are facts, whoever demands them: 영하 253도로 식혀야 합니다.
 */
export function isView(material: Material, { text, topic }: ReadSentence, statement: string): boolean {
  const { lang, body, entities, lexis } = material
  if (!argues(material) || hasFigure(statement)) return false
  if (DEMANDS[lang].test(statement)) return true
  // 手のひらが熱くなり、やめる機会がつかめない: how it is at one moment, and no thought on anything.
  if (topic === null && !CLAIMS[lang].test(text)) return false
  const isOfNamed = entities.all.some(
    ({ name, type }) => type !== 'thing' && name.length > 1 && statement.includes(name),
  )
  const isTold = lexis.isPast.test(text) || lexis.isHearsay.test(text)
  return !isTold && !TELLS_FACTS.test(statement) && !isOfNamed && isNarrated(lang, body)
}

/** 그러나, しかし: from here on the author speaks again. */
const TURNS = {
  ko: /^(?:그러나|하지만|그렇지만|그런데|그럼에도|그래도|다만|문제는|그렇다고|그렇더라도|설령)(?=[\s,])/,
  ja: /^(?:しかし|だが|けれど|でも|ところが|それでも|とはいえ|だからといって|かといって|ただ|ただし|問題は|むしろ)/,
} as const

/** Nouns for what others say against it. */
const VIEW = {
  ko: '(?:반론|반박|비판|이의|이견|지적|우려|걱정|의견|목소리|주장|시각|견해|반발|불만|의문|질문|항변)',
  ja: '(?:反論|異論|批判|懸念|疑問|心配|不安|声|指摘|意見|見方|主張|不満|反発|疑い|問い)',
} as const

/** It says that there is an objection. */
const OBJECTS: Readonly<Record<Lang, RegExp>> = {
  ko: new RegExp(
    `${VIEW.ko}(?:이|도|가|은|는|을|를|과|와)?\\s(?:[가-힣]+\\s){0,2}(?:있|나오|나온|나올|많|제기|만만|따르|따른|따를|적지|들린|들려|하는 (?:이|사람))|` +
      '(?:되물|반문|반박|항의|따져 물)[가-힣]* (?:수|이|사람)|(?:어떤|일부|몇몇) (?:이|사람|학자|전문가)(?:들)?(?:은|는)\\s|(?:^|\\s)(?:누군가는|혹자는|일각에서는|일부에서는|누구는)\\s|' +
      '(?:다|라|냐|자|까)고 (?:말하|주장하|반박하|되묻|묻|걱정하|우려하|생각하|믿)는 (?:이|사람|쪽)(?:들)?(?:은|는|이|도)',
  ),
  ja: new RegExp(
    `${VIEW.ja}(?:の声)?(?:も|が|は|を)(?:、)?(?:必ず|当然|きっと|よく|少なからず)?(?:ある|あろう|あり|出る|出て|出よう|多い|聞こえ|聞く|聞かれ|根強い|上が|寄せられ|受け|絶えない)|` +
      'と(?:言う|いう|考える|反論する|思う|問う|主張する)(?:人|向き|読者|者|論者)(?:たち)?(?:も|は|が)(?:い(?:る|よう|て)|多い|少なくない|絶えない)|(?:^|、)(?:ある人|一部の人|彼ら)(?:たち)?は|こう(?:反論|問い返)',
  ),
}
/** 힘 있는 반론이다, この反論は半分まで正しい: the author's verdict on it. */
const JUDGES: Readonly<Record<Lang, RegExp>> = {
  ko: new RegExp(
    `^(?:[이그] |이런 |그런 |이러한 |그러한 )?\\S{0,8}\\s?${VIEW.ko}(?:이다|이었다|은|는|을|를|에는|에도|도)(?=[\\s.])|일리|(?:옳은|맞는|틀린|힘 있는) |^(?:나|저|나도|나 역시|저도)(?:는)?\\s|(?:나는|나도|저는|저도|내가) `,
  ),
  ja: new RegExp(
    `^(?:この|その|こうした|そうした)${VIEW.ja}(?:は|も|に|を|が)|^その(?:通り|とおり)|一理|もっともだ|(?<!公)私(?=[はもに])|筆者`,
  ),
}
/** 물론, もちろん: granted before a 'but'. */
const GRANTS = {
  ko: /^(?:물론|하기는|하기야|사실)(?=[\s,])/,
  ja: /^(?:もちろん|もっとも|確かに|たしかに|なるほど|無論|むろん)/,
} as const
/** …다는 반론, …という心配: what is objected stands in the sentence, with who says so. */
const TELLS_VIEW: Readonly<Record<Lang, RegExp>> = {
  ko: new RegExp(`(?:다|라|냐|자|까)는 (?:\\S+ )?${VIEW.ko}`),
  ja: new RegExp(`という(?:\\S{0,4})${VIEW.ja}`),
}

/**
 * The sentences that the author does not say for himself: an objection, told in words that leave out who makes it, with all that goes on with it until
 * the author turns or judges; and what is granted before a 'but', which is half a thought, unless it is a matter of figures.
 */
export const heldByOthers = rememberedWith((material: Material): ReadonlySet<ReadSentence> => {
  const { lang, body } = material
  const held = new Set<ReadSentence>()
  if (!argues(material)) return held
  let objects = false
  let granted: readonly ReadSentence[] = []
  body.forEach((read, i) => {
    const { text, sentence } = read
    const turns = TURNS[lang].test(text)
    // 그러나 may open the next paragraph.
    if (turns) for (const one of granted) if (one.numbers.length + one.dates.length === 0) held.add(one)
    if (turns || body[i - 1]?.sentence.block !== sentence.block) {
      granted = []
      objects = false
    }
    if (turns) return
    const grants = GRANTS[lang].test(text)
    if (OBJECTS[lang].test(text.replace(QUOTED, '○'))) {
      objects = true
      if (!TELLS_VIEW[lang].test(text)) held.add(read)
    } else if (objects && !JUDGES[lang].test(text)) held.add(read)
    else objects = false
    if (grants || granted.length > 0) granted = JUDGES[lang].test(text) ? [] : [...granted, read]
  })
  return held
})
