import { getLocale, getTranslations } from 'next-intl/server'
import { sentenceAddress } from '@/components/article/address'
import { Furigana } from '@/components/term/Furigana'
import { BandSign } from '@/components/term/Headwords'
import { PairLabelSign } from '@/components/term/PairLabelSign'
import { cutAtMarks } from '@/core/article/marks'
import type { Lang } from '@/core/article/types'
import { bandOf } from '@/core/glossary/band'
import { definitionFor, type GlossaryEntry } from '@/core/glossary/entry'
import { Link } from '@/i18n/navigation'
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
  const [t, locale] = await Promise.all([getTranslations('CardSides'), getLocale()])
  const asked: Lang = shown === 'ko' ? 'ja' : 'ko'
  const definition = definitionFor(entry, locale)
  const guess = bandOf(entry.confidence) === 'guess'
  return (
    <>
      <p className={`${styles.word} ${styles[asked]} ${guess ? styles.guess : ''}`} lang={asked}>
        {asked === 'ja' ? <Furigana alignment={entry.alignment} term={entry.ja} /> : entry.ko.headword}
      </p>
      <Readings entry={entry} />
      <p className={styles.signs}>
        <BandSign confidence={entry.confidence} quiet />
        <PairLabelSign label={entry.label} />
      </p>
      {guess ? <p className={styles.hint}>{t('guess')}</p> : null}
      {definition ? (
        <p className={styles.definition} lang={definition.lang}>
          {definition.text}
        </p>
      ) : null}
      {example ? (
        <figure className={styles.example}>
          <blockquote lang={example.lang}>
            <Marked marks={example.marks} text={example.text} />
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

async function Readings({ entry: { ko, ja } }: { readonly entry: GlossaryEntry }) {
  const t = await getTranslations('CardSides')
  return (
    <dl className={styles.readings}>
      {ja.reading ? (
        <div>
          <dt>{t('japanese')}</dt>
          <dd>
            <span lang="ja">{ja.reading}</span> <span lang="ja-Latn">{ja.romaji}</span>
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{t('korean')}</dt>
        <dd>
          {ko.hanja ? <span lang="ko-Hani">{ko.hanja}</span> : null} <span lang="ko-Latn">{ko.romanization}</span>
        </dd>
      </div>
    </dl>
  )
}

function Marked({ text, marks }: Pick<NonNullable<ShownCard['example']>, 'text' | 'marks'>) {
  let at = 0
  return cutAtMarks(text, marks).map((segment) => {
    const key = at
    at += segment.text.length
    return segment.conceptId === null ? segment.text : <mark key={key}>{segment.text}</mark>
  })
}
