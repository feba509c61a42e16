import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import styles from './progress.module.css'
import { Scroller } from './Scroller'

interface Props {
  readonly caption: ReactNode
  readonly table: ReactNode
  /** Of a chart that is narrower than the page may be, px: what is said of it ends with it. */
  readonly width?: number
  readonly children: ReactNode
}

/** A chart with the same figures as a table under it. */
export async function ChartFigure({ caption, table, width, children }: Props) {
  const t = await getTranslations('Progress')
  return (
    <figure className={styles.figure}>
      {children}
      <figcaption className={styles.caption} style={{ maxInlineSize: width }}>
        {caption}
      </figcaption>
      <details className={styles.details}>
        <summary>{t('asTable')}</summary>
        {table}
      </details>
    </figure>
  )
}

interface TableProps {
  readonly label: string
  readonly head: readonly string[]
  readonly rows: readonly { readonly key: string | number; readonly cells: readonly ReactNode[] }[]
}

/** The first cell of a row names it. */
export function FigureTable({ label, head, rows }: TableProps) {
  return (
    <Scroller className={styles.tableFrame}>
      <table aria-label={label} className={styles.table}>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, place) => (
                <td key={head[place + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}
