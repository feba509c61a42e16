import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { clear, onEachDatabase } from '@/db/testing/each-database'
import { runCommand, type Surroundings } from './run-command'

const folder = mkdtempSync(join(tmpdir(), 'yogo-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const fileOf = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const KOREAN = `# 버려진 염전에서 전기를 캐다

전라남도 신안군의 한 염전이 지난 5월 태양광 발전소로 바뀌었다. 면적은 축구장 40개와 맞먹는다.

운영을 맡은 한빛에너지의 박서준 대표는 “소금 값이 떨어져 고민하던 주민들이 먼저 제안했다”고 말했다. 태양광 발전이란 햇빛을 받은 반도체가 전기를 내는 성질을 이용한 발전 방식이다.

## 남은 숙제

발전량은 하루 평균 120메가와트시로, 1만 가구가 쓸 수 있는 양이다. 그러나 송전망이 부족하기 때문에 전력의 30%는 버려진다. 한국전력은 2027년까지 송전선을 늘리기로 했다.
`
const ENGLISH = 'The salt farm became a solar power plant last May. Its area equals forty football fields.\n'

/** Runs the command line as another process would see it. */
async function yogo(...argv: string[]) {
  const stream = () => Object.assign(new PassThrough(), { isTTY: false })
  const [stdin, stdout, stderr] = [stream(), stream(), stream()]
  const surroundings = { environment: { LANG: 'ko_KR.UTF-8' }, stdin, stdout, stderr }
  const exit = await runCommand(argv, surroundings as unknown as Surroundings)
  return { exit, stdout: String(stdout.read() ?? '').trimEnd(), stderr: String(stderr.read() ?? '').trimEnd() }
}

onEachDatabase('the command line', (database, url) => {
  beforeEach(async () => {
    await clear(database())
    vi.stubEnv('DATABASE_URL', url())
    return () => vi.unstubAllEnvs()
  })

  it('puts an article in, tells it is there, shows and removes it', async () => {
    const file = fileOf('salt.ko.md', KOREAN)
    const first = await yogo('ingest', file)
    expect(first.exit, first.stderr).toBe(0)
    expect(first.stdout).toMatch(/^salt-ko-[0-9a-f]{10}$/)
    expect(first.stderr.split('\n')).toEqual([
      ...['… 사전 열기', '… 글 정리', '… 용어 찾기', '… 대응어 찾기', '… 뜻풀이', '… 문항 만들기', '… 검증', '… 저장'],
      expect.stringMatching(/^버려진 염전에서 전기를 캐다: 용어 \d+개, 문항 \d+개를 저장했습니다\.$/),
    ])
    const id = first.stdout

    expect((await yogo('list')).stdout).toMatch(new RegExp(`^${id}  ko  \\d+  \\d+  버려진 염전에서 전기를 캐다$`))
    const [shown, ...others] = JSON.parse((await yogo('list', '--json')).stdout)
    expect(shown).toMatchObject({ id, lang: 'ko' })
    expect(others).toEqual([])
    expect((await yogo('show', id)).stdout).toContain('반도체')
    expect((await yogo('report', id)).stdout).toMatch(
      /questions\s+made\s+\d+\n\s+kept\s+\d+\n(?:.*\n)*?\s+not-chosen\s+[a-z-]+\s+\d+/,
    )
    expect(JSON.parse((await yogo('report', id, '--json')).stdout)).toHaveProperty('rejected')

    const sheet = JSON.parse((await yogo('worksheet', id, '--json')).stdout)
    expect(sheet).toMatchObject({ lang: 'ko', title: '버려진 염전에서 전기를 캐다' })
    const [question] = sheet.questions
    expect(question.options[question.key]).not.toBe('')
    expect(question.quotes.every((quote: string) => KOREAN.includes(quote))).toBe(true)
    expect((await yogo('worksheet', id, '--lang', 'ja', '--json')).stdout).toContain('"questions": []')
    const out = join(folder, 'sheet.html')
    expect(await yogo('worksheet', id, '--out', out)).toMatchObject({ exit: 0, stdout: '' })
    expect(readFileSync(out, 'utf8')).toContain('<h2 class="answers">')
    expect((await yogo('worksheet', 'nothing')).exit).toBe(3)

    expect((await yogo('reports')).stderr).toBe('신고된 문항이 없습니다.')
    expect((await yogo('reports', id, '--json')).stdout).toBe('[]')

    const refused = await yogo('remove', id)
    expect(refused.exit).toBe(2)
    expect(refused.stderr).toContain('--yes')
    expect((await yogo('list')).stdout).not.toBe('')

    const removed = await yogo('remove', id, '--yes', '--json')
    expect(removed.exit).toBe(0)
    expect(JSON.parse(removed.stdout)).toMatchObject({ outcome: 'removed', id, versions: 1, attempts: 0 })
    expect(await yogo('list')).toMatchObject({ exit: 0, stdout: '' })
  })

  it('the same file changes nothing, a changed one makes a version', async () => {
    const file = fileOf('again.ko.md', KOREAN)
    const ingest = async () => JSON.parse((await yogo('ingest', file, '--json')).stdout)
    const { id } = await ingest()
    expect(await ingest()).toMatchObject({ outcome: 'unchanged', id })
    fileOf('again.ko.md', KOREAN.replace('120메가와트시', '150메가와트시'))
    expect(await ingest()).toMatchObject({ outcome: 'new-version', id })
    expect(await database().article.count()).toBe(1)
  })

  it.each<[code: string, exit: number, name: string, content: string | Uint8Array]>([
    ['empty', 4, 'empty.txt', ' \n\n'],
    ['binary', 4, 'binary.txt', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
    ['not-utf-8', 4, 'euc-kr.txt', new Uint8Array([0xb9, 0xdd, 0xb5, 0xb5, 0xc3, 0xbc])],
    ['too-large', 4, 'large.txt', '가'.repeat(333_334)],
    ['unknown-language', 4, 'english.txt', ENGLISH],
  ])('%s is refused with %i and nothing stored', async (code, exit, name, content) => {
    const result = await yogo('ingest', fileOf(name, content), '--json')
    expect(result.exit).toBe(exit)
    expect(result.stdout).toBe('')
    const { error } = JSON.parse(result.stderr)
    expect(error.code).toBe(code)
    expect(error.message).toMatch(/[가-힣]/)
    expect(await database().article.count()).toBe(0)
  })
})

describe('without a database that is set up', () => {
  it.each([
    ['nothing there', () => `file:${join(folder, 'no-such-folder', 'x.db')}`],
    ['no tables', () => `file:${join(folder, 'empty.db')}`],
    ['no SQLite file', () => `file:${fileOf('text.db', 'not a database '.repeat(100))}`],
    ['no server', () => 'postgresql://yogo@127.0.0.1:1/yogo'],
  ])('%s: exit 5, and what to do', async (_, url) => {
    vi.stubEnv('DATABASE_URL', url())
    const { exit, stderr } = await yogo('list')
    vi.unstubAllEnvs()
    expect(exit, stderr).toBe(5)
    expect(stderr).toContain('npm run setup')
  })
})

describe('wrong usage', () => {
  it.each([
    [['ingest'], 2],
    [['ingest', 'a', 'b'], 2],
    [['ingest', '--terms', '3', 'a'], 2],
    [['bank', '--lang', 'en', 'a'], 2],
    [['bank', '--terms', '0', 'a'], 2],
    [['bank', '--seed', '1.5', 'a'], 2],
    [['translate'], 2],
    [['list', '--colour'], 2],
    [['bank', '--out'], 2],
    [['ingest', 'no-such-file.md'], 3],
    [['ingest', folder], 3],
    [['bank', 'no-such-file.md'], 3],
    [[], 2],
  ])('%j ends with %i and says why on stderr', async (argv, code) => {
    const { exit, stdout, stderr } = await yogo(...argv)
    expect({ exit, stdout }).toEqual({ exit: code, stdout: '' })
    expect(stderr).not.toBe('')
  })

  it.each(['ingest', 'bank', 'list', 'show', 'report', 'reports', 'worksheet', 'remove'])(
    '%s --help is data and tells the exit codes',
    async (command) => {
      const { exit, stdout, stderr } = await yogo(command, '--help')
      expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
      expect(stdout).toContain(`yogo ${command}`)
      expect(stdout).toContain('Exit codes')
    },
  )

  it('--help lists every command, --version the version', async () => {
    const help = (await yogo('--help')).stdout
    for (const command of ['ingest', 'bank', 'list', 'show', 'report', 'reports', 'worksheet', 'remove'])
      expect(help).toContain(`yogo ${command}`)
    expect((await yogo('--version')).stdout).toMatch(/^\d+\.\d+\.\d+$/)
  })
})

describe('yogo bank', () => {
  it('prints one bank, or several as an array', async () => {
    const [one, two] = [fileOf('one.md', KOREAN), fileOf('two.md', KOREAN.replace('신안군', '무안군'))]
    const single = JSON.parse((await yogo('bank', one, '--terms', '3')).stdout)
    expect(single.article.lang).toBe('ko')
    expect(single.terms).toHaveLength(3)
    expect(JSON.parse((await yogo('bank', one, two)).stdout)).toHaveLength(2)
  })

  it('writes a file an article, whatever else is refused', async () => {
    const out = join(folder, 'banks')
    const files = [fileOf('good.ko.md', KOREAN), fileOf('bad.txt', ENGLISH)]
    const { exit, stdout, stderr } = await yogo('bank', ...files, '--out', out)
    expect({ exit, stdout }).toEqual({ exit: 4, stdout: '' })
    expect(stderr).toContain('bad.txt')
    expect(readdirSync(out)).toEqual(['good.ko.json'])
    expect(JSON.parse(readFileSync(join(out, 'good.ko.json'), 'utf8')).terms.length).toBeGreaterThan(5)
  })

  it('refuses two articles of one name', async () => {
    const file = fileOf('same.md', KOREAN)
    expect((await yogo('bank', file, file, '--out', folder)).exit).toBe(2)
  })
})
