/** The yogo command: the composition root of lexicon, pipeline and db. */
import { parseArgs } from 'node:util'
import { LANGS, type Lang } from '@/core/article/types'
import { err, ok, type Result } from '@/core/result'
import { version } from '../../package.json'
import { bank } from './commands/bank'
import { ingest } from './commands/ingest'
import { list } from './commands/list'
import { remove } from './commands/remove'
import { show } from './commands/show'
import { EXIT, type ExitCode } from './exit-codes'
import type { CommandFailure } from './failure'
import { type CommandName, HELP, helpOf, isCommand } from './help'
import { openTerminal, type Terminal } from './terminal'
import { failure, speechOf, talk } from './words'

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  json: { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
  lang: { type: 'string' },
  title: { type: 'string' },
  translation: { type: 'string' },
  terms: { type: 'string' },
  seed: { type: 'string' },
  out: { type: 'string' },
} as const

type Options = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values']

const EVERYWHERE: readonly (keyof Options)[] = ['help', 'version', 'json']
const TAKES: Readonly<Record<CommandName, { readonly options: readonly (keyof Options)[]; readonly files: string }>> = {
  ingest: { options: ['lang', 'title', 'translation', 'seed'], files: 'one' },
  bank: { options: ['lang', 'terms', 'seed', 'out'], files: 'some' },
  list: { options: [], files: 'none' },
  show: { options: [], files: 'one' },
  remove: { options: ['yes'], files: 'one' },
}

const DEFAULT_SEED = 1

class UsageError extends Error {}

function langOf(value: string | undefined): Lang | undefined {
  if (value === undefined) return undefined
  const lang = LANGS.find((known) => known === value)
  if (!lang) throw new UsageError(`--lang ${value}`)
  return lang
}

function wholeNumber(name: string, value: string | undefined, least: number): number | undefined {
  if (value === undefined) return undefined
  const number = Number(value)
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(number) || number < least) {
    throw new UsageError(`--${name} ${value}`)
  }
  return number
}

function checkUsage(command: CommandName, options: Options, operands: readonly string[]): void {
  const taken = TAKES[command]
  for (const name of Object.keys(options) as (keyof Options)[]) {
    if (!EVERYWHERE.includes(name) && !taken.options.includes(name)) throw new UsageError(`${command}: --${name}?`)
  }
  const fits = { none: operands.length === 0, one: operands.length === 1, some: operands.length > 0 }[taken.files]
  if (!fits) throw new UsageError(`${command}: ${operands.length === 0 ? 'FILE/ID?' : operands.slice(1).join(' ')}`)
}

const one = async (result: Promise<Result<null, CommandFailure>>): Promise<Result<null, readonly CommandFailure[]>> => {
  const settled = await result
  return settled.ok ? ok(null) : err([settled.error])
}

function run(command: CommandName, options: Options, operands: readonly string[], terminal: Terminal) {
  const [first = ''] = operands
  const lang = langOf(options.lang)
  const seed = wholeNumber('seed', options.seed, 0) ?? DEFAULT_SEED
  switch (command) {
    case 'bank':
      return bank(operands, { lang, seed, terms: wholeNumber('terms', options.terms, 1), out: options.out }, terminal)
    case 'ingest':
      return one(ingest(first, { lang, seed, title: options.title, translation: options.translation }, terminal))
    case 'list':
      return one(list(terminal))
    case 'show':
      return one(show(first, terminal))
    case 'remove':
      return one(remove(first, { yes: options.yes === true }, terminal))
  }
}

async function main(argv: readonly string[]): Promise<ExitCode> {
  const speech = speechOf(process.env)
  const terminal = openTerminal({
    speech,
    json: argv.includes('--json'),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    noColor: Boolean(process.env.NO_COLOR),
  })
  const fail = ({ code, exit, values }: CommandFailure): ExitCode => {
    const message = failure(code, speech, values)
    terminal.say(terminal.json ? JSON.stringify({ error: { code, message, ...values } }) : message)
    return exit
  }
  try {
    const { values: options, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true })
    const [command, ...operands] = positionals
    if (options.version) {
      terminal.data(version)
      return EXIT.ok
    }
    if (command === undefined || !isCommand(command)) {
      if (command !== undefined) throw new UsageError(`${command}?`)
      if (options.help) terminal.data(HELP)
      else terminal.say(HELP)
      return options.help ? EXIT.ok : EXIT.usage
    }
    if (options.help) {
      terminal.data(helpOf(command))
      return EXIT.ok
    }
    checkUsage(command, options, operands)
    const result = await run(command, options, operands, terminal)
    if (result.ok) return EXIT.ok
    return result.error.map(fail).reduce((worst, exit) => (worst === EXIT.ok ? exit : worst), EXIT.ok as ExitCode)
  } catch (error) {
    if (error instanceof UsageError || isParseArgsError(error)) {
      return fail({ code: 'usage', exit: EXIT.usage, values: { message: error.message } })
    }
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
    terminal.say(talk('unexpected', speech, { message }))
    return EXIT.unexpected
  }
}

const isParseArgsError = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

process.exitCode = await main(process.argv.slice(2))
