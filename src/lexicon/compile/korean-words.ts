/**
 * The nouns that the Korean analyser knows, with their frequency: garu-ko's model holds them as a finite-state transducer in the layout of
 * the Rust crate `fst` (version 3, `raw/node.rs`), keys in UTF-8.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { packageFile } from '../paths'

export interface KoreanWord {
  readonly word: string
  /** Occurrences in the analyser's training text, 1 for a word from a list only. */
  readonly frequency: number
  readonly proper: boolean
}

const WORDS_SECTION = 6
/** Magic, version and length before the transducer; length and checksums after its root. */
const HEADER = { model: 8, section: 5, words: 12 }
const FOOTER = { root: 12 }
const COMMON_NOUN = 0
const PROPER_NOUN = 1

interface Transition {
  readonly byte: number
  readonly target: number
  readonly output: number
}
interface Node {
  readonly isFinal: boolean
  readonly finalOutput: number
  readonly transitions: readonly Transition[]
}

function transducerOf(model: Buffer): Buffer {
  for (let at = HEADER.model; at < model.length; ) {
    const length = model.readUInt32LE(at + 1)
    const start = at + HEADER.section
    if (model[at] === WORDS_SECTION) return model.subarray(start + HEADER.words, start + length)
    at = start + length
  }
  throw new Error('the model of garu-ko has no word list where version 3 of its format has it')
}

const unpack = (data: Buffer, at: number, size: number): number => (size === 0 ? 0 : data.readUIntLE(at, size))

/** A node is read backwards from its address: state, input bytes, sizes, targets (as distances), outputs. Address 0 is the empty final node. */
function readNode(data: Buffer, address: number): Node {
  if (address === 0) return { isFinal: true, finalOutput: 0, transitions: [] }
  const byteAt = (at: number): number => data[at] ?? 0
  const state = byteAt(address)
  const targetFrom = (at: number, size: number, end: number): number => {
    const distance = unpack(data, at, size)
    return distance === 0 ? 0 : end - distance
  }
  if (state >= 0x80) {
    // One transition. Its byte stands apart unless it is one of 63 common ASCII letters, which no hangul word has.
    const common = state & 0x3f
    const below = address - (common === 0 ? 1 : 0)
    const byte = common === 0 ? byteAt(address - 1) : 0
    if (state >= 0xc0) return { isFinal: false, finalOutput: 0, transitions: [{ byte, target: below - 1, output: 0 }] }
    const sizes = byteAt(below - 1)
    const targets = below - 1 - (sizes >> 4)
    const end = targets - (sizes & 15)
    const target = targetFrom(targets, sizes >> 4, end)
    return { isFinal: false, finalOutput: 0, transitions: [{ byte, target, output: unpack(data, end, sizes & 15) }] }
  }
  const isFinal = (state & 0x40) !== 0
  const short = state & 0x3f
  const below = address - (short === 0 ? 1 : 0)
  const count = short === 0 ? (byteAt(address - 1) === 1 ? 256 : byteAt(address - 1)) : short
  const sizes = byteAt(below - 1)
  const targetSize = sizes >> 4
  const outputSize = sizes & 15
  const bytes = below - 1 - (count > 32 ? 256 : 0)
  const targets = bytes - count
  const outputs = targets - count * targetSize
  const end = outputs - count * outputSize - (isFinal ? outputSize : 0)
  const transitions = Array.from({ length: count }, (_, i) => ({
    byte: byteAt(bytes - i - 1),
    target: targetFrom(targets - (i + 1) * targetSize, targetSize, end),
    output: unpack(data, outputs - (i + 1) * outputSize, outputSize),
  }))
  return { isFinal, finalOutput: isFinal ? unpack(data, end, outputSize) : 0, transitions }
}

export function readKoreanWords(): readonly KoreanWord[] {
  const data = transducerOf(gunzipSync(readFileSync(packageFile('garu-ko/models/base.gmdl'))))
  const words: KoreanWord[] = []
  const path: number[] = []
  const visit = (address: number, output: number): void => {
    const node = readNode(data, address)
    if (node.isFinal) {
      const value = output + node.finalOutput
      const tag = value & 0xff
      if (tag === COMMON_NOUN || tag === PROPER_NOUN) {
        const word = Buffer.from(path).toString('utf8')
        const frequency = Math.max(1, (value >> 8) & 0xffff)
        if (/^[가-힣]+$/.test(word)) words.push({ word, frequency, proper: tag === PROPER_NOUN })
      }
    }
    for (const { byte, target, output: added } of node.transitions) {
      path.push(byte)
      visit(target, output + added)
      path.pop()
    }
  }
  visit(Number(data.readBigUInt64LE(data.length - FOOTER.root)), 0)
  return words
}
