import type { IpadicFeatures } from '@sglkc/kuromoji'
import { toHiragana } from 'wanakana'
import type { AnalyzeJapanese, JapaneseToken } from '@/pipeline/ports'
import { openIpadic } from '../ipadic-parts'
import { lexiconFolder } from '../paths'
import type { LookUpName } from './japanese-repair'
import { repairJapanese } from './japanese-repairs'
import { type JapaneseTokenizer, tokenizerOn } from './tokenizer'

/** All that IPADIC knows of a word, as a name too: the tokenizer itself tells only the reading that it chose. */
function lookUpIn(tokenizer: JapaneseTokenizer): LookUpName {
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

let analyzer: AnalyzeJapanese | null = null

/** The Japanese morphological analyser (kuromoji with IPADIC) with its known mistakes repaired. Loads once, 70 MB. */
export function loadJapaneseAnalyzer(folder = lexiconFolder()): AnalyzeJapanese {
  if (analyzer) return analyzer
  const tokenizer = tokenizerOn(openIpadic(folder))
  const lookUpName = lookUpIn(tokenizer)
  analyzer = (text) => repairJapanese(tokensOf(text, tokenizer.tokenize(text)), lookUpName)
  return analyzer
}
