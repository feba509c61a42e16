import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dataFolder, entryOfRow, readRowFiles } from './entries'
import { parseSenses, SENSE_COLUMNS, sensesFile, withSenses } from './senses'

const header = SENSE_COLUMNS.join('\t')

describe('parseSenses', () => {
  it('reads a sense', () => {
    expect(parseSenses(`${header}\nko\t수지\t1\t樹脂\t도료 접착제\n`)).toEqual([
      { lang: 'ko', headword: '수지', place: 1, counterpart: '樹脂', cues: ['도료', '접착제'] },
    ])
  })

  it.each(['', 'ko\t수지\n', `${header}\nen\t수지\t1\t樹脂\t도료`, `${header}\nko\t수지\t1\t樹脂\t`])(
    'tells the place of what is no row: %j',
    (text) => expect(() => parseSenses(text)).toThrow(/^senses\.tsv:\d/),
  )
})

describe('the senses', () => {
  const path = sensesFile(dataFolder())
  const senses = parseSenses(readFileSync(path, 'utf8'))
  const entries = readRowFiles(dataFolder()).flatMap(({ rows }) => rows.map(entryOfRow))
  const nameOf = ({ lang, headword, counterpart }: (typeof senses)[number]) => `${lang} ${headword} ${counterpart}`

  it('are sorted, each sense once', () => {
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n').slice(1)
    expect(lines).toEqual([...lines].sort())
    expect(new Set(senses.map(nameOf)).size).toBe(senses.length)
  })

  it('belong each to a row of the lexicon', () => {
    const known = new Set(
      entries.flatMap(({ ko, ja }) => [
        ...ko.map((headword) => `ko ${headword} ${ja[0]}`),
        ...ja.map((headword) => `ja ${headword} ${ko[0]}`),
      ]),
    )
    expect(senses.map(nameOf).filter((name) => !known.has(name))).toEqual([])
  })

  it('speak for one sense of a word, and are no part of its headword', () => {
    const seen = new Map<string, string>()
    const shared = senses.flatMap(({ lang, headword, counterpart, cues: own }) =>
      own
        .filter((cue) => {
          const key = `${lang} ${headword} ${cue}`
          const isShared = cue === headword || seen.has(key)
          seen.set(key, counterpart)
          return isShared
        })
        .map((cue) => `${headword} ${counterpart}: ${cue}`),
    )
    expect(shared).toEqual([])
  })

  it('stand with their row, by language', () => {
    const row = entryOfRow({
      ko: ['수지'],
      ja: ['樹脂', 'レジン'],
      reading: 'じゅし',
      category: 'concept',
      domain: 'science',
      definitions: { ko: null, ja: null },
      falseFriend: null,
    })
    const paint = { place: 2, cues: ['도료'] }
    expect(withSenses(row, new Map([['ko 수지 樹脂', paint]])).senses).toEqual({ ko: { 수지: paint } })
    expect(withSenses(row, new Map())).toBe(row)
  })
})
