/** `npm run gold`: compares banks with what an editor would list. */
import { runInTurn } from './run-in-turn.mjs'

runInTurn(['scripts/build-cli.mjs'], ['dist/compile-lexicon.js'], ['dist/gold.js'])
