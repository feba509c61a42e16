import { furigana } from '@/core/glossary/furigana'
import type { AlignedCharacter, JapaneseTerm } from '@/core/glossary/types'

interface Props {
  readonly term: JapaneseTerm
  readonly alignment: readonly AlignedCharacter[]
}

/** A Japanese headword with its reading above. Readings are for the eye: a screen reader has its own. */
export function Furigana({ term, alignment }: Props) {
  const parts = furigana(term.headword, term.reading, alignment)
  let at = 0
  return (
    <>
      {parts.map(({ base, ruby }) => {
        const key = at
        at += base.length
        return ruby === null ? (
          base
        ) : (
          <ruby key={key}>
            {base}
            <rt>
              <span aria-hidden="true">{ruby}</span>
            </rt>
          </ruby>
        )
      })}
    </>
  )
}
