import type { Locator, Page } from '@playwright/test'

import { expect, test, visit } from './fixtures.ts'
import { minutesAgo, type RunningCallbook } from './running-callbook.ts'

test.use({ serverOf: 'focus' })

/** Goes to a page as somebody does who works by keyboard: what keeps their place is loaded with their first key. */
const visitByKeyboard = async (page: Page, path: string) => {
  await visit(page, path)
  const loaded = page
    .waitForEvent('requestfinished', { predicate: (request) => request.url().endsWith('.js'), timeout: 5000 })
    .catch(() => null)
  await page.keyboard.press('Tab')
  await loaded
  // Until it runs.
  await page.waitForTimeout(200)
}

const NUMBER = '+372535700'

/** Calls a second apart, newer than those of the tests before, so that none of these is between them; the newest first. */
const postCalls = async (callbook: RunningCallbook, count: number): Promise<string[]> => {
  const ids: string[] = []
  for (let index = count; index > 0; index--) {
    const { id } = await callbook.post({
      to_phone_number: `${NUMBER}${30 + index}`,
      start_time: minutesAgo(index / 60),
      end_time: minutesAgo(0),
    })
    ids.unshift(id)
  }
  return ids
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Opens by keyboard, asks where the keyboard is, and closes by Esc. */
const opensAndReturns = async (page: Page, opener: Locator, field: string | RegExp) => {
  await opener.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByLabel(field).first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(opener).toBeFocused()
}

test('a dialog begins in its first field, and gives the keyboard back to what opened it', async ({
  page,
  callbook,
}) => {
  // Nine pages.
  test.setTimeout(120_000)
  await postCalls(callbook, 2)
  await visitByKeyboard(page, '/calls')
  await opensAndReturns(page, page.getByRole('button', { name: /^Log a call/ }).first(), 'Who')
  await opensAndReturns(page, button(page, 'Save this view'), 'Name')
  await opensAndReturns(page, button(page, 'Search').first(), /Search and commands/)
  for (const [path, name, field] of [
    ['/people', /^New person/, 'Name'],
    ['/organizations', /^New organization/, 'Name'],
    ['/deals', /^New deal/, 'Title'],
    ['/leads', /^New lead/, 'Title'],
    ['/activities', /^New activity/, 'Subject'],
    ['/settings/tokens', /^New token/, 'Name'],
    ['/settings/users', /^Invite/, 'E-mail'],
    ['/settings/apps', /^New app/, 'Name'],
  ] as const) {
    await visitByKeyboard(page, path)
    await opensAndReturns(page, page.getByRole('main').getByRole('button', { name }).first(), field)
  }
})

test('a dialog that the palette opened gives the keyboard back to what opened the palette', async ({ page }) => {
  await visitByKeyboard(page, '/people')
  const opener = page.getByRole('button', { name: /^New person/ }).first()
  for (const command of ['New deal', 'New deal', 'Keyboard shortcuts']) {
    await opener.focus()
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
    await page.keyboard.type(command)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: command })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(opener).toBeFocused()
  }
})

test('who deletes calls goes on at the row that took their place, and so does who undoes it', async ({
  page,
  callbook,
}) => {
  const [first, second, third, fourth] = await postCalls(callbook, 5)
  await visitByKeyboard(page, '/calls')
  const row = (id: string | undefined) => page.locator(`[data-call="${id}"]`)
  // From the sheet.
  await row(second).focus()
  await page.keyboard.press('Enter')
  await button(page, 'More actions').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Delete call' }).press('Enter')
  await expect(row(second)).toHaveCount(0)
  await expect(row(third)).toBeFocused()
  await button(page, 'Undo').press('Enter')
  await expect(row(second)).toBeVisible()
  await expect(row(third)).toBeFocused()
  // Many.
  await row(third).focus()
  await page.keyboard.press('x')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('x')
  const bar = page.getByRole('region', { name: 'Selected calls' })
  await expect(bar).toContainText('2 selected')
  await bar.getByRole('button', { name: 'Delete' }).press('Enter')
  await expect(row(third)).toHaveCount(0)
  await expect(row(fourth)).toBeFocused()
  await button(page, 'Undo').press('Enter')
  await expect(row(third)).toBeVisible()
  await expect(row(fourth)).toBeFocused()
  // Assigned.
  await page.keyboard.press('x')
  await bar.getByRole('button', { name: 'Assign' }).press('Enter')
  await page.getByRole('option').first().click()
  await expect(page.getByText(/calls? assigned/)).toBeVisible()
  await expect(row(fourth)).toBeFocused()
  // Esc in the search.
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search calls' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(row(fourth)).toBeFocused()
  await expect(row(first)).toBeVisible()
})

test('who deletes a person goes on at the heading of the list', async ({ page, callbook }) => {
  const { id } = await callbook.add('/v1/persons', { name: 'Kim Gone' })
  await visitByKeyboard(page, `/people/${id}`)
  await page.getByRole('button', { name: 'Delete the person' }).press('Enter')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete person' }).press('Enter')
  await expect(page).toHaveURL('/people')
  await expect(page.getByRole('heading', { name: 'People', level: 1 })).toBeFocused()
})

test('who ticks an activity goes on at the next one', async ({ page, callbook }) => {
  for (const subject of ['First thing', 'Second thing', 'Third thing']) {
    await callbook.add('/v1/activities', { subject, due_date: '2026-01-02' })
  }
  await visitByKeyboard(page, '/activities')
  const box = (index: number) => page.getByRole('checkbox', { name: /thing: done/ }).nth(index)
  const next = await box(1).getAttribute('aria-label')
  await box(0).press('Space')
  await expect(page.getByRole('checkbox', { name: /thing: done/ })).toHaveCount(2)
  await expect(page.getByRole('checkbox', { name: next ?? '' })).toBeFocused()
})

test('who links a number goes on at the next one, or at the heading after the last', async ({ page, callbook }) => {
  for (const { id } of await callbook.list()) await callbook.delete(id)
  await callbook.add('/v1/persons', { name: 'Lee Twin', phone: '+37253570091' })
  await callbook.add('/v1/persons', { name: 'Lee Other', phone: '+37253570091' })
  await callbook.post({ to_phone_number: '+37253570091', start_time: minutesAgo(3), end_time: minutesAgo(2) })
  await callbook.post({ to_phone_number: '+37253570092', start_time: minutesAgo(9), end_time: minutesAgo(8) })
  await visitByKeyboard(page, '/inbox?number=%2B37253570091')
  await page.getByRole('button', { name: /Lee Twin/ }).press('Enter')
  await expect(page.locator('[data-number="+37253570092"]')).toBeFocused()
  await page.getByRole('button', { name: /^Not a contact/ }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Every call has its person' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Inbox', level: 1 })).toBeFocused()
})

test('who makes the first token goes on at its secret', async ({ page }) => {
  await visitByKeyboard(page, '/welcome')
  await button(page, 'Make a token').press('Enter')
  await expect(button(page, 'Copy “Token”')).toBeFocused()
})

test('who clicks beside everything is not called back', async ({ page, callbook }) => {
  const { id } = await callbook.post()
  await visitByKeyboard(page, '/calls')
  await page.locator(`[data-call="${id}"]`).focus()
  await page.getByRole('heading', { name: 'Calls', level: 1 }).click()
  await callbook.delete(id)
  await expect(page.locator(`[data-call="${id}"]`)).toHaveCount(0)
  await page.waitForTimeout(200)
  await expect(page.getByRole('main')).toBeFocused()
})
