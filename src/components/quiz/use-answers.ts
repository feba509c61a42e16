'use client'

import { useSyncExternalStore } from 'react'
import { type AnswerState, answerState, NO_ANSWERS, subscribeToAnswers } from './answer-store'

const onServer = () => NO_ANSWERS

/** What was answered and is not saved yet. */
export const useAnswers = (): AnswerState => useSyncExternalStore(subscribeToAnswers, answerState, onServer)
