import { expect, test, visit } from './fixtures.ts'

test.use({ serverOf: 'first-view' })

const MOST_KB = 200
// What the page still loads by itself comes right after the first paint.
const REST_MS = 1500

test('the first view of the calls loads at most 200 kB of scripts, as they go over the line', async ({
  page,
  callbook,
}) => {
  await callbook.post()
  const sizes: Promise<readonly [path: string, kilobytes: number]>[] = []
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url())
    if (!pathname.endsWith('.js')) return
    sizes.push(request.sizes().then(({ responseBodySize }) => [pathname, responseBodySize / 1000] as const))
  })
  await visit(page, '/calls')
  await expect(page.locator('[data-call]').first()).toBeVisible()
  await page.waitForTimeout(REST_MS)
  const scripts = await Promise.all(sizes)
  const total = scripts.reduce((sum, [, kilobytes]) => sum + kilobytes, 0)
  expect(scripts.length).toBeGreaterThan(0)
  expect(total, JSON.stringify(scripts.toSorted(([, a], [, b]) => b - a))).toBeLessThanOrEqual(MOST_KB)
})

test('the account menu is loaded when it is opened, and the keyboard goes into it and back', async ({ page }) => {
  await visit(page, '/calls')
  const button = page
    .locator('header')
    .getByRole('button', { name: /Ana|Admin|@/i })
    .last()
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(button).toBeFocused()
})
