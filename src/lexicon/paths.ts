/** Where the compiled lexicon and its sources lie, from a bundle in dist/ as well as from the sources. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

function rootAbove(folder: string): string | null {
  const manifest = join(folder, 'package.json')
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'yogo') return folder
  const parent = dirname(folder)
  return parent === folder ? null : rootAbove(parent)
}

/** Folder of the package.json named yogo, above this module or else above the working directory. */
export function projectRoot(): string {
  const root = rootAbove(dirname(fileURLToPath(import.meta.url))) ?? rootAbove(process.cwd())
  if (root === null)
    throw new Error('package.json of yogo is neither above the program nor above the working directory')
  return root
}

/** Folder of the compiled indexes; `YOGO_LEXICON_DIR` overrides it. */
export const lexiconFolder = (): string =>
  process.env.YOGO_LEXICON_DIR ? resolve(process.env.YOGO_LEXICON_DIR) : join(projectRoot(), 'data', 'lexicon')

/** A file of an npm package, by its path inside node_modules (packages with `exports` hide most of theirs from `require.resolve`). */
export const packageFile = (path: string): string => join(projectRoot(), 'node_modules', path)
