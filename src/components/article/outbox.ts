/** What was said and not answered yet, kept by the browser: a page that is closed or loaded anew before the answer loses nothing. */
import { readStored, UNANSWERED, writeStored } from './browser-storage'
import { parseUnanswered, type Saying } from './saying'

export const unanswered = (): ReadonlyMap<string, Saying> => parseUnanswered(readStored(UNANSWERED))

const write = (sayings: ReadonlyMap<string, Saying>) => writeStored(UNANSWERED, sayings.size > 0 ? [...sayings] : null)

/** Keeps it until it is answered; answers its key. */
export function keepUntilAnswered(saying: Saying): string {
  const key = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`
  write(new Map([...unanswered(), [key, saying]]))
  return key
}

export const answered = (key: string): void => write(new Map([...unanswered()].filter(([each]) => each !== key)))
