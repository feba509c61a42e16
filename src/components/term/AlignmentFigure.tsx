import { getTranslations } from 'next-intl/server'
import type { AlignedCharacter } from '@/core/glossary/types'
import styles from './AlignmentFigure.module.css'

/** Character under character: hangul, the hanja of Korea, the kanji of Japan, kana. Rows that say nothing new are left out. */
export async function AlignmentFigure({ alignment }: { readonly alignment: readonly AlignedCharacter[] }) {
  const t = await getTranslations('AlignmentFigure')
  const formsDiffer = alignment.some(({ hanja, kanji }) => hanja !== '' && hanja !== kanji)
  const rows = [
    { key: 'hangul', lang: 'ko', className: styles.hangul },
    ...(formsDiffer ? [{ key: 'hanja', lang: 'ko', className: styles.hanja } as const] : []),
    { key: 'kanji', lang: 'ja', className: styles.kanji },
    { key: 'kana', lang: 'ja', className: styles.kana },
  ] as const
  const columns = alignment.map((column, position) => ({ ...column, position }))
  return (
    <div className={styles.frame}>
      <table className={styles.figure}>
        <caption className={styles.caption}>{t('caption')}</caption>
        <tbody>
          {rows.map(({ key, lang, className }) => (
            <tr className={className} key={key}>
              <th scope="row">{t(key)}</th>
              {columns.map((column) => (
                <td
                  data-same={key === 'hanja' && column.hanja === column.kanji ? '' : undefined}
                  key={column.position}
                  lang={lang}
                >
                  {column[key]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
