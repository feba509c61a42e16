import { createRequire } from 'node:module'
import type { DynamicDictionaries, IpadicFeatures, Tokenizer } from '@sglkc/kuromoji'
import type { IpadicParts } from '../ipadic-parts'

export type JapaneseTokenizer = Tokenizer<IpadicFeatures>

/** kuromoji's tokenizer on arrays that are in memory already: its own loader inflates them anew and copies each twice. */
export function tokenizerOn(parts: IpadicParts): JapaneseTokenizer {
  const require = createRequire(import.meta.url)
  const Dictionaries: new () => DynamicDictionaries = require('@sglkc/kuromoji/src/dict/DynamicDictionaries.js')
  const OnDictionaries: new (
    dictionaries: DynamicDictionaries,
  ) => JapaneseTokenizer = require('@sglkc/kuromoji/src/Tokenizer.js')

  const dictionaries = new Dictionaries()
  dictionaries.loadTrie(parts.base, parts.check)
  dictionaries.loadConnectionCosts(parts.costs)
  dictionaries.loadUnknownDictionaries(
    parts.unknownTokens,
    parts.unknownFeatures,
    parts.unknownMap,
    parts.characterClasses,
    parts.compatibleClasses,
    parts.classes,
  )
  const words = dictionaries.token_info_dictionary
  words.loadDictionary(parts.tokens)
  words.loadPosVector(parts.features)
  fillOnDemand(dictionaries, parts)
  return new OnDictionaries(dictionaries)
}

/** The tokens of a word are put where the tokenizer looks for them when the trie finds the word: an article needs some thousand of the 325,871. */
function fillOnDemand({ trie, token_info_dictionary: words }: DynamicDictionaries, { starts, ids }: IpadicParts): void {
  const tokens: Record<number, readonly number[] | undefined> = {}
  words.target_map = tokens
  const fill = (id: number): void => {
    if (id >= 0) tokens[id] ??= Array.from(ids.subarray(starts[id], starts[id + 1]))
  }
  const search = trie.commonPrefixSearch.bind(trie)
  trie.commonPrefixSearch = (text: string) => {
    const found = search(text)
    for (const { v } of found) fill(v)
    return found
  }
  const lookUp = trie.lookup.bind(trie)
  trie.lookup = (word: string) => {
    const id = lookUp(word)
    fill(id)
    return id
  }
}
