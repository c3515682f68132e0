import { readFile } from 'node:fs/promises'

import { addDays, dayOf } from '../src/lib/time/day.ts'
import { expect, test as base, visit } from './fixtures.ts'
import { look, SCREENS } from './look.ts'
import { markContrasts } from './mark-contrasts.ts'
import { minutesAgo, type RunningCallbook, startCallbook } from './running-callbook.ts'

// The browser's zone (playwright.config.ts), 5:45 ahead of UTC.
const yesterday = addDays(dayOf(Date.now(), 'Asia/Kathmandu'), -1)
const weekBefore = addDays(yesterday, -7)
const period = `from=${yesterday}&to=${yesterday}`

// A server of its own: every number on the page is known.
const test = base.extend<object, { callbook: RunningCallbook }>({
  callbook: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const callbook = await startCallbook()
      const post = (day: string, fields: Record<string, string>) =>
        callbook.post({ start_time: `${day} 04:30:00`, end_time: `${day} 04:31:00`, ...fields })
      // At 10:15: twelve calls, of which six connect, a minute each. The week before, four, of which one.
      for (let count = 0; count < 6; count += 1) {
        await post(yesterday, { outcome: 'connected', duration: '60', from_phone_number: '+442079460800' })
        await post(yesterday, { outcome: 'no_answer', duration: '0' })
      }
      for (const outcome of ['connected', 'busy', 'left_voicemail', 'wrong_number']) {
        await post(weekBefore, { outcome, duration: '120' })
      }
      await use(callbook)
      await callbook.stop()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})

test('tells the period in four numbers, each with what it is of and, of so few calls, the number before', async ({
  page,
}) => {
  await visit(page, `/insights?from=${addDays(yesterday, -6)}&to=${yesterday}`)
  const numbers = page.getByRole('list', { name: 'The period in numbers' }).getByRole('link')
  await expect(numbers).toHaveCount(4)
  await expect(numbers.nth(0)).toContainText('Calls124 before')
  await expect(numbers.nth(1)).toContainText('Connect rate50%of 12 calls25% of 4 before')
  await expect(numbers.nth(2)).toContainText(/Talk time6 ?m2 ?m before/)
  await expect(numbers.nth(3)).toContainText('Average length1:00of 6 connected2:00 before')
  await numbers.nth(1).click()
  await expect(page).toHaveURL(`/calls?from=${addDays(yesterday, -6)}&to=${yesterday}&outcome=connected`)
})

const DAY_MINUTES = 24 * 60
const WEEK_MINUTES = 7 * DAY_MINUTES

test('compares a running period with the same part of the week before, and says which', async ({ page, callbook }) => {
  const added = [
    await callbook.post({ start_time: minutesAgo(WEEK_MINUTES + 5), end_time: minutesAgo(WEEK_MINUTES + 4) }),
    // At this time of the day, a week ago, it was still to come.
    await callbook.post({ start_time: minutesAgo(WEEK_MINUTES - 5), end_time: minutesAgo(WEEK_MINUTES - 6) }),
  ]
  await visit(page, `/insights?from=${yesterday}&to=${addDays(yesterday, 1)}`)
  const numbers = page.getByRole('list', { name: 'The period in numbers' })
  await expect(numbers).toContainText('Calls125 before')
  const compared = page.getByText('Compared with').getByRole('link')
  // The server learns the reader's zone from this page: at first its own clock stands there. And a minute may go by.
  await expect(async () => {
    const words = await compared.innerText()
    expect(words).toMatch(/ – .+ until \d\d:\d\d$/)
    const [days, reps] = [
      await page.getByRole('region', { name: 'Calls per day' }).innerText(),
      await page.getByRole('region', { name: 'Leaderboard' }).innerText(),
    ]
    expect(days).toContain(`The dashed line is ${words}.`)
    expect(reps).toContain(`Calls of each rep, against ${words}.`)
  }).toPass()
  await page.locator('[data-bar]').first().hover()
  await expect(page.getByText(/: 4 calls$/)).toBeVisible()
  await compared.click()
  await expect(page.getByRole('status').filter({ hasText: /^5 calls · / })).toBeVisible()
  // The other tests count.
  for (const { id } of added) await callbook.delete(id)
})

test('G N goes there, and the period is in the URL', async ({ page }) => {
  await visit(page, '/calls')
  await expect(async () => {
    await page.keyboard.press('g')
    await page.keyboard.press('n')
    await expect(page).toHaveURL('/insights', { timeout: 1000 })
  }).toPass()
  await page.getByRole('button', { name: '7 days' }).click()
  await expect(page).toHaveURL('/insights?period=7d')
  await page.getByRole('button', { name: 'Outbound' }).click()
  await expect(page.getByText('own numbers are known, and none is set yet')).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL('/insights?period=7d')
  await expect(page.getByRole('list', { name: 'The period in numbers' })).toContainText('12')
})

test('each number is that of its calls', async ({ page }) => {
  const total = page.getByRole('status').filter({ hasText: /^\d+ calls? · / })
  const rows = page.locator('[data-call]')
  const numbers = page.getByRole('list', { name: 'The period in numbers' }).getByRole('link')
  const filters = page.getByRole('list', { name: 'Filters' })

  await visit(page, `/insights?${period}`)
  await numbers.nth(0).click()
  await expect(total).toHaveText(/^12 calls · 6 ?m$/)
  await expect(rows).toHaveCount(12)

  await page.goBack()
  await numbers.nth(1).click()
  await expect(total).toHaveText(/^6 calls · 6 ?m$/)
  await expect(rows).toHaveCount(6)
  await expect(filters).toContainText('Outcome: Connected')

  await page.goBack()
  await page.getByRole('region', { name: 'Best hour to call' }).getByRole('button', { name: '10:00–11:00' }).click()
  await page.getByRole('dialog').getByRole('link').first().click()
  await expect(total).toHaveText(/^12 calls · 6 ?m$/)
  await expect(filters).toContainText(`Date: ${yesterday} 10:00–11:00`)
})

test('directions are counted once an own number is known, and lead to their calls', async ({ page, callbook }) => {
  const own = await callbook.mutate<{ company_number: { id: number } }>('companyNumbers.add', {
    value: '+442079460800',
  })
  await visit(page, `/insights?${period}&direction=outbound`)
  const numbers = page.getByRole('list', { name: 'The period in numbers' }).getByRole('link')
  await expect(numbers.nth(0)).toContainText('Calls6')
  await numbers.nth(0).click()
  await expect(page).toHaveURL(`/calls?${period}&direction=outbound`)
  await expect(page.locator('[data-call]')).toHaveCount(6)
  await callbook.mutate('companyNumbers.remove', { id: own.company_number.id })
})

test('a person can be chosen, and leads to their calls', async ({ page, callbook }) => {
  const { id } = await callbook.add('/v1/persons', { name: 'Jo Park' })
  await callbook.post({ person_id: id, start_time: `${yesterday} 06:30:00`, end_time: `${yesterday} 06:31:00` })
  await visit(page, `/insights?${period}`)
  await page.getByRole('button', { name: 'Person', exact: true }).click()
  await page.getByRole('option', { name: /Jo Park/ }).click()
  await expect(page).toHaveURL(`/insights?${period}&person_id=${id}`)
  const numbers = page.getByRole('list', { name: 'The period in numbers' }).getByRole('link')
  await expect(numbers.nth(0)).toContainText('Calls1')
  await numbers.nth(0).click()
  await expect(page).toHaveURL(`/calls?${period}&person_id=${id}`)
  await expect(page.getByRole('list', { name: 'Filters' })).toContainText('Person: Jo Park')
  await expect(page.locator('[data-call]')).toHaveCount(1)
  await page.goBack()
  await page.getByRole('button', { name: 'Remove the filter Person' }).click()
  await expect(numbers.nth(0)).toContainText('Calls13')
  // The other tests count.
  for (const call of await callbook.list()) if (call.person_id === id) await callbook.delete(call.id)
})

test('each piece of a bar leads to its calls, by mouse and by arrows', async ({ page }) => {
  await visit(page, `/insights?from=${weekBefore}&to=${yesterday}`)
  const pieces = page.getByRole('region', { name: 'Calls per day' }).locator('[data-bar]')
  await expect(pieces).toHaveCount(6)
  await pieces.and(page.getByRole('link', { name: 'Connected, 1 call' })).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('link', { name: ': Connected, 6 calls' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('[data-column]:focus')).toHaveAccessibleName(/: 12 calls$/)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('link', { name: ': No answer, 6 calls' }).first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/calls?${period}&outcome=no_answer`)
})

test('the column of a day leads to all its calls', async ({ page }) => {
  await visit(page, `/insights?from=${weekBefore}&to=${yesterday}`)
  // Above the pieces: the other day is the higher one.
  await page
    .locator('[data-column]')
    .first()
    .click({ position: { x: 8, y: 4 } })
  await expect(page).toHaveURL(`/calls?from=${weekBefore}&to=${weekBefore}`)
})

test('marks and the line of the period before stand out from the canvas, light and dark', async ({ page }) => {
  await visit(page, `/insights?from=${weekBefore}&to=${yesterday}`)
  await expect(page.locator('.line-before path')).toBeAttached()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveClass(colorScheme)
    const contrasts = Object.entries(await markContrasts(page))
    expect(contrasts).toHaveLength(7)
    expect(contrasts.filter(([, contrast]) => contrast < 3)).toEqual([])
  }
})

test('the best hour leads to the days behind it', async ({ page }) => {
  await visit(page, `/insights?from=${weekBefore}&to=${yesterday}`)
  const section = page.getByRole('region', { name: 'Best hour to call' })
  await expect(section).toContainText('10:00–11:00: 44% of 16 calls connected')
  const cell = section.getByRole('button', { name: '10:00–11:00: 44% of 16 calls connected' })
  await cell.click()
  const days = page.getByRole('dialog').getByRole('link')
  await expect(days).toHaveCount(2)
  await page.keyboard.press('Escape')
  await expect(cell).toBeFocused()
  await cell.click()
  await expect(days.first()).toContainText('12 calls')
  await days.first().click()
  // In Kathmandu, 10:00 to 11:00.
  await expect(page).toHaveURL(`/calls?from=${yesterday}T04:15:00.000Z&to=${yesterday}T05:15:00.000Z`)
})

test('every chart reads as a table, and the URL keeps it', async ({ page }) => {
  await visit(page, `/insights?from=${weekBefore}&to=${yesterday}`)
  for (const [chart, cells] of [
    ['Calls per day', ['6', '6', '12']],
    ['Best hour to call', ['44%', '7', '16']],
    ['Outcomes per rep', ['7', '6', '1', '1', '1', '16']],
  ] as const) {
    await page.getByRole('button', { name: `${chart}: as table` }).click()
    const row = page.getByRole('region', { name: chart, exact: true }).getByRole('row').last()
    await expect(row.getByRole('cell').filter({ hasText: /./ })).toHaveText([...cells])
  }
  await expect(page).toHaveURL(/table=days,hours,outcomes/)
  await page.reload()
  await expect(page.getByRole('table')).toHaveCount(4)
})

test('the leaderboard sorts, and its numbers can be taken away', async ({ page }) => {
  await visit(page, `/insights?${period}`)
  const section = page.getByRole('region', { name: 'Leaderboard' })
  await expect(section.getByRole('row').nth(1)).toContainText('50% of 12')
  await section.getByRole('button', { name: 'Rate' }).click()
  await expect(section.getByRole('columnheader', { name: 'Rate' })).toHaveAttribute('aria-sort', 'descending')
  await expect(page).toHaveURL(/sort=rate/)
  const downloading = page.waitForEvent('download')
  await section.getByRole('button', { name: 'download as CSV' }).click()
  const file = await readFile(await (await downloading).path(), 'utf8')
  expect(file.split('\r\n')[1]).toMatch(/^\d+,Ana Nurk,12,6,0\.5,360,60,4,1,0\.25,120,120$/)
})

test('says what went wrong, and tries again', async ({ page }) => {
  await visit(page, `/insights?${period}`)
  await expect(page.getByRole('list', { name: 'The period in numbers' })).toBeVisible()
  await page.route('**/api/trpc/insights.*', (route) => route.abort())
  await page.getByRole('button', { name: '7 days' }).click()
  await expect(page.getByText('These numbers could not be loaded')).toBeVisible()
  await page.unroute('**/api/trpc/insights.*')
  await page.getByRole('button', { name: 'Try again' }).first().click()
  await expect(page.getByRole('list', { name: 'The period in numbers' })).toContainText('12')
})

test('says that a period has no calls, and where the last ones are', async ({ page, callbook }) => {
  const empty = addDays(weekBefore, -7)
  const day = addDays(empty, -7)
  const { id } = await callbook.post({ start_time: `${day} 04:30:00`, end_time: `${day} 04:31:00` })
  await visit(page, `/insights?from=${empty}&to=${empty}`)
  await expect(page.getByRole('heading', { name: 'No calls in this period' })).toBeVisible()
  await page.getByRole('button', { name: 'Show the period before' }).click()
  await expect(page.getByRole('list', { name: 'The period in numbers' })).toContainText('Calls1')
  await callbook.delete(id)
  await page.goto('/insights?from=2020-01-01&to=2020-01-31')
  await page.getByRole('button', { name: 'Show the last 30 days' }).click()
  await expect(page).toHaveURL('/insights')
  await expect(page.getByRole('list', { name: 'The period in numbers' })).toContainText('Calls16')
})

for (const { name, ...screen } of SCREENS) {
  test.describe(name, () => {
    test.use(screen)

    test('looks right', async ({ page }) => {
      await page.goto(`/insights?from=${weekBefore}&to=${yesterday}`)
      await expect(page.locator('[data-bar]').first()).toBeVisible()
      await look(page, `insights-${name}`, { fullPage: true })
    })

    test('looks right as tables', async ({ page }) => {
      await page.goto(`/insights?from=${weekBefore}&to=${yesterday}&table=days,hours,outcomes`)
      await expect(page.getByRole('table')).toHaveCount(4)
      await look(page, `insights-tables-${name}`, { fullPage: true })
    })

    test('looks right without calls', async ({ page }) => {
      await page.goto('/insights?from=2020-01-01&to=2020-01-31')
      await expect(page.getByRole('heading', { name: 'No calls in this period' })).toBeVisible()
      await look(page, `insights-empty-${name}`)
    })
  })
}

test.describe('on a phone', () => {
  const [, { name: _name, ...phone }] = SCREENS
  test.use(phone)

  test('the leaderboard can be read, with a long name too', async ({ page, callbook }) => {
    await callbook.mutate('profile.update', { name: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh' })
    // Four hours and more.
    const start_time = `${yesterday} 06:30:00`
    const { id } = await callbook.post({ start_time, end_time: `${yesterday} 12:31:00`, duration: '17640' })
    await visit(page, `/insights?${period}`)
    const row = page.getByRole('region', { name: 'Leaderboard' }).getByRole('row').nth(1)
    const talk = row.getByRole('link', { name: /^5 ?h 0 ?m, average 42:51$/ })
    await expect(talk).toBeVisible()
    // Nothing of it is cut off, nor over what stands beside it.
    expect(await row.getByRole('rowheader').evaluate((cell) => cell.scrollWidth - cell.clientWidth)).toBe(0)
    const [words, cell] = [await talk.boundingBox(), await row.getByRole('rowheader').boundingBox()]
    expect((words?.x ?? 0) + (words?.width ?? 0)).toBeLessThanOrEqual((cell?.x ?? 0) + (cell?.width ?? 0))
    await callbook.mutate('profile.update', { name: 'Ana Nurk' })
    await callbook.delete(id)
  })

  test('a tap on a thin piece opens its day', async ({ page }) => {
    await visit(page, `/insights?from=${addDays(yesterday, -29)}&to=${yesterday}`)
    const piece = page.locator('[data-bar="29"]').first()
    await piece.scrollIntoViewIfNeeded()
    const box = await piece.boundingBox()
    if (!box) throw new Error('The piece has no place.')
    expect(box.width).toBeLessThan(24)
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
    await expect(page).toHaveURL(`/calls?${period}`)
  })
})
