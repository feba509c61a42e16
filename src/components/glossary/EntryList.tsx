import { BandSign } from '@/components/term/BandSign'
import { Headwords } from '@/components/term/Headwords'
import { PairLabelSign } from '@/components/term/PairLabelSign'
import { definitionFor, type GlossaryEntry } from '@/core/glossary/entry'
import { Link } from '@/i18n/navigation'
import { learnerLanguages } from '@/server/languages/queries'
import styles from './EntryList.module.css'

/** Terms with both headwords, reading and the beginning of a definition; the whole row goes to the term. */
export async function EntryList({ entries }: { readonly entries: readonly GlossaryEntry[] }) {
  const { explained } = await learnerLanguages()
  return (
    <ul className={styles.list}>
      {entries.map((entry) => {
        const definition = definitionFor(entry, explained)
        return (
          <li key={entry.id}>
            <Link className={styles.entry} href={`/glossary/${entry.id}`} prefetch={false}>
              <Headwords entry={entry} size="row" />
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
