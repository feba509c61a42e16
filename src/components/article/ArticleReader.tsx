import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { shownKeys } from '@/components/commands/shown-keys'
import { TermCard } from '@/components/term/TermCard'
import { citationsByConcept } from '@/core/article/usage'
import type { ArticleView } from '@/core/article/view'
import type { GlossaryEntry } from '@/core/glossary/entry'
import { countStatuses, type Knowledge, STATUSES, UNKNOWN } from '@/core/study/status'
import { AlignedTexts } from './AlignedTexts'
import { ArticleAside } from './ArticleAside'
import { ArticleText } from './ArticleText'
import { ArticleTitle } from './ArticleTitle'
import { conceptsOnPage } from './concepts-on-page'
import { type Marking, statusId } from './marking'
import { PrintedGlossary } from './PrintedGlossary'
import { Reader } from './Reader'
import type { ReaderTexts } from './reader-props'
import { StatusLegend } from './StatusLegend'
import { termToolsTexts } from './term-tools-texts'
import { isTogether, type TextChoice } from './text-choice'

const IMPORTANT = 12

interface Props {
  readonly article: ArticleView
  readonly choice: TextChoice
  readonly entries: ReadonlyMap<string, GlossaryEntry>
  readonly knowledge: ReadonlyMap<string, Knowledge>
  readonly ruby: Marking['ruby']
  /** Under the title. */
  readonly children: ReactNode
}

/** The article as it is read: titles, text or texts, and a card for every term. */
export async function ArticleReader({ article, choice, entries, knowledge, ruby, children }: Props) {
  const [locale, texts, status] = await Promise.all([getLocale(), readerTexts(), getTranslations('TermStatus')])
  const terms = new Map(
    [...entries].map(([id, entry]) => [id, { entry, status: (knowledge.get(id) ?? UNKNOWN).status }]),
  )
  const marking: Marking = { terms, locale, ruby }
  const text = article.texts.find(({ lang }) => lang === choice)
  const citations = citationsByConcept(article)
  const list = [...entries.values()]
  const shown = conceptsOnPage(article.texts, choice).filter((id) => entries.has(id))
  const counts = countStatuses(shown.map((id) => terms.get(id)?.status ?? UNKNOWN.status))
  return (
    <Reader
      articleId={article.id}
      aside={text ? <ArticleAside article={article} terms={list.slice(0, IMPORTANT)} text={text} /> : null}
      cards={Object.fromEntries(
        list.map((entry) => [
          entry.id,
          <TermCard citations={citations.get(entry.id) ?? []} entry={entry} key={entry.id} />,
        ]),
      )}
      head={
        <>
          <ArticleTitle article={article} marking={marking} />
          {children}
          <StatusLegend
            accent={text?.lang ?? article.lang}
            counts={counts}
            label={status('legend')}
            statuses={texts.tools.statuses}
          />
        </>
      }
      knowledge={knowledge}
      labels={Object.fromEntries(list.map(({ id, ko, ja }) => [id, { ko: ko.headword, ja: ja.headword }]))}
      fresh={counts.new}
      shown={shown}
      texts={texts}
      view={choice}
    >
      {isTogether(choice) ? <AlignedTexts article={article} how={choice} marking={marking} /> : null}
      {text ? <ArticleText marking={marking} text={text} /> : null}
      <div hidden>
        {STATUSES.map((each) => (
          <span id={statusId(each)} key={each}>
            {status(each)}
          </span>
        ))}
      </div>
      <PrintedGlossary entries={list} lang={text?.lang ?? article.lang} />
    </Reader>
  )
}

async function readerTexts(): Promise<ReaderTexts> {
  const [t, failure, keys] = await Promise.all([getTranslations('Reader'), getTranslations('Failure'), shownKeys()])
  return {
    close: t('close'),
    failures: { lost: t('lost'), 'not-found': failure('notFound'), invalid: failure('invalid') },
    others: { done: t('others.done'), hint: t('others.hint'), know: t('others.know'), undo: t('others.undo') },
    place: { go: t('place'), dismiss: t('dismiss') },
    retry: failure('retry'),
    unavailable: t('unavailable'),
    reload: t('reload'),
    tools: await termToolsTexts({
      new: keys.statusNew,
      learning: keys.statusLearning,
      known: keys.statusKnown,
      ignored: keys.statusIgnored,
    }),
  }
}
