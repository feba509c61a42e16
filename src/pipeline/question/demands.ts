/** What an author asks for, put as what must not be: the claim of an essay, and what it argues against. */
import type { Lang } from '@/core/article/types'
import { hasFigure } from './in-digits'

/** A longer claim carries its reasons, and they would speak against the opposite. UTF-16 units. */
const LONGEST = { ko: 70, ja: 60 } as const

/** 한꺼번에 깎아야 한다고 주장합니다 → 깎아서는 안 된다고; 残すべきだと考えます → 残すべきではないと. */
const DEMANDS: Readonly<Record<Lang, readonly (readonly [RegExp, string])[]>> = {
  ko: [
    [/(?<=[가-힣])야 합니다(?=\.$)/, '서는 안 됩니다'],
    [/(?<=[가-힣])야 한다고(?= (?:주장|생각|말|본|봅|믿|강조|제안|지적)[가-힣]*니다\.$)/, '서는 안 된다고'],
  ],
  ja: [
    [/(?<=べき)です(?=。$)/, 'ではありません'],
    [/(?<=べき)(?:だ|である)(?=と(?:考え|思い|主張し|言い|訴え|述べ|強調し|指摘し)[^、。]{0,4}ます。$)/, 'ではない'],
  ],
}

/**
 * With a condition or an end beside it (알려면 …해야, 増やすには…べき) the opposite is absurd, and 만 or しか makes it another claim. A figure that is
 * demanded is altered as a figure.
 */
const BOUND = {
  ko: /[으]?려면|위해|면 |때만|뿐|만[ 이큼]|부터 |먼저|우선|아니라|않고/,
  ja: /には、|ため|なら|れば|だけ|しか|まず|先に|ではなく|せずに|ずに/,
} as const

/** What is asked for in a finished statement, forbidden; null where it asks for nothing, or the opposite would show. */
export function forbidden(lang: Lang, statement: string): { readonly text: string; readonly said: string } | null {
  if (statement.length > LONGEST[lang] || hasFigure(statement) || BOUND[lang].test(statement)) return null
  for (const [form, opposite] of DEMANDS[lang]) {
    const said = form.exec(statement)?.[0]
    if (said !== undefined) return { text: statement.replace(form, opposite), said }
  }
  return null
}
