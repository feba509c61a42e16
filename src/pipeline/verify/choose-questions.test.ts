import { expect, test } from 'vitest'
import type { ArticleText } from '@/core/article/types'
import type { Question, QuestionKind } from '@/core/quiz/types'
import { accept } from './accept'
import { chooseQuestions } from './choose-questions'

const SENTENCES = 30
const article: ArticleText = {
  lang: 'ko',
  title: '',
  text: '',
  blocks: [],
  sentences: Array.from({ length: SENTENCES }, (_, index) => {
    const text = `마을 ${index}곳의 나무는 ${index * 10 + 1}그루다.`
    return { index, text, start: 0, end: text.length, block: 0, kind: 'paragraph', section: null }
  }),
}

function questionOf(sentence: number, kind: QuestionKind, worth: number, answer = `${sentence * 10 + 1}그루`, key = 0) {
  const quote = article.sentences[sentence]?.text ?? ''
  const isTrueFalse = kind === 'true-false'
  // Options of other sentences of the article, so that looking into it tells nothing.
  const wrong = isTrueFalse ? ['X'] : [3, 7, 11].map((step) => `${((sentence + step) % SENTENCES) * 10 + 1}그루`)
  const texts = [...wrong]
  texts.splice(key, 0, isTrueFalse ? 'O' : answer)
  const question: Question = {
    id: `${sentence}-${kind}-${answer}`,
    kind,
    basis: 'text',
    lang: 'ko',
    stem: `마을 ${sentence}곳의 나무는 몇 그루입니까?`,
    options: texts.map((text, i) => ({
      text,
      reason: i === key ? null : { code: 'other-figure', detail: '', evidence: null },
    })),
    key,
    evidence: [{ lang: 'ko', sentence, start: 0, end: quote.length, quote }],
    terms: [],
    items: [],
    worth,
    difficulty: 'easy',
  }
  return accept(question)
}

test('the worthiest first, and what is left out comes back with its code', () => {
  const all = [questionOf(1, 'when', 1), questionOf(2, 'who', 3), questionOf(3, 'what', 2)]
  const { chosen, rejected } = chooseQuestions(all, { article, count: 2 })
  expect(chosen.map(({ kind }) => kind)).toEqual(['who', 'what'])
  expect(rejected).toMatchObject([{ kind: 'when', code: 'not-chosen' }])
})

test('no kind takes more than its share', () => {
  const all = Array.from({ length: SENTENCES }, (_, i) => questionOf(i, 'who', 5))
  expect(chooseQuestions(all, { article, count: 20 }).chosen).toHaveLength(3)
})

test('no sentence is asked more than three times, no fact twice', () => {
  const kinds: readonly QuestionKind[] = ['how-much', 'when', 'who', 'what', 'where']
  const all = kinds.map((kind, i) => questionOf(4, kind, 2, `${i + 5}2그루`))
  expect(chooseQuestions(all, { article, count: 20 }).chosen).toHaveLength(3)
  const sameFact = kinds.map((kind) => questionOf(4, kind, 2))
  expect(chooseQuestions(sameFact, { article, count: 20 }).chosen).toHaveLength(1)
})

test('two details of one sentence may be asked, one of them not in two ways', () => {
  const ask = (kind: QuestionKind, stem: string, answer: string) => accept({ ...questionOf(4, kind, 3, answer), stem })
  const trees = ask('how-much', '노을시는 2021년 강변에 나무를 몇 그루 심었습니까?', '312그루')
  const year = ask('when', '노을시는 언제 강변에 나무를 312그루 심었습니까?', '2021년')
  const again = ask(
    'correction',
    '다음 문장에서 ‘90그루’는 글의 내용과 다릅니다.\n“노을시는 2021년 강변에 나무를 90그루 심었습니다.”',
    '312그루',
  )
  const { chosen } = chooseQuestions([trees, year, again], { article, count: 20 })
  expect(chosen.map(({ kind }) => kind).sort()).toEqual(['how-much', 'when'])
})

test('the choice is spread over the thirds of the article although the first is worth more', () => {
  const kinds: readonly QuestionKind[] = ['how-much', 'when', 'who', 'what', 'where', 'which-organisation']
  const all = Array.from({ length: SENTENCES }, (_, i) =>
    questionOf(i, kinds[i % kinds.length] ?? 'who', i < 10 ? 2.2 : 2, `${i * 10 + 1}그루`, i % 4),
  )
  const thirds = [0, 0, 0]
  for (const { evidence } of chooseQuestions(all, { article, count: 9 }).chosen) {
    const third = Math.floor((evidence[0]?.sentence ?? 0) / 10)
    thirds[third] = (thirds[third] ?? 0) + 1
  }
  for (const count of thirds) expect(count).toBeGreaterThanOrEqual(2)
})

test('keys stand in every place about equally often, though most candidates have theirs first', () => {
  const kinds: readonly QuestionKind[] = ['how-much', 'when', 'who', 'what', 'where', 'which-organisation']
  const all = Array.from({ length: SENTENCES }, (_, i) =>
    questionOf(i, kinds[i % kinds.length] ?? 'who', 2, `${i * 10 + 1}그루`, i % 7 < 4 ? 0 : i % 4),
  )
  const places = [0, 0, 0, 0]
  for (const { key } of chooseQuestions(all, { article, count: 12 }).chosen) places[key] = (places[key] ?? 0) + 1
  expect(Math.max(...places) - Math.min(...places)).toBeLessThanOrEqual(3)
})

test('the same candidates in the same order give the same choice', () => {
  const all = Array.from({ length: SENTENCES }, (_, i) => questionOf(i, 'how-much', 2))
  const ids = () => chooseQuestions(all, { article, count: 9 }).chosen.map(({ id }) => id)
  expect(ids()).toEqual(ids())
})

test('one detail is not altered both in a sentence and in the first half of it', () => {
  const judge = (statement: string, worth: number) => {
    const question = questionOf(4, 'true-false', worth, 'X')
    const options = question.options.map((option, i) =>
      i === question.key
        ? option
        : { ...option, reason: { code: 'contradicts-text' as const, detail: '9600만 달러', evidence: null } },
    )
    return accept({ ...question, options, stem: `다음 문장이 글의 내용과 같습니까?\n“${statement}”` })
  }
  const half = judge('노을해운은 해마다 2억 달러를 약속했습니다.', 1)
  const whole = judge(
    '노을해운은 해마다 2억 달러를 약속했고, 모자라는 건조 비용 가운데 절반은 섬의 조선소와 은행이 함께 빌려줍니다.',
    2,
  )
  expect(chooseQuestions([half, whole], { article, count: 20 }).chosen).toEqual([whole])
})

test('a statement to judge does not take the place of the question that it would tell, even of one that has to wait', () => {
  const judge = (sentence: number, worth: number, statement: string) =>
    accept({
      ...questionOf(sentence, 'true-false', worth, 'O'),
      stem: `다음 문장이 글의 내용과 같습니까?\n“${statement}”`,
    })
  const invented = ['3그루', '5그루', '8그루', '41그루']
  const asked = questionOf(4, 'how-much', 3.2, '41그루', 3)
  const waiting = accept({
    ...asked,
    stem: '노을시청은 나무를 몇 그루 심었습니까?',
    options: asked.options.map((option, i) => ({ ...option, text: invented[i] ?? '' })),
  })
  const telling = judge(4, 2, '노을시청은 나무를 41그루 심었습니다.')
  const other = judge(9, 1.5, '섬에는 배가 다닙니다.')
  expect(chooseQuestions([telling, waiting, other], { article, count: 1 }).chosen).toEqual([other])
})

test('true or false is no more than half of what is chosen, but for the first eight', () => {
  const judged = Array.from({ length: SENTENCES }, (_, i) => questionOf(i, 'true-false', 5, 'O', i % 2))
  const only = chooseQuestions(judged, { article, count: 30 }).chosen
  expect(only).toHaveLength(8)
  const kinds: readonly QuestionKind[] = ['who', 'when', 'which-organisation', 'how-much', 'what']
  const asked = Array.from({ length: SENTENCES }, (_, i) => questionOf(i, kinds[i % kinds.length] ?? 'who', 2))
  const { chosen } = chooseQuestions([...judged, ...asked], { article, count: 30 })
  const trueFalse = chosen.filter(({ kind }) => kind === 'true-false')
  expect(trueFalse.length).toBeGreaterThan(8)
  expect(trueFalse.length).toBeLessThanOrEqual(Math.ceil(0.5 * chosen.length))
})

test('of a long text with nothing to alter five true statements are asked, of a short one three', () => {
  const judge = (sentence: number) =>
    accept({ ...questionOf(sentence, 'true-false', 1, 'O'), stem: `“${sentence}번 문장입니다.”` })
  const all = [1, 3, 5, 7, 9, 11].map(judge)
  const truths = (text: string) =>
    chooseQuestions(all, { article: { ...article, text }, count: 20 }).chosen.filter(
      ({ key, options }) => options[key]?.text === 'O',
    ).length
  expect(truths('가'.repeat(3000))).toBe(5)
  expect(truths('가')).toBe(3)
})

test('a sentence is in two questions of statements, quoted for the question and for the option that it rules out', () => {
  const agree = (id: number, sentences: readonly number[]) => {
    const question = questionOf(sentences[0] ?? 0, 'agree', 3, `${id}번째 나무는 큽니다.`)
    const evidence = sentences.map((sentence) => {
      const quote = article.sentences[sentence]?.text ?? ''
      return { lang: 'ko', sentence, start: 0, end: quote.length, quote } as const
    })
    const options = question.options.map((option, i) =>
      i === question.key
        ? option
        : {
            text: `${id}-${i}번째 나무는 작습니다.`,
            reason: { code: 'contradicts-text', detail: '', evidence: evidence[i] ?? null } as const,
          },
    )
    return accept({ ...question, id: `a${id}`, evidence, options })
  }
  const all = [agree(1, [1, 2, 3, 4]), agree(2, [5, 2, 3, 4]), agree(6, [6, 2, 3, 4]), agree(7, [7, 2, 3, 4])]
  expect(chooseQuestions(all, { article, count: 20 }).chosen).toHaveLength(2)
})

test('of two statements to judge, that comes first of which no other question has read the sentence', () => {
  const [first, second] = [questionOf(2, 'true-false', 2, 'O'), questionOf(9, 'true-false', 1.8, 'O')]
  const read = [1, 2, 3, 4].map((sentence) => {
    const quote = article.sentences[sentence]?.text ?? ''
    return { lang: 'ko', sentence, start: 0, end: quote.length, quote } as const
  })
  const agree = accept({ ...questionOf(1, 'agree', 4, '첫째 나무는 큽니다.'), evidence: read })
  expect(chooseQuestions([first, second, agree], { article, count: 2 }).chosen).toEqual([agree, second])
  expect(chooseQuestions([first, second], { article, count: 1 }).chosen).toEqual([first])
})

test('of sets of statements that have two options in common one is chosen', () => {
  const set = (id: number, texts: readonly string[]) => {
    const question = questionOf(id, 'agree', 3, texts[0] ?? '')
    const options = question.options.map((option, i) => ({ ...option, text: texts[i] ?? '' }))
    return accept({ ...question, id: `s${id}`, key: 0, options })
  }
  const one = set(1, ['곰은 큽니다.', '소는 작습니다.', '말은 작습니다.', '양은 작습니다.'])
  const two = set(2, ['닭은 작습니다.', '소는 작습니다.', '말은 작습니다.', '범은 작습니다.'])
  const three = set(3, ['새는 작습니다.', '소는 작습니다.', '벌은 큽니다.', '뱀은 짧습니다.'])
  expect(chooseQuestions([one, two, three], { article, count: 20 }).chosen.map(({ id }) => id)).toEqual(['s1', 's3'])
})

test('what two sentences say is asked before the word between them, which shows both', () => {
  const [first, second] = [article.sentences[4], article.sentences[5]]
  const evidence = [second, first].flatMap((one) =>
    one ? [{ lang: 'ko' as const, sentence: one.index, start: 0, end: one.text.length, quote: one.text }] : [],
  )
  const joined = accept({
    ...questionOf(5, 'connective', 3, '그러나'),
    stem: `빈칸에 들어갈 말로 가장 알맞은 것을 고르십시오.\n“${first?.text} ( ) ${second?.text}”`,
    evidence,
  })
  const judged = [4, 5, 9].map((sentence) =>
    accept({ ...questionOf(sentence, 'true-false', 1), stem: `같으면 O.\n“${article.sentences[sentence]?.text}”` }),
  )
  const kindsOf = (accepted: Parameters<typeof chooseQuestions>[0]) =>
    chooseQuestions(accepted, { article, count: 10 }).chosen.map(({ kind }) => kind)
  expect(kindsOf([...judged, joined])).not.toContain('connective')
  expect(kindsOf([...judged.slice(2), joined])).toEqual(['connective', 'true-false'])
})
