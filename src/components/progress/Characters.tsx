import { getTranslations } from 'next-intl/server'
import type { Lang } from '@/core/article/types'
import type { MetCharacter } from '@/core/progress/characters'
import { Link } from '@/i18n/navigation'
import { FigureTable } from './ChartFigure'
import styles from './progress.module.css'

/** More would be a wall; the most used come first. */
const MOST_SHOWN = 120

interface Props {
  readonly lang: Lang
  readonly characters: readonly MetCharacter[]
}

const SCRIPT = { ko: 'ko-Hani', ja: 'ja' } as const
const termsWith = (character: string) => `/glossary?q=${encodeURIComponent(character)}`

/** The characters of one script, known ones filled, each with the way to its terms. */
export async function Characters({ lang, characters }: Props) {
  const t = await getTranslations('Progress')
  const known = characters.filter((each) => each.known > 0).length
  const shown = characters.slice(0, MOST_SHOWN)
  return (
    <div className={styles.characters} data-lang={lang}>
      <h3 className={styles.chartHeading}>{t(`characters.${lang}`)}</h3>
      <p className={styles.caption}>{t('characters.count', { known, met: characters.length })}</p>
      <ul className={styles.grid9}>
        {shown.map(({ character, known: knownTerms }) => (
          <li key={character}>
            <Link
              aria-label={t('characters.label', { character, state: knownTerms > 0 ? 'known' : 'met' })}
              className={styles.character}
              data-known={knownTerms > 0 ? '' : undefined}
              href={termsWith(character)}
              prefetch={false}
            >
              <span lang={SCRIPT[lang]}>{character}</span>
            </Link>
          </li>
        ))}
      </ul>
      <details className={styles.details}>
        <summary>{t('asTable')}</summary>
        <FigureTable
          head={[t('characters.character'), t('characters.knownTerms'), t('characters.metTerms')]}
          label={t(`characters.${lang}`)}
          rows={shown.map(({ character, known: knownTerms, met }) => ({
            key: character,
            cells: [
              <Link href={termsWith(character)} key="link" lang={SCRIPT[lang]} prefetch={false}>
                {character}
              </Link>,
              knownTerms,
              met,
            ],
          }))}
        />
      </details>
    </div>
  )
}
