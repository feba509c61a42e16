/** The least that Next can serve, built beside the app: what the app's pages are weighed against. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../../scripts/steps.mjs'
import { type Server, serve } from '../server'

/** Within the project, so that it is built with the project's own packages. */
const FOLDER = 'dist/empty-page'

const FILES = {
  'next.config.mjs': 'export default { poweredByHeader: false }\n',
  'app/layout.jsx': `export default function Layout({ children }) {
  return (
    <html lang="ko">
      <body>{children}</body>
    </html>
  )
}
`,
  // Rendered per request, as ours are.
  'app/page.jsx': `export const dynamic = 'force-dynamic'

export default function Page() {
  return <p>용어 用語</p>
}
`,
} as const

export async function serveEmptyPage(): Promise<Server> {
  const folder = fileURLToPath(new URL(`../../${FOLDER}`, import.meta.url))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'app'), { recursive: true })
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text)
  await run('node', ['node_modules/next/dist/bin/next', 'build', FOLDER])
  return serve(FOLDER)
}
