import type { Page } from '@playwright/test'

import { expect, test, visit } from './fixtures.ts'
import { minutesAgo } from './running-callbook.ts'

test.use({ serverOf: 'slow-lines' })

/** Holds back every script that is loaded from now on, until `goOn`. */
const holdScripts = async (page: Page) => {
  const { promise: held, resolve: goOn } = Promise.withResolvers<void>()
  await page.route(/\.js$/, async (route) => {
    await held
    await route.continue()
  })
  const asked = page.waitForRequest(/\.js$/)
  // React takes a third of a second until it shows what stands in for what is not there.
  return { waited: asked.then(() => page.waitForTimeout(500)), goOn }
}

test('what the first filter loads does not take the page away meanwhile', async ({ page, callbook }) => {
  const busy = { start_time: minutesAgo(2), end_time: minutesAgo(1), outcome: 'busy' }
  const { id } = await callbook.post(busy)
  await visit(page, '/calls')
  await page.getByRole('button', { name: /^Filter/ }).click()
  const panel = page.getByRole('dialog', { name: /^Filter/ })
  await panel.getByRole('option', { name: 'Outcome' }).click()
  await expect(panel.getByRole('option', { name: 'Busy' })).toBeVisible()
  const { waited, goOn } = await holdScripts(page)
  await panel.getByRole('option', { name: 'Busy' }).click()
  await waited
  await expect(page).toHaveURL(/outcome=busy/)
  await expect(panel.getByRole('option', { name: 'Busy' })).toBeVisible()
  await expect(page.locator(`[data-call="${id}"]`)).toBeVisible()
  goOn()
  await expect(page.getByRole('button', { name: 'Outcome: Busy' })).toBeVisible()
})

test('what the first edit loads leaves the sheet and its call where they are meanwhile', async ({ page, callbook }) => {
  const { id } = await callbook.post({ note: 'Wants the price list' })
  await visit(page, `/calls?call=${id}`)
  const sheet = page.getByRole('complementary', { name: 'Call' })
  await expect(sheet.getByText('Wants the price list')).toBeVisible()
  const { waited, goOn } = await holdScripts(page)
  await sheet.getByRole('button', { name: 'Edit' }).click()
  await waited
  await expect(sheet.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await expect(sheet.getByText('Wants the price list')).toBeVisible()
  goOn()
  await expect(page.getByRole('form', { name: 'Edit the call' })).toBeVisible()
})
