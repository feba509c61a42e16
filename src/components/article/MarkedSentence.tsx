import { Furigana } from '@/components/term/Furigana'
import { Ruby } from '@/components/term/Ruby'
import type { Lang } from '@/core/article/types'
import { bandOf } from '@/core/glossary/band'
import { hanjaRuby } from '@/core/glossary/hanja-ruby'
import { getPathname } from '@/i18n/navigation'
import { sentenceId } from './address'
import styles from './article.module.css'
import { type Marking, type ShownTerm, statusId } from './marking'
import type { Run, RunSentence } from './runs'

interface Props {
  readonly lang: Lang
  readonly marking: Marking
  readonly sentence: RunSentence
}

/** A sentence that can be linked to, its terms linked to their pages; TermCards opens their cards instead. */
export function MarkedSentence({ lang, marking, sentence: { sentence, runs, gap } }: Props) {
  return (
    <>
      <span className={styles.sentence} data-sentence="" id={sentenceId(lang, sentence.index)}>
        {runs.map((run) => {
          const term = run.conceptId === null ? undefined : marking.terms.get(run.conceptId)
          return term ? <Term key={run.at} lang={lang} marking={marking} run={run} term={term} /> : run.text
        })}
      </span>
      {gap ? ' ' : null}
    </>
  )
}

interface TermProps {
  readonly lang: Lang
  readonly marking: Marking
  readonly run: Run
  readonly term: ShownTerm
}

function Term({ lang, marking: { locale, ruby }, run, term: { entry, status } }: TermProps) {
  return (
    <a
      aria-describedby={statusId(status)}
      className={bandOf(entry.confidence) === 'guess' ? styles.guess : styles.term}
      data-status={status}
      data-term={entry.id}
      href={getPathname({ href: `/glossary/${entry.id}`, locale })}
      tabIndex={run.first ? undefined : -1}
    >
      {ruby.includes(lang) && run.text === entry[lang].headword ? <Headword lang={lang} term={entry} /> : run.text}
    </a>
  )
}

/** With kana over kanji, or hanja over hangul. */
function Headword({ lang, term }: { readonly lang: Lang; readonly term: ShownTerm['entry'] }) {
  return lang === 'ja' ? (
    <Furigana alignment={term.alignment} term={term.ja} />
  ) : (
    <Ruby lang="ko-Hani" parts={hanjaRuby(term.ko.headword, term.ko.hanja)} />
  )
}
