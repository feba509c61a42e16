/** `npm run validate`: what to run before a commit. */
import { conclude, gates, prepare, vitest } from './gates.mjs'

await prepare()
await gates()
await vitest('unit tests', 'unit')
conclude()
