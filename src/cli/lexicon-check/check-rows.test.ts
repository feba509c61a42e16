import { describe, expect, it } from 'vitest'
import type { LexiconEntry } from '@/pipeline/ports'
import { entry, fakeDictionaries } from '@/pipeline/translate/testing/fake-dictionaries'
import { askWith } from './ask'
import { type Answer, type Ask, prunable, type Question, type Verdict, verdictOf } from './check-rows'

const DICTIONARIES = {
  sino: { 전략: ['戦略 せんりゃく common 1'], 수상: ['首相 しゅしょう common 1'], 세계: ['世界 せかい common 0'] },
  readings: { 戦略: ['戦略 せんりゃく'], 首相: ['首相 しゅしょう'], 世界: ['世界 せかい'], 市場: ['市場 しじょう'] },
  hanja: '戦戰전 略略략 首首수 相相상 世世세 界界계 受受수 賞賞상 市市시 場場장',
  katakana: ['データ', 'ゼスト'],
  hangul: ['데이터', '제스트'],
  frequency: { 전략: 100, 수상: 100, 세계: 100 },
}
/** What the indexes of sounds hold of it without rows. */
const SOUNDS = { katakana: [{ word: 'データ', cost: 0 }], hangul: [{ word: '데이터', cost: 0 }] }

const rows = {
  changed: entry('금붕어', '金魚', 'きんぎょ'),
  oneWay: entry('전략', '戦略|ストラテジー', 'せんりゃく'),
  noted: entry('세계', '世界', 'せかい', { definitions: { ko: '온 누리.', ja: 'すべての国。' } }),
  prize: entry('수상', '受賞', 'じゅしょう', { domain: 'culture' }),
  minister: entry('수상', '首相', 'しゅしょう', { domain: 'politics' }),
  parliament: entry('의회', '議会', 'ぎかい', { domain: 'politics' }),
  sound: entry('제스트', 'ゼスト', 'ぜすと'),
  one: entry('저잣거리', '市場', 'しじょう'),
  twin: entry('저잣거리', '市場', 'しじょう'),
} satisfies Readonly<Record<string, LexiconEntry>>

const SURE: Answer = { headword: '戦略', reading: 'せんりゃく', band: 'sure', alternatives: [] }

const askAbout = (list: readonly LexiconEntry[]) =>
  askWith({ dictionaries: fakeDictionaries(DICTIONARIES), rows: list, cldr: [], sounds: SOUNDS })
const ask = askAbout(Object.values(rows))

describe('the verdict on a row', () => {
  it.each<[keyof typeof rows, Verdict, string]>([
    ['changed', 'answer', 'no rule knows a native word'],
    ['oneWay', 'answer', 'one spelling of one side is enough'],
    ['noted', 'note', 'the rules give the pair, but not its definition'],
    ['prize', 'answer', 'the rules give the other sense'],
    ['minister', 'field', 'the second sense of a homonym wins among its like only'],
    ['sound', 'answer', 'the sounds are found only because the row brings them to the index'],
    ['one', 'idle', 'its twin answers'],
    ['twin', 'idle', 'as does the other'],
  ])('%s: %s (%s)', (name, verdict) => {
    expect(verdictOf(rows[name], ask)).toBe(verdict)
  })

  it.each<[string, Partial<Answer>]>([
    ['band', { band: 'likely' }],
    ['alternatives', { alternatives: ['電略'] }],
  ])('a row that only changes the %s is minor', (_, change) => {
    const row = entry('전략', '戦略', 'せんりゃく')
    expect(verdictOf(row, (_, without) => (without.has(row) ? { ...SURE, ...change } : SURE))).toBe('minor')
  })
})

describe('what can be pruned', () => {
  it('keeps the first of two rows that back each other up', () => {
    expect([...prunable([rows.one, rows.twin], Object.values(rows), ask)]).toEqual([rows.twin])
  })

  it('keeps names', () => {
    const place = { ...rows.twin, category: 'place' as const }
    const list = [rows.one, place]
    expect([...prunable([place], list, askAbout(list))]).toEqual([])
  })

  it('keeps a row that another row’s answer is made of', () => {
    const part = entry('시장', '市場', 'しじょう')
    const other = entry('숲', '森', 'もり')
    const whole = entry('금붕어 시장', '金魚市場', 'きんぎょいちば')
    const isWhole = ({ headword }: Question) => headword === whole.ko[0]
    const needsPart: Ask = (question, without) => (isWhole(question) && without.has(part) ? null : SURE)
    expect([...prunable([part, other], [part, other, whole], needsPart)]).toEqual([other])
  })
})
