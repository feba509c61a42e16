import { getLocale, getTranslations } from 'next-intl/server'
import { bandOf } from '@/core/glossary/band'
import type { GlossaryEntry } from '@/core/glossary/entry'
import { soundFor } from '@/core/glossary/sounds'
import { learnerLanguages } from '@/server/languages/queries'
import { BandSign } from './BandSign'
import { FuriganaSwitch } from './FuriganaSwitch'
import { Headwords } from './Headwords'
import { PairLabelSign } from './PairLabelSign'
import styles from './TermHeading.module.css'

/** Both headwords, how they are read, and how sure the pair is and why. */
export async function TermHeading({ entry }: { readonly entry: GlossaryEntry }) {
  const [t, route, category, locale, { explained }] = await Promise.all([
    getTranslations('TermHeading'),
    getTranslations('Route'),
    getTranslations('Category'),
    getLocale(),
    learnerLanguages(),
  ])
  const { ko, ja } = entry
  const [koreanSound, japaneseSound] = [soundFor(entry, 'ko', explained), soundFor(entry, 'ja', explained)]
  const guess = bandOf(entry.confidence) === 'guess'
  return (
    <header className={styles.heading}>
      <h1>
        <Headwords entry={entry} size="page" />
      </h1>
      <div className={styles.readings}>
        <dl>
          {ko.hanja ? <Row lang="ko-Hani" name={t('hanja')} value={ko.hanja} /> : null}
          {koreanSound ? <Row lang="ja" name={t('inKatakana')} value={koreanSound} /> : null}
          {ko.romanization ? <Row lang="ko-Latn" name={t('romanization')} value={ko.romanization} /> : null}
        </dl>
        <dl>
          {ja.reading ? <Row lang="ja" name={t('reading')} value={ja.reading} /> : null}
          {japaneseSound ? <Row lang="ko" name={t('inHangul')} value={japaneseSound} /> : null}
          {ja.romaji ? <Row lang="ja-Latn" name={t('romaji')} value={ja.romaji} /> : null}
          {ja.koreanReading && ja.koreanReading !== ko.headword.replace(/\s/g, '') ? (
            <Row lang="ko" name={t('koreanReading')} value={ja.koreanReading} />
          ) : null}
        </dl>
      </div>
      <div className={styles.status}>
        <BandSign confidence={entry.confidence} />
        <PairLabelSign label={entry.label} />
        <span>{category(entry.category)}</span>
        <span>{route(entry.route)}</span>
        <span className={styles.switch}>
          <FuriganaSwitch />
        </span>
      </div>
      {guess ? <p className={styles.note}>{t('guess')}</p> : null}
      {entry.label === 'false-friend' ? (
        <p className={styles.note}>{entry.falseFriend?.[locale] ?? t('falseFriend')}</p>
      ) : null}
    </header>
  )
}

function Row({ name, lang, value }: { readonly name: string; readonly lang: string; readonly value: string }) {
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd lang={lang}>{value}</dd>
    </div>
  )
}
