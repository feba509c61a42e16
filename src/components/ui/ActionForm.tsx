'use client'

import { unstable_rethrow } from 'next/navigation'
import { type ComponentProps, type FormEvent, useState, useTransition } from 'react'
import { Banner } from './Banner'

type Props = Omit<ComponentProps<'form'>, 'action' | 'onSubmit'> & {
  readonly action: (form: FormData) => Promise<void>
  /** Said when the action could not be reached: nothing was stored, and a second press tries again. */
  readonly lost: string
}

/** A form whose buttons store a choice at once; without scripts it posts to the same action. */
export function ActionForm({ action, lost, children, ...rest }: Props) {
  const [pending, startTransition] = useTransition()
  const [failed, setFailed] = useState(false)
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
    setFailed(false)
    startTransition(async () => {
      try {
        await action(form)
      } catch (error) {
        unstable_rethrow(error)
        setFailed(true)
      }
    })
  }
  return (
    <>
      <form {...rest} action={action} aria-busy={pending} data-print="none" onSubmit={send}>
        {children}
      </form>
      <Banner live="assertive">{failed ? lost : null}</Banner>
    </>
  )
}
