'use client'

import { useEffect } from 'react'

/** Marks the element that the address names: after a navigation without a page load, :target stays where it was. */
export function useMarkedTarget(): void {
  useEffect(() => {
    const mark = () => {
      for (const old of document.querySelectorAll('[data-target]')) old.removeAttribute('data-target')
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
      if (!target || location.hash === '') return
      target.setAttribute('data-target', '')
      target.scrollIntoView({ block: 'center' })
    }
    mark()
    window.addEventListener('hashchange', mark)
    return () => window.removeEventListener('hashchange', mark)
  }, [])
}
