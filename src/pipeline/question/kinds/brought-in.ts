/** 流れを変えたのは、長女の千景さんだった; 논문에 주목한 사람은 변수련이었다: whom a sentence brings in at its end is asked for in the sentence's own words. */
import { choose } from '../distractors'
import { type Draft, evidenceOf } from '../draft'
import type { Entity } from '../entities'
import { standingOf } from '../introduction'
import type { Material } from '../material'
import { namesAlike } from '../names-alike'

const CLEFT = {
  ja: /^((?:[^「」。]|「[^「」]{1,12}」){3,70}?[たるいだ])のは、?(.+?)(?:だ|である|だった|です|でした)?。$/,
  ko: /^([^“”.]{4,80}?[가-힣]) (?:사람은|이는|곳은|것은|회사는|업체는|기업은) (.+?)(?:이었다|였다|이다|다|입니다)\.$/,
} as const
const LINKS = /^(?:だが|しかし|そして|また|さらに|ただし?|그러나|하지만|그런데|그리고|다만|또)、?\s?/
/** What stands after a name: さん（三十四）, 씨(67). */
const AFTER_NAME = /(?:さん|氏|\s?씨)?(?:[（(][^）)]*[）)])?$/

/** The longest person or firm that the words end in, null where they end in something else. */
function namedAtEnd({ entities }: Material, words: string): Entity | null {
  const bare = words.replace(AFTER_NAME, '')
  return entities.all
    .filter(({ name, type }) => (type === 'person' || type === 'organisation') && name.length > 1)
    .filter(({ name }) => bare.endsWith(name) || words.endsWith(name))
    .reduce<Entity | null>((longest, one) => (one.name.length > (longest?.name.length ?? 0) ? one : longest), null)
}

export function broughtIn(material: Material): readonly Draft[] {
  const { lang } = material
  return material.body.flatMap((sentence): Draft[] => {
    const [, told = '', tail = ''] = CLEFT[lang].exec(sentence.text) ?? []
    const entity = tail === '' ? null : namedAtEnd(material, tail)
    if (!entity || (entity.type !== 'person' && entity.type !== 'organisation')) return []
    const isPerson = entity.type === 'person'
    const lead = told.replace(LINKS, '')
    const question =
      lang === 'ja'
        ? `${lead}のは${isPerson ? '誰' : 'どこ'}ですか。`
        : `${lead} ${isPerson ? '사람은 누구' : '곳은 어디'}입니까?`
    const stem = standingOf(material, sentence, question, { start: 0, end: told.length })
    if (!stem) return []
    const { answer, candidates, shown } = namesAlike(material, sentence, entity.name, entity.type, { speaks: false })
    return [
      {
        kind: isPerson ? 'who' : 'which-organisation',
        basis: 'text',
        lang,
        stem,
        answer,
        distractors: choose(
          { material, stem, answer, answered: sentence, code: isPerson ? 'other-person' : 'other-organisation' },
          candidates,
        ),
        evidence: [...new Set([sentence, ...shown])].map((own) => evidenceOf(lang, own.sentence)),
        worth: 3.2,
      },
    ]
  })
}
