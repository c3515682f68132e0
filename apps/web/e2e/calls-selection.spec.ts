import { type Page, request as requests } from '@playwright/test'

import { expect, test, visit } from './fixtures.ts'
import { minutesAgo, PASSWORD, type RunningCallbook } from './running-callbook.ts'

test.use({ serverOf: 'calls-selection' })

const MANY = 120
const BEA = 'bea@acme.example'

const row = (page: Page, id: string) => page.locator(`[data-call="${id}"]`)
const boxOf = (page: Page, id: string) =>
  page
    .getByRole('row')
    .filter({ has: row(page, id) })
    .getByRole('checkbox')
const bar = (page: Page) => page.getByRole('region', { name: 'Selected calls' })

const inviteBea = async (callbook: RunningCallbook) => {
  const { secret } = await callbook.mutate<{ secret: string }>('invitations.create', { email: BEA })
  const browser = await requests.newContext({ baseURL: callbook.address })
  const data = { secret, name: 'Bea Kask', password: PASSWORD }
  const response = await browser.post('/api/trpc/invitations.accept', { data })
  expect(response.ok(), await response.text()).toBe(true)
  await browser.dispose()
}

test.describe('with more calls than are loaded', () => {
  const ids: string[] = []
  test.beforeAll(async ({ callbook }) => {
    for (let ago = MANY; ago > 0; ago -= 1) {
      const times = { start_time: minutesAgo(ago), end_time: minutesAgo(ago - 1) }
      ids.unshift((await callbook.post({ ...times, subject: 'Herring' })).id)
    }
    await inviteBea(callbook)
  })

  test('keeps what is unselected, or all cleared, before the server has told what all are', async ({ page }) => {
    const first = ids[0] ?? ''
    // More would come by themselves.
    await page.route(/callLogs\.search.*cursor/, (route) => route.abort())
    await visit(page, '/calls?q=Herring')
    await expect(page.getByText(/^120 calls · /)).toBeVisible({ timeout: 30_000 })
    const selectAllAnd = async (meanwhile: () => Promise<void>) => {
      const { promise: done, resolve: answer } = Promise.withResolvers<void>()
      await page.route(
        /callLogs\.select\b/,
        async (route) => {
          await done
          await route.continue()
        },
        { times: 1 },
      )
      const [asked, told] = [page.waitForRequest(/callLogs\.select\b/), page.waitForResponse(/callLogs\.select\b/)]
      await page.getByRole('checkbox', { name: 'Select all calls that are shown' }).check()
      await bar(page).getByRole('button', { name: 'Select all 120' }).click()
      await asked
      await meanwhile()
      answer()
      await (await told).finished()
    }
    await selectAllAnd(async () => {
      await bar(page)
        .getByRole('button', { name: /^Clear/ })
        .click()
    })
    await boxOf(page, first).check()
    await expect(bar(page)).toContainText('1 selected')
    await boxOf(page, first).uncheck()
    await selectAllAnd(() => boxOf(page, first).uncheck())
    await expect(bar(page)).toContainText('119 of 120 selected')
    await expect(boxOf(page, first)).not.toBeChecked()
  })

  test('says of how many it selected those that are loaded, then takes all, and deletes all or none', async ({
    page,
    callbook,
  }) => {
    const [first = '', last = ''] = [ids[0], ids.at(-1)]
    // More would come by themselves.
    await page.route(/callLogs\.search.*cursor/, (route) => route.abort())
    await visit(page, '/calls?q=Herring')
    await expect(row(page, first)).toBeVisible()
    // Asked for in one request with more rows, they are asked for again.
    await expect(page.getByText(/^120 calls · /)).toBeVisible({ timeout: 30_000 })
    await page.getByRole('checkbox', { name: 'Select all calls that are shown' }).check()
    await expect(bar(page)).toContainText('50 of 120 selected')
    await bar(page).getByRole('button', { name: 'Select all 120' }).click()
    await expect(bar(page)).toContainText('120 selected')
    await expect(bar(page).getByRole('button', { name: 'Select all 120' })).toHaveCount(0)
    await boxOf(page, first).uncheck()
    await expect(bar(page)).toContainText('119 of 120 selected')
    const deletion = page.waitForRequest(/callLogs\.deleteMany/)
    await bar(page).getByRole('button', { name: 'Delete' }).click()
    await expect(page.getByText('119 calls deleted')).toBeVisible()
    await expect(page.getByText(/^1 call · 1m$/)).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText(/^120 calls · /)).toBeVisible()
    await page.getByRole('checkbox', { name: 'Select all calls that are shown' }).check()
    await bar(page).getByRole('button', { name: 'Select all 120' }).click()
    await boxOf(page, first).uncheck()
    await expect(bar(page)).toContainText('119 of 120 selected')
    await bar(page).getByRole('button', { name: 'Delete' }).click()
    const sent: Record<string, { ids: string[] }> = (await deletion).postDataJSON()
    expect(Object.values(sent).map((input) => input.ids.length)).toEqual([MANY - 1])
    await expect.poll(() => callbook.statusOf(last)).toBe(404)
    expect(await callbook.statusOf(first)).toBe(200)
    await expect(page.getByText(/^1 call · 1m$/)).toBeVisible()
  })

  test('gives assigned calls back to whom they belonged', async ({ page, callbook }) => {
    const { id } = await callbook.post({ subject: 'Sprat' })
    await visit(page, '/calls?q=Sprat')
    await boxOf(page, id).check()
    await bar(page).getByRole('button', { name: 'Assign' }).click()
    await page.getByRole('option', { name: 'Bea Kask' }).click()
    await expect(page.getByText('1 call assigned')).toBeVisible()
    const line = page.getByRole('row').filter({ has: row(page, id) })
    await expect(line).toContainText('Bea Kask')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('1 call given back')).toBeVisible()
    await expect(line).not.toContainText('Bea Kask')
  })

  test('says who can delete, where none of the selected calls is theirs', async ({ browser, callbook }) => {
    const { id } = await callbook.post({ subject: 'Bleak' })
    const context = await browser.newContext({
      baseURL: callbook.address,
      storageState: await callbook.signIn(BEA),
    })
    const page = await context.newPage()
    await visit(page, '/calls?q=Bleak')
    await boxOf(page, id).check()
    await expect(bar(page)).toContainText('Only a call’s owner or an admin can delete it.')
    await expect(bar(page).getByRole('button', { name: /Delete/ })).toHaveCount(0)
    await context.close()
  })
})
