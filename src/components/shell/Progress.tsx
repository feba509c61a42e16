import styles from './Progress.module.css'

/** A line at the top while a link or a form of the page waits longer than a moment: the style sheet looks for them. */
export function Progress({ label }: { readonly label: string }) {
  return <div aria-label={label} className={styles.progress} data-print="none" role="progressbar" />
}
