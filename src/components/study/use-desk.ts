'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Lang } from '@/core/article/types'
import { shownLang } from '@/core/study/card'
import type { Deed, LogEntry } from '@/core/study/log'
import { nextStep } from '@/core/study/session'
import { type CardFace, packEntry, type WireQueue } from '@/core/study/wire'
import { answer, type Desk, isThrough, look, type Made, openDesk, renewDesk, undo } from './desk'
import { newId } from './new-id'
import { startReader } from './queue-reader'
import { voiceOf } from './speech'
import type { StudyStore } from './study-store'
import { fetchQueue, type Sync, startSync } from './sync'

/** `partial`: only the first cards are here. */
export type Loading = 'partial' | 'whole' | 'lost'

interface Props {
  /** The first cards, as the server knew them when it made the page. */
  readonly first: WireQueue
  /** The search part of the queue's address. */
  readonly search: string
  readonly learned: Lang
  readonly store: StudyStore
}

const SOON = 1000

/** A learner at the desk: cards from the server's queue, answers kept by the store until the server has them. */
export function useDesk({ first, search, learned, store }: Props) {
  const [desk, setDesk] = useState<Desk>(() => openDesk(first, new Date(first.at), () => true, false))
  const [loading, setLoading] = useState<Loading>('partial')
  const [unsent, setUnsent] = useState(0)
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null)
  /** What was just set aside, forgotten too often. */
  const [leech, setLeech] = useState<CardFace | null>(null)
  const latest = useRef(desk)
  const shownAt = useRef(new Date())
  const sync = useRef<Sync | null>(null)
  const reader = useMemo(() => startReader(store, () => fetchQueue(search)), [search, store])

  const put = useCallback((next: Desk) => {
    if (next.current?.face !== latest.current.current?.face) shownAt.current = new Date()
    latest.current = next
    setDesk(next)
  }, [])

  const read = useCallback(async () => {
    setLoading('partial')
    const speaker = await voiceOf(learned)
    setVoice(speaker)
    const playable = ({ kind, task }: CardFace) =>
      kind !== 'listening' || (speaker !== null && shownLang(task) === learned)
    const take = (queue: WireQueue, made: readonly LogEntry[]) => {
      const now = new Date()
      put(renewDesk(latest.current, openDesk(queue, now, playable, true), made, now))
    }
    try {
      await sync.current?.between(() => reader.read(take))
      setLoading('whole')
    } catch {
      setLoading((await reader.readKept(take)) ? 'whole' : 'lost')
    }
  }, [learned, put, reader])

  useEffect(() => {
    const started = startSync(store, setUnsent)
    sync.current = started
    void read()
    return () => started.stop()
  }, [read, store])

  // What comes back in minutes is shown when its time comes.
  useEffect(() => {
    const next = desk.current ? null : nextStep(desk.session)
    if (next === null) return
    const wait = setInterval(() => put(look(latest.current, new Date())), SOON)
    return () => clearInterval(wait)
  }, [desk, put])

  const done = (made: Made | null) => {
    if (!made) return
    setLeech(made.leech)
    reader.note(made.entry)
    put(made.desk)
    const kept = store.add(packEntry(made.entry))
    // What was put aside makes room for other cards, of which only the server knows.
    const asks = isThrough(made.desk) && loading !== 'partial' && navigator.onLine
    if (asks) setLoading('partial')
    void kept.then(asks ? read : () => sync.current?.send())
  }
  const when = () => ({ id: newId(), now: new Date(), since: shownAt.current })
  return {
    desk,
    loading,
    unsent,
    voice,
    leech,
    answer: (deed: Deed) => done(answer(latest.current, deed, when())),
    undo: () => done(undo(latest.current, when())),
    reload: read,
  }
}
