import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { openTerminal, type TerminalOptions, table } from './terminal'

function capture({ tty = false, ...options }: Partial<TerminalOptions> & { readonly tty?: boolean } = {}) {
  const stream = (): PassThrough & { isTTY?: boolean } => Object.assign(new PassThrough(), { isTTY: tty })
  const [stdin, stdout, stderr] = [stream(), stream(), stream()]
  const terminal = openTerminal({
    ...{ speech: 'ko', json: false, noColor: false, ...options },
    ...{ stdin, stdout, stderr },
  } as unknown as TerminalOptions)
  const text = (of: PassThrough) => String(of.read() ?? '')
  return { terminal, stdin, stdout: () => text(stdout), stderr: () => text(stderr) }
}

describe('progress', () => {
  test('is a line a stage where nobody watches', () => {
    const { terminal, stdout, stderr } = capture()
    terminal.progress('stage-clean')
    terminal.progress('stage-store')
    terminal.endProgress()
    expect(stderr()).toBe('… 글 정리\n… 저장\n')
    expect(stdout()).toBe('')
  })

  test('is one live line on a terminal, cleared before anything is said', () => {
    const { terminal, stderr } = capture({ tty: true })
    terminal.progress('stage-clean')
    terminal.progress('stage-store')
    terminal.say('끝')
    expect(stderr()).toBe('\r\u001b[2K\u001b[2m… 글 정리\u001b[0m\r\u001b[2K\u001b[2m… 저장\u001b[0m\r\u001b[2K끝\n')
  })

  test('has no colour where NO_COLOR is set', () => {
    const { terminal, stderr } = capture({ tty: true, noColor: true })
    terminal.progress('stage-clean')
    expect(stderr()).toBe('\r\u001b[2K… 글 정리')
  })

  test('is silent with --json', () => {
    const { terminal, stderr } = capture({ tty: true, json: true })
    terminal.progress('stage-clean')
    terminal.endProgress()
    expect(stderr()).toBe('')
  })
})

describe('a question', () => {
  test.each([
    ['y', true],
    ['Yes', true],
    ['예', true],
    ['네', true],
    ['はい', true],
    ['n', false],
    ['', false],
    ['아니요', false],
  ])('answered %j is %s', async (answer, agreed) => {
    const { terminal, stdin } = capture({ tty: true })
    const asked = terminal.confirm('지울까요? ')
    stdin.write(`${answer}\n`)
    expect(await asked).toBe(agreed)
  })

  test('is not asked where nobody can answer', async () => {
    expect(await capture().terminal.confirm('지울까요? ')).toBeNull()
  })
})

test('a table is aligned by what hangul and kana take on a terminal', () => {
  expect(
    table([
      ['반도체', '半導体', 'x'],
      ['AI', 'エーアイ', 'y'],
    ]),
  ).toBe('반도체  半導体    x\nAI      エーアイ  y')
  expect(table([])).toBe('')
})
