import { Link, usePathname } from '@/i18n/navigation'
import styles from './CommandDialog.module.css'
import type { CommandData } from './types'

interface Props {
  readonly shortcuts: CommandData['shortcuts']
  readonly words: CommandData['words']
  readonly onDone: () => void
}

/** The keys of this page, then those of everywhere, then the others. */
export function ShortcutList({ shortcuts: { groups, off }, words, onDone }: Props) {
  const here = usePathname().split('/')[1]
  const rank = (place: string) => (place === here ? 0 : place === 'everywhere' ? 1 : 2)
  return (
    <div className={styles.list} data-start="shortcuts" tabIndex={-1}>
      <h2 className={styles.heading}>{words.shortcuts}</h2>
      {off ? <p className={styles.off}>{words.keysOff}</p> : null}
      {groups
        .toSorted((one, other) => rank(one.place) - rank(other.place))
        .map(({ place, heading, shortcuts }) => (
          <section aria-label={heading} key={place}>
            <h3 className={styles.group}>{heading}</h3>
            <dl>
              {shortcuts.map(({ name, label, key }) => (
                <div className={styles.shortcut} key={name}>
                  <dt>{label}</dt>
                  <dd>{key === null ? <span className={styles.noKey}>{words.noKey}</span> : <kbd>{key}</kbd>}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      <Link className={styles.change} href="/settings#shortcuts" onClick={onDone}>
        {words.change}
      </Link>
    </div>
  )
}
