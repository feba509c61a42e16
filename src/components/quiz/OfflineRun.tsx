'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useEffectEvent, useRef, useTransition } from 'react'
import { FocusOnChange } from '@/components/ui/FocusOnChange'
import { useKey } from '@/components/ui/use-key'
import { useOpened } from '@/components/ui/use-opened'
import type { LangRun } from '@/core/quiz/lang-runs'
import { localized } from '@/i18n/localized'
import type { LocalQuestion } from '@/server/quiz/local-questions'
import { answerState, giveAnswer, goAhead } from './answer-store'
import attemptStyles from './attempt.module.css'
import { heldQuestions } from './held-questions'
import { placeInstead } from './kept-page'
import styles from './question.module.css'
import { useAnswers } from './use-answers'
import { nextLocal, useLocalQuestions } from './use-local-questions'
import { useSeconds } from './use-seconds'

interface Props {
  readonly attempt: string
  /** The page's question, from 0. */
  readonly place: number
  readonly total: number
  /** Places without an answer. */
  readonly open: readonly number[]
  /** The interface's language. */
  readonly locale: 'ko' | 'ja'
  readonly texts: {
    readonly options: string
    /** That answers wait in the browser. */
    readonly waiting: string
    /** That the page is as it was kept, with nothing waiting. */
    readonly kept: string
    /** That nothing is left to answer. */
    readonly end: string
  }
  /** The page as the server made it. */
  readonly children: ReactNode
}

const askedPlace = (): number | null => {
  const number = Number(new URLSearchParams(location.search).get('q'))
  return Number.isInteger(number) && number > 0 ? number - 1 : null
}

/**
 * Shows the server's page, or, while answers wait for the network or the page is one that was kept and is over, the questions that the
 * browser holds. Back online it asks the server anew.
 */
export function OfflineRun({ attempt, place, total, open, locale, texts, children }: Props) {
  const { waiting, ahead } = useAnswers()
  const questions = useLocalQuestions(attempt, locale, open)
  const position = ahead?.attempt === attempt ? ahead.position : null
  const own = waiting.filter((answer) => answer.attempt === attempt)
  useKeptPage({ attempt, place, isOpen: open.includes(place), locale, isKnown: questions !== null })
  useCatchUp({ attempt, locale, isAhead: position !== null, isWaiting: own.length > 0 })
  // Loaded anew, the page is to come to the same question.
  useEffect(() => {
    if (position !== null) history.replaceState(null, '', `?q=${position + 1}`)
  }, [position])

  if (position === null) return children
  const isOpen = !own.some((answer) => answer.position === position)
  const question = isOpen ? questions?.find((each) => each.position === position) : undefined
  return (
    <FocusOnChange
      className={styles.question}
      comes={ahead?.led ? 'led' : undefined}
      token={`${position} ${question !== undefined}`}
    >
      {question ? (
        <LocalStep
          key={position}
          label={texts.options}
          number={`${position + 1} / ${total}`}
          onAnswer={(choice, seconds) => {
            const answer = { attempt, position, choice, seconds }
            giveAnswer(answer)
            const next = nextLocal(questions, [...waiting, answer], attempt, position)
            goAhead({ attempt, position: next?.position ?? position, led: true })
          }}
          question={question}
        />
      ) : (
        <h1 className={attemptStyles.count} data-arrival="" tabIndex={-1}>
          {texts.end}
        </h1>
      )}
      <p className={styles.waiting} role="status">
        {own.length > 0 ? texts.waiting : texts.kept}
      </p>
    </FocusOnChange>
  )
}

interface KeptPage {
  readonly attempt: string
  readonly place: number
  readonly isOpen: boolean
  readonly locale: string
  /** Whether it is known what the browser holds. */
  readonly isKnown: boolean
}

/** Where the page that was opened is one that was kept, and over, goes on from what the browser holds. */
function useKeptPage({ attempt, place, isOpen, locale, isKnown }: KeptPage): void {
  const opened = useOpened()
  const takeUp = useEffectEvent(() => {
    const instead = placeInstead({
      shown: place,
      isOpen,
      asked: askedPlace(),
      held: heldQuestions(attempt, locale)?.map(({ position }) => position) ?? null,
      waiting: answerState().waiting.flatMap((answer) => (answer.attempt === attempt ? [answer.position] : [])),
    })
    if (instead !== null) goAhead({ attempt, position: instead, led: false })
  })
  useEffect(() => {
    if (opened && isKnown) takeUp()
  }, [opened, isKnown])
}

interface CatchUp {
  readonly attempt: string
  readonly locale: string
  readonly isAhead: boolean
  readonly isWaiting: boolean
}

/** Has the page made anew once the answers that waited are stored, or the network is back and none waits. */
function useCatchUp({ attempt, locale, isAhead, isWaiting }: CatchUp): void {
  const router = useRouter()
  const [leaving, startTransition] = useTransition()
  const waited = useRef(false)
  const left = useRef(false)
  /** Whether the page may be from before what was answered: it came without a network, or answers waited already. */
  const isOld = useRef(false)
  const look = useEffectEvent(() => {
    isOld.current = !navigator.onLine || answerState().waiting.some((answer) => answer.attempt === attempt)
  })
  const catchUp = useEffectEvent(() => {
    if (isWaiting || !(isAhead || isOld.current)) return
    isOld.current = false
    startTransition(() => {
      if (isAhead) router.replace(localized(locale, `/quiz/${attempt}`))
      router.refresh()
    })
  })
  useEffect(() => {
    look()
    const listen = () => catchUp()
    window.addEventListener('online', listen)
    return () => {
      window.removeEventListener('online', listen)
      // Another page of the attempt is the server's again.
      goAhead(null)
    }
  }, [])
  useEffect(() => {
    if (waited.current && !isWaiting) catchUp()
    waited.current = isWaiting
  }, [isWaiting])
  // What the browser held is shown until the server's page is there: the page before it is over.
  useEffect(() => {
    if (left.current && !leaving) goAhead(null)
    left.current = leaving
  }, [leaving])
}

interface StepProps {
  readonly question: LocalQuestion
  readonly number: string
  readonly label: string
  readonly onAnswer: (choice: number, seconds: number) => void
}

function LocalStep({ question, number, label, onAnswer }: StepProps) {
  const { instruction, lang, stem, options } = question
  const seconds = useSeconds()
  const isDone = useRef(false)
  const answer = (choice: number) => {
    if (isDone.current || choice >= options.length) return
    isDone.current = true
    onAnswer(choice, seconds())
  }
  useKey((key) => {
    if (!/^[1-9]$/.test(key)) return false
    answer(Number(key) - 1)
    return true
  })
  return (
    <>
      <h1 className={attemptStyles.count}>{number}</h1>
      {instruction ? <p className={styles.instruction}>{instruction}</p> : null}
      <h2 className={styles.stem} data-arrival="" lang={lang} tabIndex={-1}>
        <Spans runs={stem} />
      </h2>
      <ol aria-label={label} className={styles.options}>
        {options.map((runs, place) => (
          <li key={runs.map(({ text }) => text).join('')}>
            <button className={styles.option} onClick={() => answer(place)} type="button">
              <span aria-hidden="true" className={styles.number}>
                {place + 1}
              </span>
              <span className={styles.text} lang={lang}>
                <Spans runs={runs} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  )
}

function Spans({ runs }: { readonly runs: readonly LangRun[] }) {
  let at = 0
  return runs.map(({ text, lang }) => {
    const key = at
    at += text.length
    return (
      <span key={key} lang={lang}>
        {text}
      </span>
    )
  })
}
