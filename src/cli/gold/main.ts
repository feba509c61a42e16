/** `npm run gold`: how much of what an editor would list the bank of each article in articles/gold has, and with the right counterpart. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { otherLang } from '@/core/article/types'
import { loadDictionaries } from '@/lexicon/load'
import { projectRoot } from '@/lexicon/paths'
import { makeBank } from '@/pipeline/make-bank'
import { type Score, score } from './score'

const MOST_TERMS = 60
const SEED = 1

const words = z.array(z.string()).min(1)
const goldFile = z.object({ lang: z.enum(['ko', 'ja']), terms: z.array(z.object({ ko: words, ja: words })) })

const folder = join(projectRoot(), 'articles', 'gold')
const dictionaries = loadDictionaries()
const print = (name: string, { recall, counterpart, endToEnd }: Score): void =>
  console.log(
    `${name.padEnd(28)} found ${recall.toFixed(3)}  counterpart ${counterpart.toFixed(3)}  both ${endToEnd.toFixed(3)}`,
  )

const scores = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .toSorted()
  .map((name): Score => {
    const { lang, terms } = goldFile.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))
    const raw = readFileSync(join(folder, name.replace(/\.json$/, '.txt')), 'utf8')
    const bank = makeBank({ raw, lang, seed: SEED, maxTerms: MOST_TERMS }, dictionaries)
    if (!bank.ok) throw new Error(`${name}: ${bank.error.code}`)
    const found = bank.value.terms.map((term) => ({
      source: term[lang].headword,
      target: term[otherLang(lang)].headword,
    }))
    const result = score(found, terms, lang)
    print(name.replace(/\.json$/, ''), result)
    return result
  })
const mean = (of: (one: Score) => number): number => scores.reduce((sum, one) => sum + of(one), 0) / scores.length
print('mean', {
  recall: mean(({ recall }) => recall),
  counterpart: mean(({ counterpart }) => counterpart),
  endToEnd: mean(({ endToEnd }) => endToEnd),
})
