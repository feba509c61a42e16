import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const IMPORT = /import (\w+) from '(\.[^']+\.module\.css|@\/[^']+\.module\.css)'/g

const roots = [new URL('.', import.meta.url), new URL('../../app/', import.meta.url)]
const files = roots.flatMap((root) =>
  readdirSync(root, { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => new URL(name, root)),
)

/** Classes that a component names and its style sheet has not: the page would say "undefined". */
function missing(file: URL): readonly string[] {
  const source = readFileSync(file, 'utf8')
  return [...source.matchAll(IMPORT)].flatMap(([, name = '', path = '']) => {
    const sheet = path.startsWith('@/') ? new URL(`../${path.slice(2)}`, import.meta.url) : new URL(path, file)
    const css = existsSync(sheet) ? readFileSync(sheet, 'utf8') : ''
    const classes = new Set([...css.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, each]) => each))
    const asked = [...source.replace(IMPORT, '').matchAll(new RegExp(`\\b${name}\\.([A-Za-z_]\\w*)`, 'g'))].map(
      ([, each]) => each ?? '',
    )
    return asked.filter((each) => !classes.has(each))
  })
}

it('a component names only classes that its style sheet has', () => {
  expect(files.length).toBeGreaterThan(100)
  const found = files.flatMap((file) => missing(file).map((each) => `${file.pathname.split('/').at(-1)}: ${each}`))
  expect(found).toEqual([])
})
