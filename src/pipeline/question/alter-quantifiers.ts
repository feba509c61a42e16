/** How much of something a statement tells of: 부품은 대부분 수입한다 → 일부만 수입한다; 大半が回収される → 一部だけが回収される. */
import type { Lang } from '@/core/article/types'
import { type Alteration, SHOWS } from './altered'
import { askable } from './askable'
import { hangsTogether } from './contrary-words'
import { hasFigure } from './in-digits'
import type { Material } from './material'
import { clauseOf, clauseSpan, contains, type Edit, isDenial, isToldBy, type ReadSentence } from './sentence'

/** Most or all of it, with the particle that goes with it; 대부분의 부품, 모두 다섯 곳 are other words. */
const MOST: Readonly<Record<Lang, RegExp>> = {
  ko: /(?<=^|\s)(?:대부분|대다수|거의 모두|거의 전부|전부|모두)(?:은|는|이|가|을|를)?(?= (?!\d|한 |두 |세 |네 |다섯|여섯|일곱|여덟|아홉|열|스무|합))/g,
  ja: /(?:大半|大部分|ほとんど|大多数|すべて|全て)[がをは](?!な[いかく])/g,
}
const PART: Readonly<Record<Lang, (written: string) => string>> = {
  ko: () => '일부만',
  ja: (written) => `一部だけ${written.endsWith('を') ? 'を' : 'が'}`,
}
/** With a share beside it, one of the two is worked out. */
const HAS_PART = { ko: /일부|나머지|만 |밖에/, ja: /一部|残り|だけ|しか/ } as const

export function otherQuantifiers(
  material: Material,
  sentence: ReadSentence,
  clause: number | null,
  reporting: readonly Edit[],
): readonly Alteration[] {
  const { lang } = material
  const { text } = sentence
  const own = clauseOf(sentence, clause)
  // 모두가 반긴 것은 아니다: some did.
  if (!own || isDenial(sentence, own) || hangsTogether(material, text) || HAS_PART[lang].test(text)) return []
  const span = clauseSpan(sentence, own)
  return [...text.matchAll(MOST[lang])].flatMap(({ index, 0: written }): readonly Alteration[] => {
    const place = { start: index, end: index + written.length }
    // 10개 가운데 8개, 대부분: the figure says it.
    const isCounted = hasFigure(text.slice(Math.max(0, index - COUNTED), index))
    if (!contains(span, place) || isCounted || !askable(sentence, place)) return []
    if (!isToldBy(sentence, own, { start: index, end: index + 1 }) && !isTopicAt(sentence, index)) return []
    const edit = { ...place, text: PART[lang](written) }
    const altered = sentence.forms.state(clause, [...reporting, edit])
    return altered === null
      ? []
      : [{ text: altered, said: written, exchanged: null, edits: [edit], shows: SHOWS.denied, aside: false }]
  })
}
/** UTF-16 units before the word. */
const COUNTED = 12

/** 회원의 대부분은: of all that the sentence speaks of. */
const isTopicAt = ({ phrases }: ReadSentence, at: number): boolean =>
  phrases.some(({ role, start, end }) => role === 'topic' && at >= start && at < end)
