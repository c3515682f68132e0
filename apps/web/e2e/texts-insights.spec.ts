import { expect } from './fixtures.ts'
import { expectMarked, test } from './marked-fixtures.ts'
import { minutesAgo } from './running-callbook.ts'

test.use({ serverOf: 'texts-insights' })

test.beforeAll(async ({ callbook }) => {
  const person = await callbook.add('/v1/persons', { name: 'Ιωάννα' })
  for (let ago = 1; ago < 16; ago += 1) {
    const times = { start_time: minutesAgo(ago * 3000 + 2), end_time: minutesAgo(ago * 3000) }
    await callbook.post({ ...times, person_id: person.id, outcome: ago % 3 ? 'connected' : 'busy' })
  }
})

test('every text of the insights is in the catalog, in charts, tables and filters', async ({ page }) => {
  await page.goto('/insights')
  await expect(page.locator('[data-bar]').first()).toBeVisible()
  await expectMarked(page, 'charts')
  await page.locator('[data-bar]').first().hover()
  await expectMarked(page, 'the words for a bar')
  await page.locator('[data-hour]').first().click()
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible()
  await expectMarked(page, 'the calls of an hour')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Everybody' }).click()
  await expectMarked(page, 'the choice of reps')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Person' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectMarked(page, 'the choice of a person')
  await page.goto('/insights?table=days,hours,outcomes&user_id=1&person_id=1')
  await expect(page.getByRole('table').first()).toBeVisible()
  await page.getByRole('button', { name: 'Custom' }).click()
  await expectMarked(page, 'tables')
  for (const empty of ['?period=today&direction=inbound', '?from=2020-01-01&to=2020-01-31', '?period=today']) {
    await page.goto(`/insights${empty}`)
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    await expectMarked(page, `no calls: ${empty}`)
  }
})
