'use client'

import { useParams } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import styles from './CommandDialog.module.css'
import { Palette } from './Palette'
import { ShortcutList } from './ShortcutList'
import type { CommandData } from './types'

export type Shown = 'commands' | 'shortcuts'

export interface CommandDialogProps {
  readonly shown: Shown
  readonly onShow: (shown: Shown) => void
  readonly onClose: () => void
  readonly onLost: () => void
}

async function askFor(locale: string): Promise<CommandData> {
  const answer = await fetch(`/${locale}/commands`)
  if (!answer.ok) throw new Error(`/${locale}/commands answered ${answer.status}`)
  return answer.json()
}

/** A modal dialog, the browser's own: it keeps the focus, closes with Escape and a press beside it, and gives the focus back. */
export function CommandDialog({ shown, onShow, onClose, onLost }: CommandDialogProps) {
  const { locale } = useParams<{ locale: string }>()
  const dialog = useRef<HTMLDialogElement>(null)
  const [data, setData] = useState<CommandData | null>(null)

  useEffect(() => {
    let wanted = true
    askFor(locale).then(
      (answer) => wanted && setData(answer),
      () => wanted && onLost(),
    )
    return () => {
      wanted = false
    }
  }, [locale, onLost])
  useEffect(() => {
    if (data && !dialog.current?.open) dialog.current?.showModal()
    dialog.current?.querySelector<HTMLElement>(`[data-start="${shown}"]`)?.focus()
  }, [data, shown])

  if (!data) return null
  const { words } = data
  const close = () => dialog.current?.close()
  // The event comes a moment after: what was opened again meanwhile stays.
  const closed = () => {
    if (!dialog.current?.open) onClose()
  }
  return (
    <dialog
      aria-label={shown === 'commands' ? words.label : words.shortcuts}
      className={styles.dialog}
      closedby="any"
      onClose={closed}
      ref={dialog}
    >
      <button aria-label={words.close} className={styles.close} onClick={close} type="button">
        <svg aria-hidden="true" height="16" stroke="currentColor" strokeWidth="1.5" viewBox="0 0 16 16" width="16">
          <path d="M3 3l10 10M13 3L3 13" />
        </svg>
      </button>
      {shown === 'commands' ? (
        <Palette data={data} onDone={close} onShortcuts={() => onShow('shortcuts')} />
      ) : (
        <ShortcutList onDone={close} shortcuts={data.shortcuts} words={words} />
      )}
    </dialog>
  )
}
