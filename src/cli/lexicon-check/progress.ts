const CLEAR_LINE = '\r\u001b[2K'
/** Milliseconds without a word at the beginning, and between two lines. */
const QUIET = { terminal: 100, elsewhere: 2000, first: 1000 }

/** Says what is being done, from one second on: a line that is rewritten on a terminal, a line now and then elsewhere. Null ends it. */
export function reportProgress(stream: NodeJS.WriteStream): (text: string | null) => void {
  const began = performance.now()
  const pause = stream.isTTY ? QUIET.terminal : QUIET.elsewhere
  let last = 0
  return (text) => {
    const now = performance.now()
    if (text === null) {
      if (stream.isTTY) stream.write(CLEAR_LINE)
      return
    }
    if (now - began < QUIET.first || now - last < pause) return
    last = now
    stream.write(stream.isTTY ? `${CLEAR_LINE}${text}` : `${text}\n`)
  }
}
