import { getTranslations } from 'next-intl/server'
import { sentenceAddress } from '@/components/article/address'
import type { Lang } from '@/core/article/types'
import { usageIn } from '@/core/article/usage'
import type { Citation } from '@/core/article/view'
import type { EntryDefinition, GlossaryEntry } from '@/core/glossary/entry'
import { Link } from '@/i18n/navigation'
import { learnerLanguages } from '@/server/languages/queries'
import styles from './Definitions.module.css'
import { MarkedQuote } from './MarkedQuote'

interface Props {
  readonly entry: GlossaryEntry
  /** Sentences that quote the term. */
  readonly citations: readonly Citation[]
  /** In one column. */
  readonly compact?: boolean
}

/** What a term means, in the learner's own language first, and who says so; where nobody does, how the article uses it, and that it is no definition. */
export async function Definitions({ entry, citations, compact = false }: Props) {
  const { native, learned } = await learnerLanguages()
  const sides = [native, learned].flatMap((lang) => {
    const own = entry.definitions.filter((definition) => definition.lang === lang)
    const usage = own.length === 0 ? usageIn(citations, lang) : null
    return own.length > 0 || usage ? [{ lang, own, usage }] : []
  })
  return (
    <div className={compact ? styles.compact : styles.sides}>
      {sides.map(({ lang, own, usage }) => (
        <div className={`${styles.side} ${styles[lang]}`} key={lang}>
          {own.map((definition) => (
            <Defined definition={definition} key={definition.text} />
          ))}
          {usage ? <Used citation={usage} lang={lang} /> : null}
        </div>
      ))}
    </div>
  )
}

async function Defined({ definition: { lang, text, origin, source } }: { readonly definition: EntryDefinition }) {
  const t = await getTranslations('Definitions')
  return (
    <p>
      <span lang={lang}>{text}</span>{' '}
      {source ? (
        <Link
          className={styles.origin}
          href={sentenceAddress(source.articleId, source.lang, source.sentence)}
          prefetch={false}
        >
          {t(origin)}
        </Link>
      ) : (
        <span className={styles.origin}>{t(origin)}</span>
      )}
    </p>
  )
}

async function Used({ citation, lang }: { readonly citation: Citation; readonly lang: Lang }) {
  const t = await getTranslations('Definitions')
  return (
    <>
      <p className={styles.none}>{t(`none.${lang}`)}</p>
      <p>
        <span lang={lang}>
          <MarkedQuote citation={citation} />
        </span>{' '}
        <Link
          className={styles.origin}
          href={sentenceAddress(citation.articleId, lang, citation.sentence)}
          prefetch={false}
        >
          {t('usage')}
        </Link>
      </p>
    </>
  )
}
