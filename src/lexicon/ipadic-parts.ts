/**
 * The compiled dictionary inside @sglkc/kuromoji as the arrays that its tokenizer reads. The package holds them compressed and filled up with zeros to
 * powers of two, and a map of 325,871 arrays; set-up writes them plain, so that they are opened by reading them: no copies, 70 MB
 * instead of 260.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { packageFile } from './paths'

export interface IpadicParts {
  /** The double array of the trie. */
  readonly base: Int32Array
  readonly check: Int32Array
  /** Connection costs; two dimensions come first. */
  readonly costs: Int16Array
  /** Records of ten bytes: left id, right id, word cost, offset of the features. */
  readonly tokens: Uint8Array
  readonly features: Uint8Array
  /** The tokens of trie id i are `ids[starts[i]]` to before `ids[starts[i + 1]]`, as offsets in `tokens`. */
  readonly starts: Uint32Array
  readonly ids: Uint32Array
  readonly unknownTokens: Uint8Array
  readonly unknownFeatures: Uint8Array
  readonly unknownMap: Uint8Array
  readonly characterClasses: Uint8Array
  readonly compatibleClasses: Uint32Array
  readonly classes: Uint8Array
}

const PARTS = [
  'base',
  'check',
  'costs',
  'tokens',
  'features',
  'starts',
  'ids',
  'unknownTokens',
  'unknownFeatures',
  'unknownMap',
  'characterClasses',
  'compatibleClasses',
  'classes',
] as const satisfies readonly (keyof IpadicParts)[]

const partFile = (folder: string, part: keyof IpadicParts): string => join(folder, `ipadic-${part}.bin`)

const int32 = ({ buffer, byteOffset, byteLength }: Uint8Array): Int32Array =>
  new Int32Array(buffer, byteOffset, byteLength / 4)
const uint32 = ({ buffer, byteOffset, byteLength }: Uint8Array): Uint32Array =>
  new Uint32Array(buffer, byteOffset, byteLength / 4)
const int16 = ({ buffer, byteOffset, byteLength }: Uint8Array): Int16Array =>
  new Int16Array(buffer, byteOffset, byteLength / 2)

/** An array of its own memory, however small: pooled memory may begin anywhere. */
const owned = (bytes: Buffer): Uint8Array =>
  bytes.byteLength === bytes.buffer.byteLength ? bytes : Uint8Array.from(bytes)

/** Without the zeros at the end, which are filling, up to whole records. */
function trimmed(bytes: Uint8Array, record: number): Uint8Array {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end--
  return bytes.slice(0, Math.ceil(end / record) * record)
}

/** Strings end with a zero: the last one's is no filling. */
const trimmedStrings = (bytes: Uint8Array): Uint8Array => bytes.slice(0, trimmed(bytes, 1).length + 1)

/** From the package itself: half a second, and twice the memory meanwhile. */
export function inflateIpadic(): IpadicParts {
  const read = (name: string): Uint8Array =>
    owned(gunzipSync(readFileSync(packageFile(`@sglkc/kuromoji/dict/${name}.dat.gz`))))
  return {
    base: int32(read('base')),
    check: int32(read('check')),
    costs: int16(read('cc')),
    tokens: trimmed(read('tid'), 10),
    features: trimmedStrings(read('tid_pos')),
    ...tokensByTrieId(trimmed(read('tid_map'), 4)),
    unknownTokens: trimmed(read('unk'), 10),
    unknownFeatures: trimmedStrings(read('unk_pos')),
    unknownMap: trimmed(read('unk_map'), 4),
    characterClasses: read('unk_char'),
    compatibleClasses: uint32(read('unk_compat')),
    classes: trimmedStrings(read('unk_invoke')),
  }
}

/** The package's list is a count, then of each trie id: the id, a count, so many offsets. Ids are not without gaps. */
function tokensByTrieId(bytes: Uint8Array): Pick<IpadicParts, 'starts' | 'ids'> {
  const list = int32(bytes)
  const places = new Map<number, readonly [at: number, count: number]>()
  for (let at = 1; at + 1 < list.length; at += 2 + (list[at + 1] ?? 0))
    places.set(list[at] ?? 0, [at + 2, list[at + 1] ?? 0])
  const most = [...places.keys()].reduce((greatest, id) => Math.max(greatest, id), 0)
  const starts = new Uint32Array(most + 2)
  const ids = new Uint32Array(list.length)
  let end = 0
  for (let id = 0; id <= most; id++) {
    const [at, count] = places.get(id) ?? [0, 0]
    ids.set(list.subarray(at, at + count), end)
    end += count
    starts[id + 1] = end
  }
  return { starts, ids: ids.slice(0, end) }
}

export function writeIpadic(folder: string, parts: IpadicParts): void {
  for (const part of PARTS) writeFileSync(partFile(folder, part), parts[part])
}

/** As set-up wrote them, or from the package where it has not. */
export function openIpadic(folder: string): IpadicParts {
  if (!PARTS.every((part) => existsSync(partFile(folder, part)))) return inflateIpadic()
  const read = (part: keyof IpadicParts): Uint8Array => owned(readFileSync(partFile(folder, part)))
  return {
    base: int32(read('base')),
    check: int32(read('check')),
    costs: int16(read('costs')),
    tokens: read('tokens'),
    features: read('features'),
    starts: uint32(read('starts')),
    ids: uint32(read('ids')),
    unknownTokens: read('unknownTokens'),
    unknownFeatures: read('unknownFeatures'),
    unknownMap: read('unknownMap'),
    characterClasses: read('characterClasses'),
    compatibleClasses: uint32(read('compatibleClasses')),
    classes: read('classes'),
  }
}
