/** Exit codes of the command line; `yogo --help` lists them. */
export const EXIT = {
  ok: 0,
  unexpected: 1,
  usage: 2,
  file: 3,
  article: 4,
  database: 5,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
