import { furigana } from '@/core/glossary/furigana'
import type { AlignedCharacter, JapaneseTerm } from '@/core/glossary/types'
import { Ruby } from './Ruby'

interface Props {
  readonly term: JapaneseTerm
  readonly alignment: readonly AlignedCharacter[]
}

/** A Japanese headword with its reading above. */
export const Furigana = ({ term, alignment }: Props) => (
  <Ruby parts={furigana(term.headword, term.reading, alignment)} />
)
