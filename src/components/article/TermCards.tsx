'use client'

import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import styles from './TermCards.module.css'
import { useMarkedTarget } from './use-marked-target'

interface Props {
  /** Cards by concept id, rendered on the server. */
  readonly cards: Readonly<Record<string, ReactNode>>
  readonly labels: Readonly<Record<string, string>>
  readonly children: ReactNode
  readonly close: string
}

interface Open {
  readonly id: string
  readonly anchor: HTMLElement
  /** Opened on purpose: it takes the focus and stays until it is closed. */
  readonly pinned: boolean
}

const HOVER_DELAY_MS = 280
const LEAVE_DELAY_MS = 220
const GAP_PX = 8

const termOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-term]') : null

/** Beside the term, above it where there is no room below; a phone's sheet ignores this. */
function place(card: HTMLElement, anchor: HTMLElement) {
  const line = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = card
  const below = line.bottom + GAP_PX
  const top = below + height > window.innerHeight && line.top - GAP_PX - height > 0 ? line.top - GAP_PX - height : below
  card.style.setProperty('--top', `${top}px`)
  card.style.setProperty('--left', `${Math.max(GAP_PX, Math.min(line.left, window.innerWidth - width - GAP_PX))}px`)
}

/** Opens a term's card over the text: by pointer or focus to look, by a tap or Enter to stay. Without it the terms are links. */
export function TermCards({ cards, labels, children, close }: Props) {
  const text = useRef<HTMLDivElement>(null)
  const card = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<Open | null>(null)
  const cardId = useId()
  useMarkedTarget()

  useEffect(() => {
    const root = text.current
    const dialog = card.current
    if (!root || !dialog) return
    const listeners = new AbortController()
    const { signal } = listeners
    let timer: ReturnType<typeof setTimeout> | undefined
    let returning = false

    const look = (anchor: HTMLElement) => {
      const id = anchor.dataset.term
      if (id) setOpen((now) => (now?.pinned ? now : { id, anchor, pinned: false }))
    }
    const leave = () => setOpen((now) => (now?.pinned ? now : null))
    const later = (work: () => void, delay: number) => {
      clearTimeout(timer)
      timer = setTimeout(work, delay)
    }

    root.addEventListener(
      'click',
      (event) => {
        const anchor = termOf(event.target)
        const id = anchor?.dataset.term
        if (!anchor || !id || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        clearTimeout(timer)
        setOpen({ id, anchor, pinned: true })
      },
      { signal },
    )
    root.addEventListener(
      'pointerover',
      (event) => {
        const anchor = termOf(event.target)
        if (anchor && event.pointerType === 'mouse') later(() => look(anchor), HOVER_DELAY_MS)
      },
      { signal },
    )
    root.addEventListener(
      'pointerout',
      (event) => event.pointerType === 'mouse' && termOf(event.target) && later(leave, LEAVE_DELAY_MS),
      { signal },
    )
    root.addEventListener(
      'focusin',
      (event) => {
        const anchor = termOf(event.target)
        if (anchor?.matches(':focus-visible') && !returning) look(anchor)
        returning = false
      },
      { signal },
    )
    root.addEventListener('focusout', leave, { signal })
    dialog.addEventListener('pointerenter', () => clearTimeout(timer), { signal })
    dialog.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && later(leave, LEAVE_DELAY_MS), {
      signal,
    })
    document.addEventListener(
      'focusin',
      ({ target }) => {
        if (!(target instanceof Node) || dialog.contains(target)) return
        // The focus goes on behind the card, where a sheet would cover it. On its own term it is where the card came from.
        setOpen((now) => (now?.pinned && now.anchor !== target ? null : now))
      },
      { signal },
    )
    dialog.addEventListener(
      'toggle',
      (event) => {
        if (event.newState === 'open') return
        setOpen((now) => {
          // Light dismissal leaves the focus where the reader put it; closing from inside gives it back to the term.
          if (now?.pinned && (document.activeElement === document.body || dialog.contains(document.activeElement))) {
            returning = true
            now.anchor.focus({ preventScroll: true })
          }
          return null
        })
      },
      { signal },
    )
    window.addEventListener('scroll', leave, { passive: true, signal })
    return () => {
      clearTimeout(timer)
      listeners.abort()
    }
  }, [])

  useLayoutEffect(() => {
    const dialog = card.current
    if (!dialog) return
    if (!open) {
      if (dialog.matches(':popover-open')) dialog.hidePopover()
      return
    }
    if (!dialog.matches(':popover-open')) dialog.showPopover()
    const follow = () => place(dialog, open.anchor)
    follow()
    open.anchor.dataset.open = ''
    if (open.pinned) dialog.focus({ preventScroll: true })
    window.addEventListener('scroll', follow, { passive: true })
    window.addEventListener('resize', follow)
    return () => {
      delete open.anchor.dataset.open
      window.removeEventListener('scroll', follow)
      window.removeEventListener('resize', follow)
    }
  }, [open])

  return (
    <>
      <div ref={text}>{children}</div>
      <div
        aria-label={open ? labels[open.id] : undefined}
        className={styles.card}
        id={cardId}
        popover="auto"
        ref={card}
        role="dialog"
        tabIndex={-1}
      >
        <button
          aria-label={close}
          className={styles.close}
          popoverTarget={cardId}
          popoverTargetAction="hide"
          type="button"
        >
          <svg aria-hidden="true" height="16" stroke="currentColor" strokeWidth="1.5" viewBox="0 0 16 16" width="16">
            <path d="M3 3l10 10M13 3L3 13" />
          </svg>
        </button>
        {open ? cards[open.id] : null}
      </div>
    </>
  )
}
