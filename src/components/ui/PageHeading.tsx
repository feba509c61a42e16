import type { ReactNode } from 'react'
import styles from './PageHeading.module.css'
import { Phrases } from './Phrases'

interface Props {
  readonly title: string
  /** Under the title: what the page is for, or where one is. */
  readonly lead?: ReactNode
  readonly lang?: string
  /** Whether the focus comes to the title with the page (FocusOnChange). */
  readonly arrival?: boolean
}

export function PageHeading({ title, lead, lang, arrival = false }: Props) {
  return (
    <header className={styles.heading}>
      <h1
        className={styles.title}
        data-arrival={arrival ? '' : undefined}
        lang={lang}
        tabIndex={arrival ? -1 : undefined}
      >
        <Phrases text={title} />
      </h1>
      {lead ? <p className={styles.lead}>{lead}</p> : null}
    </header>
  )
}
