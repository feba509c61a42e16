/** `npm run bench -- pipeline`: bundles the programs as they are, then measures them. */
import { runInTurn } from './run-in-turn.mjs'

runInTurn(['scripts/build-cli.mjs'], ['dist/compile-lexicon.js'], ['dist/bench.js', ...process.argv.slice(2)])
