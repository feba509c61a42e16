import { readFile } from 'node:fs/promises'
import { decodeArticle } from '@/core/article/decode'
import { err, ok, type Result } from '@/core/result'
import { EXIT } from './exit-codes'
import type { CommandFailure } from './failure'

/** `-` is standard input. */
async function readBytes(file: string): Promise<Uint8Array> {
  if (file !== '-') return readFile(file)
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** The decoded text of FILE, relative to the caller's folder. */
export async function readArticle(file: string): Promise<Result<string, CommandFailure>> {
  let bytes: Uint8Array
  try {
    bytes = await readBytes(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return err({ code: 'file-not-found', exit: EXIT.file, values: { file } })
    const message = error instanceof Error ? error.message : String(error)
    return err({ code: 'file-unreadable', exit: EXIT.file, values: { file, message } })
  }
  const text = decodeArticle(bytes)
  if (text.ok) return ok(text.value)
  const { code, ...place } = text.error
  return err({ code, exit: EXIT.article, values: { file, ...place } })
}
