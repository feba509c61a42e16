import { Link } from '@/i18n/navigation'
import styles from './Segmented.module.css'

interface Props {
  readonly label: string
  readonly current: string
  readonly options: readonly {
    readonly value: string
    readonly label: string
    readonly href: string
    readonly lang?: string
  }[]
}

/** A few ways to see one page, as links, so that the address says which. */
export function Segmented({ label, current, options }: Props) {
  return (
    <nav aria-label={label} className={styles.segmented}>
      {options.map(({ value, label: text, href, lang }) => (
        <Link
          aria-current={value === current ? 'true' : undefined}
          className={styles.option}
          href={href}
          key={value}
          lang={lang}
          prefetch={false}
          scroll={false}
        >
          {text}
        </Link>
      ))}
    </nav>
  )
}
