import { type RefObject, useEffect, useRef, useState } from 'react'
import { useKey } from '@/components/ui/use-key'
import { RATINGS, type Rating } from '@/core/study/card'
import { dayNumber } from '@/core/study/day'
import type { Schedulers } from '@/core/study/replay'
import { preview } from '@/core/study/schedule'
import type { Waiting } from '@/core/study/session'
import type { CardFace, WireQueue } from '@/core/study/wire'
import { CardBack } from './CardBack'
import { CardFront } from './CardFront'
import { Ratings } from './Ratings'
import { SpokenText } from './SpokenText'
import { speak } from './speech'
import styles from './study.module.css'
import { AnswerField, isTyped, type TypedKind, Verdict } from './TypedAnswer'
import type { StudyTexts } from './texts'

interface Props {
  readonly card: Waiting<CardFace>
  /** Whether it came back at once, for want of another. */
  readonly backAtOnce: boolean
  readonly queue: Pick<WireQueue, 'day' | 'scheduler' | 'typing'>
  readonly schedulers: Schedulers
  readonly voice: SpeechSynthesisVoice | null
  readonly locale: string
  readonly texts: StudyTexts
  readonly onRate: (rating: Rating) => void
}

/** Whether a card is answered by typing before it is revealed. */
export const asksTyping = (kind: CardFace['kind'], { typing }: Pick<WireQueue, 'typing'>): kind is TypedKind =>
  typing && isTyped(kind)

/** A card: its front, then its back, then a rating. The back opens as any disclosure does, before scripts run too. */
export function Flashcard({ card, backAtOnce, queue, schedulers, voice, locale, texts, onRate }: Props) {
  const { face, state } = card
  const [shownAt, setShownAt] = useState<Date | null>(null)
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState<string | null>(null)
  const answer = useRef<HTMLElement>(null)
  const open = shownAt !== null
  const spoken = said ?? face.spoken
  const isTyping = asksTyping(face.kind, queue)

  useListening(face.kind === 'listening' ? voice : null, spoken)
  useReveal(open, answer)
  useKey((key) => {
    if (key === 'v' && voice && (open || face.kind === 'listening')) {
      speak(spoken, voice)
      return true
    }
    if (!open) {
      if (key !== ' ' && key !== 'Enter') return false
      setShownAt(new Date())
      return true
    }
    const rating = /^[1-4]$/.test(key) ? RATINGS[Number(key) - 1] : undefined
    if (rating) onRate(rating)
    return rating !== undefined
  })

  const due =
    shownAt &&
    preview(schedulers(queue.scheduler.id), face, state, { reviewedAt: shownAt, day: dayNumber(shownAt, queue.day) })
  return (
    <article className={styles.card}>
      {backAtOnce ? <p className={styles.only}>{texts.only}</p> : null}
      <CardFront arrival={!isTyping} face={face} spoken={spoken} texts={texts} voice={voice} />
      {isTyping && !open ? (
        <AnswerField
          kind={face.kind}
          lang={face.asked}
          onCheck={() => setShownAt(new Date())}
          onType={setTyped}
          texts={texts}
        />
      ) : null}
      <details
        className={styles.answer}
        onToggle={(event) => event.currentTarget.open && !open && setShownAt(new Date())}
        open={open}
      >
        <summary
          aria-keyshortcuts={`Enter ${texts.keys.reveal}`.trim()}
          className={`${styles.reveal} ${isTyping ? styles.besides : ''}`}
        >
          {texts.reveal}
        </summary>
        <section aria-label={texts.answer} className={styles.back} ref={answer} tabIndex={-1}>
          {isTyping ? <Verdict face={face} locale={locale} texts={texts} typed={typed} /> : null}
          <CardBack face={face} texts={texts} />
          {voice ? (
            <SpokenText
              conceptId={face.conceptId}
              lang={voice.lang.toLowerCase().startsWith('ja') ? 'ja' : 'ko'}
              onKept={setSaid}
              spoken={spoken}
              texts={texts}
              voice={voice}
            />
          ) : null}
        </section>
        {due ? (
          <Ratings
            due={due}
            keys={texts.keys}
            label={texts.rate}
            locale={locale}
            names={texts.ratings}
            now={shownAt}
            onRate={onRate}
          />
        ) : null}
      </details>
    </article>
  )
}

/** A listening card speaks when it comes. */
function useListening(voice: SpeechSynthesisVoice | null, spoken: string): void {
  const said = useRef(false)
  useEffect(() => {
    if (!voice || said.current) return
    said.current = true
    speak(spoken, voice)
  }, [voice, spoken])
}

/** The focus goes to the answer when it is shown. */
function useReveal(open: boolean, answer: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (open) answer.current?.focus({ preventScroll: true })
  }, [open, answer])
}
