/** 第一の課題は長周期地震動である; 가장 큰 약점은 비용이다: what a specificational sentence (Higgins 1979) gives as the value of its subject. */
import type { Lang } from '@/core/article/types'
import { withParticle } from '@/lang/ko/with-particle'
import { choose, entityCandidates } from '../distractors'
import { type Draft, evidenceOf } from '../draft'
import type { Entity } from '../entities'
import { namesSomething } from '../grounded'
import { hasFigure } from '../in-digits'
import { standingOf } from '../introduction'
import type { Material } from '../material'
import { ROLES } from '../roles'
import type { ReadSentence } from '../sentence'
import { seriesOf } from '../series'
import { sharesHead, sortedThing, thingsAlike } from '../things-alike'

const LEAD: Readonly<Record<Lang, RegExp>> = {
  ja: new RegExp(
    `^([^「」。]{0,70}?(?:[るたいだ]の|(?:${ROLES.ja})|^(?:この|その)\\p{Script=Han}{1,4}))(?:は|が)、?(?=[^、は。]{2,40}。$)`,
    'u',
  ),
  ko: new RegExp(
    `^([^“”.]{0,70}?(?:[가-힣] 것|(?<=^|\\s)(?:${ROLES.ko})|^(?:이|그) [가-힣]{2,4}))(?:은|는|이|가) (?=[^,.]{2,40}\\.$)`,
  ),
}
const COPULA: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:だった|であった|である|だ|でした|です)?。$/,
  ko: /(?:이었다|였다|이다|다|입니다|이었습니다|였습니다)?\.$/,
}
const LINKS =
  /^(?:(?:だが|しかし|そして|また|さらに|ただし?|なお|一方で?)、|(?:그러나|하지만|그런데|그리고|다만|또한|또|한편),?\s)/
const OWN_TOPIC = { ja: /の[はが]、|[^にで]は、?[^、]*[^の]$/, ko: /(?:것|점)[은이] / } as const
const MARKS = /[「」『』‘’'“”"]/g

interface Value {
  readonly text: string
  readonly entity: Pick<Entity, 'type' | 'category' | 'sort'>
}

/** The noun that the sentence ends in, with the words that are one with it: 실리카 에어로젤 of 이산화규소로 이루어진 실리카 에어로젤이다. */
function givenValue(material: Material, { text, words }: ReadSentence, from: number): Value | null {
  const { entities, lang, lexis } = material
  const last = words.length - 1
  // 가격과 분진이다, 時間と設備費だ: one of two is not the value.
  if (words.some(({ role, particle, start }) => start >= from && (role === 'coordinate' || /^[とや]$/.test(particle))))
    return null
  const startOf = (isJoined: (i: number) => boolean): number => {
    let first = last
    while (first > 0 && (words[first - 1]?.start ?? 0) >= from && isJoined(first - 1)) first -= 1
    return words[first]?.start ?? text.length
  }
  const isBare = (i: number): boolean => lang === 'ko' && words[i]?.role === 'bare' && !words[i]?.comma
  const cut = (start: number): string => lexis.bareName(text.slice(start).replace(COPULA[lang], '').replace(MARKS, ''))
  const name = cut(startOf(isBare))
  const known = entities.find(name)
  if (known?.type === 'place') return { text: name, entity: known }
  if (known && known.type !== 'thing') return null
  const thing = sortedThing(material, name)
  if (thing) return { text: name, entity: { ...thing, type: 'thing' } }
  return null
}

/** 비용, which says little as a subject, is an answer beside other weaknesses. */
const isEmpty = ({ lang, lexis }: Material, name: string): boolean =>
  lexis.isVague(name) && seriesOf(lang, name).length === 0

const asked = (lang: Lang, lead: string, isPlace: boolean): string =>
  lang === 'ja'
    ? `${lead}は${isPlace ? 'どこ' : '何'}ですか。`
    : `${withParticle(lead, '은')} ${isPlace ? '어디' : '무엇'}입니까?`

export function specified(material: Material): readonly Draft[] {
  const { lang, lexis } = material
  return material.body.flatMap((sentence): Draft[] => {
    const [written = '', said = ''] = LEAD[lang].exec(sentence.text) ?? []
    const value = written === '' ? null : givenValue(material, sentence, written.length)
    if (!value || value.text.length < 2 || isEmpty(material, value.text) || hasFigure(value.text)) return []
    const { text: answer, entity } = value
    const isPlace = entity.type === 'place'
    const lead = said.replace(LINKS, '')
    // 厄介なのは、冬芝から主役は: a topic of its own before the one that is read as the subject.
    if (OWN_TOPIC[lang].test(lead)) return []
    const question = asked(lang, lead, isPlace)
    // 板挟みになったのはどこですか: a country of which nothing is named.
    if (isPlace && !namesSomething(material, lead)) return []
    const stem = standingOf(material, sentence, question, { start: 0, end: written.length })
    if (!stem) return []
    const candidates = isPlace
      ? [
          ...thingsAlike(material, sentence, answer, { category: 'place', sort: null }),
          ...entityCandidates(
            material,
            sentence,
            (other) =>
              other.type === 'place' &&
              lexis.levelOf(other.name) === lexis.levelOf(answer) &&
              !sharesHead(other.name, answer),
          ),
        ]
      : thingsAlike(material, sentence, answer, entity)
    return [
      {
        kind: isPlace ? 'where' : 'what',
        basis: 'text',
        lang,
        stem,
        answer,
        distractors: choose(
          { material, stem, answer, answered: sentence, code: isPlace ? 'other-place' : 'other-thing' },
          candidates,
        ),
        evidence: [evidenceOf(lang, sentence.sentence)],
        worth: 3,
      },
    ]
  })
}
