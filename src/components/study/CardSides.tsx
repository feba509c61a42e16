import { getLocale, getTranslations } from 'next-intl/server'
import { sentenceAddress } from '@/components/article/address'
import { BandSign } from '@/components/term/BandSign'
import { Furigana } from '@/components/term/Furigana'
import { MarkedQuote } from '@/components/term/MarkedQuote'
import { PairLabelSign } from '@/components/term/PairLabelSign'
import type { Lang } from '@/core/article/types'
import { bandOf } from '@/core/glossary/band'
import { definitionFor, type GlossaryEntry } from '@/core/glossary/entry'
import { soundFor } from '@/core/glossary/sounds'
import { Link } from '@/i18n/navigation'
import { learnerLanguages } from '@/server/languages/queries'
import type { ShownCard } from '@/server/study/queries'
import styles from './study.module.css'

/** The word alone: its reading is part of the answer. */
export function Front({ card: { entry, shown } }: { readonly card: ShownCard }) {
  return (
    <h2 className={`${styles.word} ${styles[shown]}`} data-arrival="" lang={shown} tabIndex={-1}>
      {entry[shown].headword}
    </h2>
  )
}

/** The word in the other language with its reading, what it means, and a sentence that uses it. */
export async function Back({ card: { entry, shown, example } }: { readonly card: ShownCard }) {
  const [t, locale, { explained }] = await Promise.all([getTranslations('CardSides'), getLocale(), learnerLanguages()])
  const asked: Lang = shown === 'ko' ? 'ja' : 'ko'
  const definition = definitionFor(entry, explained)
  const guess = bandOf(entry.confidence) === 'guess'
  return (
    <>
      <p className={`${styles.word} ${styles[asked]} ${guess ? styles.guess : ''}`} lang={asked}>
        {asked === 'ja' ? <Furigana alignment={entry.alignment} term={entry.ja} /> : entry.ko.headword}
      </p>
      <Readings entry={entry} />
      <p className={styles.signs}>
        <BandSign confidence={entry.confidence} />
        <PairLabelSign label={entry.label} />
      </p>
      {guess ? <p className={styles.hint}>{t('guess')}</p> : null}
      {entry.falseFriend ? <p className={styles.falseFriend}>{entry.falseFriend[locale]}</p> : null}
      {definition ? (
        <p className={styles.definition} lang={definition.lang}>
          {definition.text}
        </p>
      ) : (
        <p className={styles.hint}>{t(example ? 'usage' : 'noDefinition')}</p>
      )}
      {example && example.text !== definition?.text ? (
        <figure className={styles.example}>
          <blockquote lang={example.lang}>
            <MarkedQuote citation={example} />
          </blockquote>
          <figcaption>
            <Link
              className={styles.link}
              href={sentenceAddress(example.articleId, example.lang, example.sentence)}
              prefetch={false}
            >
              {t('place')}
            </Link>
          </figcaption>
        </figure>
      ) : null}
      <p>
        <Link className={styles.link} href={`/glossary/${entry.id}`} prefetch={false}>
          {t('more')}
        </Link>
      </p>
    </>
  )
}

async function Readings({ entry }: { readonly entry: GlossaryEntry }) {
  const [t, { explained }] = await Promise.all([getTranslations('CardSides'), learnerLanguages()])
  const { ko, ja } = entry
  const [koreanSound, japaneseSound] = [soundFor(entry, 'ko', explained), soundFor(entry, 'ja', explained)]
  return (
    <dl className={styles.readings}>
      {ja.reading ? (
        <div>
          <dt>{t('japanese')}</dt>
          <dd>
            <span lang="ja">{ja.reading}</span> {japaneseSound ? <span lang="ko">{japaneseSound}</span> : null}{' '}
            <span lang="ja-Latn">{ja.romaji}</span>
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{t('korean')}</dt>
        <dd>
          {ko.hanja ? <span lang="ko-Hani">{ko.hanja}</span> : null}{' '}
          {koreanSound ? <span lang="ja">{koreanSound}</span> : null} <span lang="ko-Latn">{ko.romanization}</span>
        </dd>
      </div>
    </dl>
  )
}
