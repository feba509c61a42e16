'use client'

import { useEffect, useState } from 'react'
import type { FoundTerm } from './types'

const PAUSE_MS = 120

interface Found {
  readonly query: string
  readonly terms: readonly FoundTerm[]
}

const NOTHING: Found = { query: '', terms: [] }

/** The terms that the glossary's search finds, once the typing pauses; what was found before stays meanwhile. */
export function useTerms(locale: string, query: string) {
  const [found, setFound] = useState(NOTHING)
  useEffect(() => {
    if (query === '') return setFound(NOTHING)
    const asking = new AbortController()
    const ask = async () => {
      const answer = await fetch(`/${locale}/commands/terms?q=${encodeURIComponent(query)}`, { signal: asking.signal })
      setFound({ query, terms: answer.ok ? await answer.json() : [] })
    }
    const timer = setTimeout(() => {
      // Asked anew, or not to be reached: then the pages and articles are what is found.
      ask().catch(() => asking.signal.aborted || setFound({ query, terms: [] }))
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [locale, query])
  return { terms: found.terms, settled: found.query === query }
}
