import { getTranslations } from 'next-intl/server'
import { RelatedTerms } from '@/components/term/RelatedTerms'
import type { ArticleView, MarkedText } from '@/core/article/view'
import type { GlossaryEntry } from '@/core/glossary/entry'
import { Link } from '@/i18n/navigation'
import styles from './ArticleAside.module.css'
import { sentenceId } from './address'

interface Props {
  readonly article: ArticleView
  readonly text: MarkedText
  /** Those that matter most, in order. */
  readonly terms: readonly GlossaryEntry[]
}

/** Beside the text on a wide screen, after it on a phone: its headings, and the terms to know. */
export async function ArticleAside({ article, text, terms }: Props) {
  const t = await getTranslations('ArticleAside')
  const headings = text.sentences.filter(({ kind }) => kind === 'heading')
  return (
    <aside aria-label={t('label')} className={styles.aside}>
      {headings.length > 0 ? (
        <nav aria-labelledby="contents">
          <h2 className={styles.heading} id="contents">
            {t('contents')}
          </h2>
          <ol className={styles.contents} lang={text.lang}>
            {headings.map((heading) => (
              <li data-level={text.blocks[heading.block]?.level} key={heading.index}>
                <a href={`#${sentenceId(text.lang, heading.index)}`}>{heading.text}</a>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      {terms.length > 0 ? (
        <section aria-labelledby="important">
          <h2 className={styles.heading} id="important">
            {t('important')}
          </h2>
          <RelatedTerms entries={terms} />
          <p className={styles.all}>
            <Link href={`/glossary?article=${article.id}&order=worth`}>{t('all', { count: article.terms })}</Link>
          </p>
        </section>
      ) : null}
    </aside>
  )
}
