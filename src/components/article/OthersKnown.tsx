import { Button } from '@/components/ui/Button'
import styles from './OthersKnown.module.css'

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
  readonly onKnow: () => void
  readonly onTakeBack: () => void
}

/** After the text: the terms that were met and not marked are known. The button that did it takes it back, so the focus stays. */
export function OthersKnown({ fresh, canTakeBack, texts, onKnow, onTakeBack }: Props) {
  const know = fresh > 0
  return (
    <div className={styles.others}>
      <p className={styles.words} role="status">
        {know ? texts.hint : canTakeBack ? texts.done : null}
      </p>
      {know || canTakeBack ? (
        <Button key="first" onClick={know ? onKnow : onTakeBack}>
          {know ? texts.know : texts.undo}
        </Button>
      ) : null}
      {know && canTakeBack ? (
        <Button onClick={onTakeBack} variant="quiet">
          {texts.undo}
        </Button>
      ) : null}
    </div>
  )
}
