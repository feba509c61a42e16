/** `npm run fit -- confidence|worth DIR [--write]`: fits a model of the pipeline on articles and prints its weights, or writes them. */
import { runInTurn } from './run-in-turn.mjs'

runInTurn(['scripts/build-cli.mjs'], ['dist/compile-lexicon.js'], ['dist/fit.js', ...process.argv.slice(2)])
