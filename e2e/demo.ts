/** The demo article, as the journeys know it. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Lang } from './fixtures'

const titleOf = (lang: Lang) =>
  readFileSync(new URL(`../articles/japan-ai-strategy.${lang}.md`, import.meta.url), 'utf8')
    .split('\n', 1)
    .join('')
    .replace(/^# /, '')

export const TITLES: Readonly<Record<Lang, string>> = { ko: titleOf('ko'), ja: titleOf('ja') }

/** The id of the demo article, from the address that its title on the home page leads to. */
export async function demoArticle(page: Page): Promise<string> {
  await page.goto('/ko')
  const href = await page.getByRole('link', { name: TITLES.ko }).getAttribute('href')
  return /articles\/([^?]+)/.exec(href ?? '')?.[1] ?? ''
}
