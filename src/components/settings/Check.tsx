import styles from './settings.module.css'

interface Props {
  readonly name: string
  readonly value: string
  readonly label: string
  readonly hint: string
  readonly checked: boolean
}

/** A choice that is made or not, and what it does. */
export function Check({ name, value, label, hint, checked }: Props) {
  const id = `${name}-${value}`
  return (
    <div className={styles.check}>
      <input
        aria-describedby={`${id}-hint`}
        defaultChecked={checked}
        id={id}
        name={name}
        type="checkbox"
        value={value}
      />
      <label htmlFor={id}>{label}</label>
      <p className={styles.checkHint} id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  )
}
