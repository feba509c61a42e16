/** Which of the interface's messages a page's answer holds though nothing on the page says them. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import type { Words } from '../fixtures'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Shorter ones are words that any text may hold. */
const TELLING = 4

interface Message {
  readonly key: string
  readonly text: string
}

/** The longest stretch of each message that stands as it is in a page. */
function messagesOf(words: unknown, key = ''): Message[] {
  if (typeof words === 'string') {
    const [text = ''] = words
      .split(/\{[^{}]*\}|<[^<>]*>/)
      .map((part) => part.trim())
      .sort((one, other) => other.length - one.length)
    return text.length < TELLING ? [] : [{ key, text }]
  }
  return Object.entries(words ?? {}).flatMap(([name, value]) => messagesOf(value, key ? `${key}.${name}` : name))
}

const resolved = (from: string, specifier: string): string | undefined => {
  const base = specifier.startsWith('@/') ? join(root, 'src', specifier.slice(2)) : join(dirname(from), specifier)
  return [`${base}.tsx`, `${base}.ts`].find((path) => existsSync(path))
}

/** Namespaces that a source file, and all that it imports at once, asks for. */
function namespacesOf(file: string, seen = new Set<string>()): Set<string> {
  const found = new Set<string>()
  if (seen.has(file)) return found
  seen.add(file)
  const source = readFileSync(file, 'utf8')
  for (const [, name] of source.matchAll(/(?:get|use)Translations\((?:\{[^}]*namespace: )?'(\w+)/g))
    found.add(name ?? '')
  // Handed to a provider: const [t, { QuizStart }] = await Promise.all([…, getMessages()]).
  if (source.includes('getMessages('))
    for (const [, names] of source.matchAll(/messages=\{\{([^}]*)\}\}/g))
      for (const name of names?.split(',') ?? []) found.add(name.trim())
  for (const [, specifier] of source.matchAll(/from '((?:@\/|\.)[^']+)'/g)) {
    const path = resolved(file, specifier ?? '')
    if (path) for (const name of namespacesOf(path, seen)) found.add(name)
  }
  return found
}

/** Keys of messages that came with the page of a route and belong neither to what it shows nor to a part that it may yet show. */
export async function unusedMessages(page: Page, html: string, route: string, words: Words): Promise<string[]> {
  const own = ['page', 'layout'].map((name) => join(root, 'app', name === 'page' ? route : '[locale]', `${name}.tsx`))
  const used = new Set(own.flatMap((file) => [...namespacesOf(file)]))
  const shown = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement
    for (const script of copy.querySelectorAll('script, style')) script.remove()
    const attributes = [...copy.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map(({ value }) => value),
    )
    return [copy.textContent, ...attributes].join('\n')
  })
  const messages = messagesOf(words)
  const isUsed = ({ key }: Message) => used.has(key.split('.')[0] ?? '')
  // Two namespaces may say the same.
  const said = [shown, ...messages.filter(isUsed).map(({ text }) => text)].join('\n')
  return messages.filter(({ text }) => html.includes(text) && !said.includes(text)).map(({ key }) => key)
}
