/** `npm run lexicon:check [-- --list --prune]`: bundles and compiles first, so that it speaks of the rows as they are. */
import { runInTurn } from './run-in-turn.mjs'

runInTurn(['scripts/build-cli.mjs'], ['dist/compile-lexicon.js'], ['dist/lexicon-check.js', ...process.argv.slice(2)])
