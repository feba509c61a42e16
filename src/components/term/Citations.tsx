import { getTranslations } from 'next-intl/server'
import { sentenceAddress } from '@/components/article/address'
import { LANGS } from '@/core/article/types'
import type { Citation } from '@/core/article/view'
import { Link } from '@/i18n/navigation'
import type { ArticleCitations } from '@/server/glossary/queries'
import styles from './Citations.module.css'
import { MarkedQuote } from './MarkedQuote'

/** The sentences of one article that use a term, each linked to its place; Korean on the left, Japanese on the right. */
export async function Citations({ article, citations }: ArticleCitations) {
  const t = await getTranslations('Citations')
  const title = article.titles[article.lang] ?? article.id
  return (
    <div className={styles.article}>
      <h3 className={styles.title}>
        <Link href={`/articles/${article.id}`} lang={article.lang}>
          {title}
        </Link>
      </h3>
      <div className={styles.sides}>
        {LANGS.map((lang) => {
          const own = citations.filter((citation) => citation.lang === lang)
          if (own.length === 0) return null
          const [shown, more] = [own.slice(0, SHOWN), own.slice(SHOWN)]
          return (
            <div className={`${styles.side} ${styles[lang]}`} key={lang}>
              <SentenceList citations={shown} place={t('place')} />
              {more.length > 0 ? (
                <details className={styles.more}>
                  <summary>{t('more', { count: more.length })}</summary>
                  <SentenceList citations={more} place={t('place')} />
                </details>
              ) : null}
            </div>
          )
        })}
      </div>
    </div>
  )
}

const SHOWN = 5

function SentenceList({ citations, place }: { readonly citations: readonly Citation[]; readonly place: string }) {
  return (
    <ul className={styles.list}>
      {citations.map((citation) => (
        <li key={citation.sentence}>
          <span lang={citation.lang}>
            <MarkedQuote citation={citation} />
          </span>{' '}
          <Link
            className={styles.place}
            href={sentenceAddress(citation.articleId, citation.lang, citation.sentence)}
            prefetch={false}
          >
            {place}
          </Link>
        </li>
      ))}
    </ul>
  )
}
