/** What somebody said: the right option is what the text reports of this speaker, the others what it reports of others. */
import { bigrams, comparisonKey, shareWithin } from '@/core/quiz/comparison'
import { shuffle } from '@/core/random'
import { DISTRACTORS, type Distractor, type Draft, evidenceOf } from '../draft'
import { nameOf } from '../entities'
import type { Material } from '../material'
import { pointsOutside } from '../material'
import type { EntityType, ReadSentence } from '../sentence'

interface Claim {
  /** As a sentence of its own. */
  readonly words: string
  readonly name: string
  readonly type: EntityType
  readonly sentence: ReadSentence
  readonly shown: readonly ReadSentence[]
}

const LENGTH = { least: 14, most: 90 } as const
/** Options differ in length by no more than this, so that none stands out. */
const LENGTH_DIFFERENCE = 40
/** Two claims that share this much may both be what one speaker said. */
const NEARLY_THE_SAME = 0.5

function claimsOf({ body, lexis, entities }: Material): readonly Claim[] {
  return body.flatMap((sentence, i) =>
    [...lexis.quotes(sentence, body[i - 1] ?? null), ...lexis.reports(sentence)].flatMap(
      ({ words, speaker, shown }): Claim[] => {
        const [naming = sentence] = shown
        const pronoun = naming.context.resolved.find(
          ({ start, end }) => start <= speaker.start && end >= speaker.nounEnd,
        )
        const name = pronoun ? lexis.withoutParticle(pronoun.text) : nameOf(lexis, naming, speaker)
        // Who speaks is somebody, though the text gives no title: 하멜은 … 말했다.
        const type = entities.find(name)?.type ?? lexis.typeByForm(name) ?? (speaker.proper ? 'person' : null)
        const said = lexis.finished(words)
        const points = lexis.pointsOutside(said) || pointsOutside(naming, { start: speaker.start, end: speaker.end })
        const meant = pronoun ? body.slice(0, i).findLast((own) => own.text.includes(name)) : undefined
        if (lexis.isLinked.test(said)) return []
        if (points || (type !== 'person' && type !== 'organisation') || lexis.isVague(name)) return []
        if (said.length < LENGTH.least || said.length > LENGTH.most) return []
        return [{ words: said, name, type, sentence, shown: meant ? [...shown, meant] : shown }]
      },
    ),
  )
}

export function whatSaid(material: Material): readonly Draft[] {
  const { lexis, lang, random, entities } = material
  const claims = claimsOf(material)
  return claims.flatMap((claim): Draft[] => {
    // What its people say a firm says as well.
    if (claim.type !== 'person') return []
    const own = bigrams(claim.words)
    const others = shuffle(claims, random).filter(
      (other) =>
        !entities.same(other.name, claim.name) &&
        // What the firm announced its president says as well.
        !claim.shown.some(({ text }) => other.type === 'organisation' && text.includes(other.name)) &&
        Math.abs(other.words.length - claim.words.length) <= LENGTH_DIFFERENCE &&
        shareWithin(bigrams(other.words), own) < NEARLY_THE_SAME &&
        !comparisonKey(claim.sentence.text).includes(comparisonKey(other.words)),
    )
    const chosen = others.slice(0, DISTRACTORS)
    const distractors = chosen.map(({ words, name, sentence }): Distractor => {
      const evidence = evidenceOf(lang, sentence.sentence)
      return { text: words, reason: { code: 'other-claim', detail: name, evidence } }
    })
    const name = entities.fullName(claim.name)
    return [
      {
        kind: 'what-said',
        basis: 'text',
        lang,
        stem: lexis.prompts.saidWhat(name),
        answer: claim.words,
        distractors,
        evidence: [...new Set([...claim.shown, ...chosen.flatMap(({ shown }) => shown)])].map((shown) =>
          evidenceOf(lang, shown.sentence),
        ),
        worth: 3,
      },
    ]
  })
}
