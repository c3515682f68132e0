import { expect, test } from '@playwright/test'

import { findBrowser, HOW_TO_RUN } from './find-browser.ts'
import { EMAIL, minutesAgo, type RunningCallbook, startCallbook } from './running-callbook.ts'
import { unmarkedTexts } from './unmarked-texts.ts'

let callbook: RunningCallbook
test.beforeAll(async () => {
  test.skip(!findBrowser(), `No Chromium was found. ${HOW_TO_RUN}`)
  // Names without Latin letters: what is left with some is our own.
  callbook = await startCallbook({ CALLBOOK_MARK_TEXTS: '1', CALLBOOK_COMPANY: 'Αθήνα' })
  await callbook.mutate('profile.update', { name: 'Άννα' })
  const person = await callbook.add('/v1/persons', { name: 'Ιωάννα' })
  for (let ago = 1; ago < 16; ago += 1) {
    const times = { start_time: minutesAgo(ago * 3000 + 2), end_time: minutesAgo(ago * 3000) }
    await callbook.post({ ...times, person_id: person.id, outcome: ago % 3 ? 'connected' : 'busy' })
  }
})
test.afterAll(() => callbook.stop())

test('every text of the insights is in the catalog, in charts, tables and filters', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: callbook.address, storageState: await callbook.signIn(EMAIL) })
  const page = await context.newPage()
  const expectMarked = async (place: string) => expect.soft(await unmarkedTexts(page), place).toEqual([])

  await page.goto('/insights')
  await expect(page.locator('[data-bar]').first()).toBeVisible()
  await expectMarked('charts')
  await page.locator('[data-bar]').first().hover()
  await expectMarked('the words for a bar')
  await page.locator('[data-hour]').first().click()
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible()
  await expectMarked('the calls of an hour')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Everybody' }).click()
  await expectMarked('the choice of reps')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Person' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectMarked('the choice of a person')
  await page.goto('/insights?table=days,hours,outcomes&user_id=1&person_id=1')
  await expect(page.getByRole('table').first()).toBeVisible()
  await page.getByRole('button', { name: 'Custom' }).click()
  await expectMarked('tables')
  for (const empty of ['?period=today&direction=inbound', '?from=2020-01-01&to=2020-01-31', '?period=today']) {
    await page.goto(`/insights${empty}`)
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    await expectMarked(`no calls: ${empty}`)
  }
  await context.close()
})
