import { MarkedPart } from '@/components/ui/MarkedPart'
import { furigana } from '@/core/glossary/furigana'
import type { AlignedCharacter, JapaneseTerm } from '@/core/glossary/types'
import type { FoundPart } from '@/core/search/found-part'
import { Ruby } from './Ruby'

interface Props {
  readonly term: JapaneseTerm
  readonly alignment: readonly AlignedCharacter[]
  /** What of the headword a search found. */
  readonly found?: FoundPart | null
}

/** A Japanese headword with its reading above. */
export const Furigana = ({ term, alignment, found = null }: Props) => (
  <Ruby
    marked={(base, at) => <MarkedPart part={found && { start: found.start - at, end: found.end - at }} text={base} />}
    parts={furigana(term.headword, term.reading, alignment)}
  />
)
