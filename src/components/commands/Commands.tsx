'use client'

import { type ComponentType, type ReactNode, useCallback, useEffect, useState } from 'react'
import { Banner } from '@/components/ui/Banner'
import { useKey } from '@/components/ui/use-key'
import type { CommandDialogProps, Shown } from './CommandDialog'

interface Props {
  readonly className: string | undefined
  readonly label: string
  /** Said where the palette could not be brought. */
  readonly lost: string
  readonly children: ReactNode
}

/** The button and the keys that open the palette. What they open is sent when it is first asked for (decision 035). */
export function Commands({ className, label, lost, children }: Props) {
  const [shown, setShown] = useState<Shown | 'lost' | null>(null)
  const [Dialog, setDialog] = useState<ComponentType<CommandDialogProps>>()
  const open = useCallback((what: Shown) => {
    const closing = document.querySelector<HTMLDialogElement>('dialog:modal')
    if (closing) return closing.close()
    setShown(what)
    import('./CommandDialog').then(
      ({ CommandDialog }) => setDialog(() => CommandDialog),
      () => setShown('lost'),
    )
  }, [])
  const close = useCallback(() => setShown(null), [])
  const lose = useCallback(() => setShown('lost'), [])
  useKey((key) => {
    if (key === '?') open('shortcuts')
    return key === '?'
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.code !== 'KeyK' || event.ctrlKey === event.metaKey || event.altKey || event.shiftKey) return
      event.preventDefault()
      if (!event.repeat) open('commands')
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [open])
  return (
    <>
      <button
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        aria-label={label}
        className={className}
        onClick={() => open('commands')}
        type="button"
      >
        {children}
      </button>
      {Dialog && shown && shown !== 'lost' ? (
        <Dialog onClose={close} onLost={lose} onShow={setShown} shown={shown} />
      ) : null}
      <Banner live="assertive">{shown === 'lost' ? lost : null}</Banner>
    </>
  )
}
