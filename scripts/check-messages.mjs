/** Whether messages/ko.json and messages/ja.json are complete, alike and used. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { isCommand, root } from './environment.mjs'
import { keysAskedFor } from './message-usage.mjs'

const LOCALES = ['ko', 'ja']
const SOURCE = /(?<!\.test|\.d)\.tsx?$/

function leaves(messages, prefix = '') {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'object' && value ? leaves(value, `${prefix}${key}.`) : [[`${prefix}${key}`, value]],
  )
}

function unsorted(messages, prefix = '') {
  const keys = Object.keys(messages)
  const here = keys.filter((key, i) => i > 0 && keys[i - 1] > key).map((key) => `${prefix}${key}`)
  const below = keys.filter((key) => typeof messages[key] === 'object')
  return [...here, ...below.flatMap((key) => unsorted(messages[key], `${prefix}${key}.`))]
}

/** The arguments and tags of an ICU message, sorted, with their types: "count:plural". */
function argumentsOf(message) {
  const found = new Set()
  const visit = (elements) => {
    for (const element of elements) {
      if (element.type !== TYPE.literal && element.type !== TYPE.pound)
        found.add(`${element.value}:${TYPE[element.type]}`)
      for (const option of Object.values(element.options ?? {})) visit(option.value)
      visit(element.children ?? [])
    }
  }
  visit(parse(message))
  return [...found].sort().join(' ')
}

/** Every fault of two message files, given the keys that the code asks for. */
export function faults(files, asked) {
  const found = []
  const tables = LOCALES.map((locale) => new Map(leaves(files[locale])))
  const all = new Set(tables.flatMap((table) => [...table.keys()]))
  LOCALES.forEach((locale, i) => {
    for (const key of unsorted(files[locale])) found.push(`${locale}: ${key} is out of order`)
    for (const key of all) {
      const value = tables[i].get(key)
      if (value === undefined) found.push(`${locale}: ${key} is missing`)
      else if (typeof value !== 'string' || value.trim() === '') found.push(`${locale}: ${key} is empty`)
    }
  })
  for (const key of all) {
    if (!asked.some((pattern) => pattern.test(key))) found.push(`${key} is not used`)
    try {
      const [ko, ja] = tables.map((table) => argumentsOf(String(table.get(key) ?? '')))
      if (ko !== ja) found.push(`${key} has other arguments in ko (${ko}) than in ja (${ja})`)
    } catch (error) {
      found.push(`${key} is not an ICU message: ${error.message}`)
    }
  }
  for (const pattern of asked)
    if (![...all].some((key) => pattern.test(key)))
      found.push(`the code asks for ${pattern.source}, which is not there`)
  return found
}

export function projectFaults(base = root) {
  const read = (locale) => [locale, JSON.parse(readFileSync(join(base, 'messages', `${locale}.json`), 'utf8'))]
  const asked = ['app', 'src'].flatMap((folder) =>
    readdirSync(join(base, folder), { recursive: true })
      .filter((name) => SOURCE.test(name) && !name.includes('generated'))
      .flatMap((name) => keysAskedFor(readFileSync(join(base, folder, name), 'utf8'), name.endsWith('x'))),
  )
  return faults(Object.fromEntries(LOCALES.map(read)), asked)
}

if (isCommand(import.meta.url)) {
  const found = projectFaults()
  for (const line of found) process.stderr.write(`${line}\n`)
  process.exitCode = found.length > 0 ? 1 : 0
}
