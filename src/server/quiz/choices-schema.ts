import { z } from 'zod'
import { LANGS } from '@/core/article/types'
import { SCOPES } from '@/core/quiz/draw'
import { COUNTS } from './choices'

/** What the form of a new quiz has to hold. Apart from the choices: the browser needs those, and no zod. */
export const quizChoices = z.object({
  article: z.string().min(1).max(64),
  count: z.enum(COUNTS),
  scope: z.enum(SCOPES),
  lang: z.enum(LANGS),
})
