import { describe, expect, it } from 'vitest'
import { faults } from './check-messages.mjs'
import { keysAskedFor } from './message-usage.mjs'

const asks = (source: string, key: string) => keysAskedFor(source).some((pattern: RegExp) => pattern.test(key))

describe('keys that the code asks for', () => {
  it.each([
    ["const t = useTranslations('Quiz'); t('next')", 'Quiz.next'],
    ["const t = await getTranslations({ locale, namespace: 'Quiz' }); t('next')", 'Quiz.next'],
    ["const [t, u] = await Promise.all([getTranslations('A'), getTranslations('B')]); u('x')", 'B.x'],
    ["const t = useTranslations('Quiz'); t.rich('score', { b })", 'Quiz.score'],
    ["const t = useTranslations('Quiz'); t(right ? 'right' : 'wrong')", 'Quiz.wrong'],
    [`const t = useTranslations("Quiz"); t(\`reason.\${code}\`)`, 'Quiz.reason.other-date'],
    ["const t = useTranslations(); t('Quiz.next')", 'Quiz.next'],
    ["function label(t: Translator<'Quiz'>) { return t('next') }", 'Quiz.next'],
    ["const t = useTranslations('Quiz'); const x = <p>{items.map((i) => <b key={i}>{t('next')}</b>)}</p>", 'Quiz.next'],
  ])('%s', (source, key) => {
    expect(asks(source, key)).toBe(true)
  })

  it.each([
    ["const t = useTranslations('Quiz'); t('next')", 'Quiz.previous'],
    ["const t = useTranslations('Quiz'); t('next')", 'Study.next'],
    [
      "const A = () => { const t = useTranslations('A'); return t('x') }; const B = () => { const t = useTranslations('B'); return t('y') }",
      'A.y',
    ],
    [`const t = useTranslations("Quiz"); t(\`reason.\${code}\`)`, 'Quiz.next'],
    ["other('next')", 'next'],
    ["const f = (look: Dictionaries['Quiz']) => look('next')", 'Quiz.next'],
  ])('%s does not ask for %s', (source, key) => {
    expect(asks(source, key)).toBe(false)
  })
})

describe('message files', () => {
  const asked = [/^A\.x$/, /^A\.y$/]
  const sound = { A: { x: '용어 {count, number}개', y: '다음' } }

  it('that are alike and used have no fault', () => {
    expect(faults({ ko: sound, ja: { A: { x: '用語{count, number}件', y: '次へ' } } }, asked)).toEqual([])
  })

  it.each([
    ['a missing key', { A: { x: '{count, number}' } }, 'ja: A.y is missing'],
    ['an empty value', { A: { x: '{count, number}', y: ' ' } }, 'ja: A.y is empty'],
    ['keys out of order', { A: { y: '次へ', x: '{count, number}' } }, 'ja: A.x is out of order'],
    [
      'another argument',
      { A: { x: '{total, number}', y: '次へ' } },
      'A.x has other arguments in ko (count:number) than in ja (total:number)',
    ],
    [
      'an argument of another type',
      { A: { x: '{count}', y: '次へ' } },
      'A.x has other arguments in ko (count:number) than in ja (count:argument)',
    ],
    ['a key that nothing uses', { A: { x: '{count, number}', y: '次へ', z: '前へ' } }, 'A.z is not used'],
  ])('%s is a fault', (_what, ja, fault) => {
    expect(faults({ ko: sound, ja }, asked)).toContain(fault)
  })

  it('a message that does not parse is a fault', () => {
    const broken = { A: { x: '{count, number', y: '次へ' } }
    expect(faults({ ko: broken, ja: broken }, asked)).toEqual([expect.stringMatching(/^A\.x is not an ICU message/)])
  })

  it('a key that the code asks for and no file has is a fault', () => {
    expect(faults({ ko: sound, ja: sound }, [...asked, /^A\.gone$/])).toEqual([expect.stringMatching(/A\\\.gone/)])
  })
})
