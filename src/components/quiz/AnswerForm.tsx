'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useActionState, useEffect, useEffectEvent, useRef, useTransition } from 'react'
import { Button } from '@/components/ui/Button'
import { useKey } from '@/components/ui/use-key'
import { IDLE } from '@/server/action-state'
import { answerQuestion } from '@/server/quiz/actions'
import { giveAnswer, goAhead, isStored, sendWaiting } from './answer-store'
import { samePlace } from './pending-answers'
import styles from './question.module.css'
import { useAnswers } from './use-answers'
import { nextLocal, useLocalQuestions } from './use-local-questions'
import { useSeconds } from './use-seconds'

interface Props {
  readonly attempt: string
  readonly position: number
  /** In the order shown; the place is all that is sent. */
  readonly options: readonly { readonly place: number; readonly content: ReactNode }[]
  readonly label: string
  /** What is said beside the option that is being saved. */
  readonly chosenLabel: string
  /** Places of the attempt without an answer. */
  readonly open: readonly number[]
  /** Where to go once it is saved; null to stay and be told the answer. */
  readonly onward: string | null
  /** The interface's language. */
  readonly locale: string
  readonly texts: {
    /** The answer waits in the browser for the network. */
    readonly waiting: string
    readonly retry: string
    readonly ahead: string
    /** By the code of a refused answer. */
    readonly refused: Readonly<Record<string, string>>
  }
}

/** The options of a question; one press, or its number key, answers. Nothing that was pressed is lost with the network. */
export function AnswerForm({ attempt, position, options, label, chosenLabel, open, onward, locale, texts }: Props) {
  const router = useRouter()
  const { waiting, lost, receipts } = useAnswers()
  const [served, withoutScripts] = useActionState(answerQuestion, IDLE)
  const [leaving, startTransition] = useTransition()
  const seconds = useSeconds()
  const list = useRef<HTMLOListElement>(null)
  const place = { attempt, position }
  const given = useRef<number | null>(null)
  const own = waiting.find((answer) => samePlace(answer, place))
  const receipt = receipts.find((each) => samePlace(each, place))
  const next = nextLocal(useLocalQuestions(attempt, locale, open), waiting, attempt, position)
  const isSaved = receipt !== undefined && isStored(receipt)
  const isStuck = own !== undefined && lost

  const goOn = useEffectEvent(() => {
    startTransition(() => {
      // Answered on an earlier page that the back button brought again, or before a reload: the server shows what stands.
      if (onward === null || given.current === null) router.refresh()
      else router.push(onward)
    })
  })
  const isOver = receipt?.code === 'closed'
  useEffect(() => {
    if (isSaved || isOver) goOn()
  }, [isSaved, isOver])

  useKey((key) => {
    if (key === 'Enter' && isStuck && next) goAhead({ attempt, position: next.position, led: true })
    const button = /^[1-9]$/.test(key) ? list.current?.querySelectorAll('button')[Number(key) - 1] : undefined
    button?.click()
    return button !== undefined || (key === 'Enter' && isStuck)
  })

  const answer = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    if (own || isSaved || leaving || !(submitter instanceof HTMLButtonElement)) return
    given.current = Number(submitter.value)
    giveAnswer({ ...place, choice: given.current, seconds: seconds() })
  }
  const chosen = own?.choice ?? (isSaved || leaving ? given.current : null)
  const refused = texts.refused[receipt?.code ?? served.code ?? '']
  return (
    <form action={withoutScripts} aria-busy={chosen !== null} onSubmit={answer}>
      <input name="attempt" type="hidden" value={attempt} />
      <input name="position" type="hidden" value={position} />
      <ol aria-label={label} className={styles.options} ref={list}>
        {options.map(({ place: at, content }) => (
          <li key={at}>
            <button
              aria-disabled={chosen !== null}
              className={styles.option}
              data-chosen={chosen === at ? '' : undefined}
              name="choice"
              type="submit"
              value={at}
            >
              <span aria-hidden="true" className={styles.number}>
                {at + 1}
              </span>
              <span className={styles.text}>
                {content}
                {chosen === at ? <span className={styles.note}> {chosenLabel}</span> : null}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <div aria-live="assertive" role="alert">
        {isStuck ? <p className={styles.waiting}>{texts.waiting}</p> : refused ? <p>{refused}</p> : null}
      </div>
      {isStuck ? (
        <p className={styles.ways}>
          {next ? (
            <Button onClick={() => goAhead({ attempt, position: next.position, led: true })} variant="primary">
              {texts.ahead}
            </Button>
          ) : null}
          <Button onClick={() => void sendWaiting()}>{texts.retry}</Button>
        </p>
      ) : null}
    </form>
  )
}
