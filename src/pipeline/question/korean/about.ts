/** 24억 원 안팎으로 → 얼마 정도로: 안팎 goes with a figure only. */
import type { Span } from '@/core/article/types'
import { withParticle } from '@/lang/ko/with-particle'
import type { Edit } from '../sentence'

export function asAbout(text: string, target: Span, interrogative: string): Edit | null {
  const [whole, particle] =
    /^\s?안팎(으로|이|을|의|에)?(?=$|[^가-힣]|까지|에서|부터)/.exec(text.slice(target.end)) ?? []
  if (whole === undefined) return null
  const about = particle ? withParticle('정도', particle) : '정도'
  return { start: target.start, end: target.end + whole.length, text: `${interrogative} ${about}` }
}
