import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AlignmentFigure } from '@/components/term/AlignmentFigure'
import { Alternatives } from '@/components/term/Alternatives'
import { Citations } from '@/components/term/Citations'
import { Definitions } from '@/components/term/Definitions'
import { OwnKnowledge } from '@/components/term/OwnKnowledge'
import { RelatedTerms } from '@/components/term/RelatedTerms'
import { TermGraph } from '@/components/term/TermGraph'
import { TermHeading } from '@/components/term/TermHeading'
import { TermNeighbours } from '@/components/term/TermNeighbours'
import styles from '@/components/term/term-page.module.css'
import { Section } from '@/components/ui/Section'
import { definitionFor } from '@/core/glossary/entry'
import { alternates } from '@/i18n/alternates'
import { readSearch, type SearchParams } from '@/server/glossary/glossary-search'
import { citationsByArticle, entryById, listNeighbours, relatedTerms } from '@/server/glossary/queries'

interface Props {
  readonly params: Promise<{ id: string }>
  /** The search whose list the reader came from. */
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { id } = await params
  const [entry, locale, t] = await Promise.all([entryById(id), getLocale(), getTranslations('TermPage')])
  if (!entry) return {}
  const words = { ja: entry.ja.headword, ko: entry.ko.headword }
  return {
    title: t('title', words),
    description: definitionFor(entry, locale)?.text ?? t('description', words),
    alternates: alternates(locale, `/glossary/${id}`),
  }
}

export default async function TermPage({ params, searchParams }: Props) {
  const [{ id }, given, locale] = await Promise.all([params, searchParams, getLocale()])
  const entry = await entryById(id)
  if (!entry) notFound()
  const search = readSearch(given, locale)
  const [articles, related, neighbours, t] = await Promise.all([
    citationsByArticle(id),
    relatedTerms(entry),
    listNeighbours(id, search),
    getTranslations('TermPage'),
  ])
  return (
    <article>
      <TermNeighbours neighbours={neighbours} search={search} />
      <TermHeading entry={entry} />
      <OwnKnowledge conceptId={id} />
      <div className={styles.figures}>
        {entry.alignment.length > 0 ? (
          <Section heading={t('alignment')}>
            <AlignmentFigure entry={entry} />
          </Section>
        ) : null}
        {related.byCharacter.length + related.neighbours.length > 1 ? (
          <Section heading={t('related')}>
            <TermGraph related={related} />
          </Section>
        ) : null}
      </div>
      <Section heading={t('definitions')}>
        <Definitions citations={articles.flatMap(({ citations }) => citations)} entry={entry} />
      </Section>
      <Section heading={t('sentences')}>
        {articles.map(({ article, citations }) => (
          <Citations article={article} citations={citations} key={article.id} />
        ))}
      </Section>
      {entry.aliases.length > 0 ? (
        <Section heading={t('aliases')}>
          <p lang={entry.foundIn}>{entry.aliases.join(' · ')}</p>
        </Section>
      ) : null}
      {entry.alternatives.length > 0 ? (
        <Section heading={t('alternatives')}>
          <Alternatives entry={entry} />
        </Section>
      ) : null}
      {related.byCharacter.length > 0 ? (
        <Section heading={t('byCharacter')}>
          <dl className={styles.characters}>
            {related.byCharacter.map(({ kanji, hanja, entries }) => (
              <div className={styles.character} key={kanji}>
                <dt>
                  <span lang="ja">{kanji}</span>
                  {hanja ? (
                    <span className={styles.hanja} lang="ko-Hani">
                      {hanja}
                    </span>
                  ) : null}
                </dt>
                <dd>
                  <RelatedTerms entries={entries} />
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      ) : null}
      {related.neighbours.length > 0 ? (
        <Section heading={t('neighbours')}>
          <RelatedTerms entries={related.neighbours} />
        </Section>
      ) : null}
    </article>
  )
}
