/** `npm run fit -- confidence|worth DIR [--write]`: fits the weights of a model of the pipeline and prints them, or writes those of confidence into the source. */
import { loadDictionaries } from '@/lexicon/load'
import type { Dictionaries } from '@/pipeline/ports'
import { fitConfidence } from './confidence'
import { fitWorth } from './worth'

const FITS: Readonly<Record<string, (folder: string, dictionaries: Dictionaries, isWritten: boolean) => void>> = {
  confidence: fitConfidence,
  worth: fitWorth,
}

const [model = '', folder, option] = process.argv.slice(2)
const run = FITS[model]
if (run === undefined || folder === undefined) {
  console.error(`usage: npm run fit -- ${Object.keys(FITS).join('|')} DIR [--write]`)
  process.exit(2)
}
run(folder, loadDictionaries(), option === '--write')
