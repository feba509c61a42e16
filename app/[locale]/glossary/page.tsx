import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { EntryList } from '@/components/glossary/EntryList'
import styles from '@/components/glossary/glossary.module.css'
import { IndexBar } from '@/components/glossary/IndexBar'
import { ListCount } from '@/components/glossary/ListCount'
import { Pages } from '@/components/glossary/Pages'
import { PrintedList } from '@/components/glossary/PrintedList'
import { SearchForm } from '@/components/glossary/SearchForm'
import { FuriganaSwitch } from '@/components/term/FuriganaSwitch'
import { ButtonLink } from '@/components/ui/Button'
import { PageHeading } from '@/components/ui/PageHeading'
import { Segmented } from '@/components/ui/Segmented'
import { GLOSSARY_ORDERS } from '@/core/glossary/entry'
import { alternates } from '@/i18n/alternates'
import { getPathname, Link } from '@/i18n/navigation'
import { articleList } from '@/server/articles/queries'
import {
  isForPrint,
  printAddress,
  readSearch,
  type SearchParams,
  searchAddress,
} from '@/server/glossary/glossary-search'
import { glossaryPage, indexHeadings } from '@/server/glossary/queries'

interface Props {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('GlossaryPage'), getLocale()])
  return { title: t('title'), description: t('description'), alternates: alternates(locale, '/glossary') }
}

export default async function GlossaryPage({ searchParams }: Props) {
  const [params, locale, t] = await Promise.all([searchParams, getLocale(), getTranslations('GlossaryPage')])
  const search = readSearch(params, locale)
  if (isForPrint(params)) return <PrintedList search={search} />
  const [{ entries, count, orMore, previous, next }, headings, articles] = await Promise.all([
    glossaryPage(search),
    indexHeadings(search),
    articleList(),
  ])
  const narrowed = search.q !== '' || search.article !== null || search.category !== null || search.initial !== null
  return (
    <>
      <PageHeading lead={t('description')} title={t('title')} />
      <SearchForm action={getPathname({ href: '/glossary', locale })} articles={articles} search={search} />
      <div className={styles.tools} data-print="none">
        <Segmented
          current={search.order}
          label={t('order')}
          options={GLOSSARY_ORDERS.map((order) => ({
            value: order,
            label: t(`orders.${order}`),
            href: searchAddress(search, { initial: null, order }),
            ...(order === 'worth' ? {} : { lang: order }),
          }))}
        />
        <FuriganaSwitch />
      </div>
      {search.order === 'worth' || headings.length === 0 ? null : (
        <IndexBar headings={headings} lang={search.order} search={search} />
      )}
      <div className={styles.summary}>
        <ListCount count={count} orMore={orMore} query={search.q} />
        {previous === null && next === null ? null : (
          <>
            <Link className={styles.print} data-print="none" href={printAddress(search)} prefetch={false}>
              {t('print')}
            </Link>
            <p className={styles.count} data-print="only">
              {t('printPart', { shown: entries.length })}
            </p>
          </>
        )}
      </div>
      {entries.length > 0 ? (
        <>
          <EntryList entries={entries} search={search} />
          <Pages
            next={next && searchAddress(search, { after: next })}
            previous={previous && searchAddress(search, { before: previous })}
            token={search.after ?? search.before ?? ''}
          />
        </>
      ) : (
        <div className={styles.empty}>
          <p className={styles.emptyTitle}>{narrowed ? t('noneFound') : t('none')}</p>
          <p className={styles.hint}>{narrowed ? t('noneFoundHint') : t('noneHint')}</p>
          <ButtonLink href={narrowed ? '/glossary' : '/'}>{narrowed ? t('reset') : t('home')}</ButtonLink>
        </div>
      )}
    </>
  )
}
