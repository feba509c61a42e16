'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react'
import { useKey } from '@/components/ui/use-key'
import type { LangRun } from '@/core/quiz/lang-runs'
import { localized } from '@/i18n/localized'
import type { LocalQuestion } from '@/server/quiz/local-questions'
import { giveAnswer, goAhead } from './answer-store'
import attemptStyles from './attempt.module.css'
import styles from './question.module.css'
import { useAnswers } from './use-answers'
import { nextLocal, useLocalQuestions } from './use-local-questions'
import { useSeconds } from './use-seconds'

interface Props {
  readonly attempt: string
  readonly total: number
  /** The interface's language. */
  readonly locale: 'ko' | 'ja'
  readonly texts: {
    readonly options: string
    /** That answers wait in the browser. */
    readonly waiting: string
    /** That nothing is left to answer. */
    readonly end: string
  }
  /** The page as the server made it. */
  readonly children: ReactNode
}

/** Shows the server's page, or, while answers wait for the network, the questions that the browser holds. Back online it asks the server anew. */
export function OfflineRun({ attempt, total, locale, texts, children }: Props) {
  const router = useRouter()
  const { waiting, ahead } = useAnswers()
  const questions = useLocalQuestions(attempt, locale)
  const isAhead = ahead?.attempt === attempt
  const isThrough = isAhead && waiting.length === 0
  const comeBack = useEffectEvent(() => {
    goAhead(null)
    router.replace(localized(locale, `/quiz/${attempt}`))
    router.refresh()
  })
  useEffect(() => {
    if (isThrough) comeBack()
  }, [isThrough])

  if (!isAhead) return children
  const isOpen = !waiting.some((answer) => answer.attempt === attempt && answer.position === ahead.position)
  const question = isOpen ? questions.find(({ position }) => position === ahead.position) : undefined
  return (
    <div className={styles.question}>
      {question ? (
        <LocalStep
          key={question.position}
          label={texts.options}
          number={`${question.position + 1} / ${total}`}
          onAnswer={(choice, seconds) => {
            const { position } = question
            giveAnswer({ attempt, position, choice, seconds })
            const next = nextLocal(questions, [...waiting, { attempt, position, choice, seconds }], attempt, position)
            goAhead({ attempt, position: next?.position ?? position })
          }}
          question={question}
        />
      ) : (
        <h1 className={attemptStyles.count}>{texts.end}</h1>
      )}
      <p className={styles.waiting} role="status">
        {texts.waiting}
      </p>
    </div>
  )
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
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
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
      <h2 className={styles.stem} lang={lang} ref={heading} tabIndex={-1}>
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
