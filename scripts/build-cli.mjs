// Bundles the command line, the lexicon compiler, the check of its rows, the bench and the fit; packages stay in node_modules.
import { build } from 'esbuild'
import { root } from './environment.mjs'

await build({
  absWorkingDir: root,
  entryPoints: {
    cli: './src/cli/main.ts',
    'compile-lexicon': './src/lexicon/compile/main.ts',
    bench: './src/cli/bench/main.ts',
    fit: './src/cli/fit/main.ts',
    'lexicon-check': './src/cli/lexicon-check/main.ts',
  },
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
}).catch(() => process.exit(1)) // esbuild has said what is wrong
