import { type CSSProperties, Fragment, type ReactNode } from 'react'
import { type RubyPart, roomOver, squeeze } from '@/core/glossary/furigana'

interface Props {
  readonly parts: readonly RubyPart[]
  /** Of the readings, where it is not that of the text. */
  readonly lang?: string
  /** How a part is drawn, `at` its place in the word; as it is where left out. */
  readonly marked?: (base: string, at: number) => ReactNode
}

/** A word and its reading in one piece can't be broken: a longer one is wider than a small screen, and its reading stands on its page. */
const LONGEST = 20
/** Fits on a line of any screen, with text of twice the size. */
const SHORT = 7

/** What base.css draws a long reading narrower by. */
function narrowed(base: string, ruby: string) {
  const width = squeeze(base, ruby)
  if (width === 1) return null
  const over = [...ruby].length - roomOver(base)
  return { 'data-narrow': '', style: { '--width': width, '--over': over.toFixed(2) } as CSSProperties }
}

/**
 * Readings above a word, for the eye alone: base.css writes them as generated content, so that they are not in what is copied, searched
 * or read out (docs/decisions/026-the-reader.md).
 */
export function Ruby({ parts, lang, marked = (base) => base }: Props) {
  let at = 0
  return parts.map(({ base, ruby }) => {
    const key = at
    at += base.length
    return ruby === null || base.length > LONGEST ? (
      <Fragment key={key}>{marked(base, key)}</Fragment>
    ) : (
      <ruby data-short={base.length <= SHORT ? '' : undefined} key={key}>
        {marked(base, key)}
        <rt>
          <span aria-hidden="true" data-reading={ruby} lang={lang} {...narrowed(base, ruby)} />
        </rt>
      </ruby>
    )
  })
}
