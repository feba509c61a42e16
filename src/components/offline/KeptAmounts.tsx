'use client'

import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { forgetPages } from '@/offline/forget'
import { type KeptAmount, keptAmount } from '@/offline/kept-list'
import styles from './offline.module.css'

interface Props {
  readonly locale: string
  readonly texts: {
    readonly articles: string
    readonly terms: string
    readonly size: string
    readonly forget: string
    readonly forgotten: string
    readonly unavailable: string
  }
}

const MEGABYTE = 1_000_000

/** How much is kept in this browser, and a way to be rid of it. */
export function KeptAmounts({ locale, texts }: Props) {
  const [amount, setAmount] = useState<KeptAmount | null>(null)
  const [notice, setNotice] = useState<'forgotten' | 'unavailable' | null>(null)
  useEffect(() => {
    keptAmount().then(setAmount, () => setNotice('unavailable'))
  }, [])
  const forget = async () => {
    await forgetPages()
    setAmount(await keptAmount())
    setNotice('forgotten')
  }
  const shown = (value: number | undefined, options?: Intl.NumberFormatOptions) =>
    value === undefined ? '–' : new Intl.NumberFormat(locale, options).format(value)
  const megabytes = amount ? amount.bytes / MEGABYTE : undefined
  return (
    <>
      <dl className={styles.amounts}>
        <div>
          <dt>{texts.articles}</dt>
          <dd>{shown(amount?.articles)}</dd>
        </div>
        <div>
          <dt>{texts.terms}</dt>
          <dd>{shown(amount?.terms)}</dd>
        </div>
        <div>
          <dt>{texts.size}</dt>
          <dd>{shown(megabytes, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })}</dd>
        </div>
      </dl>
      <p className={styles.actions}>
        <Button onClick={() => void forget().catch(() => setNotice('unavailable'))}>{texts.forget}</Button>
      </p>
      <p className={styles.hint} role="status">
        {notice ? texts[notice] : null}
      </p>
    </>
  )
}
