import type { RubyPart } from '@/core/glossary/furigana'

interface Props {
  readonly parts: readonly RubyPart[]
  /** Of the readings, where it is not that of the text. */
  readonly lang?: string
}

/**
 * Readings above a word, for the eye alone: base.css writes them as generated content, so that they are not in what is copied, searched
 * or read out (docs/decisions/026-the-reader.md).
 */
export function Ruby({ parts, lang }: Props) {
  let at = 0
  return parts.map(({ base, ruby }) => {
    const key = at
    at += base.length
    return ruby === null ? (
      base
    ) : (
      <ruby key={key}>
        {base}
        <rt>
          <span aria-hidden="true" data-reading={ruby} lang={lang} />
        </rt>
      </ruby>
    )
  })
}
