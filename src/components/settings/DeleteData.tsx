'use client'

import { useEffect, useEffectEvent, useRef } from 'react'
import { forgetStored } from '@/components/article/browser-storage'
import { ActionNotice } from '@/components/ui/ActionNotice'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { useFormAction } from '@/components/ui/use-form-action'
import { deleteMyData } from '@/server/data/actions'
import styles from './DataSettings.module.css'

export interface DeleteProps {
  readonly onDeleted: () => void
  readonly texts: {
    readonly ask: string
    readonly confirm: string
    readonly press: string
    readonly retry: string
    readonly told: Readonly<Record<string, string>>
  }
}

/** What this browser keeps: what was said or answered and not sent yet, pages and cards. Sent later it would begin a learner anew. */
async function forgetHere(): Promise<void> {
  forgetStored()
  const { forgetLearner } = await import('@/offline/forget')
  await forgetLearner()
}

/** Deletes everything, in two steps: the second asks for a word. */
export function DeleteData({ onDeleted, texts }: DeleteProps) {
  const { state, pending, retry, form } = useFormAction(deleteMyData)
  const asked = useRef<HTMLFormElement>(null)
  const deleted = state.code === 'deleted'
  const clear = useEffectEvent(() => {
    asked.current?.reset()
    onDeleted()
    // A browser that keeps nothing has nothing to forget.
    forgetHere().catch(() => {})
  })
  useEffect(() => {
    if (deleted) clear()
  }, [deleted])
  return (
    <>
      <details className={styles.delete}>
        <summary>{texts.ask}</summary>
        <form {...form} className={styles.confirm} ref={asked}>
          <Field autoCapitalize="off" autoComplete="off" label={texts.confirm} name="typed" required />
          <Button aria-disabled={pending} type="submit" variant="primary">
            {texts.press}
          </Button>
        </form>
      </details>
      <ActionNotice code={state.code} onRetry={retry} retryLabel={texts.retry} texts={texts.told} />
    </>
  )
}
