import { ButtonLink } from '@/components/ui/Button'
import styles from './progress.module.css'

interface Props {
  readonly text: string
  readonly href: string
  readonly link: string
}

/** Where a part has nothing to show yet: what fills it, and the way there. */
export function Hint({ text, href, link }: Props) {
  return (
    <div className={styles.hint}>
      <p>{text}</p>
      <ButtonLink href={href} prefetch={false}>
        {link}
      </ButtonLink>
    </div>
  )
}
