import { getTranslations } from 'next-intl/server'
import { sentenceAddress } from '@/components/article/address'
import { LANGS } from '@/core/article/types'
import type { GlossaryEntry } from '@/core/glossary/entry'
import { Link } from '@/i18n/navigation'
import styles from './Definitions.module.css'

/** What a term means, in each language that says it, and who says so. Where nobody does, the page says that. */
export async function Definitions({ entry }: { readonly entry: GlossaryEntry }) {
  const t = await getTranslations('Definitions')
  if (entry.definitions.length === 0) return <p className={styles.none}>{t('none')}</p>
  return (
    <div className={styles.sides}>
      {LANGS.map((lang) => {
        const own = entry.definitions.filter((definition) => definition.lang === lang)
        if (own.length === 0) return null
        return (
          <ul className={`${styles.side} ${styles[lang]}`} key={lang}>
            {own.map(({ text, origin, source }) => (
              <li key={text}>
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
              </li>
            ))}
          </ul>
        )
      })}
    </div>
  )
}
