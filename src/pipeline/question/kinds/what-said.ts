/** What somebody said: the right option is what the text reports of this speaker, the others what it reports of others. */
import type { Lang } from '@/core/article/types'
import { bigrams, comparisonKey, shareWithin } from '@/core/quiz/comparison'
import { shuffle } from '@/core/random'
import { turnedWords } from '../contrary-words'
import { DISTRACTORS, type Distractor, type Draft, evidenceOf } from '../draft'
import type { Material } from '../material'
import { changesUnnamed } from '../relations'
import { type Speech, speechOf } from '../speech'

interface Claim extends Speech {
  readonly type: 'person' | 'organisation'
}

/** UTF-16 units. */
const LENGTH = { ko: { least: 16, most: 90 }, ja: { least: 14, most: 80 } } as const
/** No option is more than so many times as long as the key, or as short. */
const LONGER = 2.2
/** Sentences that give the news. */
const NEWS = 3
/** Two claims that share this much may both be what one speaker said. */
const NEARLY_THE_SAME = 0.5

/** Spoken politely: 습니다, です. One such among plain ones would stand out. */
const POLITE = { ko: /(?:니다|요|죠)[.?!]?$/, ja: /(?:です|ます|でした|ました|ません|ね|よ)[。？]?$/ } as const

/** 제작 기간을 줄이겠다, 来春に始めたい: who could not do it can't have said so, and a question beside what is told stands out. */
const MODES = {
  ko: { promise: /(?:겠다|기로 했다)[.?!]?$/, question: /(?:냐|까|나|[는은인던]가)[.?!]?$/ },
  ja: { promise: /(?:たい|つもりだ|ていく|目指す)[。！]?$/, question: /(?:か|かね)[。？]?$/ },
} as const
type Mode = 'plain' | keyof (typeof MODES)[Lang]
const modeOf = (lang: Lang, words: string): Mode =>
  MODES[lang].promise.test(words) ? 'promise' : MODES[lang].question.test(words) ? 'question' : 'plain'

function claimsOf(material: Material): readonly Claim[] {
  const { lexis, lang, body } = material
  return speechOf(material).flatMap((speech): Claim[] => {
    const { words, type, sentence } = speech
    const said = lexis.finished(words)
    if (said.length < LENGTH[lang].least || said.length > LENGTH[lang].most) return []
    if (lexis.isLinked.test(said) || lexis.pointsOutside(said) || lexis.dangling.test(said)) return []
    // What a firm announces at the head of its news anybody in it may have said.
    const isNews = type === 'organisation' && body.indexOf(sentence) < NEWS
    if (!speech.standsAlone || isNews || changesUnnamed(lang, said)) return []
    return [{ ...speech, words: said, type: type ?? 'person' }]
  })
}

/** 서윤택 다온극저온 대표: the article names both in one sentence, so that one may speak for the other. */
const areLinked = ({ body, entities, lang }: Material, a: Claim, b: Claim): boolean => {
  if (a.type === 'person' && b.type === 'person') return false
  const [one, other] = [a, b].map(({ name, type }) =>
    type === 'person' ? entities.bareName(entities.fullName(name)) : name,
  )
  if (one === undefined || other === undefined) return true
  const [person, organisation] = a.type === 'person' ? [one, other] : [other, one]
  // 片桐恵理局長 speaks for 交通局.
  const head = `${organisation.at(-1)}${lang === 'ja' ? '長' : '장'}`
  return body.some(({ text }) => text.includes(person) && (text.includes(organisation) || text.includes(head)))
}

export function whatSaid(material: Material): readonly Draft[] {
  const { lexis, lang, random, entities } = material
  const claims = claimsOf(material)
  return claims.flatMap((claim): Draft[] => {
    // What its people say a firm says as well.
    if (claim.type !== 'person') return []
    const own = bigrams(claim.words)
    const key = comparisonKey(claim.sentence.text)
    const distance = ({ words }: Claim): number => Math.abs(words.length - claim.words.length)
    const others = shuffle(claims, random)
      .filter(
        (other) =>
          !entities.same(other.name, claim.name) &&
          !areLinked(material, other, claim) &&
          Math.max(other.words.length, claim.words.length) <=
            LONGER * Math.min(other.words.length, claim.words.length) &&
          modeOf(lang, other.words) === modeOf(lang, claim.words) &&
          POLITE[lang].test(other.words) === POLITE[lang].test(claim.words) &&
          shareWithin(bigrams(other.words), own) < NEARLY_THE_SAME &&
          !key.includes(comparisonKey(other.words)),
      )
      .sort((a, b) => distance(a) - distance(b))
    const chosen = others.slice(0, DISTRACTORS)
    const distractors = chosen.map(({ words, name, sentence }): Distractor => {
      const evidence = evidenceOf(lang, sentence.sentence)
      return { text: words, reason: { code: 'other-claim', detail: name, evidence } }
    })
    // What he said himself, false in one word, where too few others said anything.
    const turned = turnedWords(material, claim.words).map(
      (text): Distractor => ({
        text,
        reason: { code: 'contradicts-text', detail: claim.words, evidence: evidenceOf(lang, claim.sentence.sentence) },
      }),
    )
    const name = entities.fullName(claim.name)
    return [
      {
        kind: 'what-said',
        basis: 'text',
        lang,
        stem: lexis.prompts.saidWhat(name),
        answer: claim.words,
        distractors: [...distractors, ...turned].slice(0, DISTRACTORS),
        evidence: [...new Set([...claim.shown, ...chosen.flatMap(({ shown }) => shown)])].map((shown) =>
          evidenceOf(lang, shown.sentence),
        ),
        worth: 3,
      },
    ]
  })
}
