'use client'

import { type ReactNode, useId, useRef, useState } from 'react'
import styles from './settings.module.css'

interface Props {
  readonly legend: string
  /** Said while none is chosen; the form is not sent meanwhile. */
  readonly none: string
  readonly children: ReactNode
}

/** Choices of which at least one has to be made. */
export function CheckGroup({ legend, none, children }: Props) {
  const id = useId()
  const group = useRef<HTMLFieldSetElement>(null)
  const [empty, setEmpty] = useState(false)
  const look = () => {
    const boxes = [...(group.current?.querySelectorAll('input') ?? [])]
    const nothing = boxes.every(({ checked }) => !checked)
    boxes[0]?.setCustomValidity(nothing ? none : '')
    setEmpty(nothing)
  }
  return (
    <fieldset aria-describedby={empty ? id : undefined} className={styles.checks} onChange={look} ref={group}>
      <legend>{legend}</legend>
      <div className={styles.fault} id={id} role="alert">
        {empty ? <p>{none}</p> : null}
      </div>
      {children}
    </fieldset>
  )
}
