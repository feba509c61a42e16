/** The yogo command line: arguments to a command, its failures to sentences and exit codes. */
import { parseArgs } from 'node:util'
import { LANGS, type Lang } from '@/core/article/types'
import { err, ok, type Result } from '@/core/result'
import { version } from '../../package.json'
import { bank } from './commands/bank'
import { EXIT, type ExitCode } from './exit-codes'
import type { CommandFailure } from './failure'
import { type CommandName, HELP, helpOf, isCommand } from './help'
import { openTerminal, type Terminal } from './terminal'
import { type FailureCode, failure, speechOf, talk, type Values } from './words'

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
const TAKES: Readonly<
  Record<CommandName, { readonly options: readonly (keyof Options)[]; readonly operands: keyof typeof OPERANDS }>
> = {
  ingest: { options: ['lang', 'title', 'translation', 'seed'], operands: 'one' },
  bank: { options: ['lang', 'terms', 'seed', 'out'], operands: 'some' },
  list: { options: [], operands: 'none' },
  show: { options: [], operands: 'one' },
  report: { options: [], operands: 'one' },
  reports: { options: [], operands: 'optional' },
  worksheet: { options: ['lang', 'seed', 'out'], operands: 'one' },
  remove: { options: ['yes'], operands: 'one' },
}
/** The least and the most. */
const OPERANDS = { none: [0, 0], optional: [0, 1], one: [1, 1], some: [1, Number.POSITIVE_INFINITY] } as const
const OPERAND_NAMES: Readonly<Record<CommandName, string>> = {
  ingest: 'FILE',
  bank: 'FILE',
  list: '',
  show: 'ID',
  report: 'ID',
  reports: 'ID',
  worksheet: 'ID',
  remove: 'ID',
}

const DEFAULT_SEED = 1

/** Wrong usage, as the code and the values of its sentence. */
class UsageError extends Error {
  constructor(
    readonly code: FailureCode,
    readonly values: Values,
  ) {
    super(code)
  }
}

function langOf(value: string | undefined): Lang | undefined {
  if (value === undefined) return undefined
  const lang = LANGS.find((known) => known === value)
  if (!lang) throw new UsageError('wrong-value', { option: '--lang', value, expected: LANGS.join(', ') })
  return lang
}

function wholeNumber(name: string, value: string | undefined, least: number): number | undefined {
  if (value === undefined) return undefined
  const number = Number(value)
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(number) || number < least) {
    throw new UsageError('wrong-value', { option: `--${name}`, value, expected: `${least}, ${least + 1}, …` })
  }
  return number
}

function checkUsage(command: CommandName, options: Options, operands: readonly string[]): void {
  const taken = TAKES[command]
  for (const name of Object.keys(options) as (keyof Options)[]) {
    if (!EVERYWHERE.includes(name) && !taken.options.includes(name))
      throw new UsageError('unknown-option', { option: `--${name}` })
  }
  const [least, most] = OPERANDS[taken.operands]
  if (operands.length < least) throw new UsageError('operand-missing', { command, operand: OPERAND_NAMES[command] })
  const extra = operands[most]
  if (extra !== undefined) throw new UsageError('operand-extra', { command, operand: extra })
}

const one = async (result: Promise<Result<null, CommandFailure>>): Promise<Result<null, readonly CommandFailure[]>> => {
  const settled = await result
  return settled.ok ? ok(null) : err([settled.error])
}

/** Commands on the database are loaded when they are asked for: Prisma takes a while, and `bank` needs none. */
async function run(command: CommandName, options: Options, operands: readonly string[], terminal: Terminal) {
  const [first = ''] = operands
  const lang = langOf(options.lang)
  const seed = wholeNumber('seed', options.seed, 0) ?? DEFAULT_SEED
  switch (command) {
    case 'bank':
      return bank(operands, { lang, seed, terms: wholeNumber('terms', options.terms, 1), out: options.out }, terminal)
    case 'ingest': {
      const { ingest } = await import('./commands/ingest')
      return one(ingest(first, { lang, seed, title: options.title, translation: options.translation }, terminal))
    }
    case 'list': {
      const { list } = await import('./commands/list')
      return one(list(terminal))
    }
    case 'report': {
      const { report } = await import('./commands/report')
      return one(report(first, terminal))
    }
    case 'reports': {
      const { reports } = await import('./commands/reports')
      return one(reports(operands[0], terminal))
    }
    case 'show': {
      const { show } = await import('./commands/show')
      return one(show(first, terminal))
    }
    case 'worksheet': {
      const { worksheet } = await import('./commands/worksheet')
      return one(worksheet(first, { lang, seed, out: options.out }, terminal))
    }
    case 'remove': {
      const { remove } = await import('./commands/remove')
      return one(remove(first, { yes: options.yes === true }, terminal))
    }
  }
}

export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
}

/** Runs `yogo` with these arguments; resolves to its exit code, whatever happens. */
export async function runCommand(
  argv: readonly string[],
  { environment, ...streams }: Surroundings,
): Promise<ExitCode> {
  const speech = speechOf(environment)
  const noColor = Boolean(environment.NO_COLOR)
  const terminal = openTerminal({ ...streams, speech, noColor, json: argv.includes('--json') })
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
    if (command === undefined) {
      if (options.help) terminal.data(HELP)
      else terminal.say(HELP)
      return options.help ? EXIT.ok : EXIT.usage
    }
    if (!isCommand(command)) throw new UsageError('unknown-command', { command })
    if (options.help) {
      terminal.data(helpOf(command))
      return EXIT.ok
    }
    checkUsage(command, options, operands)
    const result = await run(command, options, operands, terminal)
    if (result.ok) return EXIT.ok
    const [first = EXIT.unexpected] = result.error.map(fail)
    return first
  } catch (error) {
    if (error instanceof UsageError) return fail({ code: error.code, exit: EXIT.usage, values: error.values })
    if (isParseArgsError(error)) return fail({ ...parseFailure(error), exit: EXIT.usage })
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
    terminal.say(talk('unexpected', speech, { message }))
    return EXIT.unexpected
  }
}

type ParseArgsError = TypeError & { readonly code: string }

const isParseArgsError = (error: unknown): error is ParseArgsError =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

/** Node says in English what is wrong, and quotes the option. */
function parseFailure({ code, message }: ParseArgsError): Pick<CommandFailure, 'code' | 'values'> {
  const option = /'(-[^ '=]*)/.exec(message)?.[1] ?? message
  return { code: code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'unknown-option' : 'option-value', values: { option } }
}
