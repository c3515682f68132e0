import { expect, visit } from './fixtures.ts'
import { SCREENS } from './look.ts'
import { expectMarked, test } from './marked-fixtures.ts'
import { minutesAgo } from './running-callbook.ts'

test.use({ serverOf: 'texts-calls' })

// More than a screen shows.
const CALLS = 60

let person: number | string
let org: number | string
let deal: number | string
let newest: string
test.beforeAll(async ({ callbook }) => {
  org = (await callbook.add('/v1/organizations', { name: 'Ωμέγα' })).id
  person = (await callbook.add('/v1/persons', { name: 'Ιωάννα', org_id: org })).id
  deal = (await callbook.add('/v1/deals', { title: 'Άλφα', person_id: person })).id
  for (let ago = CALLS; ago > 0; ago -= 1) {
    const times = { start_time: minutesAgo(ago * 10 + 1), end_time: minutesAgo(ago * 10) }
    newest = (await callbook.post({ ...times, person_id: person, subject: 'Έψιλον', note: 'Δέλτα' })).id
  }
})

const FILTERS = [
  'Date',
  'Outcome',
  'Rep',
  'Direction',
  'Person',
  'Organization',
  'Deal',
  'Number',
  'Duration',
  'Recording',
  'Note',
] as const

for (const { name, ...screen } of SCREENS) {
  test.describe(name, () => {
    test.use(screen)

    test('every text of the filters is in the catalog', async ({ page }) => {
      await visit(page, '/calls')
      await page.getByRole('button', { name: /^⟦Filter⟧/ }).click()
      const menu = page.getByRole('combobox', { name: '⟦Filter by⟧' })
      await expect(menu).toBeVisible()
      await expectMarked(page, 'filters')
      await menu.fill('zzz')
      await expectMarked(page, 'filters, none found')
      await menu.fill('')
      for (const filter of FILTERS) {
        await page.getByRole('option', { name: `⟦${filter}⟧`, exact: true }).click()
        await expect(page.getByRole('dialog', { name: `⟦Filter by ${filter.toLowerCase()}⟧` })).toBeVisible()
        await expect(page.getByText('Loading…')).toHaveCount(0)
        await expectMarked(page, `filter by ${filter}`)
        if (filter === 'Duration') {
          await page.getByLabel('⟦At least⟧').fill('?')
          await page.getByLabel('⟦At most⟧').fill('?')
          await page.getByRole('button', { name: '⟦Apply⟧' }).click()
          await expectMarked(page, 'durations that are none')
        }
        await page.keyboard.press('Escape')
        await expect(menu).toBeVisible()
      }
      await page.getByRole('option', { name: '⟦Hidden numbers⟧' }).click()
      await expect(page).toHaveURL(/include_hidden=true/)
      await expectMarked(page, 'hidden numbers')
    })
  })
}

test('every chip is in the catalog, and says so inside, too', async ({ page }) => {
  const records = `user_id=1&person_id=${person}&org_id=${org}&deal_id=${deal}`
  const rest =
    'outcome=busy,no_answer&direction=inbound&number=372&has_recording=true&has_note=false&include_hidden=true'
  await visit(page, `/calls?period=7d&${rest}&${records}&min_duration=60`)
  const chips = page.getByRole('list', { name: '⟦Filters⟧' }).locator('bdi')
  await expect(chips).toHaveText([
    '⟦Last 7 days⟧',
    '⟦Busy⟧, ⟦No answer⟧',
    'Άννα',
    '⟦Inbound⟧',
    'Ιωάννα',
    'Ωμέγα',
    'Άλφα',
    '372',
    '⟦at least 1:00⟧',
    '⟦with⟧',
    '⟦without⟧',
    '⟦shown⟧',
  ])
  await expectMarked(page, 'chips, and that nothing fits')
  await page.goto('/calls?from=2020-01-01&max_duration=3600')
  await expect(chips).toHaveText(['⟦since 2020-01-01⟧', '⟦at most 1:00:00⟧'])
  await page.goto('/calls?to=2020-01-01&q=zzz')
  await expect(chips).toHaveText(['⟦until 2020-01-01⟧'])
  await expect(page.getByRole('heading', { name: '⟦Nothing found⟧' })).toBeVisible()
  await expectMarked(page, 'nothing found')
})

test('every text of the columns is in the catalog', async ({ page }) => {
  await visit(page, '/calls?cols=when,outcome,duration,rep,direction,subject,note,deal')
  await expect(page.getByRole('columnheader')).toHaveCount(11)
  await page.getByRole('button', { name: '⟦Columns⟧' }).click()
  await expect(page.getByRole('button', { name: '⟦Those that fit⟧' })).toBeVisible()
  await expectMarked(page, 'columns')
})

test('every text of saving, sharing and changing a view is in the catalog', async ({ page }) => {
  await visit(page, '/calls?outcome=busy')
  await page.getByRole('button', { name: '⟦Save this view⟧' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await expectMarked(page, 'a new view')
  await dialog.getByLabel('⟦Name⟧').fill('Ζήτα')
  await dialog.getByRole('button', { name: '⟦Save⟧' }).click()
  await expect(page.getByText('⟦View saved⟧')).toBeVisible()
  await expectMarked(page, 'a view was saved')
  await page.getByRole('button', { name: '⟦Change the view Ζήτα⟧' }).click()
  await expect(dialog).toBeVisible()
  await expectMarked(page, 'a view that is changed')
  await dialog.getByRole('button', { name: '⟦Delete⟧' }).click()
  await expect(page.getByText('⟦View deleted⟧')).toBeVisible()
  await expectMarked(page, 'a view was deleted')
})

test('every text of the selection, and of what is done with it, is in the catalog', async ({ page }) => {
  await visit(page, '/calls')
  const boxes = page.getByRole('checkbox', { name: '⟦Select the call with Ιωάννα⟧' })
  await boxes.nth(0).check()
  await boxes.nth(1).check()
  await expect(page.getByText('⟦2 selected⟧')).toBeVisible()
  await expectMarked(page, 'two selected calls')
  await page.getByRole('button', { name: '⟦Assign⟧' }).click()
  await page.getByRole('option', { name: 'Άννα' }).waitFor()
  await expectMarked(page, 'whom to assign them to')
  await page.getByRole('combobox', { name: '⟦Assign to⟧' }).fill('zzz')
  await expect(page.getByText('⟦Nobody found.⟧')).toBeVisible()
  await page.getByRole('combobox', { name: '⟦Assign to⟧' }).fill('')
  await page.getByRole('option', { name: 'Άννα' }).click()
  // They are theirs already.
  await expect(page.getByText('⟦0 calls assigned⟧')).toBeVisible()
  await expectMarked(page, 'assigned calls')
  await boxes.nth(0).check()
  await page.getByRole('button', { name: '⟦Delete⟧' }).click()
  await expect(page.getByText('⟦Call deleted⟧')).toBeVisible()
  await expectMarked(page, 'a deleted call')
  await page.getByRole('button', { name: '⟦Undo⟧' }).click()
})

test('every text around the call in the sheet is in the catalog', async ({ page }) => {
  await visit(page, `/calls?call=${newest}`)
  const sheet = page.getByRole('complementary', { name: '⟦Call⟧' })
  await expect(sheet.getByRole('button', { name: '⟦Close⟧' })).toBeVisible()
  await expectMarked(page, 'the sheet')
})

test('what says that calls are new, or that the list is old, is in the catalog', async ({ page, callbook }) => {
  await visit(page, '/calls')
  await page.evaluate(() => window.scrollTo(0, 600))
  await callbook.post({ start_time: minutesAgo(1), end_time: minutesAgo(0) })
  await callbook.post({ start_time: minutesAgo(1), end_time: minutesAgo(0) })
  await expect(page.getByRole('button', { name: '⟦2 new calls⟧' })).toBeVisible()
  await expectMarked(page, 'new calls')
  await page.context().setOffline(true)
  await expect(page.getByRole('button', { name: '⟦Retry⟧' })).toBeVisible({ timeout: 45_000 })
  await expectMarked(page, 'an old list')
})
