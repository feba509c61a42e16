/** Who said it: a direct quotation and its speaker. */
import { choose } from '../distractors'
import { type Draft, evidenceOf } from '../draft'
import { nameOf } from '../entities'
import type { Material } from '../material'
import { namesAlike } from '../names-alike'

export function whoSaid(material: Material): readonly Draft[] {
  const { lexis, entities, lang } = material
  return material.body.flatMap((sentence, i) =>
    lexis.quotes(sentence, material.body[i - 1] ?? null).flatMap(({ words, speaker, shown }): Draft[] => {
      const pronoun = sentence.context.resolved.find(
        ({ start, end }) => start <= speaker.start && end >= speaker.nounEnd,
      )
      if (pronoun) return []
      const name = nameOf(lexis, sentence, speaker)
      const type = entities.find(name)?.type ?? lexis.typeByForm(name)
      if ((type !== 'person' && type !== 'organisation') || lexis.isVague(name)) return []
      const { saidByPerson, saidByOrganisation } = lexis.prompts
      const stem = type === 'person' ? saidByPerson(words) : saidByOrganisation(words)
      const options = namesAlike(material, sentence, name, type)
      return [
        {
          kind: 'who-said',
          basis: 'text',
          lang,
          stem,
          answer: options.answer,
          distractors: choose(
            { material, stem, answer: options.answer, answered: sentence, code: 'other-speaker' },
            options.candidates,
          ),
          evidence: [...shown, ...options.shown].map((own) => evidenceOf(lang, own.sentence)),
          worth: 3.1,
        },
      ]
    }),
  )
}
