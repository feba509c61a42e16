import type { Speech, TalkKey } from './words'
import { talk } from './words'

/** stdout is data, stderr is talk. */
export interface Terminal {
  readonly speech: Speech
  /** --json: data as JSON, failures as JSON on stderr, no progress. */
  readonly json: boolean
  readonly data: (text: string) => void
  readonly say: (text: string) => void
  /** A stage begins; on a terminal the line is rewritten, elsewhere each stage has one. */
  readonly progress: (stage: TalkKey) => void
  /** Clears the progress line. */
  readonly endProgress: () => void
  /** Asks a yes-or-no question; null where nobody is there to answer. */
  readonly confirm: (question: string) => Promise<boolean | null>
}

export interface TerminalOptions {
  readonly speech: Speech
  readonly json: boolean
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  /** https://no-color.org: set and not empty. */
  readonly noColor: boolean
}

const DIM = '\u001b[2m'
const PLAIN = '\u001b[0m'
const CLEAR_LINE = '\r\u001b[2K'

export function openTerminal({ speech, json, stdin, stdout, stderr, noColor }: TerminalOptions): Terminal {
  const live = stderr.isTTY === true && !json
  const dim = (text: string) => (noColor || !live ? text : `${DIM}${text}${PLAIN}`)
  let shown = false
  const endProgress = () => {
    if (shown && live) stderr.write(CLEAR_LINE)
    shown = false
  }
  return {
    speech,
    json,
    data: (text) => stdout.write(`${text}\n`),
    say: (text) => {
      endProgress()
      stderr.write(`${text}\n`)
    },
    progress: (stage) => {
      if (json) return
      const line = dim(`… ${talk(stage, speech)}`)
      stderr.write(live ? `${CLEAR_LINE}${line}` : `${line}\n`)
      shown = true
    },
    endProgress,
    confirm: async (question) => {
      if (!stdin.isTTY || !stderr.isTTY) return null
      const { createInterface } = await import('node:readline/promises')
      const lines = createInterface({ input: stdin, output: stderr })
      try {
        return /^(?:y|yes|예|네|はい)$/i.test((await lines.question(question)).trim())
      } finally {
        lines.close()
      }
    },
  }
}

/** Aligns columns by display width: hangul, kana and kanji take two cells. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - displayWidth(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u

const displayWidth = (text: string): number => [...text].reduce((sum, char) => sum + (WIDE.test(char) ? 2 : 1), 0)
