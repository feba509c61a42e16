import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import initialise, { GaruWasm } from 'garu-ko/pkg/garu_wasm.js'
import type { AnalyzeKorean } from '@/pipeline/ports'
import { type GaruToken, withOffsets } from './korean-offsets'
import { repairKorean } from './korean-repairs'

/** garu-ko's own loader passes its WebAssembly a deprecated argument and warns on every start: we load the two files ourselves. */
async function loadGaru(): Promise<GaruWasm> {
  const { resolve } = createRequire(import.meta.url)
  const [wasm, model] = await Promise.all([
    readFile(resolve('garu-ko/pkg/garu_wasm_bg.wasm')),
    readFile(resolve('garu-ko/models/base.gmdl')),
  ])
  await initialise({ module_or_path: new Uint8Array(wasm) })
  return new GaruWasm(new Uint8Array(model))
}

/** Typographic quotation marks are rare in the analyser's training data; these have the same length. */
const plainQuotes = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')

let analyzer: Promise<AnalyzeKorean> | null = null

/** The Korean morphological analyser (garu-ko, Sejong tags) with its known mistakes repaired. Loads once, in about 0.1 s. */
export function loadKoreanAnalyzer(): Promise<AnalyzeKorean> {
  analyzer ??= loadGaru().then((garu) => (text) => {
    if (text.trim() === '') return []
    const { tokens }: { tokens: readonly GaruToken[] } = garu.analyze(plainQuotes(text))
    return repairKorean(text, withOffsets(text, tokens))
  })
  return analyzer
}
