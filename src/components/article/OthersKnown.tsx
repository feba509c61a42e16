import { Button } from '@/components/ui/Button'
import type { Wish } from './marking'
import styles from './OthersKnown.module.css'

const KNOW: Wish = 'know-others'
const TAKE_BACK: Wish = 'take-back'

export interface OthersKnownTexts {
  readonly hint: string
  readonly know: string
  readonly done: string
  readonly undo: string
}

interface Props {
  /** How many terms on the page are new. */
  readonly fresh: number
  readonly canTakeBack: boolean
  readonly texts: OthersKnownTexts
}

/** After the text: the terms that were met and not marked are known. The button that did it takes it back, so the focus stays. */
export function OthersKnown({ fresh, canTakeBack, texts }: Props) {
  const know = fresh > 0
  return (
    <div className={styles.others}>
      <p className={styles.words} role="status">
        {know ? texts.hint : canTakeBack ? texts.done : null}
      </p>
      {know || canTakeBack ? (
        <Button data-wish={know ? KNOW : TAKE_BACK} key="first">
          {know ? texts.know : texts.undo}
        </Button>
      ) : null}
      {know && canTakeBack ? (
        <Button data-wish={TAKE_BACK} variant="quiet">
          {texts.undo}
        </Button>
      ) : null}
    </div>
  )
}
