import { expect, it } from 'vitest'
import { renderSegment } from './render-segment'
import type { Segment } from './rendering'
import { NO_SUBJECT } from './subject'
import { entry, fakeDictionaries } from './testing/fake-dictionaries'

const light: Segment = {
  lang: 'ja',
  text: '光',
  position: 'first',
  category: 'concept',
  jointed: true,
  isWord: false,
  isPhrase: false,
  innerJoints: 0,
  isBeforeKanji: false,
  isKatakanaRun: false,
  isNativeLetter: false,
}

const OTHERS: readonly Partial<Segment>[] = [
  { isBeforeKanji: true },
  { position: 'last' },
  { position: 'last', isNativeLetter: true },
  { jointed: false },
  { isWord: true },
  { isPhrase: true },
  { innerJoints: 1 },
  { category: 'organisation' },
  { lang: 'ko' },
]

it.each(OTHERS)('a segment is rendered the same whatever was asked before: %o', (change) => {
  const dictionaries = () => fakeDictionaries({ entries: [entry('빛', '光', 'ひかり')], hanja: '光光광' })
  const other = { ...light, ...change }
  const alone = renderSegment(other, dictionaries(), NO_SUBJECT)
  const asked = dictionaries()
  renderSegment(light, asked, NO_SUBJECT)
  expect(renderSegment(other, asked, NO_SUBJECT)).toEqual(alone)
})
