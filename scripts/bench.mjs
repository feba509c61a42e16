/** `npm run bench -- pipeline`, `-- search` or `-- study`: bundles the programs as they are, then measures them. */
import { runInTurn } from './run-in-turn.mjs'

const [name] = process.argv.slice(2)
/** A million terms are there for brute force as well. */
const MEMORY = '--max-old-space-size=8192'
const bench = [MEMORY, 'dist/bench.js', ...process.argv.slice(2)]
runInTurn(
  ['scripts/build-cli.mjs'],
  ['dist/compile-lexicon.js'],
  name === 'search' || name === 'study' ? ['scripts/postgres.mjs', process.execPath, ...bench] : bench,
)
