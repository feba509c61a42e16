import type { Locale } from 'next-intl'
import { Furigana } from '@/components/term/Furigana'
import type { Lang } from '@/core/article/types'
import { bandOf } from '@/core/glossary/band'
import type { GlossaryEntry } from '@/core/glossary/entry'
import { getPathname } from '@/i18n/navigation'
import { sentenceId } from './address'
import styles from './article.module.css'
import type { Run, RunSentence } from './runs'

interface Props {
  readonly entries: ReadonlyMap<string, GlossaryEntry>
  readonly lang: Lang
  readonly locale: Locale
  readonly sentence: RunSentence
}

/** A sentence that can be linked to, its terms linked to their pages; TermCards opens their cards instead. */
export function MarkedSentence({ entries, lang, locale, sentence: { sentence, runs, gap } }: Props) {
  return (
    <>
      <span className={styles.sentence} id={sentenceId(lang, sentence.index)}>
        {runs.map((run) => {
          const entry = run.conceptId === null ? undefined : entries.get(run.conceptId)
          return entry ? <Term entry={entry} key={run.at} lang={lang} locale={locale} run={run} /> : run.text
        })}
      </span>
      {gap ? ' ' : null}
    </>
  )
}

interface TermProps {
  readonly entry: GlossaryEntry
  readonly lang: Lang
  readonly locale: Locale
  readonly run: Run
}

function Term({ entry, lang, locale, run }: TermProps) {
  return (
    <a
      className={bandOf(entry.confidence) === 'guess' ? styles.guess : styles.term}
      data-term={entry.id}
      href={getPathname({ href: `/glossary/${entry.id}`, locale })}
      tabIndex={run.first ? undefined : -1}
    >
      {lang === 'ja' && run.text === entry.ja.headword ? (
        <Furigana alignment={entry.alignment} term={entry.ja} />
      ) : (
        run.text
      )}
    </a>
  )
}
