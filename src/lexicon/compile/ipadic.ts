/** The entries of IPADIC, from the compiled dictionary inside @sglkc/kuromoji (layout of kuromoji's TokenInfoDictionary). */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { toHiragana } from '@/lang/ja/kana'
import { packageFile } from '../paths'

export interface IpadicEntry {
  readonly surface: string
  readonly pos: readonly [string, string, string, string]
  readonly form: string
  /** Hiragana, '' where the dictionary has none. */
  readonly reading: string
  /** Word cost of the MeCab model, -32768 to 32767: lower is likelier. */
  readonly cost: number
}

/** Left id, right id and cost as int16, then the byte position of the features as int32. */
const RECORD = { size: 10, cost: 4, features: 6 }

export function readIpadic(): readonly IpadicEntry[] {
  const read = (name: string): Buffer => gunzipSync(readFileSync(packageFile(`@sglkc/kuromoji/dict/${name}`)))
  const records = read('tid.dat.gz')
  const features = read('tid_pos.dat.gz')
  const entries: IpadicEntry[] = []
  for (let at = 0; at + RECORD.size <= records.length; at += RECORD.size) {
    const start = records.readInt32LE(at + RECORD.features)
    const end = features.indexOf(0, start)
    if (end <= start || (start === 0 && at > 0)) continue
    const [surface = '', pos = '', pos1 = '', pos2 = '', pos3 = '', , form = '', , reading = ''] = features
      .toString('utf8', start, end)
      .split(',')
    entries.push({
      surface,
      pos: [pos, pos1, pos2, pos3],
      form,
      reading: reading === '*' ? '' : toHiragana(reading),
      cost: records.readInt16LE(at + RECORD.cost),
    })
  }
  return entries
}
