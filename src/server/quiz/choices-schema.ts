import { z } from 'zod'
import { LANGS } from '@/core/article/types'
import { MODES, SHARED_MODES } from '@/core/quiz/mode'
import { DIFFICULTIES } from '@/core/quiz/types'
import { COUNTS } from './choices'

/** What the form of a new quiz has to hold. Apart from the choices: the browser needs those, and no zod. */
export const quizChoices = z.object({
  article: z.string().min(1).max(64),
  count: z.enum(COUNTS),
  mode: z.enum(MODES),
  level: z.enum(DIFFICULTIES).default('medium'),
  lang: z.enum(LANGS),
})

/** The same for a link. */
export const linkChoices = quizChoices.extend({ mode: z.enum(SHARED_MODES) })

export type QuizChoices = z.infer<typeof quizChoices>
