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
  const termOf = (run: Run) => (run.conceptId === null ? undefined : marking.terms.get(run.conceptId))
  /** What of the text after a Korean term belongs to its word: a line may break behind a ruby, but not before 가. */
  const particleOf = (run: Run | undefined): string =>
    lang === 'ko' && run && !termOf(run) ? (/^[가-힣]{1,6}(?=$|[^가-힣])/.exec(run.text)?.[0] ?? '') : ''
  return (
    <>
      <span className={styles.sentence} data-sentence="" id={sentenceId(lang, sentence.index)}>
        {runs.map((run, i) => {
          const term = termOf(run)
          const before = runs[i - 1]
          if (!term) return before && termOf(before) ? run.text.slice(particleOf(run).length) : run.text
          return (
            <span className={lang === 'ko' ? styles.word : undefined} key={run.at}>
              <Term lang={lang} marking={marking} run={run} term={term} />
              {particleOf(runs[i + 1])}
            </span>
          )
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
