import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { expect, test, visit } from './fixtures.ts'
import { minutesAgo, type RunningCallbook } from './running-callbook.ts'

test.use({ serverOf: 'calls-views' })

const rows = (page: Page) => page.locator('[data-call]')
const row = (page: Page, id: string) => page.locator(`[data-call="${id}"]`)
const at = (minutes: number) => ({ start_time: minutesAgo(minutes), end_time: minutesAgo(minutes - 1) })

const expectNoViolations = async (page: Page) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveClass(colorScheme)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  }
}

test.describe('filters and views', () => {
  let busy: string
  let quiet: string
  let gone: string
  const post = async (callbook: RunningCallbook, fields: Readonly<Record<string, unknown>>) =>
    (await callbook.post(fields)).id

  test.beforeAll(async ({ callbook }) => {
    busy = await post(callbook, { ...at(30), outcome: 'busy', subject: 'Anchovies' })
    quiet = await post(callbook, { ...at(31), outcome: 'no_answer', note: '<p>Anchovies too</p>' })
    gone = await post(callbook, { ...at(32), outcome: 'wrong_number', to_phone_number: '+14155550177' })
  })

  test('filters by keyboard alone, edits and removes a filter, and goes back', async ({ page }) => {
    await visit(page, '/calls')
    await expect(row(page, busy)).toBeVisible()
    await expect(async () => {
      await page.keyboard.press('f')
      await expect(page.getByRole('combobox', { name: 'Filter by' })).toBeFocused({ timeout: 1000 })
    }).toPass()
    await page.keyboard.type('outc')
    await page.keyboard.press('Enter')
    await page.keyboard.type('busy')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/outcome=busy/)
    await expect(row(page, quiet)).toHaveCount(0)
    await expect(row(page, busy)).toBeVisible()
    await expectNoViolations(page)
    // One level back, then closed.
    await page.keyboard.press('Escape')
    await expect(page.getByRole('combobox', { name: 'Filter by' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('combobox')).toHaveCount(0)
    await page.getByRole('button', { name: 'Outcome: Busy' }).click()
    await page.getByRole('option', { name: 'No answer' }).click()
    await page.keyboard.press('Escape')
    await expect(row(page, quiet)).toBeVisible()
    await page.getByRole('button', { name: 'Remove the filter Outcome' }).click()
    await expect(page).toHaveURL('/calls')
    await page.goBack()
    await expect(page).toHaveURL(/outcome=busy,no_answer/)
    await page.reload()
    await expect(page.getByRole('button', { name: 'Outcome: Busy, No answer' })).toBeVisible()
    await expect(row(page, quiet)).toBeVisible()
  })

  test('finds text and digits as one types, and says when nothing is found', async ({ page }) => {
    await visit(page, '/calls')
    await expect(rows(page).first()).toBeVisible()
    await expect(async () => {
      await page.keyboard.press('/')
      await expect(page.getByRole('searchbox')).toBeFocused({ timeout: 500 })
    }).toPass()
    await page.keyboard.type('ANCHOVIES')
    await expect(row(page, gone)).toHaveCount(0)
    await expect(rows(page)).toHaveCount(2)
    await page.getByRole('searchbox').fill('(415) 555-0177')
    await expect(row(page, gone)).toBeVisible()
    await page.getByRole('searchbox').fill('nothing has this')
    await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible()
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await expect(row(page, gone)).toBeVisible()
    await expect(page.getByRole('searchbox')).toHaveValue('')
  })

  test('sorts by duration, and back', async ({ page, callbook }) => {
    const long = await post(callbook, { ...at(40), duration: '86399' })
    await visit(page, '/calls')
    await expect(row(page, long)).toBeVisible()
    await page.getByRole('button', { name: 'Duration' }).click()
    await expect(page).toHaveURL(/sort=-duration/)
    await expect(page.getByRole('columnheader', { name: 'Duration' })).toHaveAttribute('aria-sort', 'descending')
    await expect(rows(page).first()).toHaveAttribute('data-call', long)
  })

  test('saves a view, shares it, changes it and deletes it', async ({ page }) => {
    await visit(page, '/calls?outcome=busy')
    await expect(row(page, busy)).toBeVisible()
    await page.getByRole('button', { name: 'Save this view' }).click()
    const dialog = page.getByRole('dialog', { name: 'Save this view' })
    await dialog.getByLabel('Name').fill('Busy lines')
    await dialog.getByLabel(/Share with everybody/).check()
    await expectNoViolations(page)
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    const tab = page.getByRole('link', { name: 'Busy lines' })
    await expect(tab).toHaveAttribute('aria-current', 'page')
    await page.getByRole('link', { name: 'All', exact: true }).click()
    await expect(page).toHaveURL('/calls')
    await expect(row(page, quiet)).toBeVisible()
    await tab.click()
    await expect(page).toHaveURL('/calls?outcome=busy')
    await expect(row(page, quiet)).toHaveCount(0)
    await page.getByRole('button', { name: 'Change the view Busy lines' }).click()
    await page.getByRole('dialog').getByLabel('Name').fill('Engaged')
    await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByRole('link', { name: 'Engaged' })).toBeVisible()
    await page.getByRole('button', { name: 'Change the view Engaged' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
    await expect(page.getByRole('link', { name: 'Engaged' })).toHaveCount(0)
  })
})

test('a call posted elsewhere is there within a second or two', async ({ page, callbook }) => {
  await callbook.post()
  const subscribed = page.waitForRequest(/callLogs\.onAdded/)
  await visit(page, '/calls')
  await subscribed
  await page.waitForTimeout(500)
  const { id } = await callbook.post({ ...at(1), subject: 'live' })
  // Polling alone would take ten.
  await expect(row(page, id)).toBeVisible({ timeout: 2500 })
})

test('walks through calls with the sheet open, and closes it by Back', async ({ page, callbook }) => {
  const [, second] = [await callbook.post(at(2)), await callbook.post({ ...at(1), subject: 'Uppermost' })]
  await visit(page, '/calls')
  await row(page, second.id).click()
  const sheet = page.getByRole('complementary', { name: 'Call' })
  await expect(sheet).toContainText('Uppermost')
  await expectNoViolations(page)
  await page.keyboard.press('j')
  await expect(page).not.toHaveURL(new RegExp(second.id))
  await expect(sheet).not.toContainText('Uppermost')
  await page.keyboard.press('ArrowUp')
  await expect(page).toHaveURL(`/calls?call=${second.id}`)
  await page.goBack()
  await expect(sheet).toHaveCount(0)
  await expect(page).toHaveURL('/calls')
})

test('Esc leaves the edit form first, wherever in the sheet the keyboard is, and closes the sheet then', async ({
  page,
  callbook,
}) => {
  const { id } = await callbook.post({ ...at(1), note: 'as it was' })
  await visit(page, `/calls?call=${id}`)
  const sheet = page.getByRole('complementary', { name: 'Call' })
  const form = sheet.getByRole('form', { name: 'Edit the call' })
  await sheet.getByRole('button', { name: 'Edit' }).click()
  await form.getByLabel('Note').fill('half a thought')
  await page.keyboard.press('Escape')
  await expect(form).toHaveCount(0)
  await expect(sheet).toContainText('as it was')
  await page.keyboard.press('e')
  await expect(form.getByLabel('Note')).toBeFocused()
  // Nothing is lost: it is in the form again, and not in the call.
  await expect(form.getByLabel('Note')).toHaveText('half a thought')
  await expect(form.getByText('What you had not saved is here again.')).toBeVisible()
  await form.getByRole('button', { name: 'Start over' }).click()
  await expect(form.getByLabel('Note')).toHaveText('as it was')
  // Beside the fields, where nothing takes the keyboard.
  await sheet.getByText('Outcome', { exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(form).toHaveCount(0)
  await expect(sheet).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
})

test('deletes selected calls, which can be undone', async ({ page, callbook }) => {
  const ids: string[] = []
  // A range takes what lies between: of these alone.
  const subject = 'Mackerel'
  for (const minutes of [3, 2, 1]) ids.unshift((await callbook.post({ ...at(minutes), subject })).id)
  const [first = '', , last = ''] = ids
  await visit(page, `/calls?q=${subject}`)
  await expect(row(page, first)).toBeVisible()
  const box = (id: string) =>
    page
      .getByRole('row')
      .filter({ has: row(page, id) })
      .getByRole('checkbox')
  await box(first).check()
  await box(last).click({ modifiers: ['Shift'] })
  await expect(page.getByText('3 selected')).toBeVisible()
  await expectNoViolations(page)
  const download = page.waitForEvent('download')
  await page.getByRole('region', { name: 'Selected calls' }).getByRole('button', { name: 'Export CSV' }).click()
  expect((await download).suggestedFilename()).toMatch(/^calls-.*\.csv$/)
  await page.getByRole('button', { name: 'Delete' }).click()
  await expect(row(page, first)).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(row(page, first)).toBeVisible()
  expect(await callbook.statusOf(first)).toBe(200)
  await box(first).check()
  await page.getByRole('button', { name: 'Delete' }).click()
  await expect(row(page, first)).toHaveCount(0)
  await expect.poll(() => callbook.statusOf(first)).toBe(404)
  expect(await callbook.statusOf(last)).toBe(200)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })

  test('filters in a sheet from the lower edge, and opens a call over all of the screen', async ({
    page,
    callbook,
  }) => {
    const { id } = await callbook.post({ ...at(1), outcome: 'left_message' })
    await visit(page, '/calls')
    await expect(row(page, id)).toBeVisible()
    await page.getByRole('button', { name: /^Filter/ }).tap()
    const panel = page.getByRole('dialog', { name: 'Filter' })
    await panel.getByRole('option', { name: 'Outcome' }).tap()
    await page.getByRole('option', { name: 'Left message' }).tap()
    await expect(page).toHaveURL(/outcome=left_message/)
    await expectNoViolations(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await row(page, id).tap()
    await expect(page.getByRole('complementary', { name: 'Call' })).toBeVisible()
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Close' }).tap()
    await expect(row(page, id)).toBeVisible()
  })
})
