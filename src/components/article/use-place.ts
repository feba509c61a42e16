'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import { placeKey, readStored, writeStored } from './browser-storage'
import { furthestPlace, parsePlace } from './place'

const SETTLE_MS = 300

/** Keeps where the reader is in an article, and answers the address of where they were, until they are on their way. */
export function usePlace(root: RefObject<HTMLElement | null>, articleId: string, view: string) {
  const [offered, setOffered] = useState<string | null>(null)
  const came = useRef<string | null>(null)

  useEffect(() => {
    const switched = came.current === articleId
    came.current = articleId
    // An address with a place of its own, a reload and the back button know where to go.
    if (location.hash !== '' || window.scrollY > window.innerHeight / 2) return
    const place = parsePlace(readStored(placeKey(articleId)))
    if (!place) return setOffered(null)
    // The other texts may not have the sentence; who has just left those it stands in does not want to go back there.
    const elsewhere = switched || place.view === view ? null : `?text=${place.view}#${place.sentence}`
    setOffered(document.getElementById(place.sentence) ? `#${place.sentence}` : elsewhere)
  }, [articleId, view])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      const sentences = [...(root.current?.querySelectorAll<HTMLElement>('[data-sentence]') ?? [])]
      const place = furthestPlace(
        sentences.map((sentence) => ({ id: sentence.id, ...edges(sentence) })),
        window.innerHeight,
      )
      if (place === 'start') return
      setOffered(null)
      writeStored(placeKey(articleId), place === 'end' ? null : { view, sentence: place })
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(keep, SETTLE_MS)
    }
    window.addEventListener('scroll', later, { passive: true })
    // The reader was faster than the script.
    if (window.scrollY > 0) later()
    return () => {
      clearTimeout(timer)
      window.removeEventListener('scroll', later)
    }
  }, [root, articleId, view])

  return { offered, dismiss: () => setOffered(null) }
}

const edges = (element: HTMLElement) => {
  const { top, bottom } = element.getBoundingClientRect()
  return { top, bottom }
}
