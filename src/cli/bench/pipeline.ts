/** What the pipeline takes beside the analyser alone, and what a cold start takes. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Lang } from '@/core/article/types'
import { projectRoot } from '@/lexicon/paths'
import { makeBank } from '@/pipeline/make-bank'
import type { Dictionaries } from '@/pipeline/ports'
import { interleaved, median } from './measure'

const WARM = { rounds: 21, warmUp: 10 }
const FIRST_ASKED = 7
const COLD_STARTS = 5

export interface Warm {
  /** Milliseconds of the analyser over the sentences of the article, and of the bank, which has the analyser's inside. */
  readonly analyzer: number
  readonly pipeline: number
  readonly ratio: number
}

export function warm(raw: string, lang: Lang, dictionaries: Dictionaries): Warm {
  const bank = makeBank({ raw, lang, seed: 1 }, dictionaries)
  if (!bank.ok) throw new Error(`the article was refused: ${bank.error.code}`)
  const analyze = lang === 'ko' ? dictionaries.analyzeKorean : dictionaries.analyzeJapanese
  const sentences = bank.value.article.sentences.map(({ text }) => text)
  const { analyzer, pipeline } = interleaved(
    {
      analyzer: () => {
        for (const sentence of sentences) analyze(sentence)
      },
      pipeline: () => {
        makeBank({ raw, lang, seed: 1 }, dictionaries)
      },
    },
    { ...WARM, clock: () => performance.now() },
  )
  return { analyzer, pipeline, ratio: pipeline / analyzer }
}

/**
 * Seconds of a bank in a warm process by dictionaries that have answered nothing yet: they are opened anew each time, before the clock starts. An article
 * that comes to a running process lies between this and `warm`, which makes the same bank again and again.
 */
export function firstAsked(raw: string, lang: Lang, openDictionaries: () => Dictionaries): number {
  const times = Array.from({ length: FIRST_ASKED }, () => {
    const dictionaries = openDictionaries()
    const began = performance.now()
    makeBank({ raw, lang, seed: 1 }, dictionaries)
    return (performance.now() - began) / 1000
  })
  return median(times)
}

export interface Cold {
  readonly seconds: number
  /** The most memory that a start took, in megabytes. */
  readonly peak: number
}

/** Runs in the child: its peak memory in kilobytes is the last line of its stderr. */
const TELL_PEAK = `process.on('exit', () => console.error(process.resourceUsage().maxRSS))`

/** `yogo bank FILE` as a process of its own, several times. */
export function cold(file: string): Cold {
  const command = [
    '--import',
    `data:text/javascript,${encodeURIComponent(TELL_PEAK)}`,
    join(projectRoot(), 'bin', 'yogo.mjs'),
    'bank',
    file,
  ]
  const starts = Array.from({ length: COLD_STARTS }, () => {
    const began = performance.now()
    const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 2 ** 26 })
    const seconds = (performance.now() - began) / 1000
    if (status !== 0) throw new Error(stderr)
    return { seconds, peak: Number(stderr.trimEnd().split('\n').at(-1)) / 1024 }
  })
  return { seconds: median(starts.map(({ seconds }) => seconds)), peak: Math.max(...starts.map(({ peak }) => peak)) }
}
