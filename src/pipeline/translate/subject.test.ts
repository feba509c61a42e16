import { expect, it } from 'vitest'
import type { ArticleText, Lang } from '@/core/article/types'
import { headwordKey } from '@/core/glossary/concept-id'
import { NO_SUBJECT, subjectOf } from './subject'
import { entry, fakeDictionaries } from './testing/fake-dictionaries'

const articleOf = (lang: Lang, ...texts: string[]): ArticleText => ({
  lang,
  title: '',
  text: texts.join(' '),
  blocks: [],
  sentences: texts.map((text, index) => ({
    text,
    index,
    block: 0,
    kind: 'paragraph',
    section: 0,
    start: 0,
    end: text.length,
  })),
})
const cues = (lang: Lang, headword: string, ...words: string[]) => ({
  senses: { [lang]: { [headwordKey(headword)]: { place: 1, cues: words } } },
})
const resin = entry('수지', '樹脂', 'じゅし', cues('ko', '수지', '도료', '접착제', '적자'))
const cued = (lang: Lang, headword: string, row: typeof resin, ...texts: string[]) =>
  subjectOf(articleOf(lang, ...texts), [], fakeDictionaries({})).cued(headword, row)

it('a cue in the article speaks for its sense, one beside the word more, several more still', () => {
  const far = cued('ko', '수지', resin, '이 도료는 오래간다.', '수지의 값이 올랐다.')
  const beside = cued('ko', '수지', resin, '도료에 쓰는 수지의 값이 올랐다.')
  const two = cued('ko', '수지', resin, '도료와 접착제에 쓰는 수지의 값이 올랐다.')
  expect([far > 0, beside > far, two > beside]).toEqual([true, true, true])
})

it.each<[Lang, string, ReturnType<typeof entry>, string]>([
  ['ko', '수지', resin, '수지의 목적자는 회사다.'],
  ['ko', '수지', entry('수지', '収支', 'しゅうし'), '도료에 쓰는 수지의 값이 올랐다.'],
  ['ja', '樹脂', resin, '樹脂の도료.'],
  [
    'ja',
    'キャリア',
    entry('이동통신사', 'キャリア', 'きゃりあ', cues('ja', 'キャリア', 'SIM', '回線')),
    'SIMPLEなキャリア。',
  ],
  [
    'ja',
    'アプローチ',
    entry('칩샷', 'アプローチ', 'あぷろーち', cues('ja', 'アプローチ', 'グリーン')),
    'グリーンランドへのアプローチ。',
  ],
  ['ko', '공중', entry('공중', '空中', 'くうちゅう', cues('ko', '공중', '공중전')), '공중전화는 공중 앞에 있다.'],
  ['ja', 'パス', entry('패스', 'パス', 'ぱす', cues('ja', 'パス', 'バス')), 'バスケットのパス。'],
])('nothing speaks for it: %s %s', (lang, headword, row, text) => expect(cued(lang, headword, row, text)).toBe(0))

it('a cue of several words stands in the article with its spaces, and before a particle', () => {
  const knight = entry('기사', '騎士', 'きし', cues('ko', '기사', '원탁의기사', '중세'))
  expect(cued('ko', '기사', knight, '원탁의 기사는 모였다.')).toBeGreaterThan(0)
  expect(cued('ko', '기사', knight, '중세에는 기사가 있었다.')).toBeGreaterThan(0)
})

it('a word that stands in no article has no subject', () => expect(NO_SUBJECT.cued('수지', resin)).toBe(0))
