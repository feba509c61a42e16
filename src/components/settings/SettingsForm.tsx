'use client'

import type { ReactNode } from 'react'
import { ActionNotice } from '@/components/ui/ActionNotice'
import { Button } from '@/components/ui/Button'
import { useFormAction } from '@/components/ui/use-form-action'
import type { FormAction } from '@/server/action-state'
import styles from './settings.module.css'

interface Props {
  readonly action: FormAction
  readonly children?: ReactNode
  readonly submit: string
  /** What to say, by code; after `failed` and a lost connection as an alert. */
  readonly texts: Readonly<Record<string, string>>
  readonly retryLabel: string
}

/** A form that says what became of it. */
export function SettingsForm({ action, children, submit, texts, retryLabel }: Props) {
  const { state, pending, retry, form } = useFormAction(action)
  const lost = state.code === 'lost'
  return (
    <form {...form} className={styles.form}>
      {children}
      <div className={styles.submit}>
        <Button aria-disabled={pending} type="submit">
          {submit}
        </Button>
        <p aria-live="polite" role="status">
          {state.code && !lost ? texts[state.code] : null}
        </p>
      </div>
      <ActionNotice code={lost ? state.code : null} onRetry={retry} retryLabel={retryLabel} texts={texts} />
    </form>
  )
}
