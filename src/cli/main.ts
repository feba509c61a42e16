/** The yogo command: the composition root of lexicon, pipeline and db. */
import { runCommand } from './run-command'

// Deprecations inside packages are for developers to read.
process.noDeprecation = true

// `yogo list | head -1`: who closes the pipe has read enough.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit()
  throw error
})

const { env: environment, stdin, stdout, stderr } = process
process.exitCode = await runCommand(process.argv.slice(2), { environment, stdin, stdout, stderr })
