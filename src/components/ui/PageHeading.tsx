import type { ReactNode } from 'react'
import styles from './PageHeading.module.css'
import { Phrases } from './Phrases'

interface Props {
  readonly title: string
  /** Under the title: what the page is for, or where one is. */
  readonly lead?: ReactNode
  readonly lang?: string
}

export function PageHeading({ title, lead, lang }: Props) {
  return (
    <header className={styles.heading}>
      <h1 className={styles.title} lang={lang}>
        <Phrases text={title} />
      </h1>
      {lead ? <p className={styles.lead}>{lead}</p> : null}
    </header>
  )
}
