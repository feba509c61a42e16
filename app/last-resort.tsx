import '@/components/tokens.css'
import '@/components/base.css'
import styles from '@/components/shell/GlobalError.module.css'
// The words of this page alone: all messages would come with them.
import words from '../messages/global-error.json'

const SIDES = [
  ['ko', words.ko],
  ['ja', words.ja],
] as const

/** What is shown where not even the layout could be made, so that nothing says which language the reader reads: both. */
export default function LastResort({ retry }: { readonly retry: () => void }) {
  return (
    <>
      <title>{SIDES.map(([, { title }]) => title).join(' · ')}</title>
      <main className={styles.page}>
        {SIDES.map(([lang, { title, description, retry: again, home }]) => (
          <section className={`${styles.side} ${styles[lang]}`} key={lang} lang={lang}>
            <h1 className={styles.heading}>{title}</h1>
            <p>{description}</p>
            <p className={styles.ways}>
              <button className={styles.retry} onClick={retry} type="button">
                {again}
              </button>
              <a href={`/${lang}`}>{home}</a>
            </p>
          </section>
        ))}
      </main>
    </>
  )
}
