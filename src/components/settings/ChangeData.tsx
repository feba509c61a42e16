'use client'

import { useState } from 'react'
import styles from './DataSettings.module.css'
import { DeleteData, type DeleteProps } from './DeleteData'
import { ImportData, type ImportProps } from './ImportData'

interface Part<Texts> {
  readonly heading: string
  readonly hint: string
  readonly texts: Texts
}

interface Props {
  readonly importing: Part<ImportProps['texts']>
  readonly deletion: Part<DeleteProps['texts']>
}

/** To bring data along and to delete it; what an import said is over once all is deleted. */
export function ChangeData({ importing, deletion }: Props) {
  const [deletions, setDeletions] = useState(0)
  return (
    <>
      <h3 className={styles.part}>{importing.heading}</h3>
      <p className={styles.hint}>{importing.hint}</p>
      <ImportData key={deletions} texts={importing.texts} />
      <h3 className={styles.part}>{deletion.heading}</h3>
      <p className={styles.hint}>{deletion.hint}</p>
      <DeleteData onDeleted={() => setDeletions((count) => count + 1)} texts={deletion.texts} />
    </>
  )
}
