import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { IpadicFeatures, Tokenizer } from '@sglkc/kuromoji'
import { toHiragana } from 'wanakana'
import type { AnalyzeJapanese, JapaneseToken } from '@/pipeline/ports'
import { type LookUpName, repairJapanese } from './japanese-repairs'

/** kuromoji reads 12 MB of compressed dictionary, which takes about 1.4 s and 300 MB: it is loaded when the first Japanese text comes. */
function loadKuromoji(): Promise<Tokenizer<IpadicFeatures>> {
  const require = createRequire(import.meta.url)
  const kuromoji: typeof import('@sglkc/kuromoji') = require('@sglkc/kuromoji')
  const dicPath = join(dirname(require.resolve('@sglkc/kuromoji/package.json')), 'dict')
  return new Promise((fulfil, reject) => {
    kuromoji.builder({ dicPath }).build((error, tokenizer) => (error ? reject(error) : fulfil(tokenizer)))
  })
}

/** All that IPADIC knows of a word, as a name too: the tokenizer itself tells only the reading that it chose. */
function lookUpIn(tokenizer: Tokenizer<IpadicFeatures>): LookUpName {
  const { trie } = tokenizer.viterbi_builder
  const { token_info_dictionary: dictionary } = tokenizer
  return (surface, part) => {
    const id = trie.lookup(surface)
    if (id < 0) return null
    for (const entry of dictionary.target_map[id] ?? []) {
      const [, , , domain, kind, , , , reading] = dictionary.getFeatures(String(entry)).split(',')
      if (domain === '人名' && kind === part && reading) return toKana(reading)
    }
    return null
  }
}

const toKana = (katakana: string): string => toHiragana(katakana, { convertLongVowelMark: false })

/** IPADIC marks a feature that a word lacks by '*'. */
const orNull = (feature: string | undefined): string | null => (!feature || feature === '*' ? null : feature)

/** `word_position` does not count what kuromoji skips, so offsets are taken from the text itself. */
function tokensOf(text: string, features: readonly IpadicFeatures[]): readonly JapaneseToken[] {
  let at = 0
  return features.map((feature) => {
    const start = text.indexOf(feature.surface_form, at)
    at = start + feature.surface_form.length
    const reading = orNull(feature.reading)
    return {
      surface: feature.surface_form,
      start,
      end: at,
      pos: [feature.pos, feature.pos_detail_1, feature.pos_detail_2, feature.pos_detail_3],
      conjugationType: feature.conjugated_type,
      conjugationForm: feature.conjugated_form,
      lemma: orNull(feature.basic_form) ?? feature.surface_form,
      reading: reading === null ? null : toKana(reading),
      known: feature.word_type === 'KNOWN',
    }
  })
}

let analyzer: Promise<AnalyzeJapanese> | null = null

/** The Japanese morphological analyser (kuromoji with IPADIC) with its known mistakes repaired. */
export function loadJapaneseAnalyzer(): Promise<AnalyzeJapanese> {
  analyzer ??= loadKuromoji().then((tokenizer) => {
    const lookUpName = lookUpIn(tokenizer)
    return (text) => repairJapanese(tokensOf(text, tokenizer.tokenize(text)), lookUpName)
  })
  return analyzer
}
