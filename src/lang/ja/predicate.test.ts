import { describe, expect, test } from 'vitest'
import { attributiveForm, type JapanesePredicate, plainForm, politeForm } from './predicate'

const verb = (lemma: string, type: string, past = false, negative = false): JapanesePredicate => ({
  before: '',
  lemma,
  type,
  kind: 'verb',
  past,
  negative,
})
const adjective = (lemma: string, past = false, negative = false): JapanesePredicate => ({
  before: '',
  lemma,
  type: '形容詞・アウオ段',
  kind: 'adjective',
  past,
  negative,
})
const copula = (before: string, past = false, negative = false): JapanesePredicate => ({
  before,
  lemma: '',
  type: '',
  kind: 'copula',
  past,
  negative,
})

/** Predicate, polite, plain, before の. */
const forms: readonly [JapanesePredicate, string, string, string][] = [
  [verb('する', 'サ変・スル'), 'します', 'する', 'する'],
  [verb('する', 'サ変・スル', true), 'しました', 'した', 'した'],
  [verb('達する', 'サ変・−スル', true), '達しました', '達した', '達した'],
  [verb('論ずる', 'サ変・−ズル', true), '論じました', '論じた', '論じた'],
  [verb('結ぶ', '五段・バ行', true), '結びました', '結んだ', '結んだ'],
  [verb('開く', '五段・カ行イ音便', true), '開きました', '開いた', '開いた'],
  [verb('行く', '五段・カ行促音便', true), '行きました', '行った', '行った'],
  [verb('急ぐ', '五段・ガ行', true), '急ぎました', '急いだ', '急いだ'],
  [verb('話す', '五段・サ行'), '話します', '話す', '話す'],
  [verb('持つ', '五段・タ行', true), '持ちました', '持った', '持った'],
  [verb('使う', '五段・ワ行促音便', true), '使いました', '使った', '使った'],
  [verb('入る', '五段・ラ行', true), '入りました', '入った', '入った'],
  [verb('開ける', '一段', true), '開けました', '開けた', '開けた'],
  [verb('いる', '一段'), 'います', 'いる', 'いる'],
  [verb('うる', '一段・得ル'), 'えます', 'うる', 'うる'],
  [verb('うる', '一段・得ル', true), 'えました', 'えた', 'えた'],
  [verb('来る', 'カ変・来ル', true), '来ました', '来た', '来た'],
  [verb('くる', 'カ変・クル', true), 'きました', 'きた', 'きた'],
  [verb('結ぶ', '五段・バ行', false, true), '結びません', '結ばない', '結ばない'],
  [verb('使う', '五段・ワ行促音便', true, true), '使いませんでした', '使わなかった', '使わなかった'],
  [verb('ある', '五段・ラ行', false, true), 'ありません', 'ない', 'ない'],
  [adjective('多い'), '多いです', '多い', '多い'],
  [adjective('多い', true), '多かったです', '多かった', '多かった'],
  [adjective('多い', false, true), '多くありません', '多くない', '多くない'],
  [adjective('少ない', true, true), '少なくありませんでした', '少なくなかった', '少なくなかった'],
  [copula('首都'), '首都です', '首都だ', '首都である'],
  [copula('首都', true), '首都でした', '首都だった', '首都だった'],
  [copula('首都', false, true), '首都ではありません', '首都ではない', '首都ではない'],
]

describe.each(forms)('%#', (predicate, polite, plain, attributive) => {
  test(`${plain} → ${polite}`, () => {
    expect(politeForm(predicate)).toBe(polite)
    expect(plainForm(predicate)).toBe(plain)
    expect(attributiveForm(predicate)).toBe(attributive)
  })
})
