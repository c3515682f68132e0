import { defineConfig } from '@playwright/test'

import { findBrowser, HOW_TO_RUN } from './e2e/find-browser.ts'

const browser = findBrowser()
if (!browser) {
  if (process.env['CI']) throw new Error(`No Chromium was found. ${HOW_TO_RUN}`)
  // Workers load this file too: one line is enough.
  if (process.env['TEST_WORKER_INDEX'] === undefined) {
    process.stdout.write(`Browser tests are skipped: no Chromium was found. ${HOW_TO_RUN}\n`)
  }
}

/** The web app in a browser, on the production build: see e2e/fixtures.ts for the server behind it. */
export default defineConfig({
  testDir: 'e2e',
  // Beside the reports, which `npm test` adds up: Playwright empties its folder when it starts.
  outputDir: 'test-results/browser',
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  // Each file has a server and a database of its own; within a file, the tests take turns.
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    viewport: { width: 1440, height: 900 },
    timezoneId: 'Asia/Kathmandu',
    locale: 'en-GB',
    reducedMotion: 'reduce',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    ...(browser && { launchOptions: { executablePath: browser.path, args: [...browser.flags] } }),
  },
})
