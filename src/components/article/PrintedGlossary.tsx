import { getTranslations } from 'next-intl/server'
import { type Lang, otherLang } from '@/core/article/types'
import type { GlossaryEntry } from '@/core/glossary/entry'
import styles from './PrintedGlossary.module.css'

interface Props {
  /** The language of the printed text: its terms stand first, in its own order. */
  readonly lang: Lang
  readonly entries: readonly GlossaryEntry[]
}

/** The terms of an article with their counterparts, on paper only: there is no card to open. */
export async function PrintedGlossary({ lang, entries }: Props) {
  const t = await getTranslations('PrintedGlossary')
  const collator = new Intl.Collator(lang)
  const keyOf = ({ ko, ja }: GlossaryEntry) => (lang === 'ko' ? ko.headword : ja.reading || ja.headword)
  const sorted = [...entries].sort((a, b) => collator.compare(keyOf(a), keyOf(b)))
  return (
    <section aria-labelledby="printed-glossary" data-print="only">
      <h2 className={styles.heading} id="printed-glossary">
        {t('heading')}
      </h2>
      <dl className={styles.list}>
        {sorted.map((entry) => (
          <div className={styles.entry} key={entry.id}>
            <dt>
              <Word entry={entry} lang={lang} />
            </dt>
            <dd>
              <Word entry={entry} lang={otherLang(lang)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Word({ entry: { ko, ja }, lang }: { readonly entry: GlossaryEntry; readonly lang: Lang }) {
  const [headword, reading] = lang === 'ko' ? [ko.headword, ko.hanja] : [ja.headword, ja.reading]
  return (
    <>
      <span lang={lang}>{headword}</span>
      {reading && reading !== headword ? (
        <span className={styles.reading} lang={lang === 'ko' ? 'ko-Hani' : 'ja'}>
          {' '}
          {reading}
        </span>
      ) : null}
    </>
  )
}
