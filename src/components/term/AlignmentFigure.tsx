import { getTranslations } from 'next-intl/server'
import type { GlossaryEntry } from '@/core/glossary/entry'
import { kanaCells } from '@/core/glossary/kana-cells'
import styles from './AlignmentFigure.module.css'

/** Character under character: hangul, the hanja of Korea, the kanji of Japan, kana. Rows that say nothing new are left out. */
export async function AlignmentFigure({
  entry: { alignment, ja },
}: {
  readonly entry: Pick<GlossaryEntry, 'alignment' | 'ja'>
}) {
  const t = await getTranslations('AlignmentFigure')
  const formsDiffer = alignment.some(({ hanja, kanji }) => hanja !== '' && hanja !== kanji)
  const rows = [
    { key: 'hangul', lang: 'ko', className: styles.hangul },
    ...(formsDiffer ? [{ key: 'hanja', lang: 'ko-Hani', className: styles.hanja } as const] : []),
    { key: 'kanji', lang: 'ja', className: styles.kanji },
  ] as const
  const columns = alignment.map((column, position) => ({ ...column, position }))
  let at = 0
  const kana = kanaCells(alignment, ja).map((cell) => {
    const position = at
    at += cell.span
    return { ...cell, position }
  })
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
          {kana.length > 0 ? (
            <tr className={styles.kana}>
              <th scope="row">{t('kana')}</th>
              {kana.map((cell) => (
                <td colSpan={cell.span} key={cell.position} lang="ja">
                  {cell.kana}
                </td>
              ))}
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  )
}
