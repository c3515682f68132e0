import { chromium } from '@playwright/test'
import { createDb } from '@callbook/db'
import { seedCalls } from './world/seed-calls.ts'
import { callbookServer, startServer } from './world/start-server.ts'
import { withCleanUp } from './with-clean-up.ts'
import { rmSync } from 'node:fs'
const dataDir = '/tmp/calls/data'
await withCleanUp(async (resources) => {
  rmSync(dataDir, { recursive: true, force: true })
  const env = {
    DATA_DIR: dataDir,
    CALLBOOK_COUNTRY: 'EE',
    CALLBOOK_ADMIN_EMAIL: 'jo@bench.example',
    CALLBOOK_ADMIN_PASSWORD: 'correct horse battery',
  }
  const p = callbookServer(env)
  const s0 = await startServer(p, resources)
  await s0.stop()
  const db = await createDb({ kind: 'embedded', dataDir })
  await seedCalls(db.prisma, 3000)
  await db.close()
  const server = await startServer(p, resources)
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  resources.defer(() => browser.close())
  const context = await browser.newContext({ baseURL: server.url, viewport: { width: 1440, height: 900 } })
  await context.request.post('/api/auth/sign-in/email', {
    headers: { origin: server.url },
    data: { email: env.CALLBOOK_ADMIN_EMAIL, password: env.CALLBOOK_ADMIN_PASSWORD },
  })
  const page = await context.newPage()
  page.on('console', (m) => ['error', 'warning'].includes(m.type()) && console.log('CONSOLE', m.text().slice(0, 400)))
  page.on('pageerror', (e) => console.log('PAGEERROR', String(e).slice(0, 400)))
  const shot = (n: string) => page.screenshot({ path: `/tmp/calls/${n}.png` })
  await page.goto('/calls')
  await page.waitForTimeout(2500)
  await shot('1-list')
  console.log('rows drawn', await page.locator('[data-call]').count())
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((e: any) => e.name.endsWith('.js'))
      .map((e: any) => [e.name.split('/').at(-1), e.encodedBodySize, e.decodedBodySize]),
  )
  console.log('JS kB', scripts.reduce((a: number, b: any) => a + b[1], 0) / 1000, JSON.stringify(scripts))
  await page.keyboard.press('f')
  await page.waitForTimeout(600)
  await shot('2-filter')
  await page.keyboard.type('outc')
  await page.keyboard.press('Enter')
  await page.waitForTimeout(300)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForTimeout(800)
  await shot('3-outcome')
  console.log(page.url())
  await page.keyboard.press('Escape')
  await page.waitForTimeout(100)
  await page.keyboard.press('Escape')
  await page.waitForTimeout(300)
  await page.locator('[data-call]').nth(2).click()
  await page.waitForTimeout(1200)
  await shot('4-sheet')
  console.log(page.url())
  await page.keyboard.press('j')
  await page.waitForTimeout(400)
  console.log(page.url())
  await page.keyboard.press('Escape')
  await page.waitForTimeout(500)
  console.log(page.url(), await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80)))
  await page.keyboard.press('x')
  await page.waitForTimeout(200)
  await page
    .locator('input.call-check')
    .nth(6)
    .click({ modifiers: ['Shift'] })
  await page.waitForTimeout(300)
  await shot('5-selected')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.waitForTimeout(300)
  await shot('6-dark')
  await page.goto('/calls?q=zzzz')
  await page.waitForTimeout(1500)
  await shot('7-nothing')
  await page.goto('/calls')
  await page.waitForTimeout(1000)
  for (let i = 0; i < 30; i++) {
    await page.mouse.wheel(0, 3000)
    await page.waitForTimeout(60)
  }
  await page.waitForTimeout(800)
  await shot('8-scrolled')
  console.log(
    'scroll',
    await page.evaluate(() => [
      scrollY,
      document.documentElement.scrollHeight,
      document.querySelectorAll('[data-call]').length,
    ]),
  )
  await page.setViewportSize({ width: 390, height: 844 })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/calls?outcome=busy')
  await page.waitForTimeout(1500)
  await shot('9-phone')
  await page.getByRole('button', { name: /Filter/ }).click()
  await page.waitForTimeout(600)
  await shot('10-phone-filter')
  await page.keyboard.press('Escape')
  await page.waitForTimeout(300)
  await page.locator('[data-call]').nth(1).click()
  await page.waitForTimeout(800)
  await shot('11-phone-sheet')
  await browser.close()
  await server.stop()
})
