import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/Button'
import { PageHeading } from '@/components/ui/PageHeading'
import { articleList } from '@/server/articles/queries'
import { type GlossarySearch, searchAddress } from '@/server/glossary/glossary-search'
import { printedGlossary } from '@/server/glossary/queries'
import { EntryList } from './EntryList'
import styles from './glossary.module.css'
import { ListCount } from './ListCount'

/** All that a search lists on one page, for paper: what narrows it stands in words, for the form is not printed. */
export async function PrintedList({ search }: { readonly search: GlossarySearch }) {
  const [t, category, locale, { entries, count, orMore, next }, articles] = await Promise.all([
    getTranslations('GlossaryPage'),
    getTranslations('Category'),
    getLocale(),
    printedGlossary(search),
    articleList(),
  ])
  const article = articles.find(({ id }) => id === search.article)
  const title = article && (article.titles[locale] ?? article.titles[article.lang])
  return (
    <>
      <PageHeading title={t('title')} />
      {title ? <p lang={article.titles[locale] === null ? article.lang : locale}>{title}</p> : null}
      {search.category || search.initial ? (
        <p>{[search.category && category(search.category), search.initial].filter(Boolean).join(' · ')}</p>
      ) : null}
      <ListCount count={count} orMore={orMore} query={search.q} />
      {next === null ? null : <p className={styles.hint}>{t('printFirst', { shown: entries.length })}</p>}
      <div className={styles.tools} data-print="none">
        <p className={styles.hint}>{t('printHint')}</p>
        <ButtonLink href={searchAddress(search)}>{t('back')}</ButtonLink>
      </div>
      <EntryList entries={entries} search={search} />
    </>
  )
}
