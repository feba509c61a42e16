/** What was said and not answered yet, kept by the browser: a page that is closed or loaded anew before the answer loses nothing. */
import { readStored, writeStored } from './browser-storage'
import { parseUnanswered, type Saying } from './saying'

const KEY = 'yogo-unanswered'

export const unanswered = (): ReadonlyMap<string, Saying> => parseUnanswered(readStored(KEY))

const write = (sayings: ReadonlyMap<string, Saying>) => writeStored(KEY, sayings.size > 0 ? [...sayings] : null)

/** Keeps it until it is answered; answers its key. */
export function keepUntilAnswered(saying: Saying): string {
  const key = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`
  write(new Map([...unanswered(), [key, saying]]))
  return key
}

export const answered = (key: string): void => write(new Map([...unanswered()].filter(([each]) => each !== key)))
