// Bundles the command line, the lexicon compiler, the check of its rows, the bench, the faults, the fit, the gold score and what set-up makes anew; packages stay in node_modules.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from './environment.mjs'

const common = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Node 20 has them; esbuild would make every such literal anew each time that it is come to, by `new RegExp`.
  supported: { 'regexp-unicode-property-escapes': true },
  packages: 'external',
  // Half as many bytes for Korean and Japanese: a program is read and parsed at each start.
  charset: 'utf8',
  sourcemap: true,
  logLevel: 'warning',
}

/** Pieces of the command line have names by their contents: those of the last time would stay. */
rmSync(join(root, 'dist', 'pieces'), { recursive: true, force: true })

await Promise.all([
  build({ ...common, entryPoints: { cli: './src/cli/main.ts' }, splitting: true, chunkNames: 'pieces/[name]-[hash]' }),
  // Each whole: the compiler's own contents decide whether the lexicon is up to date.
  build({
    ...common,
    entryPoints: {
      'compile-lexicon': './src/lexicon/compile/main.ts',
      bench: './src/cli/bench/main.ts',
      faults: './src/cli/faults/main.ts',
      fit: './src/cli/fit/main.ts',
      gold: './src/cli/gold/main.ts',
      'lexicon-check': './src/cli/lexicon-check/main.ts',
      'rebuild-listings': './src/cli/rebuild-listings.ts',
    },
  }),
]).catch(() => process.exit(1)) // esbuild has said what is wrong
