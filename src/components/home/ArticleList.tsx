import { getTranslations } from 'next-intl/server'
import { Phrases } from '@/components/ui/Phrases'
import { type Lang, otherLang } from '@/core/article/types'
import type { ArticleSummary } from '@/core/article/view'
import type { KnownShare } from '@/core/study/status'
import { Link } from '@/i18n/navigation'
import styles from './ArticleList.module.css'
import { KnownMeter } from './KnownMeter'

interface Props {
  readonly articles: readonly ArticleSummary[]
  /** By article id; of an article that is not there nothing is known. */
  readonly known: ReadonlyMap<string, KnownShare>
}

/** Every article: its titles side by side, how much there is in it and is known of it, and where one can go. */
export async function ArticleList({ articles, known }: Props) {
  const t = await getTranslations('ArticleList')
  return (
    <ol className={styles.list}>
      {articles.map((article) => (
        <li className={styles.item} key={article.id}>
          <h3 className={styles.titles}>
            <Title article={article} lang={article.lang} />
            <Title article={article} lang={otherLang(article.lang)} />
          </h3>
          <p className={styles.facts}>
            <span>{t(article.lang)}</span>
            <span>{t('terms', { count: article.terms })}</span>
            <span>{t('questions', { count: article.questions })}</span>
            <KnownMeter share={known.get(article.id) ?? { known: 0, of: article.terms }} />
            <span className={styles.ways}>
              <Link className={styles.way} href={`/glossary?article=${article.id}`} prefetch={false}>
                {t('glossary')}
              </Link>
              <Link className={styles.way} href={`/study?article=${article.id}`} prefetch={false}>
                {t('study')}
              </Link>
              <Link className={styles.way} href={`/quiz?article=${article.id}`} prefetch={false}>
                {t('quiz')}
              </Link>
            </span>
          </p>
        </li>
      ))}
    </ol>
  )
}

function Title({ article, lang }: { readonly article: ArticleSummary; readonly lang: Lang }) {
  const title = article.titles[lang]
  if (title === null) return null
  return (
    <Link className={`${styles.title} ${styles[lang]}`} href={`/articles/${article.id}?text=${lang}`} lang={lang}>
      <Phrases text={title} />
    </Link>
  )
}
