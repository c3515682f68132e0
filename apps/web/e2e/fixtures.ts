import { type BrowserContextOptions, expect, type Page, test as base } from '@playwright/test'

import { TIME_ZONE_COOKIE } from '../src/lib/time/time-zone.ts'
import { findBrowser, HOW_TO_RUN } from './find-browser.ts'
import { type RunningCallbook, startCallbook } from './running-callbook.ts'

// How many times slower than this machine the browser is made: for races that a busy machine would lose.
const SLOWDOWN = Number(process.env['E2E_SLOWDOWN'] ?? 1)
// How long each answer of the server takes at least: for what a test must wait for instead of the next frame.
const LATENCY_MS = Number(process.env['E2E_LATENCY_MS'] ?? 0)

type StorageState = NonNullable<BrowserContextOptions['storageState']>

// What a browser says of answers that a test asks for on purpose.
const EXPECTED = /Failed to load resource/

/**
 * Tests of the web app: signed in, on a server of their file's own (each file says `test.use({ serverOf })`: Playwright
 * keeps a worker, and so its server, only while that is the same), and without a word on the browser's console.
 */
export const test = base.extend<
  { browserIsThere: undefined; slowedDown: undefined; quietConsole: undefined },
  { serverOf: string; callbook: RunningCallbook; signedIn: StorageState }
>({
  serverOf: ['', { option: true, scope: 'worker' }],
  browserIsThere: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use, testInfo) => {
      testInfo.skip(!findBrowser(), `No Chromium was found. ${HOW_TO_RUN}`)
      await use(undefined)
    },
    { auto: true },
  ],
  slowedDown: [
    async ({ page }, use) => {
      if (SLOWDOWN > 1) {
        const session = await page.context().newCDPSession(page)
        await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
      }
      if (LATENCY_MS > 0) {
        const session = await page.context().newCDPSession(page)
        await session.send('Network.emulateNetworkConditions', {
          offline: false,
          latency: LATENCY_MS,
          downloadThroughput: -1,
          uploadThroughput: -1,
        })
      }
      await use(undefined)
    },
    { auto: true },
  ],
  callbook: [
    async ({ serverOf: _ }, use) => {
      const callbook = await startCallbook()
      await use(callbook)
      await callbook.stop()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  signedIn: [async ({ callbook }, use) => use(await callbook.signIn()), { scope: 'worker' }],
  baseURL: async ({ callbook }, use) => use(callbook.address),
  storageState: async ({ signedIn }, use) => use(signedIn),
  quietConsole: [
    async ({ page }, use) => {
      const said: string[] = []
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && !EXPECTED.test(message.text())) said.push(message.text())
      })
      page.on('pageerror', (error) => said.push(String(error)))
      await use(undefined)
      expect(said, 'the console: hydration, policy and script errors').toEqual([])
    },
    { auto: true },
  ],
})

/** For `test.use`: nobody has signed in. */
export const SIGNED_OUT: { storageState: StorageState } = { storageState: { cookies: [], origins: [] } }

/** Goes to a page and waits until it listens to keys: what the server sent is on screen a moment earlier. */
export const visit = async (page: Page, path: string) => {
  await page.context().clearCookies({ name: TIME_ZONE_COOKIE })
  await page.goto(path)
  await page.waitForFunction((cookie) => document.cookie.includes(`${cookie}=`), TIME_ZONE_COOKIE)
  // The frame works; what streamed in later follows while the browser idles.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 3000 })))
}

export { expect }
