import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGS, otherLang } from '@/core/article/types'
import { comparisonKey } from './comparison'
import { type Glossable, type GlossTerm, stemGlosses } from './gloss'
import { groupOf, QUESTION_KINDS } from './types'

const term = (ko: string, ja: string, reading = '', hanja: string | null = null): GlossTerm => ({
  conceptId: `${ko}=${ja}`,
  ko: { headword: ko, hanja, romanization: '' },
  ja: { headword: ja, reading, romaji: '', koreanReading: null },
  aliases: [],
})

const TERMS = [
  term('일본', '日本', 'にほん', '日本'),
  term('일본어', '日本語', 'にほんご', '日本語'),
  term('반도체', '半導体', 'はんどうたい', '半導體'),
  term('소프트뱅크', 'ソフトバンク', 'そふとばんく'),
  term('소프트뱅크그룹', 'ソフトバンクグループ', 'そふとばんくぐるーぷ'),
  term('기술', '技術', 'ぎじゅつ', '技術'),
  term('점유율', '占有率', 'せんゆうりつ', '占有率'),
  term('도서관', '図書館', 'としょかん', '圖書館'),
]

const asked = (stem: string, options: readonly string[], more: Partial<Glossable> = {}): Glossable => ({
  kind: 'how-much',
  lang: 'ja',
  stem,
  options,
  concepts: [],
  ...more,
})

const shown = (question: Glossable) =>
  stemGlosses(question, TERMS).map(({ start, end, text }) => `${question.stem.slice(start, end)}=${text}`)

describe('glosses of a stem', () => {
  it.each<[string, Glossable, readonly string[]]>([
    ['terms of the stem', asked('半導体の占有率は何％ですか。', ['10％', '50％']), ['半導体=반도체', '占有率=점유율']],
    [
      'the longer term',
      asked('ソフトバンクグループはいつ発表しましたか。', ['2024年']),
      ['ソフトバンクグループ=소프트뱅크그룹'],
    ],
    ['no part of a longer word', asked('日本語の本社会はどこですか。', ['東京']), ['日本語=일본어']],
    ['none whose word is in an option', asked('半導体の技術は何ですか。', ['半導体の工場', '発電']), ['技術=기술']],
    [
      'none that an option is a part of',
      asked('ソフトバンクグループの技術は何ですか。', ['ソフトバンク', '通信']),
      ['技術=기술'],
    ],
    [
      'none that says the counterpart of an option',
      asked('소프트뱅크의 반도체에 해당하는 것은 무엇입니까?', ['半導体', '発電'], { kind: 'counterpart', lang: 'ko' }),
      ['소프트뱅크=ソフトバンク'],
    ],
    [
      'none that says the reading asked for',
      asked('「技術」の読み方として正しいものを選んでください。', ['ぎじゅつ', 'きじゅつ'], { kind: 'reading' }),
      [],
    ],
    [
      'none for the word that a question of vocabulary asks about',
      asked('「図書館」の意味として正しいものを選んでください。', ['本を貸し出す施設'], {
        kind: 'meaning',
        concepts: ['도서관=図書館'],
      }),
      [],
    ],
    [
      'a Korean term with its particle, and not within another word',
      asked('일본어는 일본에서 얼마나 쓰입니까?', ['10%'], { lang: 'ko' }),
      ['일본어=日本語', '일본=日本'],
    ],
  ])('%s', (_, question, expected) => {
    expect(shown(question)).toEqual(expected)
  })

  it('never touch an option, nor what a question of vocabulary asks for, nor one another', () => {
    const word = fc.oneof(
      fc.constantFrom(...TERMS.flatMap(({ ko, ja }) => [ko.headword, ja.headword, ja.reading, ko.hanja ?? ''])),
      fc.constantFrom('は', 'の', '이', '가 ', ' ', '、', '本', '어', 'AI', '10％'),
    )
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(''))
    const question = fc.record({
      kind: fc.constantFrom(...QUESTION_KINDS),
      lang: fc.constantFrom(...LANGS),
      stem: fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join('')),
      options: fc.array(
        text.filter((each) => comparisonKey(each) !== ''),
        { minLength: 2, maxLength: 4 },
      ),
      concepts: fc.subarray(
        TERMS.map(({ conceptId }) => conceptId),
        { maxLength: 2 },
      ),
    })
    let glossed = 0
    fc.assert(
      fc.property(question, (given) => {
        const glosses = stemGlosses(given, TERMS)
        glossed += glosses.length
        let last = 0
        for (const { start, end, text: gloss, lang } of glosses) {
          expect(start).toBeGreaterThanOrEqual(last)
          last = end
          expect(lang).toBe(otherLang(given.lang))
          const of = TERMS.find((each) => each[given.lang].headword === given.stem.slice(start, end))
          expect(of?.[lang].headword).toBe(gloss)
          for (const said of [gloss, given.stem.slice(start, end)].map(comparisonKey))
            for (const option of given.options.map(comparisonKey)) {
              expect(option).not.toContain(said)
              expect(said).not.toContain(option)
            }
          expect(groupOf(given.kind) === 'vocabulary' ? given.concepts : []).not.toContain(of?.conceptId)
        }
      }),
      { numRuns: 2000 },
    )
    expect(glossed).toBeGreaterThan(100)
  })
})
