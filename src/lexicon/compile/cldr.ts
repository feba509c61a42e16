/** Territories, languages, currencies and cities that the Unicode CLDR names in both languages. Its emoji names are no dictionary. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Lang } from '@/core/article/types'
import type { Category } from '@/core/glossary/types'
import { packageFile } from '../paths'

export interface CldrPair {
  readonly ko: string
  readonly ja: string
  readonly category: Category
}

type Tree = { readonly [key: string]: Tree | string }
const tree: z.ZodType<Tree> = z.lazy(() => z.record(z.string(), z.union([z.string(), tree])))

interface Source {
  readonly file: (lang: Lang) => string
  readonly path: (lang: Lang) => readonly string[]
  /** The key that holds the name, null where the value is the name. */
  readonly name: string | null
  readonly category: Category
}

const localeNames = (kind: string, category: Category): Source => ({
  file: (lang) => `cldr-localenames-full/main/${lang}/${kind}.json`,
  path: (lang) => ['main', lang, 'localeDisplayNames', kind],
  name: null,
  category,
})

const SOURCES: readonly Source[] = [
  localeNames('territories', 'place'),
  localeNames('languages', 'concept'),
  {
    file: (lang) => `cldr-dates-full/main/${lang}/timeZoneNames.json`,
    path: (lang) => ['main', lang, 'dates', 'timeZoneNames', 'zone'],
    name: 'exemplarCity',
    category: 'place',
  },
  {
    file: (lang) => `cldr-numbers-full/main/${lang}/currencies.json`,
    path: (lang) => ['main', lang, 'numbers', 'currencies'],
    name: 'displayName',
    category: 'concept',
  },
]

function at(node: Tree | string | undefined, path: readonly string[]): Tree | string | undefined {
  return path.reduce<Tree | string | undefined>(
    (inner, key) => (typeof inner === 'object' ? inner[key] : undefined),
    node,
  )
}

/** Names in the tree by their path. */
function namesIn(
  node: Tree | string | undefined,
  name: string | null,
  path = '',
): readonly (readonly [string, string])[] {
  if (typeof node !== 'object') return []
  return Object.entries(node).flatMap(([key, value]): readonly (readonly [string, string])[] => {
    if (typeof value === 'string') return name === null || key === name ? [[`${path}/${key}`, value]] : []
    return namesIn(value, name, `${path}/${key}`)
  })
}

/** A gloss in brackets is CLDR's own (북한(조선민주주의인민공화국)); names with digits or Latin only say nothing. */
const isName = (text: string): boolean => !/[()（）0-9]/.test(text) && /[가-힣ぁ-ヺ\p{Script=Han}]/u.test(text)

export function readCldr(): readonly CldrPair[] {
  const pairs = new Map<string, CldrPair>()
  for (const { file, path, name, category } of SOURCES) {
    const names = (lang: Lang) =>
      namesIn(at(tree.parse(JSON.parse(readFileSync(packageFile(file(lang)), 'utf8'))), path(lang)), name)
    const japanese = new Map(names('ja'))
    for (const [key, ko] of names('ko')) {
      const ja = japanese.get(key)?.normalize('NFKC')
      if (ja && isName(ko) && isName(ja) && ko.length > 1 && !pairs.has(`${ko}\t${ja}`))
        pairs.set(`${ko}\t${ja}`, { ko: ko.normalize('NFC'), ja, category })
    }
  }
  return [...pairs.values()]
}
