'use client'

import { useParams, useRouter } from 'next/navigation'
import { type ChangeEvent, useId, useRef, useState } from 'react'
import { fill } from '@/components/study/fill'
import { Button } from '@/components/ui/Button'
import { FocusOnChange } from '@/components/ui/FocusOnChange'
import type { ImportCounts } from '@/core/learner/data'
import styles from './DataSettings.module.css'

type Counted = Exclude<keyof ImportCounts, 'settings'>

export interface ImportProps {
  readonly texts: {
    readonly choose: string
    /** What a table carries and what it can't. */
    readonly csv: string
    readonly reading: string
    readonly plan: string
    readonly nothing: string
    readonly take: string
    readonly taken: string
    readonly lost: string
    readonly large: string
    readonly counts: Readonly<Record<Counted | 'settings', string>>
    readonly faults: {
      readonly syntax: string
      readonly syntaxAt: string
      readonly format: string
      readonly invalid: string
      readonly torn: string
      readonly cell: string
    }
  }
}

interface Fault {
  readonly code: 'syntax' | 'format' | 'invalid' | 'torn' | 'cell'
  readonly place: string
  readonly column?: string
}

type Told =
  | { readonly sort: 'idle' | 'busy' }
  | { readonly sort: 'fault'; readonly text: string }
  | { readonly sort: 'plan' | 'taken'; readonly counts: ImportCounts }

const COUNTED: readonly Counted[] = ['cards', 'entries', 'statuses', 'attempts', 'reports', 'spoken', 'missing']
const UNREADABLE = 422
const TOO_LARGE = 413

/** Takes a file of one's own data: says first what it would bring, then brings it. */
export function ImportData({ texts }: ImportProps) {
  const router = useRouter()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const [told, setTold] = useState<Told>({ sort: 'idle' })
  /** How often what was planned was done, or could not be: the button that was pressed is gone then. */
  const [ends, setEnds] = useState(0)
  const { locale } = useParams<{ locale: string }>()

  const faultText = ({ code, place, column = '' }: Fault) =>
    fill(texts.faults[code === 'syntax' && place !== '' ? 'syntaxAt' : code], { place, column }, locale)

  // A browser says nothing of a file that is chosen a second time.
  const empty = () => {
    if (input.current) input.current.value = ''
  }
  const startOver = () => {
    empty()
    setFile(null)
    setTold({ sort: 'idle' })
  }
  const refuse = (text: string) => {
    empty()
    setTold({ sort: 'fault', text })
  }
  const send = async (chosen: File, sort: 'plan' | 'taken') => {
    setTold({ sort: 'busy' })
    try {
      const answer = await fetch(sort === 'plan' ? '/api/v1/data?dry=1' : '/api/v1/data', {
        method: 'POST',
        // By its name: on Windows a browser calls a CSV what the spreadsheet there does.
        headers: { 'content-type': /\.csv$/i.test(chosen.name) ? 'text/csv' : 'application/json' },
        body: await chosen.text(),
      })
      if (answer.ok) {
        setTold({ sort, counts: await answer.json() })
        if (sort === 'taken') {
          empty()
          router.refresh()
        }
      } else if (answer.status === UNREADABLE) refuse(faultText(await answer.json()))
      else refuse(answer.status === TOO_LARGE ? texts.large : texts.lost)
    } catch {
      refuse(texts.lost)
    }
    if (sort === 'taken') setEnds((count) => count + 1)
  }
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0] ?? null
    setFile(chosen)
    if (chosen) await send(chosen, 'plan')
    else setTold({ sort: 'idle' })
  }
  const linesOf = (counts: ImportCounts) => [
    ...COUNTED.filter((name) => counts[name] > 0).map((name) =>
      fill(texts.counts[name], { count: counts[name] }, locale),
    ),
    ...(counts.settings ? [texts.counts.settings] : []),
  ]
  const brings = (counts: ImportCounts) =>
    counts.settings || COUNTED.some((name) => name !== 'missing' && counts[name] > 0)

  return (
    <FocusOnChange className={styles.import} token={String(ends)}>
      <label className={styles.choose} htmlFor={id}>
        {texts.choose}
      </label>
      <input
        accept=".json,.csv,application/json,text/csv"
        aria-describedby={`${id}-csv`}
        className={styles.input}
        id={id}
        onChange={choose}
        onClick={startOver}
        ref={input}
        type="file"
      />
      <p className={styles.hint} id={`${id}-csv`}>
        {texts.csv}
      </p>
      <div role="status">
        {told.sort === 'busy' ? <p>{texts.reading}</p> : null}
        {told.sort === 'plan' || told.sort === 'taken' ? (
          <>
            <p className={styles.told} data-arrival="" tabIndex={-1}>
              {told.sort === 'taken' ? texts.taken : brings(told.counts) ? texts.plan : texts.nothing}
            </p>
            <ul className={styles.counts}>
              {linesOf(told.counts).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
      <div role="alert">
        {told.sort === 'fault' ? (
          <p className={`${styles.told} ${styles.fault}`} data-arrival="" tabIndex={-1}>
            {told.text}
          </p>
        ) : null}
      </div>
      {told.sort === 'plan' && file && brings(told.counts) ? (
        <Button onClick={() => send(file, 'taken')} variant="primary">
          {texts.take}
        </Button>
      ) : null}
    </FocusOnChange>
  )
}
