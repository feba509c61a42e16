'use client'

import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { type KeptArticle, keptAmong, keptArticles, leadsToAttempt } from '@/offline/kept-list'
import styles from './offline.module.css'

interface Place {
  readonly address: string
  readonly label: string
  /** Without a network nothing begins there; what was begun can be gone on with. */
  readonly needsAttempt: boolean
}

interface Props {
  readonly locale: string
  readonly places: readonly Place[]
  readonly texts: {
    readonly retry: string
    readonly articles: string
    readonly places: string
    readonly nothing: string
  }
}

interface Found {
  readonly articles: readonly KeptArticle[]
  readonly places: readonly Place[]
}

const langOf = (title: string): 'ko' | 'ja' => (/[가-힣]/.test(title) ? 'ko' : 'ja')
const again = () => location.reload()
/** A network is not yet a way to the server. */
const whenAnswered = () => void fetch(location.href, { method: 'HEAD' }).then(again, () => {})

/** What can be opened without a network, and the way back to the page that was asked for. */
export function KeptPages({ locale, places, texts }: Props) {
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    const look = async () => {
      const [articles, kept] = await Promise.all([
        keptArticles(locale),
        keptAmong(places.map(({ address }) => address)),
      ])
      const there = places.map(async (place) => {
        const address = kept.get(place.address)
        const helps = address !== undefined && (!place.needsAttempt || (await leadsToAttempt(address)))
        return helps ? [{ ...place, address }] : []
      })
      setFound({ articles, places: (await Promise.all(there)).flat() })
    }
    look().catch(() => setFound({ articles: [], places: [] }))
    window.addEventListener('online', whenAnswered)
    return () => window.removeEventListener('online', whenAnswered)
  }, [locale, places])
  return (
    <>
      <p className={styles.actions}>
        <Button onClick={again} variant="primary">
          {texts.retry}
        </Button>
      </p>
      <div aria-live="polite">{found ? <Lists found={found} texts={texts} /> : null}</div>
    </>
  )
}

function Lists({ found, texts }: { readonly found: Found; readonly texts: Props['texts'] }) {
  if (found.articles.length + found.places.length === 0) return <p className={styles.hint}>{texts.nothing}</p>
  return (
    <>
      {found.articles.length > 0 ? (
        <>
          <h2 className={styles.heading}>{texts.articles}</h2>
          <ul className={styles.articles}>
            {found.articles.map(({ address, title }) => (
              <li key={address}>
                <a className={`${styles.article} ${styles[langOf(title)]}`} href={address} lang={langOf(title)}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {found.places.length > 0 ? (
        <>
          <h2 className={styles.heading}>{texts.places}</h2>
          <ul className={styles.places}>
            {found.places.map(({ address, label }) => (
              <li key={address}>
                <a className={styles.place} href={address}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}
