/** 사람은 누구입니까, 곳은 어디입니까; 誰, どこ: the topic of a clause, somebody or an organisation, is asked for by a cleft. */
import type { Lang, Span } from '@/core/article/types'
import type { QuestionKind, ReasonCode } from '@/core/quiz/types'
import { type Candidate, choose, entityCandidates } from '../distractors'
import { askedByWork, asRole, doerOf, isApart, isApposed, OFFICE_ALONE } from '../doers'
import { type Draft, evidenceOf } from '../draft'
import { nameOf } from '../entities'
import { hasTwoActors, isAnswerable, isSpecific, namesMatter } from '../grounded'
import { hasFigure, withDigits } from '../in-digits'
import { askedAfter, STANDS_ALONE } from '../introduction'
import { type Material, pointsOutside } from '../material'
import { type NamesAlike, namesAlike } from '../names-alike'
import { placeCandidates } from '../places'
import { clauseSpan, type EntityType, type ReadSentence, relativeStart } from '../sentence'

type Named = Exclude<EntityType, 'thing'>

const CODES: Readonly<Record<Named, ReasonCode>> = {
  person: 'other-person',
  organisation: 'other-organisation',
  place: 'other-place',
}
const KINDS: Readonly<Record<Named, QuestionKind>> = {
  person: 'who',
  organisation: 'which-organisation',
  place: 'where',
}

/** The question as it is, or of the entry that the instruction names; null where it says too little. */
function standing(
  material: Material,
  sentence: ReadSentence,
  span: Span,
  question: string,
  isActor: boolean,
): string | null {
  const { subject, lexis, lang } = material
  // 本種を…と推定した: of what the entry is of.
  const isOffice = OFFICE_ALONE.test(question) || /(?:^|、)本[種作品法]/.test(question)
  if (isSpecific(material, question) && !(isOffice && !subject)) {
    return isOffice && subject ? lexis.prompts.ask(question, { ...STANDS_ALONE, about: subject }) : question
  }
  if (!isActor || question.length < SHORT_OF_ENTRY[lang]) return null
  const asked = askedAfter(material, sentence, [span], question)
  return asked && !asked.alone && isAnswerable(material, question) ? asked.stem : null
}

/** Of an entry, whose subject the instruction names. */
const SHORT_OF_ENTRY = { ko: 16, ja: 12 } as const

/** The least that is left of a question whose subject was described. UTF-16 units. */
const AFTER_DESCRIPTION = { ko: 30, ja: 21 } as const
/** 隣の土間で, 다음 글을: next to what was told of, or what follows. */
const NEXT_TO =
  /^(?:隣|奥|手前|向かい)の|次の(?:文|言葉|よう)|^(?:옆|맞은편|건너편|안쪽) |^보도에 따르면|(?:^|\s)다음(?:과 같| (?:글|내용|말))/

const DATE = {
  ko: /(?:\d{4}년|\d{1,2}월|\d{1,2}일|지난해|올해|내년)[^\s]*\s?/g,
  ja: /(?:\d{2,4}年度?|\d{1,2}月|\d{1,2}日)(?:から|まで|に(?:は)?|、|以降|以来)*/g,
} as const

/** 1996年から実行している: a time and a verb alone say not what is done. */
function hasMatter(lang: Lang, question: string): boolean {
  const rest = withDigits(question).replace(DATE[lang], '')
  return lang === 'ja'
    ? /[をにがでと、].*(?:のは|[者員師士長手家])/.test(rest)
    : rest.replace(/ (?:사람은|곳은|\S+[은는]) (?:누구|어디)입니까\?$/, '').split(' ').length > 2
}

/** A university may be meant by 곳 and どこ as a firm is, where the article names too few firms. */
const INSTITUTE_FOR_FIRM = 4
const INSTITUTE = /(?:大学|研究所|研究院|대학교?|연구원)$/
const institutesFor = (material: Material, sentence: ReadSentence, answer: string): readonly Candidate[] =>
  placeCandidates(material, sentence, answer, 'site')
    .filter(({ text }) => INSTITUTE.test(text) && !material.entities.same(text, answer))
    .map((candidate) => ({ ...candidate, strange: INSTITUTE_FOR_FIRM }))

export function who(material: Material): readonly Draft[] {
  const { lexis, entities, lang } = material
  return material.body.flatMap((sentence) => {
    if (/["“”「」]/.test(sentence.text.replace(/[「“"][^「」“”"]{1,12}[」”"]/g, ''))) return []
    return sentence.clauses.flatMap((clause, i): Draft[] => {
      const subject = doerOf(material, sentence, i)
      if (!subject || !lexis.isPlainTopic(subject) || (subject.coordinated && !isApposed(sentence, subject))) return []
      const name = nameOf(lexis, sentence, subject)
      const entity = entities.find(name)
      const type = entity?.type ?? lexis.typeByForm(name)
      const isActor = type === 'person' || type === 'organisation'
      if (subject.relative && !isActor) return []
      // 日本は…を開いた: a country acts, and where is not the word for it.
      if (type === 'place' && lexis.levelOf(name) === '') return []
      // Of a thing that is said to do something nothing else is known that could.
      if (!type || type === 'thing' || lexis.isVague(name) || hasFigure(name)) return []
      const span = clauseSpan(sentence, clause)
      const isDone = sentence.forms.isDoneTo(i, subject)
      const made = isActor ? askedByWork(material, sentence, i, subject, type) : null
      const asked = made ?? sentence.forms.askByCleft(i, subject, type)
      const plain =
        asked?.replace(/^(?:また|さらに|なお|そして|いわば)、?(?=[〇\p{Script=Han}\p{Script=Katakana}\d])/u, '') ?? null
      const question = plain && type === 'person' ? asRole(material, sentence, subject, plain) : plain
      if (!question || (sentence.clauses.length > 1 && !made && !isDone && hasTwoActors(material, sentence, span)))
        return []
      // What something is fits others of its sort as well.
      if (lexis.isCopularCleft.test(question) || lexis.isBareCleft?.test(question)) return []
      const from = subject.relative ? relativeStart(sentence, subject) : subject.start
      const points =
        pointsOutside(sentence, { start: span.start, end: Math.max(span.start, from) }) ||
        pointsOutside(sentence, { start: Math.max(span.start, subject.end), end: span.end })
      // 옥수수밥을 푸던 박 씨가 한마디 던진다: without what describes somebody, what is left may be what everybody does.
      const isThin = subject.relative && question.length < AFTER_DESCRIPTION[lang] && !hasFigure(question)
      const isOpen = isActor && !hasMatter(lang, question)
      const stem =
        points || isThin || isOpen || NEXT_TO.test(question)
          ? null
          : standing(material, sentence, span, question, isActor)
      if (!stem || (type === 'person' && !namesMatter(material, stem))) return []
      // 밀나가 셀을, 진조가 장치를 맡는다: each of two clauses with a subject of its own is quoted alone.
      const quoted = isApart(sentence, i, subject) ? span : undefined
      const options: NamesAlike = isActor
        ? namesAlike(material, sentence, name, type, { quoted, speaks: false })
        : {
            answer: name,
            candidates: entityCandidates(
              material,
              sentence,
              (other) => other.type === 'place' && lexis.levelOf(other.name) === lexis.levelOf(name),
            ),
            uneven: [],
            shown: [],
          }
      const { answer, candidates, shown } = options
      return [
        {
          kind: KINDS[type],
          basis: 'text',
          lang,
          stem,
          answer,
          distractors: choose(
            { material, stem, answer, answered: sentence, code: CODES[type] },
            type === 'organisation' ? [...candidates, ...institutesFor(material, sentence, answer)] : candidates,
          ),
          evidence: [
            evidenceOf(lang, sentence.sentence, quoted),
            ...shown.map((own) => evidenceOf(lang, own.sentence)),
          ],
          worth: 3.1 - (stem.length > 80 ? 0.6 : 0),
        },
      ]
    })
  })
}
