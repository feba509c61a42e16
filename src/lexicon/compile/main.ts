/** Set-up's entry: compiles the lexicon into its folder and says what it did. */
import { lexiconFolder } from '../paths'
import { compileLexicon } from './compile-lexicon'

const report = compileLexicon(lexiconFolder())
const rows = Object.entries(report.rows).map(([table, count]) => `${table} ${count}`)
console.error(report.compiled ? `lexicon compiled: ${rows.join(', ')}` : 'lexicon is up to date')
