/** `npm run lexicon:check [-- --list --prune]`: which reviewed rows change nothing. Bundles and compiles first, so that it speaks of the rows as they are. */
import { spawnSync } from 'node:child_process'
import { root } from './environment.mjs'

for (const program of ['scripts/build-cli.mjs', 'dist/compile-lexicon.js', 'dist/lexicon-check.js']) {
  const args = program === 'dist/lexicon-check.js' ? process.argv.slice(2) : []
  const { status } = spawnSync(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
