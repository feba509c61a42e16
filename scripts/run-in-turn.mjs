import { spawnSync } from 'node:child_process'
import { root } from './environment.mjs'

/** Runs programs of the project with their arguments, one after the other; the first that fails ends this one. */
export function runInTurn(...programs) {
  for (const program of programs) {
    const { status } = spawnSync(process.execPath, program, { cwd: root, stdio: 'inherit' })
    if (status !== 0) process.exit(status ?? 1)
  }
}
