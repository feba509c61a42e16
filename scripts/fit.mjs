/** `npm run fit -- DIR`: fits the confidence of counterparts on parallel articles. */
import { runInTurn } from './run-in-turn.mjs'

runInTurn(['scripts/build-cli.mjs'], ['dist/compile-lexicon.js'], ['dist/fit.js', ...process.argv.slice(2)])
