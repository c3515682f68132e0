import { AxeBuilder } from '@axe-core/playwright'

import { expect, test, visit } from './fixtures.ts'
import { minutesAgo } from './running-callbook.ts'
import { scrollUp } from './scroll-up.ts'

test.use({ serverOf: 'calls' })

test('a call posted over REST appears without a reload', async ({ page, callbook }) => {
  await callbook.post({ subject: 'so that the list is not empty' })
  await visit(page, '/calls')
  await expect(page.getByRole('row').nth(1)).toBeVisible()
  await page.evaluate(() => Object.assign(window, { notReloaded: true }))
  const { id } = await callbook.post({ to_phone_number: '+442079460958', outcome: 'left_voicemail', duration: '161' })
  const row = page.getByRole('row').filter({ has: page.locator(`[data-call="${id}"]`) })
  await expect(row).toBeVisible()
  await expect(row).toContainText('+44 20 7946 0958')
  await expect(row).toContainText('Left voicemail')
  await expect(row).toContainText('2:41')
  await expect(row).toContainText(/1[12] min ago/)
  expect(await page.evaluate(() => 'notReloaded' in window)).toBe(true)
})

test('a deleted call disappears without a reload', async ({ page, callbook }) => {
  const { id } = await callbook.post()
  await visit(page, '/calls')
  await expect(page.locator(`[data-call="${id}"]`)).toBeVisible()
  await callbook.delete(id)
  await expect(page.locator(`[data-call="${id}"]`)).toHaveCount(0)
})

test("tells the exact time in the reader's zone and in UTC to whoever reaches it by keyboard", async ({
  page,
  callbook,
}) => {
  const { id } = await callbook.post({ start_time: '2026-01-31 09:00:00', end_time: '2026-01-31 09:02:41' })
  await visit(page, `/calls/${id}`)
  await page.locator('header time[tabindex]').focus()
  const tooltip = page.getByRole('tooltip')
  await expect(tooltip).toContainText('Sat, 31 Jan 2026, 14:45:00 GMT+5:45')
  await expect(tooltip).toContainText('2026-01-31 09:00:00 UTC')
})

test.describe('many calls', () => {
  const MANY = 130

  test.beforeAll(async ({ callbook }) => {
    const posts = Array.from({ length: MANY }, (_, index) =>
      callbook.post({ start_time: minutesAgo(index + 60), end_time: minutesAgo(index + 59), note: `many ${index}` }),
    )
    await Promise.all(posts)
  })

  test('draws few rows, and all of them as one scrolls, up without a jump', async ({ page, callbook }) => {
    const all = (await callbook.list()).length
    await visit(page, '/calls')
    await expect(page.getByText(new RegExp(`^${all} calls · `))).toBeVisible()
    const seen = new Set<string | undefined>()
    await expect(async () => {
      await page.mouse.wheel(0, 600)
      const drawn = await page.locator('[data-call]').evaluateAll((links) => links.map((link) => link.dataset['call']))
      expect(drawn.length).toBeLessThan(80)
      for (const id of drawn) seen.add(id)
      expect(seen.size).toBe(all)
    }).toPass({ intervals: [50] })
    await scrollUp(page)
  })

  test('new calls do not move what one reads', async ({ page, callbook }) => {
    await visit(page, '/calls')
    await expect(page.locator('[data-call]').first()).toBeVisible()
    await page.evaluate(() => window.scrollTo(0, 900))
    const middle = await page.locator('[data-call]').nth(20).getAttribute('data-call')
    const read = page.locator(`[data-call="${middle}"]`)
    const before = await read.boundingBox()
    const { id } = await callbook.post({ start_time: minutesAgo(1), end_time: minutesAgo(0) })
    const button = page.getByRole('button', { name: '1 new call' })
    await expect(button).toBeVisible()
    expect(await read.boundingBox()).toEqual(before)
    await button.click()
    await expect(page.locator(`[data-call="${id}"]`)).toBeInViewport()
    await expect(button).toHaveCount(0)
  })

  test('arrows and j/k move, Enter opens beside the list, Esc comes back to the row and the place', async ({
    page,
  }) => {
    await visit(page, '/calls')
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-call'))
    const first = await page.locator('[data-call]').first().getAttribute('data-call')
    // The list may take a moment longer than its frame to listen; k on the first row stays there.
    await expect(async () => {
      await page.keyboard.press('k')
      expect(await focused()).toBe(first)
    }).toPass()
    const visited = new Set<string | null | undefined>([first])
    for (let step = 0; step < 38; step++) {
      const before = await focused()
      await page.keyboard.press(step % 2 ? 'j' : 'ArrowDown')
      await expect.poll(focused).not.toBe(before)
      visited.add(await focused())
    }
    expect(visited.size).toBe(39)
    const [id, place] = [await focused(), await page.evaluate(() => window.scrollY)]
    expect(place).toBeGreaterThan(100)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`/calls?call=${id}`)
    await expect(page.getByRole('complementary', { name: 'Call' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL('/calls')
    await expect(page.locator(`[data-call="${id}"]`)).toBeFocused()
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place)
  })

  test('tells a screen reader which call the arrows have come to, and nothing before', async ({ page }) => {
    await visit(page, '/calls')
    await page.locator('[data-call]').first().click()
    const sheet = page.getByRole('complementary', { name: 'Call' })
    await expect(sheet).toBeVisible()
    await expect(sheet.getByRole('status').first()).toHaveText('')
    await page.keyboard.press('ArrowDown')
    await expect(sheet.getByRole('status').first()).toHaveText(/^\+.+, (?:Connected|Left voicemail), .+\d\d:\d\d$/)
  })

  test('keeps the calls and says how old they are when the server is away, and goes on when it is back', async ({
    page,
    context,
  }) => {
    await visit(page, '/calls')
    await expect(page.locator('[data-call]').first()).toBeVisible()
    await context.setOffline(true)
    await page.getByRole('searchbox').fill('many 7')
    await expect(page.getByText('Not up to date')).toBeVisible({ timeout: 15_000 })
    await expect(page.locator('[data-call]').first()).toBeVisible()
    await expect(page.getByRole('table', { name: 'Calls' })).toHaveAttribute('aria-busy', 'true')
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Retry' }).click()
    await expect(page.getByText('Not up to date')).toHaveCount(0)
    await expect(page.getByRole('table', { name: 'Calls' })).toHaveAttribute('aria-busy', 'false')
    await expect(page.locator('[data-call]')).toHaveCount(11)
  })
})

test('? lists the shortcuts', async ({ page }) => {
  await visit(page, '/calls')
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(sheet).toContainText('Log a call')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
