import { describe, expect, it } from 'vitest'
import { phraseStarts } from './phrase-starts'

describe('where a heading may break', () => {
  it.each([
    ['記事を読みます', ['記事を', '読みます']],
    ['ソフトバンクの新しい投資', ['ソフトバンクの', '新しい', '投資']],
  ])('%s is between its phrases', (text, phrases) => {
    const starts = phraseStarts(text)
    expect(starts.map((start, i) => text.slice(start, starts[i + 1]))).toEqual(phrases)
  })

  it.each(['기사를 읽습니다', '経済産業省', 'AI 2030'])('%s needs no help', (text) => {
    expect(phraseStarts(text)).toEqual([])
  })
})
