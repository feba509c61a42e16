import { expect, test } from 'vitest'
import { stemmedName, substanceName } from './nomenclature'

test.each<readonly [lang: 'ko' | 'ja', name: string, other: string | null, why: string]>([
  ['ko', '클로로벤젠', 'クロロベンゼン', 'two pieces'],
  ['ko', '디클로로메탄', 'ジクロロメタン', 'the old names of the pieces'],
  ['ja', 'ジメチルアミン', '다이메틸아민', 'the new names come first'],
  ['ko', '플루오린화나트륨', 'フッ化ナトリウム', 'a salt'],
  ['ja', 'クエン酸カルシウム', '구연산칼슘', 'an acid as it is usually called'],
  ['ja', 'ポリ塩化ビニル', '폴리염화비닐', 'hanja between loans'],
  ['ko', '모노폴리', null, 'pieces that end no name'],
  ['ko', '메탄', null, 'one piece: the dictionaries have it'],
  ['ko', '메탄올병', null, 'a letter more'],
])('%s %s: %s, %s', (lang, name, other) => {
  expect(substanceName(lang, name)).toBe(other)
})

test.each<readonly [lang: 'ko' | 'ja', name: string, stem: string | null, ending: string]>([
  ['ko', '가로플록사신', '가로', 'フロキサシン'],
  ['ja', 'ロバサルタン', 'ロバ', '사르탄'],
  ['ja', 'イヌリナーゼ', 'イヌリ', '나아제'],
  ['ko', '하이라이트', null, ''],
])('%s %s by its ending: %s and %s', (lang, name, stem, ending) => {
  expect(stemmedName(lang, name)).toEqual(stem === null ? null : { stem, ending })
})
