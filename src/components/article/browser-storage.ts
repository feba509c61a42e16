/** Values in the browser's storage, which it may refuse: then nothing is kept and reading goes on. */

/** Where the browser keeps what was said and not answered, and where one stopped reading. */
export const UNANSWERED = 'yogo-unanswered'
export const placeKey = (articleId: string): string => `yogo-place:${articleId}`

/** Null where there is none, or none that can be read. */
export function readStored(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

/** Null takes the entry away. */
export function writeStored(key: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // Full, or forbidden.
  }
}

/** Takes away all that is kept here of whoever reads. */
export function forgetStored(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith('yogo-')) localStorage.removeItem(key)
  } catch {
    // Forbidden: there is nothing.
  }
}
