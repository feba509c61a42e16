import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { toHiragana } from 'wanakana'
import type { AnalyzeJapanese } from '@/pipeline/ports'
import { loadJapaneseAnalyzer } from './analyzers/japanese'
import { COLUMNS, type LexiconRow, parseRows } from './rows'

const header = COLUMNS.join('\t')
const parse = (...lines: string[]) => parseRows('x.tsv', `${[header, ...lines].join('\n')}\n`)

describe('parseRows', () => {
  test('alternatives, definitions and notes', () => {
    const row = '방심\t油断|不注意\tゆだん\tconcept\tsociety\t마음을 놓음.\t気を抜くこと。\t한국어 설명\t日本語の説明'
    expect(parse(row)).toEqual({
      ok: true,
      value: [
        {
          ko: ['방심'],
          ja: ['油断', '不注意'],
          reading: 'ゆだん',
          category: 'concept',
          domain: 'society',
          definitions: { ko: '마음을 놓음.', ja: '気を抜くこと。' },
          falseFriend: { ko: '한국어 설명', ja: '日本語の説明' },
        },
      ],
    })
  })

  test('empty cells are null', () => {
    const parsed = parse('숲\t森\tもり\tconcept\t\t\t\t\t')
    expect(parsed.ok && parsed.value[0]).toMatchObject({ definitions: { ko: null, ja: null }, falseFriend: null })
  })

  test.each([
    ['columns', '숲\t森\tもり\tconcept\t'],
    ['headword', '숲|\t森\tもり\tconcept\t\t\t\t\t'],
    ['headword', '숲\t 森\tもり\tconcept\t\t\t\t\t'],
    ['reading', '숲\t森\tモリ\tconcept\t\t\t\t\t'],
    ['category', '숲\t森\tもり\tnoun\t\t\t\t\t'],
    ['domain', '숲\t森\tもり\tconcept\tforestry\t\t\t\t'],
    ['notes', '숲\t森\tもり\tconcept\t\t\t\t설명만\t'],
  ])('a bad line is refused with its code (%s) and place', (code, line) => {
    const good = '강\t川\tかわ\tconcept\t\t\t\t\t'
    expect(parse(good, line)).toEqual({ ok: false, error: { code, place: 'x.tsv:3' } })
  })

  test('a file without its header is refused', () => {
    expect(parseRows('x.tsv', '숲\t森\n')).toEqual({ ok: false, error: { code: 'header', place: 'x.tsv:1' } })
  })
})

const folder = fileURLToPath(new URL('./data/', import.meta.url))
const FILES = readdirSync(folder).sort()
const fileRows = (file: string): readonly LexiconRow[] => {
  const parsed = parseRows(file, readFileSync(folder + file, 'utf8'))
  if (!parsed.ok) throw new Error(`${parsed.error.place}: ${parsed.error.code}`)
  return parsed.value
}
const all = () => FILES.flatMap((file) => fileRows(file).map((row) => ({ file, row })))
const label = ({ ko, ja }: LexiconRow) => `${ko.join('|')} ${ja.join('|')}`
/** ゞ and ヽ repeat what stands before them and are not kana of their own. */
const isKana = (word: string) => /^[\u3041-\u3096\u30a1-\u30faー・]+$/.test(word)
const kanaOf = (word: string) => toHiragana(word.replaceAll('・', ''), { convertLongVowelMark: false })

describe('the reviewed rows', () => {
  test.each(FILES)('%s parses and is sorted by the first Korean word', (file) => {
    const keys = readFileSync(folder + file, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split(/[\t|]/)[0])
    expect(fileRows(file)).toHaveLength(keys.length)
    expect(keys).toEqual([...keys].sort())
  })

  test('no pair stands twice', () => {
    const pairs = all().flatMap(({ row }) => row.ko.flatMap((ko) => row.ja.map((ja) => `${ko} ${ja}`)))
    const seen = new Set<string>()
    expect(pairs.filter((pair) => seen.size === seen.add(pair).size)).toEqual([])
  })

  test('the senses of a homonym stand in one file, where their order says which is commonest, but for those found from one language', () => {
    const places = new Map<string, Set<string>>()
    for (const { file, row } of all())
      if (!file.startsWith('to-')) for (const ko of row.ko) places.set(ko, (places.get(ko) ?? new Set()).add(file))
    expect([...places].filter(([, files]) => files.size > 1).map(([ko]) => ko)).toEqual([])
  })

  test('each side is in its own script', () => {
    const isOdd = ({ ko, ja }: LexiconRow) =>
      ko.some((word) => !/[가-힣A-Za-z0-9]/.test(word) || /[\u3040-\u30ff\u4e00-\u9fff]/.test(word)) ||
      ja.some((word) => /[가-힣ㄱ-ㅎㅏ-ㅣ]/.test(word))
    expect(
      all()
        .filter(({ row }) => isOdd(row))
        .map(({ row }) => label(row)),
    ).toEqual([])
  })

  test('definitions come in both languages and in their own script', () => {
    const isOdd = ({ definitions: { ko, ja } }: LexiconRow) =>
      (ko === null) !== (ja === null) ||
      (ko !== null && !/^[^。]*[가-힣][^。]*\.$/.test(ko)) ||
      (ja !== null && !ja.endsWith('。'))
    expect(
      all()
        .filter(({ row }) => isOdd(row))
        .map(({ row }) => label(row)),
    ).toEqual([])
  })

  test('every word of false-friends.tsv says in a row why it misleads', () => {
    const rows = fileRows('false-friends.tsv')
    const noted = new Set(rows.filter(({ falseFriend }) => falseFriend !== null).map(({ ko }) => ko[0]))
    expect(rows.filter(({ ko }) => !noted.has(ko[0])).map(label)).toEqual([])
  })

  test('of two spellings of a foreign w the general one comes before that of the press: ソフトウェア, ソフトウエア', () => {
    const small = (word: string) =>
      word
        .replace(/ウエー/g, 'ウェイ')
        .replace(/ウエ/g, 'ウェ')
        .replace(/ウオ/g, 'ウォ')

    const late = all().filter(({ row: { ja } }) =>
      ja.some((word, i) => small(word) !== word && ja.indexOf(small(word)) > i),
    )
    expect(late.map(({ row }) => row.ja.join('|'))).toEqual([])
  })

  test('kana are read as they are written', () => {
    const wrong = all().filter(({ row }) => isKana(row.ja[0]) && kanaOf(row.ja[0]) !== row.reading)
    expect(wrong.map(({ row }) => `${row.ja[0]} ${row.reading}`)).toEqual([])
  })
})

/**
 * Readings are written by hand and compared with the analyser's. Where the two differ a reader has decided, in reading-differences.tsv:
 * `name` for proper names, `voicing` for sequential voicing (がいしゃ), `usual` for the usual reading of the word in that sense.
 */
describe('readings against the analyser', () => {
  const path = fileURLToPath(new URL('./reading-differences.tsv', import.meta.url))
  const [head, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
  const signed = new Set(lines.map((line) => line.split('\t').slice(0, 2).join('\t')))
  let analyze: AnalyzeJapanese
  beforeAll(async () => {
    analyze = loadJapaneseAnalyzer()
  }, 30_000)

  /** Digits, Latin and unknown kanji have no reading there: anything fits. */
  const agrees = ({ ja: [word], reading }: LexiconRow): boolean => {
    const pattern = analyze(word).map((token) => {
      if (isKana(token.surface)) return kanaOf(token.surface)
      return token.reading ?? (token.pos[0] === '記号' ? '' : '.+')
    })
    return new RegExp(`^${pattern.join('')}$`).test(reading)
  }

  test('the signed-off list is in order', () => {
    expect(head).toBe('ja\treading\twhy')
    expect(lines.filter((line) => !/^[^\t]+\t[ぁ-ゖー]+\t(name|voicing|usual)$/.test(line))).toEqual([])
    expect(lines).toEqual([...lines].sort())
  })

  test('every difference is signed off', { timeout: 60_000 }, () => {
    const differing = all().filter(({ row }) => !agrees(row))
    const open = differing.map(({ row }) => `${row.ja[0]}\t${row.reading}`).filter((line) => !signed.has(line))
    expect([...new Set(open)]).toEqual([])
  })

  test('every line of the list is about a row', () => {
    const rows = new Set(all().map(({ row }) => `${row.ja[0]}\t${row.reading}`))
    expect([...signed].filter((line) => !rows.has(line))).toEqual([])
  })
})
