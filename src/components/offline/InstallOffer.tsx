'use client'

import { useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/Button'
import { hasOffer, onOffer, takeOffer } from './install-offer'
import styles from './offline.module.css'

interface Props {
  readonly texts: {
    readonly install: string
    readonly installHint: string
    readonly share: string
  }
}

const never = () => () => {}
/** Safari on telephones installs from its share menu, and tells a page whether it was. */
const canShareToHome = () => (navigator as { readonly standalone?: boolean }).standalone === false
const onServer = () => false

/** The line that installs, where the browser offers it or can be told to; nothing elsewhere or where it is installed. */
export function InstallOffer({ texts }: Props) {
  const offered = useSyncExternalStore(onOffer, hasOffer, onServer)
  const byHand = useSyncExternalStore(never, canShareToHome, onServer)
  if (offered)
    return (
      <>
        <p className={styles.actions}>
          <Button onClick={() => void takeOffer()} variant="primary">
            {texts.install}
          </Button>
        </p>
        <p className={styles.hint}>{texts.installHint}</p>
      </>
    )
  return byHand ? <p className={styles.hint}>{texts.share}</p> : null
}
