'use client'

import { useId, useState } from 'react'
import { keyLabel } from '@/components/commands/key-label'
import { ActionNotice } from '@/components/ui/ActionNotice'
import { Button } from '@/components/ui/Button'
import { useFormAction } from '@/components/ui/use-form-action'
import { chooseKeys } from '@/server/preferences/actions'
import { clashes, type ShortcutName } from '@/server/preferences/shortcuts'
import styles from './ShortcutForm.module.css'

interface ChangeableKey {
  readonly name: ShortcutName
  readonly label: string
  readonly key: string
  readonly usual: string
}

interface Props {
  readonly groups: readonly {
    readonly place: string
    readonly heading: string
    readonly shortcuts: readonly ChangeableKey[]
  }[]
  readonly texts: {
    readonly clash: string
    readonly none: string
    readonly reset: string
    readonly retry: string
    readonly save: string
    readonly told: Readonly<Record<string, string>>
  }
}

/** The key of each shortcut: a field takes the key that is pressed in it, and none after Backspace. */
export function ShortcutForm({ groups, texts }: Props) {
  const { state, pending, retry, form } = useFormAction(chooseKeys)
  const all = groups.flatMap(({ shortcuts }) => shortcuts)
  const [keys, setKeys] = useState(() => new Map(all.map(({ name, key }) => [name, key])))
  const clashing = clashes({ off: false, keys })
  const give = (name: ShortcutName, key: string) => setKeys((now) => new Map(now).set(name, key.toLowerCase()))
  return (
    <form {...form} className={styles.form}>
      {groups.map(({ place, heading, shortcuts }) => (
        <fieldset className={styles.group} key={place}>
          <legend>{heading}</legend>
          {shortcuts.map(({ name, label }) => (
            <KeyField
              clash={clashing.includes(name) ? texts.clash : null}
              key={name}
              label={label}
              name={name}
              none={texts.none}
              onGive={(key) => give(name, key)}
              value={keys.get(name) ?? ''}
            />
          ))}
        </fieldset>
      ))}
      <div className={styles.actions}>
        <Button aria-disabled={pending || clashing.length > 0} type="submit" variant="primary">
          {texts.save}
        </Button>
        <Button onClick={() => setKeys(new Map(all.map(({ name, usual }) => [name, usual])))} variant="quiet">
          {texts.reset}
        </Button>
      </div>
      <ActionNotice code={state.code} onRetry={retry} retryLabel={texts.retry} texts={texts.told} />
    </form>
  )
}

interface FieldProps {
  readonly name: ShortcutName
  readonly label: string
  readonly value: string
  readonly none: string
  readonly clash: string | null
  readonly onGive: (key: string) => void
}

function KeyField({ name, label, value, none, clash, onGive }: FieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input name={name} type="hidden" value={value} />
      <input
        aria-describedby={clash ? `${id}-clash` : undefined}
        aria-invalid={clash !== null}
        autoCapitalize="off"
        autoComplete="off"
        className={styles.key}
        id={id}
        onChange={(event) => onGive([...event.target.value].at(-1) ?? '')}
        onFocus={(event) => event.target.select()}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return
          const clears = event.key === 'Backspace' || event.key === 'Delete'
          if (!clears && event.key.length > 1) return
          event.preventDefault()
          onGive(clears ? '' : event.key)
        }}
        placeholder={none}
        spellCheck={false}
        value={value === '' ? '' : keyLabel(value)}
      />
      {clash ? (
        <p className={styles.clash} id={`${id}-clash`}>
          {clash}
        </p>
      ) : null}
    </div>
  )
}
