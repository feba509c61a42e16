import { MarkedPart } from '@/components/ui/MarkedPart'
import { furigana } from '@/core/glossary/furigana'
import type { AlignedCharacter, JapaneseTerm } from '@/core/glossary/types'
import type { FoundPart } from '@/core/search/found-part'

interface Props {
  readonly term: JapaneseTerm
  readonly alignment: readonly AlignedCharacter[]
  /** What of the headword a search found. */
  readonly found?: FoundPart | null
}

/** A Japanese headword with its reading above. Readings are for the eye: a screen reader has its own. */
export function Furigana({ term, alignment, found = null }: Props) {
  const parts = furigana(term.headword, term.reading, alignment)
  let at = 0
  return (
    <>
      {parts.map(({ base, ruby }) => {
        const key = at
        at += base.length
        const part = found && { start: found.start - key, end: found.end - key }
        const marked = <MarkedPart key={key} part={part} text={base} />
        return ruby === null ? (
          marked
        ) : (
          <ruby key={key}>
            {marked}
            <rt>
              <span aria-hidden="true">{ruby}</span>
            </rt>
          </ruby>
        )
      })}
    </>
  )
}
