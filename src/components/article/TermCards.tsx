'use client'

import { type ReactNode, type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { useKey } from '@/components/ui/use-key'
import type { Lang } from '@/core/article/types'
import { termOf } from './marking'
import styles from './TermCards.module.css'

interface Props {
  /** Cards by concept id, rendered on the server. */
  readonly cards: Readonly<Record<string, ReactNode>>
  /** Headwords by concept id. */
  readonly labels: Readonly<Record<string, Readonly<Record<Lang, string>>>>
  /** What the terms are in. */
  readonly text: RefObject<HTMLElement | null>
  readonly close: string
  /** What can be done with the term, under its card. */
  readonly tools: (conceptId: string) => ReactNode
  /** A key pressed while a term is open or has the focus; true when it is used up. */
  readonly onKey: (conceptId: string, key: string) => boolean
  readonly onOpen: (open: boolean) => void
}

interface Open {
  readonly id: string
  readonly anchor: HTMLElement
  /** Opened on purpose: it takes the focus and stays until it is closed. */
  readonly pinned: boolean
}

const HOVER_DELAY_MS = 280
const LEAVE_DELAY_MS = 220
/** It takes longer to come to a card in the margin. */
const LEAVE_FOR_MARGIN_MS = 900
const GAP_PX = 8

const spotOf = ({ clientX, clientY }: PointerEvent): string => `${clientX} ${clientY}`

/**
 * In the margin beside the column that the term is in, where the window is wide enough. Else under the term, over it where there is no
 * room, else beside it: never on it, where the window allows. A phone's sheet ignores this.
 */
function place(card: HTMLElement, anchor: HTMLElement) {
  const line = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = card
  const { innerHeight, innerWidth } = window
  const inside = (at: number, size: number, room: number) => Math.max(GAP_PX, Math.min(at, room - size - GAP_PX))
  const put = (left: number, top: number) => {
    card.style.setProperty('--top', `${top}px`)
    card.style.setProperty('--left', `${left}px`)
  }
  const margin = (anchor.closest('[data-column]')?.getBoundingClientRect().right ?? innerWidth) + 2 * GAP_PX
  const inMargin = margin + width + GAP_PX <= innerWidth
  card.toggleAttribute('data-in-margin', inMargin)
  if (inMargin) return put(margin, inside(line.top, height, innerHeight))
  const [over, under] = [line.top - GAP_PX - height, line.bottom + GAP_PX]
  const fits = under + height <= innerHeight ? under : over >= 0 ? over : null
  const beside = line.right + GAP_PX + width <= innerWidth ? line.right + GAP_PX : line.left - GAP_PX - width
  put(inside(fits === null ? beside : line.left, width, innerWidth), fits ?? inside(under, height, innerHeight))
}

/** Opens a term's card over the text: by pointer or focus to look, by a tap or Enter to stay. Without it the terms are links. */
export function TermCards({ cards, labels, text, close, tools, onKey, onOpen }: Props) {
  const card = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<Open | null>(null)
  const cardId = useId()
  useKey((key) => {
    const id = open?.id ?? termOf(document.activeElement)?.dataset.term
    return id !== undefined && onKey(id, key)
  })

  useEffect(() => {
    const root = text.current
    const dialog = card.current
    if (!root || !dialog) return
    const listeners = new AbortController()
    const { signal } = listeners
    let timer: ReturnType<typeof setTimeout> | undefined
    let returning = false
    let mouseAt = ''

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
    window.addEventListener(
      'pointermove',
      (event) => {
        mouseAt = spotOf(event)
      },
      { passive: true, signal },
    )
    root.addEventListener(
      'pointerover',
      (event) => {
        const anchor = termOf(event.target)
        // Else the page moved under a mouse at rest, or a card that lay there was closed.
        const moved = spotOf(event) !== mouseAt
        if (anchor && moved && event.pointerType === 'mouse') later(() => look(anchor), HOVER_DELAY_MS)
      },
      { signal },
    )
    root.addEventListener(
      'pointerout',
      (event) => {
        if (event.pointerType !== 'mouse' || !termOf(event.target)) return
        later(leave, dialog.hasAttribute('data-in-margin') ? LEAVE_FOR_MARGIN_MS : LEAVE_DELAY_MS)
      },
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
  }, [text])

  const opened = open !== null
  useEffect(() => onOpen(opened), [onOpen, opened])

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
    const growth = new ResizeObserver(follow)
    growth.observe(dialog)
    return () => {
      growth.disconnect()
      delete open.anchor.dataset.open
      window.removeEventListener('scroll', follow)
      window.removeEventListener('resize', follow)
    }
  }, [open])

  const label = open ? labels[open.id] : undefined
  return (
    <div
      aria-label={label ? `${label.ko} ${label.ja}` : undefined}
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
      {open ? tools(open.id) : null}
    </div>
  )
}
