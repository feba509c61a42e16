/** What the article denies, affirmed: 번지지 않았습니다 → 번졌습니다. */
import { politeStatement } from '@/lang/ko/predicate'
import { endsInConsonant } from '@/lang/ko/with-particle'
import { BOUND_TO_DENIAL, SIMPLE } from './verbs'

/** Null where the statement denies nothing, or has words that go with a denial only. */
export function affirmed(said: string): string | null {
  const denied = /(\S+)지 않(았)?습니다\.$/.exec(said)
  if (denied === null || said.length > SIMPLE || BOUND_TO_DENIAL.test(said)) return null
  const stem = {
    before: '',
    stem: denied[1] ?? '',
    kind: 'verb',
    past: denied[2] !== undefined,
    presumed: false,
  } as const
  return said.slice(0, denied.index) + politeStatement(stem, endsInConsonant)
}
