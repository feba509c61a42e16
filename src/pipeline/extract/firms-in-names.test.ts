import { expect, it } from 'vitest'
import type { Category } from '@/core/glossary/types'
import { withoutFirmsInNames } from './firms-in-names'
import type { Mention } from './mentions'

const mention = (text: string, sentence: number, category: Category | null): Mention => ({
  sentence,
  start: 3,
  end: 3 + text.length,
  text,
  key: text.replaceAll(' ', ''),
  parts: text.split(' '),
  wordTexts: [text],
  category,
  inside: null,
  isPredicate: false,
  isQuoted: false,
  isDefined: false,
})

it.each<[why: string, mentions: readonly Mention[], expected: string]>([
  [
    'the article had the firm before',
    [mention('노르텔', 0, null), mention('안나 베르크만 노르텔', 2, 'person')],
    '노르텔 | 안나 베르크만/person | 노르텔/organisation',
  ],
  [
    'the surname comes afterwards',
    [mention('안나 마리아 베르크만', 0, 'person'), mention('베르크만', 2, null)],
    '안나 마리아 베르크만/person | 베르크만',
  ],
  [
    'two words',
    [mention('베르크만', 0, null), mention('안나 베르크만', 2, 'person')],
    '베르크만 | 안나 베르크만/person',
  ],
])('%s', (_, mentions, expected) => {
  const said = withoutFirmsInNames(mentions).map(({ text, category }) => (category ? `${text}/${category}` : text))
  expect(said.join(' | ')).toBe(expected)
})

it('keeps the places of both', () => {
  const [, person, firm] = withoutFirmsInNames([
    mention('노르텔', 0, null),
    mention('안나 베르크만 노르텔', 2, 'person'),
  ])
  expect([person?.start, person?.end, firm?.start, firm?.end]).toEqual([3, 10, 11, 14])
})
