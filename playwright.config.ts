import { defineConfig } from '@playwright/test'

// scripts/e2e.mjs chooses the port, the database and the browser: npm run e2e.
const { E2E_PORT, E2E_BROWSER } = process.env
if (!E2E_PORT || !E2E_BROWSER) throw new Error('Run the end-to-end tests with: npm run e2e')
const baseURL = `http://127.0.0.1:${E2E_PORT}`

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL,
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    // A trace makes the journeys take half as long again, on a machine of two cores; --trace retain-on-failure records them.
    screenshot: 'only-on-failure',
    // The service worker fetches pages of its own; only the journeys without a network have it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: E2E_BROWSER,
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
      ],
    },
  },
  projects: [
    { name: 'journeys', testMatch: '*.spec.ts' },
    { name: 'pictures', testMatch: 'pictures.ts' },
    { name: 'axe', testMatch: 'axe.ts' },
    // One at a time: they measure.
    { name: 'budgets', testMatch: 'budgets.ts', workers: 1 },
  ],
  webServer: {
    command: `node node_modules/next/dist/bin/next start --hostname 127.0.0.1 --port ${E2E_PORT}`,
    url: `${baseURL}/ko`,
    reuseExistingServer: false,
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
})
