import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { IpadicFeatures, Tokenizer } from '@sglkc/kuromoji'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tokenizerOn } from './analyzers/tokenizer'
import { type IpadicParts, inflateIpadic, openIpadic, writeIpadic } from './ipadic-parts'

const require = createRequire(import.meta.url)

/** As the package itself opens its dictionary. */
function packagesOwn(): Promise<Tokenizer<IpadicFeatures>> {
  const kuromoji: typeof import('@sglkc/kuromoji') = require('@sglkc/kuromoji')
  const dicPath = join(dirname(require.resolve('@sglkc/kuromoji/package.json')), 'dict')
  return new Promise((fulfil, reject) => {
    kuromoji.builder({ dicPath }).build((error, tokenizer) => (error ? reject(error) : fulfil(tokenizer)))
  })
}

let folder = ''
let inflated: IpadicParts
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yogo-ipadic-'))
  inflated = inflateIpadic()
}, 30_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('the parts of IPADIC', () => {
  it('are read as they were written', () => {
    writeIpadic(folder, inflated)
    const opened = openIpadic(folder)
    const differing = Object.entries(inflated).filter(([part, array]) => {
      const { buffer, byteOffset, byteLength } = opened[part as keyof IpadicParts]
      return (
        Buffer.compare(
          Buffer.from(array.buffer, array.byteOffset, array.byteLength),
          Buffer.from(buffer, byteOffset, byteLength),
        ) !== 0
      )
    })
    expect(differing.map(([part]) => part)).toEqual([])
  })

  it('come from the package where set-up has not written them', () => {
    expect(openIpadic(join(folder, 'nowhere')).ids).toHaveLength(inflated.ids.length)
  })

  it('give the tokens that the package gives', async () => {
    const sentences = [
      '政府は4,500億円を半導体の工場に投じると発表した。',
      'すもももももももものうち',
      'OpenAIのアルトマンCEOは、ドナルド・トランプ氏と会談した。',
      '〆張鶴を𠮷野家で飲む😀　ﾃｽﾄ ΑΒΓ Привет ㈱',
      '',
    ]
    const expected = await packagesOwn()
    const own = tokenizerOn(inflated)
    for (const sentence of sentences) expect(own.tokenize(sentence)).toEqual(expected.tokenize(sentence))
  }, 30_000)
})
