/** `npm run fit -- confidence|worth DIR`: fits the weights of a model of the pipeline and prints them. */
import { loadDictionaries } from '@/lexicon/load'
import type { Dictionaries } from '@/pipeline/ports'
import { fitConfidence } from './confidence'
import { fitWorth } from './worth'

const FITS: Readonly<Record<string, (folder: string, dictionaries: Dictionaries) => void>> = {
  confidence: fitConfidence,
  worth: fitWorth,
}

const [model = '', folder] = process.argv.slice(2)
const run = FITS[model]
if (run === undefined || folder === undefined) {
  console.error(`usage: npm run fit -- ${Object.keys(FITS).join('|')} DIR`)
  process.exit(2)
}
run(folder, loadDictionaries())
