/** 것은 무엇입니까; のは何か: the object of a clause, when it is a term of the glossary or a name in quotation marks. */
import { askable } from '../askable'
import { choose, entityCandidates } from '../distractors'
import { type Draft, evidenceOf } from '../draft'
import type { Entity } from '../entities'
import { isGrounded, isSpecific } from '../grounded'
import { type Material, pointsOutsideClause } from '../material'
import type { Phrase, ReadSentence } from '../sentence'

/** 흐름, 反響: a short general noun is no fact to ask for. */
const SHORTEST_ANSWER = 3
const LONGEST_ANSWER = 24

/** The term that the phrase is, or that its last words are. */
function termOf({ entities, lexis }: Material, sentence: ReadSentence, phrase: Phrase): Entity | null {
  const name = lexis.bareName(sentence.text.slice(phrase.headStart, phrase.nounEnd))
  const entity = entities.find(name)
  return entity && entity.type === 'thing' && entity.concept !== null ? entity : null
}

/** 지방 극장 beside 벽돌 극장, 工場 beside 新工場: what is of the same head may be the same thing. */
function sharesHead(a: string, b: string): boolean {
  const [x, y] = [a.split(' ').at(-1) ?? a, b.split(' ').at(-1) ?? b]
  return x === y || a.endsWith(b) || b.endsWith(a)
}

export function what(material: Material): readonly Draft[] {
  const { lexis, lang } = material
  return material.body.flatMap((sentence) =>
    sentence.phrases.flatMap((phrase): Draft[] => {
      if (phrase.role !== 'object' || phrase.coordinated || phrase.relative) return []
      const answer = lexis.bareName(sentence.text.slice(phrase.start, phrase.nounEnd))
      const clause = sentence.clauses.findIndex(({ last }) => last === phrase.governor)
      const entity = termOf(material, sentence, phrase)
      // Without a sort there would be nothing of its kind to choose from.
      if (
        clause < 0 ||
        !entity?.sort ||
        lexis.isAttribute(answer) ||
        answer.length < SHORTEST_ANSWER ||
        answer.length > LONGEST_ANSWER ||
        lexis.isVague(answer) ||
        // 名刺ほどの|大きさのセンサー: a measure that has lost what it is measured by.
        /^(?:大きさ|長さ|高さ|重さ|程度)の|^(?:크기|길이|높이|무게|정도)의/.test(answer) ||
        /\d/.test(answer)
      )
        return []
      const isNamed = lexis.isTitled(answer) || (phrase.tagged !== null && phrase.tagged !== 'thing')
      if (isNamed || lexis.afterAside.test(sentence.text.slice(phrase.end))) return []
      if (!askable(sentence, phrase) || /["“”「」]/.test(sentence.text)) return []
      if (lexis.isHearsay.test(sentence.text) || /없[다는었습]|ない。?$|なかった。?$/.test(sentence.text)) return []
      const stem = sentence.forms.askByCleft(clause, phrase, 'thing')
      // 膜脂質については、あるのは何ですか: that something is there asks for nothing in particular.
      if (stem && lexis.isBareCleft?.test(stem)) return []
      if (!stem || pointsOutsideClause(material, sentence, phrase) || !isSpecific(material, stem)) return []
      if (!isGrounded(material, sentence, phrase)) return []
      const candidates = entityCandidates(
        material,
        sentence,
        (other) =>
          other.category === entity.category &&
          other.sort === entity.sort &&
          // What all of the entry is of may be meant too.
          !material.subject?.endsWith(other.name) &&
          !sharesHead(other.name, answer),
      )
      return [
        {
          kind: 'what',
          basis: 'text',
          lang,
          stem,
          answer,
          distractors: choose({ material, stem, answer, answered: sentence, code: 'other-thing' }, candidates),
          evidence: [evidenceOf(lang, sentence.sentence)],
          terms: entity.concept ? [entity.concept] : [],
          worth: 2.3,
        },
      ]
    }),
  )
}
