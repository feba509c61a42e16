'use client'

import { unstable_rethrow } from 'next/navigation'
import { type FormEvent, useActionState, useRef, useState, useTransition } from 'react'
import { type ActionState, type FormAction, IDLE } from '@/server/action-state'
import { LOST } from './lost'

/**
 * A form's action that survives a lost connection: what was sent is kept and can be sent again. One sending at a time: what is pressed
 * meanwhile is dropped. Without scripts the form posts to the same action.
 */
export function useFormAction(action: FormAction) {
  const [served, formAction] = useActionState(action, IDLE)
  const [answer, setAnswer] = useState<ActionState | null>(null)
  const [pending, startTransition] = useTransition()
  const [sent, setSent] = useState<FormData | null>(null)
  const busy = useRef(false)

  const send = (form: FormData): void => {
    if (busy.current) return
    busy.current = true
    setSent(form)
    setAnswer(IDLE)
    startTransition(async () => {
      try {
        setAnswer(await action(IDLE, form))
      } catch (error) {
        unstable_rethrow(error)
        setAnswer({ code: LOST })
      } finally {
        busy.current = false
      }
    })
  }

  return {
    state: answer ?? served,
    pending,
    /** What was sent last. */
    sent,
    retry: () => sent && send(sent),
    form: {
      action: formAction,
      'aria-busy': pending,
      onSubmit: (event: FormEvent<HTMLFormElement>) => {
        event.preventDefault()
        send(new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter))
      },
    },
  }
}
