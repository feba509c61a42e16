import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { GaruWasm, initSync } from 'garu-ko/pkg/garu_wasm.js'
import type { AnalyzeKorean } from '@/pipeline/ports'
import { type GaruToken, withOffsets } from './korean-offsets'
import { repairKorean } from './korean-repairs'

/** garu-ko's own loader passes its WebAssembly a deprecated argument and warns on every start: we load the two files ourselves. */
function loadGaru(): GaruWasm {
  const { resolve } = createRequire(import.meta.url)
  const read = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(resolve(file)))
  initSync({ module: read('garu-ko/pkg/garu_wasm_bg.wasm') })
  return new GaruWasm(read('garu-ko/models/base.gmdl'))
}

/** Typographic quotation marks are rare in the analyser's training data; these have the same length. */
const plainQuotes = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')

let analyzer: AnalyzeKorean | null = null

/** The Korean morphological analyser (garu-ko, Sejong tags) with its known mistakes repaired. Loads once, in about 0.1 s. */
export function loadKoreanAnalyzer(): AnalyzeKorean {
  if (analyzer) return analyzer
  const garu = loadGaru()
  analyzer = (text) => {
    if (text.trim() === '') return []
    const { tokens }: { tokens: readonly GaruToken[] } = garu.analyze(plainQuotes(text))
    return repairKorean(text, withOffsets(text, tokens))
  }
  return analyzer
}
