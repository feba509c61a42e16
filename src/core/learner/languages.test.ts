import { describe, expect, it } from 'vitest'
import { LANGS, type Lang, otherLang } from '@/core/article/types'
import { DIRECTIONS, shownLang } from '@/core/study/card'
import { languagesOf } from './languages'

describe('the languages of a learner', () => {
  it.each<[Lang | null, Lang, Lang, string]>([
    [null, 'ko', 'ja', 'a Korean interface is taken for a Korean who learns Japanese'],
    [null, 'ja', 'ko', 'a Japanese interface for a Japanese who learns Korean'],
    ['ja', 'ja', 'ja', 'who reads the interface in the language learned still learns it'],
    ['ko', 'ko', 'ko', 'in either language'],
    ['ja', 'ko', 'ja', 'what was said agrees with the interface'],
  ])('said %s, interface %s: learns %s (%s)', (said, interfaceLang, learned) => {
    expect(languagesOf(said, interfaceLang)).toMatchObject({ learned, native: otherLang(learned) })
  })

  it.each(LANGS)(
    'who learns %s sees it on cards and in quizzes and under ruby, and reads explanations in the other',
    (learned) => {
      const { direction, quiz, explained, ruby } = languagesOf(learned, 'ko')
      expect(DIRECTIONS).toContain(direction)
      expect([shownLang(direction), quiz, ruby]).toEqual([learned, learned, learned])
      expect(explained).toBe(otherLang(learned))
    },
  )
})
