'use client'

import { type RefObject, useEffect, useState } from 'react'
import { placeKey, readStored, UNANSWERED } from './browser-storage'
import { termOf, wishOf } from './marking'

interface Loaded {
  readonly ReadingTools: typeof import('./ReadingTools').default
  /** What the reader did meanwhile, in order: it is to happen again. */
  readonly held: readonly Event[]
}

const WAKING = ['pointerover', 'pointerdown', 'focusin', 'keydown', 'click'] as const

const asksForMore = (event: Event): boolean =>
  event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)

/**
 * The tools of an article's reader, from the first thing that is done on the page, or at once where something is left from the last visit.
 * What is done with a term or a button until they are there is held for them; where they can't be had a term's link is followed, and
 * `lost` says that the rest can't be done.
 */
export function useReadingTools(
  root: RefObject<HTMLElement | null>,
  lost: RefObject<HTMLElement | null>,
  articleId: string,
): Loaded | null {
  const [tools, setTools] = useState<Loaded | null>(null)

  useEffect(() => {
    const article = root.current
    if (tools || !article) return
    const listeners = new AbortController()
    const { signal } = listeners
    const held: Event[] = []
    let asked = false

    const fail = () => {
      asked = false
      const last = held.splice(0).findLast(({ type }) => type === 'click')
      const link = termOf(last?.target ?? null)
      if (link instanceof HTMLAnchorElement) location.assign(link.href)
      else if (last && lost.current) lost.current.hidden = false
    }
    const load = () => {
      if (asked) return
      asked = true
      import('./ReadingTools').then(
        ({ default: ReadingTools }) => !signal.aborted && setTools({ ReadingTools, held }),
        fail,
      )
    }
    const wake = (event: Event) => {
      const press = event.type === 'click'
      if (press && asksForMore(event)) return
      if (termOf(event.target) || (press && wishOf(event.target))) {
        if (press) event.preventDefault()
        held.push(event)
      }
      load()
    }

    for (const type of WAKING) article.addEventListener(type, wake, { signal })
    window.addEventListener('scroll', load, { passive: true, signal, once: true })
    if (window.scrollY > 0 || readStored(placeKey(articleId)) !== null || readStored(UNANSWERED) !== null) load()
    return () => listeners.abort()
  }, [root, lost, articleId, tools])

  return tools
}
