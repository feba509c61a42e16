/** Which text statements are held against. */
import type { Paragraphs } from '../lexis'

/** 이 글, 돌다리에 대한 설명으로 글, 글 3문단, 글 2~3문단. */
export function textOf(about: string | null, paragraphs: Paragraphs | null): string {
  if (paragraphs === null) return about === null ? '이 글' : `${about}에 대한 설명으로 글`
  const { first, last } = paragraphs
  const place = first === last ? `글 ${first}문단` : `글 ${first}~${last}문단`
  return about === null ? place : `${about}에 대한 설명으로 ${place}`
}
