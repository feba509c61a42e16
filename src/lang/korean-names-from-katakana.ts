/**
 * Korean names that a Japanese text writes in katakana, back in hangul: イ・ソヨン is 이서연, or 이소연. Many names sound alike in kana, so the
 * commonest syllables come first; which one it is, only the original tells.
 */

import { SURNAMES } from './ko/names'
import { koreanNameInKatakana } from './korean-names-in-katakana'

/** Syllables of given names at their beginning and at their end, the commoner ones first. */
const FIRST = [
  ...'지민서현준영수은진우연윤정하성경혜미선호재원동상승태규종용창병광기인명주유예채다소나보세희아가도강건대덕두만무문범봉석순시신애양언여오옥완운웅의이익일장제조중찬철춘충택필학한해향헌형홍화환효훈흥슬빈란률율',
]
const LAST = [
  ...'훈연준현영민수진우희정아은서지호원경숙자미란선옥순석철환기성용규식혁빈윤하율인주린나라리비솔슬별늘봄샘결찬웅열일완근모복배봉범길국곤권구교고걸건강학한해헌형홍화효후표필택태춘중조제재장의유욱운온오예여양애안승시소세섭상삼보병명만록렬례래동도대당단다남균',
]
const NONE = ''

interface Given {
  readonly hangul: string
  readonly rarity: number
}

/** Given names by how they are written after a surname that voices what follows, and after one that does not. */
function givenNames(surname: string): ReadonlyMap<string, readonly Given[]> {
  const names = new Map<string, Given[]>()
  for (const [i, first] of FIRST.entries())
    for (const [j, last] of [NONE, ...LAST].entries()) {
      const hangul = first + last
      const [, kana = ''] = koreanNameInKatakana(surname, hangul).split('・')
      // A given name of one syllable is rare.
      const rarity = Math.log(2 + i) + Math.log(last === NONE ? LAST.length : 1 + j)
      names.set(kana, [...(names.get(kana) ?? []), { hangul, rarity }])
    }
  return names
}

const VOICING = '이'
const PLAIN = '박'
let known: readonly ReadonlyMap<string, readonly Given[]>[] | null = null

const surnamesOf = (katakana: string): readonly string[] =>
  [...SURNAMES].filter((surname) => koreanNameInKatakana(surname, '가').split('・')[0] === katakana)

const MOST = 4

/**
 * Hangul of a name in katakana, surname and given name, the likeliest first; empty where it is no Korean name: where no Korean surname sounds so, or
 * no given name of usual syllables.
 */
export function koreanNamesFromKatakana(surname: string, given: string): readonly string[] {
  const surnames = surnamesOf(surname)
  if (surnames.length === 0) return []
  known ??= [VOICING, PLAIN].map(givenNames)
  const found = known.flatMap((names) => names.get(given) ?? [])
  const byRarity = found.toSorted((a, b) => a.rarity - b.rarity)
  const givens = [...new Set(byRarity.map(({ hangul }) => hangul))]
  return surnames.flatMap((each, i) => givens.slice(0, i === 0 ? MOST : 1).map((name) => each + name)).slice(0, MOST)
}
