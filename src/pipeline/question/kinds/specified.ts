/** 第一の課題は長周期地震動である; 가장 큰 약점은 비용이다: what a specificational sentence (Higgins 1979) gives as the value of its subject. */
import type { Lang } from '@/core/article/types'
import { withParticle } from '@/lang/ko/with-particle'
import { choose, entityCandidates } from '../distractors'
import { type Draft, evidenceOf } from '../draft'
import type { Entity } from '../entities'
import { hasFigure } from '../in-digits'
import { standingOf } from '../introduction'
import type { Material } from '../material'
import type { ReadSentence } from '../sentence'
import { seriesOf } from '../series'
import { sharesHead, sortedThing, thingsAlike } from '../things-alike'

/** Nouns that say what role their value has, and no more. */
const ROLE = {
  ja: '課題|問題|弱点|強み|欠点|難点|利点|長所|短所|特徴|原因|要因|主因|一因|目的|狙い|対象|行き先|輸出先|調達先|供給元|産地|相手|相手先|素材|材料|原料|主原料|主成分|成分|燃料|動力源|熱源|解法|解決策|対策|手段|方法|手法|道具|決め手|鍵|カギ|主役|主力|柱|正体|背景|壁|ネック|引き金|きっかけ|起源|由来|前身|職業|専門|本業|肩書|特産|目玉|犯人|正式名称|通称|別名|愛称|売り物|主食|餌|天敵',
  ko: '과제|문제|약점|강점|단점|장점|특징|원인|요인|주원인|목적|대상|행선지|수출국|공급처|산지|상대|소재|재료|원료|주원료|주성분|성분|연료|동력원|해법|해결책|대책|수단|방법|도구|관건|열쇠|주역|주력|축|정체|배경|걸림돌|장벽|변수|승부처|계기|기원|유래|전신|직업|전공|본업|직함|특산물|범인|정식 명칭|통칭|별명|애칭|주식|먹이|천적',
} as const

const LEAD: Readonly<Record<Lang, RegExp>> = {
  ja: new RegExp(
    `^([^「」。]{0,70}?(?:[るたいだ]の|(?:${ROLE.ja})|^(?:この|その)\\p{Script=Han}{1,4}))(?:は|が)、?(?=[^、は。]{2,40}。$)`,
    'u',
  ),
  ko: new RegExp(
    `^([^“”.]{0,70}?(?:[가-힣] 것|(?<=^|\\s)(?:${ROLE.ko})|^(?:이|그) [가-힣]{2,4}))(?:은|는|이|가) (?=[^,.]{2,40}\\.$)`,
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
    const standing = standingOf(material, sentence, question, { start: 0, end: written.length })
    if (!standing) return []
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
    const { stem, sentences } = standing
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
        evidence: sentences.map((own) => evidenceOf(lang, own.sentence)),
        worth: 3,
      },
    ]
  })
}
