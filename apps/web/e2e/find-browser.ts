import { existsSync } from 'node:fs'

import { chromium } from '@playwright/test'

export const HOW_TO_RUN = 'To run them: npx playwright install chromium'

const SYSTEM_CHROMIUM = '/usr/bin/chromium'

// The system's own Chromium asks its maker's servers for this and that, and root has no sandbox.
const SYSTEM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const

/** The Chromium to test with: the system's, else the one Playwright installed; null when there is neither. */
export const findBrowser = (): { path: string; flags: readonly string[] } | null => {
  if (existsSync(SYSTEM_CHROMIUM)) return { path: SYSTEM_CHROMIUM, flags: SYSTEM_FLAGS }
  const path = chromium.executablePath()
  return existsSync(path) ? { path, flags: [] } : null
}
