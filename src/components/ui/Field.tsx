import { type ComponentProps, useId } from 'react'
import styles from './Field.module.css'

interface Labelled {
  readonly label: string
  readonly hint?: string
  /** Keeps the label for screen readers only, where its place says it already. */
  readonly hideLabel?: boolean
}

const labelClass = (hidden: boolean | undefined) => (hidden ? styles.hidden : styles.label)

export function Field({ label, hint, hideLabel, className, id: given, ...rest }: ComponentProps<'input'> & Labelled) {
  const made = useId()
  const id = given ?? made
  return (
    <div className={[styles.field, className].filter(Boolean).join(' ')}>
      <label className={labelClass(hideLabel)} htmlFor={id}>
        {label}
      </label>
      <input {...rest} aria-describedby={hint ? `${id}-hint` : undefined} className={styles.input} id={id} />
      {hint ? (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}

export interface Choice {
  readonly value: string
  readonly label: string
  readonly lang?: string
}

type SelectProps = ComponentProps<'select'> & Labelled & { readonly choices: readonly Choice[] }

export function SelectField({ label, hint, hideLabel, choices, className, ...rest }: SelectProps) {
  const id = useId()
  return (
    <div className={[styles.field, className].filter(Boolean).join(' ')}>
      <label className={labelClass(hideLabel)} htmlFor={id}>
        {label}
      </label>
      <select {...rest} aria-describedby={hint ? `${id}-hint` : undefined} className={styles.input} id={id}>
        {choices.map((choice) => (
          <option key={choice.value} lang={choice.lang} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {hint ? (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}

type ChoicesProps = {
  readonly legend: string
  readonly name: string
  readonly choices: readonly Choice[]
  readonly defaultValue: string
}

/** A few choices of which one holds: native radio buttons in a row. */
export function ChoiceField({ legend, name, choices, defaultValue }: ChoicesProps) {
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.label}>{legend}</legend>
      <div className={styles.row}>
        {choices.map((choice) => (
          <label className={styles.choice} key={choice.value} lang={choice.lang}>
            <input defaultChecked={choice.value === defaultValue} name={name} type="radio" value={choice.value} />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
