import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { expect, SIGNED_OUT, test } from './fixtures.ts'
import { minutesAgo, type RunningCallbook, startCallbook } from './running-callbook.ts'

const OUTCOMES = ['connected', 'no_answer', 'left_message', 'left_voicemail', 'wrong_number', 'busy']
const SCREENS = [
  { name: 'desktop', viewport: { width: 1440, height: 900 } },
  { name: 'phone', viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
] as const

/** Fails on anything axe finds, and keeps a picture in test-results/screens. */
const look = async (page: Page, name: string) => {
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: `test-results/screens/${name}.png` })
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, 'nothing sticks out sideways').toBeLessThanOrEqual(0)
}

for (const { name, ...screen } of SCREENS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${name}, ${colorScheme}`, () => {
      test.use({ ...screen, colorScheme })
      const shot = (page: Page, view: string) => look(page, `${view}-${name}-${colorScheme}`)

      test('calls', async ({ page, callbook }) => {
        const calls = OUTCOMES.map((outcome, index) =>
          callbook.post({
            outcome,
            from_phone_number: index % 2 ? '+14155550123' : '201',
            start_time: minutesAgo(index * 700 + 3),
            end_time: minutesAgo(index * 700),
            note: index % 2 ? '<p>Wants the new price list before Friday, and a call back on Monday.</p>' : null,
          }),
        )
        const [first] = await Promise.all(calls)
        await page.goto('/calls')
        await expect(page.locator(`[data-call="${first?.id}"]`)).toBeVisible()
        await shot(page, 'calls')
      })

      test('log a call', async ({ page }) => {
        await page.goto('/calls?log=1')
        const form = page.getByRole('dialog')
        await form.getByRole('button', { name: 'Log call' }).click()
        await expect(form.getByText('Outcome is required.')).toBeVisible()
        await form.getByText('Connected').click()
        await shot(page, 'log-call')
      })

      test('a call', async ({ page, callbook }) => {
        const { id } = await callbook.post({
          note: '<p>One <a href="https://acme.example">link</a></p><ul><li>x</li></ul>',
        })
        await page.goto(`/calls/${id}`)
        await shot(page, 'call')
      })

      test('not found', async ({ page }) => {
        await page.goto('/calls/none')
        await shot(page, 'not-found')
      })

      test.describe('signed out', () => {
        test.use(SIGNED_OUT)

        test('sign in', async ({ page }) => {
          await page.goto('/sign-in')
          await page.getByRole('button', { name: 'Sign in' }).click()
          await expect(page.getByText('Enter your password.')).toBeVisible()
          await shot(page, 'sign-in')
        })
      })
    })
  }
}

test.describe('before the first call', () => {
  let empty: RunningCallbook
  test.beforeAll(async () => {
    empty = await startCallbook()
  })
  test.afterAll(() => empty.stop())

  for (const { name, ...screen } of SCREENS) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${name}, ${colorScheme}`, async ({ browser }) => {
        const context = await browser.newContext({
          ...screen,
          colorScheme,
          reducedMotion: 'reduce',
          baseURL: empty.address,
          storageState: await empty.signIn(),
        })
        const page = await context.newPage()
        await page.goto('/calls')
        await expect(page.getByRole('heading', { name: 'No calls yet' })).toBeVisible()
        await look(page, `no-calls-${name}-${colorScheme}`)
        await context.close()
      })
    }
  }
})
