import { getTranslations } from 'next-intl/server'
import { BandSign } from '@/components/term/BandSign'
import { Headwords } from '@/components/term/Headwords'
import { PairLabelSign } from '@/components/term/PairLabelSign'
import { MarkedPart } from '@/components/ui/MarkedPart'
import { definitionFor } from '@/core/glossary/entry'
import type { OtherSpelling } from '@/core/search/found-part'
import { Link } from '@/i18n/navigation'
import { type GlossarySearch, termAddress } from '@/server/glossary/glossary-search'
import type { ListedEntry } from '@/server/glossary/queries'
import { learnerLanguages } from '@/server/languages/queries'
import styles from './EntryList.module.css'
import { LIST } from './list'

interface Props {
  readonly entries: readonly ListedEntry[]
  /** What lists them: a term's page goes on from there. */
  readonly search: GlossarySearch
}

/**
 * Terms with both headwords, reading and the beginning of a definition; the whole row goes to the term. What was searched for is marked,
 * in another spelling where the headwords do not show it.
 */
export async function EntryList({ entries, search }: Props) {
  const { explained } = await learnerLanguages()
  return (
    <ul className={styles.list} id={LIST}>
      {entries.map(({ entry, found }) => {
        const definition = definitionFor(entry, explained)
        return (
          <li key={entry.id}>
            <Link className={styles.entry} href={termAddress(search, entry.id)} prefetch={false}>
              <span className={styles.words}>
                <Headwords entry={entry} found={found} size="row" />
                {found?.other ? (
                  <FoundSpelling {...found.other} lang={LANG_OF[found.other.spelling] ?? entry.foundIn} />
                ) : null}
              </span>
              <span className={styles.more}>
                {definition ? (
                  <span className={styles.definition} lang={definition.lang}>
                    {definition.text}
                  </span>
                ) : null}
                <span className={styles.signs}>
                  <BandSign confidence={entry.confidence} />
                  {entry.label === 'false-friend' ? <PairLabelSign label={entry.label} /> : null}
                </span>
              </span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}

/** An alias is in the language of its article. */
const LANG_OF: Readonly<Record<OtherSpelling, string | null>> = {
  reading: 'ja',
  hanja: 'ko-Hani',
  koreanReading: 'ko',
  alias: null,
  romaji: 'ja-Latn',
  romanization: 'ko-Latn',
}

interface FoundSpellingProps {
  readonly spelling: OtherSpelling
  readonly text: string
  readonly part: { readonly start: number; readonly end: number }
  readonly lang: string
}

async function FoundSpelling({ spelling, text, part, lang }: FoundSpellingProps) {
  const t = await getTranslations('EntryList')
  return (
    <span className={styles.found}>
      {t(spelling)}{' '}
      <span className={styles.spelling} lang={lang}>
        <MarkedPart part={part} text={text} />
      </span>
    </span>
  )
}
