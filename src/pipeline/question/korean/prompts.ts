/** What a Korean question says around the article's own words. */
import { particleFor, withParticle } from '@/lang/ko/with-particle'
import type { Frame, Prompts } from '../lexis'
import type { EntityType } from '../sentence'
import { inner } from './inner-marks'
import { textOf } from './text-of'

/** Both forms of a particle, so that it does not tell the word before it. */
const EITHER: Readonly<Record<string, string>> = {
  은: '은(는)',
  는: '은(는)',
  이: '이(가)',
  가: '이(가)',
  을: '을(를)',
  를: '을(를)',
  과: '과(와)',
  와: '과(와)',
  으로: '(으)로',
  로: '(으)로',
}

/** 누가 책임지느냐, 값을 내릴 수 있을까: asked, and not told. */
const isAsked = (quote: string): boolean => /(?:냐|까|까요|나요|[는은인던]가)\??$|\?$/.test(quote)

/** …다”라고, …것”이라고. */
const quoting = (quote: string): string =>
  /느냐$/.test(quote) ? '고' : /[다요까네지죠라자][.?!]?$/.test(quote) ? '라고' : particleFor(quote, '이라고')

const ofWhat = (about: string | null): string => (about === null ? '' : `${about}에 대한 `)

const theArticle = ({ paragraph }: Pick<Frame, 'paragraph'>): string =>
  paragraph === null ? '글' : `글 ${paragraph}문단`

const DESCRIBED: Readonly<Record<EntityType, string>> = {
  person: '누구',
  organisation: '어디',
  place: '어디',
  thing: '무엇',
}

export const KOREAN_PROMPTS: Prompts = {
  trueFalse: (statement, frame) => {
    const { about, paragraph, argued } = frame
    const place = theArticle(frame)
    const there = paragraph === null ? '' : `${place}에 나온 `
    const held = argued ? `${there}필자의 생각과` : `${place}의 내용과`
    return `${ofWhat(about)}다음 문장이 ${held} 같으면 O, 다르면 X를 고르십시오.\n“${inner(statement)}”`
  },
  correction: (wrong, statement, { about, ...place }) =>
    `${ofWhat(about)}다음 문장에서 ‘${withParticle(`${wrong}’`, '은')} ${theArticle(place)}의 내용과 다릅니다. 바르게 고친 것을 고르십시오.\n“${inner(statement)}”`,
  ask: (question, { about, ...place }) => {
    if (place.paragraph !== null) return `${theArticle(place)}을 읽고 ${ofWhat(about)}물음에 답하십시오.\n${question}`
    return about === null ? question : `${ofWhat(about)}물음에 답하십시오.\n${question}`
  },
  agree: (about, paragraphs) => `${textOf(about, paragraphs)}의 내용과 같은 것을 고르십시오.`,
  disagree: (about, paragraphs) => `${textOf(about, paragraphs)}의 내용과 다른 것을 고르십시오.`,
  saidByPerson: (quote) => `“${quote}”${quoting(quote)} ${isAsked(quote) ? '물은' : '말한'} 사람은 누구입니까?`,
  saidByOrganisation: (quote) => `“${quote}”${quoting(quote)} ${isAsked(quote) ? '물은' : '밝힌'} 곳은 어디입니까?`,
  toldBy: (told, by) => {
    const verb = /(?:것이라고|으리라고|[할될]\s거라고)$/.test(told) ? '내다본' : by === 'person' ? '말한' : '밝힌'
    return `${told} ${verb} ${by === 'person' ? '사람은 누구' : '곳은 어디'}입니까?`
  },
  saidBy: (quote, name) => {
    const words = quote.replace(/\.$/, '')
    return `‘${words}’${quoting(words)} 말한 사람은 ${name}입니다.`
  },
  saidWhat: (name) => `${withParticle(name, '이')} 말한 내용으로 알맞은 것은 무엇입니까?`,
  match: '글에 나온 인물과 소속이나 직함이 바르게 짝지어진 것을 고르십시오.',
  meaning: (headword) => `‘${headword}’의 뜻으로 알맞은 것을 고르십시오.`,
  wordInSentence: (given, before, after) =>
    `빈칸에 들어갈 말은 일본어로 ‘${given}’입니다. 알맞은 것을 고르십시오.\n“${before}____${after.replace(/^(?:으로|로|은|는|이|가|을|를|과|와)(?=[\s,.])/, (particle) => EITHER[particle] ?? particle)}”`,
  connective: (before, after) => `빈칸에 들어갈 말로 가장 알맞은 것을 고르십시오.\n“${inner(`${before}( )${after}`)}”`,
  why: (effect) => `${effect} 까닭은 무엇입니까?`,
  whySaid: (quote, paragraph) => `글 ${paragraph}문단에 “${quote}”라고 했는데, 이유는 무엇입니까?`,
  definition: (definition) => `다음은 무엇에 대한 설명입니까?\n“${definition}”`,
  described: (type, description) => `다음은 ${DESCRIBED[type]}에 대한 설명입니까?\n“${inner(description)}”`,
  counterpart: (headword) => `‘${headword}’에 해당하는 일본어를 고르십시오.`,
  reading: (japanese, korean) => `‘${korean}’에 해당하는 일본어 ‘${japanese}’의 읽는 법으로 알맞은 것을 고르십시오.`,
  hanja: (headword) => `‘${headword}’의 한자 표기로 알맞은 것을 고르십시오.`,
  falseFriend: (headword) => `‘${withParticle(`${headword}’`, '을')} 일본어로 바르게 옮긴 것을 고르십시오.`,
  oddOneOut: (sort) =>
    ({
      person: '다음 중 사람의 이름이 아닌 것을 고르십시오.',
      place: '다음 중 지명이 아닌 것을 고르십시오.',
      people: '다음 중 사람을 가리키는 말이 아닌 것을 고르십시오.',
    })[sort],
  first: '글에 따르면 다음 중 가장 먼저 일어난 일은 무엇입니까?',
  last: '글에 따르면 다음 중 가장 나중에 일어난 일은 무엇입니까?',
}
