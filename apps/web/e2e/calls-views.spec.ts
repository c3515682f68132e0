import type { Page } from '@playwright/test'

import { expect, test, visit } from './fixtures.ts'
import { expectNoViolations } from './look.ts'
import { minutesAgo, type RunningCallbook } from './running-callbook.ts'
import { toneOf } from './tone-of.ts'

test.use({ serverOf: 'calls-views' })

const rows = (page: Page) => page.locator('[data-call]')
const row = (page: Page, id: string) => page.locator(`[data-call="${id}"]`)
const at = (minutes: number) => ({ start_time: minutesAgo(minutes), end_time: minutesAgo(minutes - 1) })

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
    await expect(page.getByText('No call fits “nothing has this”.')).toBeVisible()
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await expect(row(page, gone)).toBeVisible()
    await expect(page.getByRole('searchbox')).toHaveValue('')
  })

  test('finds the filter whose name begins with the text first', async ({ page }) => {
    await visit(page, '/calls')
    await page.getByRole('button', { name: /^Filter/ }).click()
    await page.getByRole('combobox', { name: 'Filter by' }).fill('rec')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: 'Filter by recording' })).toBeVisible()
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
    // Not only hidden by the dialog.
    await expect(page.getByRole('link', { name: 'Engaged', includeHidden: true })).toHaveCount(0)
  })
})

test('keeps a saved view open while its filters change, and saves them to it, or as a new one', async ({
  page,
  callbook,
}) => {
  await callbook.post(at(1))
  await callbook.mutate('savedViews.create', { name: 'Unlucky', query: 'outcome=busy' })
  await visit(page, '/calls?outcome=busy')
  const tab = page.getByRole('link', { name: 'Unlucky' })
  await expect(tab).toHaveAttribute('aria-current', 'page')
  const add = async (outcome: string) => {
    await page.getByRole('button', { name: /^Outcome:/ }).click()
    await page.getByRole('option', { name: outcome }).click()
    await page.keyboard.press('Escape')
  }
  await add('No answer')
  await expect(tab).toHaveAttribute('aria-current', 'true')
  await expect(tab).toContainText('Changed')
  // The address follows a moment later.
  await expect(page).toHaveURL(/outcome=busy,no_answer&view=\d+$/)
  await page.reload()
  await expect(tab).toContainText('Changed')
  await expectNoViolations(page)
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(page).toHaveURL('/calls?outcome=busy,no_answer')
  await expect(tab).toHaveAttribute('aria-current', 'page')
  await expect(tab).not.toContainText('Changed')
  await add('Connected')
  await page.getByRole('button', { name: 'Save as new' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save this view' })
  await dialog.getByLabel('Name').fill('Three of them')
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Three of them' })).toHaveAttribute('aria-current', 'page')
  await tab.click()
  await expect(page).toHaveURL('/calls?outcome=busy,no_answer')
  await add('Connected')
  await expect(tab).toContainText('Changed')
  await page.getByRole('link', { name: 'All', exact: true }).click()
  await expect(page).toHaveURL('/calls')
  await expect(tab).not.toContainText('Changed')
})

test('counts a deleted call out at once, and in again with Undo', async ({ page, callbook }) => {
  await callbook.post({ ...at(3), subject: 'Tench' })
  const { id } = await callbook.post({ ...at(2), subject: 'Tench' })
  await visit(page, '/calls?q=Tench')
  await expect(page.getByText('2 calls · 2m')).toBeVisible()
  await page
    .getByRole('row')
    .filter({ has: row(page, id) })
    .getByRole('checkbox')
    .check()
  await page.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('1 call · 1m')).toBeVisible({ timeout: 2000 })
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('2 calls · 2m')).toBeVisible({ timeout: 2000 })
})

const OURS = '+12025550143'
const THEIRS = '+14155550142'

const postBothWays = async (callbook: RunningCallbook) => {
  await callbook.mutate('companyNumbers.add', { value: OURS }).catch(() => undefined)
  const [out, missed] = [
    await callbook.post({ ...at(2), from_phone_number: OURS, to_phone_number: THEIRS }),
    await callbook.post({ ...at(1), from_phone_number: THEIRS, to_phone_number: OURS, outcome: 'no_answer' }),
  ]
  return { out: out.id, missed: missed.id }
}

test('tells a screen reader which way a call went, and that it has a recording', async ({ page, callbook }) => {
  const { out, missed } = await postBothWays(callbook)
  await callbook.record(out, toneOf(1))
  await visit(page, '/calls')
  await expect(row(page, missed)).toHaveAccessibleName(/^from \+1 415 555 0142 to our number \+1 202 555 0143/)
  await expect(row(page, out)).toHaveAccessibleName(
    /^from our number \+1 202 555 0143 to \+1 415 555 0142 With a recording$/,
  )
  await expect(row(page, out).locator('[data-recording] svg')).toBeVisible()
  await expect(row(page, missed).locator('[data-recording]')).toHaveCount(0)
})

test('a call posted elsewhere is there within a second or two', async ({ page, callbook }) => {
  await callbook.post()
  const subscribed = page.waitForResponse(/callLogs\.onAdded/)
  await visit(page, '/calls')
  await subscribed
  await page.waitForTimeout(500)
  const { id } = await callbook.post({ ...at(1), subject: 'live' })
  // Polling alone would take ten; a busy machine is slow to draw it.
  await expect(row(page, id)).toBeVisible({ timeout: 5000 })
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

  test('shows which filters are on, in a row that scrolls sideways, to be edited and removed', async ({
    page,
    callbook,
  }) => {
    await callbook.post({ ...at(1), outcome: 'busy' })
    await visit(page, '/calls?outcome=busy&min_duration=0&max_duration=3600&has_note=false')
    const chips = page.getByRole('list', { name: 'Filters' })
    await expect(chips.getByRole('button', { name: 'Outcome: Busy' })).toBeVisible()
    const { scrolls, oneRow } = await chips.evaluate((list) => ({
      scrolls: list.scrollWidth > list.clientWidth,
      oneRow: new Set([...list.children].map((item) => Math.round(item.getBoundingClientRect().top / 8))).size === 1,
    }))
    expect({ scrolls, oneRow }).toEqual({ scrolls: true, oneRow: true })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await expectNoViolations(page)
    await chips.getByRole('button', { name: 'Outcome: Busy' }).tap()
    await page.getByRole('option', { name: 'No answer' }).tap()
    await expect(page).toHaveURL(/outcome=busy,no_answer/)
    await page.keyboard.press('Escape')
    await chips.getByRole('button', { name: 'Remove the filter Outcome' }).tap()
    await expect(page).not.toHaveURL(/outcome/)
  })

  test('tells on a card which way the call went, and that one was missed', async ({ page, callbook }) => {
    const { out, missed } = await postBothWays(callbook)
    await callbook.record(missed, toneOf(1))
    await visit(page, '/calls')
    await expect(row(page, missed)).toHaveAccessibleName(/^Missed .*\+1 415 555 0142 With a recording$/)
    await expect(row(page, missed).locator('[data-direction] svg')).toBeVisible()
    await expect(row(page, out)).toHaveAccessibleName(/^Outgoing .*\+1 415 555 0142$/)
    await expectNoViolations(page)
  })

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
