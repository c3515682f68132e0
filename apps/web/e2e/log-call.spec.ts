import { expect, test, visit } from './fixtures.ts'
import { look, SCREENS } from './look.ts'
import { minutesAgo, type RunningCallbook, startCallbook } from './running-callbook.ts'

test.use({ serverOf: 'log-call' })

test('a call logged in the form is in GET /v1/callLogs, and in the list', async ({ page, callbook }) => {
  await visit(page, '/calls')
  await page.getByRole('button', { name: 'Log a call' }).first().click()
  await expect(page).toHaveURL('/calls?log=1')
  const form = page.getByRole('dialog', { name: 'Log a call' })
  await form.getByLabel('Number', { exact: true }).fill('+1 415 555 0123')
  await form.getByText('Left message').click()
  await form.getByLabel('Duration').fill('2m 41s')
  await form.getByLabel('When').fill('2026-11-01 14:02')
  await expect(form.getByText('Began Sun, 1 Nov 2026, 14:02:00 GMT+5:45')).toBeVisible()
  await form.getByLabel('Note').click()
  await page.keyboard.type('Wants the <b>new</b> price list')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('before ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('Friday')
  await form.getByLabel('From number').fill('201')
  await form.getByLabel('Subject').fill('Renewal')
  await form.getByRole('button', { name: 'Log call' }).click()

  await expect(page.getByText('Call logged')).toBeVisible()
  await expect(page).toHaveURL('/calls')
  await page.getByRole('button', { name: 'Open' }).click()
  await expect(page).toHaveURL(/\/calls\/[0-9a-f]{32}$/)
  await expect(page.getByText('Wants the <b>new</b> price list')).toBeVisible()
  const id = page.url().split('/').at(-1)
  const logged = (await callbook.list()).find((call) => call.id === id)
  expect(logged).toMatchObject({
    outcome: 'left_message',
    to_phone_number: '+1 415 555 0123',
    from_phone_number: '201',
    // 14:02 in Kathmandu
    start_time: '2026-11-01T08:17:00.000Z',
    end_time: '2026-11-01T08:19:41.000Z',
    duration: '161',
    subject: 'Renewal',
    note: 'Wants the &lt;b&gt;new&lt;/b&gt; price list<br>before <strong>Friday</strong>',
  })
})

test("refuses bad input in the server's words, at the fields", async ({ page, callbook }) => {
  const before = await callbook.list()
  await visit(page, '/calls?log=1')
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name: 'Log call' }).click()
  await expect(form.getByText('Number is required.')).toBeVisible()
  await expect(form.getByText('Outcome is required.')).toBeVisible()
  await expect(form.getByLabel('Number', { exact: true })).toBeFocused()
  await form.getByLabel('Duration').fill('soon')
  await form.getByLabel('Number', { exact: true }).fill('1'.repeat(65))
  await form.getByLabel('When').fill('when the cows come home')
  await form.getByRole('button', { name: 'Log call' }).click()
  await expect(form.getByText('Number must be at most 64 characters long.')).toBeVisible()
  await expect(form.getByText('When is not understood.')).toBeVisible()
  await expect(form.getByText('Duration is not understood. Such as 2:41, 161 or 2m.')).toBeVisible()
  await form.getByLabel('When').fill('tomorrow 9:30')
  await form.getByRole('button', { name: 'Log call' }).click()
  await expect(form.getByText('When is in the future: a call is logged once it has begun.')).toBeVisible()
  expect(await callbook.list()).toEqual(before)
})

test('says at once what it understands of a length and a time', async ({ page, callbook }) => {
  await visit(page, '/calls?log=1')
  const form = page.getByRole('dialog')
  for (const text of ['2,5', 'abc', '99:99']) {
    await form.getByLabel('Duration').fill(text)
    await expect(form.getByText('Not understood. Such as 2:41, 161 or 2m')).toBeVisible()
  }
  await form.getByLabel('When').fill('tomorrow 9:30')
  await expect(form.getByText('In the future: ')).toBeVisible()
  // The day comes before the month.
  await form.getByLabel('When').fill('3/11/2026 9:30')
  await expect(form.getByText('Began Tue, 3 Nov 2026, 09:30:00 GMT+5:45')).toBeVisible()

  // What it says of "now" is what is stored: the call ends now.
  await form.getByLabel('Number', { exact: true }).fill('+37253570077')
  await form.getByText('Busy').click()
  await form.getByLabel('Duration').fill('1h')
  await form.getByLabel('When').fill('now')
  const began = await form.getByText(/^Began /).innerText()
  await form.getByRole('button', { name: 'Log call' }).click()
  await expect(page.getByText('Call logged')).toBeVisible()
  const logged = (await callbook.list()).find((call) => call.to_phone_number === '+37253570077')
  const [, hours = '', minutes = ''] = /(\d\d):(\d\d):\d\d GMT/.exec(began) ?? []
  const start = new Date(Date.parse(logged?.start_time ?? '') + 345 * 60_000)
  const apart = Math.abs(start.getUTCHours() * 60 + start.getUTCMinutes() - (Number(hours) * 60 + Number(minutes)))
  expect(Math.min(apart, 1440 - apart)).toBeLessThanOrEqual(1)
})

test("shows the server's own refusal, and keeps what was typed", async ({ page }) => {
  await visit(page, '/calls?log=1')
  const form = page.getByRole('dialog')
  await form.getByLabel('Number', { exact: true }).fill('+37253570010')
  await form.getByText('Busy').click()
  // Somebody deleted the person a moment ago.
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith('callbook.log-call.')) ?? ''
    const draft = JSON.parse(localStorage.getItem(key) ?? '{}')
    localStorage.setItem(key, JSON.stringify({ ...draft, person: { id: 987_654, name: 'Jo Park' } }))
  })
  await page.reload()
  await expect(form.getByText('Jo Park')).toBeVisible()
  await form.getByRole('button', { name: 'Log call' }).click()
  await expect(form.getByRole('alert')).toHaveText('A resource required for this operation was not found.')
  await form.getByRole('button', { name: 'Remove Jo Park' }).click()
  await form.getByRole('button', { name: 'Log call' }).click()
  await expect(page.getByText('Call logged')).toBeVisible()
})

test('logs a call by keyboard alone', async ({ page, callbook }) => {
  await visit(page, '/calls')
  await expect(page.getByRole('heading', { name: 'Calls', exact: true })).toBeVisible()
  await page.keyboard.press('c')
  const form = page.getByRole('dialog', { name: 'Log a call' })
  await expect(form.getByLabel('Who')).toBeFocused()
  await page.keyboard.type('+372 5357 0011')
  await expect(form.getByRole('option', { name: 'Call to +372 5357 0011' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(form.getByLabel('Number', { exact: true })).toHaveValue('+372 5357 0011')
  await page.keyboard.press('4')
  await expect(form.getByRole('radio', { name: 'Left voicemail' })).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.type('0:12')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Call logged')).toBeVisible()
  const logged = (await callbook.list()).find((call) => call.to_phone_number === '+372 5357 0011')
  expect(logged).toMatchObject({ outcome: 'left_voicemail', duration: '12' })
  await expect(page.locator(`[data-call="${logged?.id}"]`)).toBeVisible()
})

test('sends once, however often one presses', async ({ page, callbook }) => {
  const subject = 'only once'
  await visit(page, '/calls?log=1')
  const form = page.getByRole('dialog')
  await form.getByLabel('Number', { exact: true }).fill('201')
  await form.getByLabel('Subject').fill(subject)
  await form.getByText('No answer').click()
  await page.evaluate(() => {
    for (let press = 0; press < 5; press++) document.querySelector('form')?.requestSubmit()
  })
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Call logged')).toBeVisible()
  expect((await callbook.list()).filter((call) => call.subject === subject)).toHaveLength(1)
})

test('Back closes the form, and the draft waits', async ({ page }) => {
  await visit(page, '/calls')
  await page.keyboard.press('c')
  await page.getByLabel('Note').fill('half a thought')
  await page.goBack()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page).toHaveURL('/calls')
  await page.keyboard.press('c')
  await expect(page.getByLabel('Note')).toHaveText('half a thought')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL('/calls')
})

test('a number that was typed for "who" is taken when one goes on', async ({ page }) => {
  await visit(page, '/calls?log=1')
  const form = page.getByRole('dialog')
  await form.getByLabel('Who').fill('+372 5357 0099')
  await page.keyboard.press('Tab')
  await expect(form.getByLabel('Number', { exact: true })).toHaveValue('+372 5357 0099')
})

test('a draft survives the tab, is of one user, and is gone after it is sent', async ({ page, context }) => {
  const drafts = () =>
    page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('callbook.log-call.')))
  await visit(page, '/calls?log=1')
  await page.getByLabel('Note').fill('half a thought')
  const second = await context.newPage()
  await second.goto('/calls?log=1')
  await expect(second.getByLabel('Note')).toHaveText('half a thought')
  await second.close()
  const form = page.getByRole('dialog')
  await form.getByLabel('Number', { exact: true }).fill('201')
  await form.getByText('Busy').click()
  expect(await drafts()).toHaveLength(1)
  await form.getByRole('button', { name: 'Log call' }).click()
  await expect(page.getByText('Call logged')).toBeVisible()
  expect(await drafts()).toEqual([])
})

test('undo takes the call back', async ({ page, callbook }) => {
  await visit(page, '/calls?log=1')
  const form = page.getByRole('dialog')
  await form.getByLabel('Number', { exact: true }).fill('+37253579876')
  await form.getByText('Busy').click()
  await form.getByText('In 3 days').click()
  await expect(form.getByText(/^Call back \w+day/)).toBeVisible()
  await form.getByRole('button', { name: 'Log call' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('The call is not logged any more')).toBeVisible()
  expect((await callbook.list()).filter((call) => call.to_phone_number === '+37253579876')).toEqual([])
})

test('says that a call seems to be logged already, and logs it all the same', async ({ page, callbook }) => {
  const to_phone_number = '+37253571111'
  await callbook.post({ to_phone_number, start_time: minutesAgo(0), end_time: minutesAgo(0), outcome: 'no_answer' })
  await visit(page, '/calls?log=1')
  const form = page.getByRole('dialog')
  await form.getByLabel('Number', { exact: true }).fill('+372 5357 1111')
  await expect(form.getByText('You have logged a call with this number at this minute already')).toBeVisible()
  await form.getByText('Connected').click()
  await form.getByRole('button', { name: 'Log call' }).click()
  await expect(page.getByText('Call logged')).toBeVisible()
})

test('the only person who has a number is chosen for it, and can be removed', async ({ page, callbook }) => {
  await callbook.add('/v1/persons', { name: 'Only Jo', phone: '+37253572001' })
  for (const name of ['Twin A', 'Twin B']) await callbook.add('/v1/persons', { name, phone: '+37253572002' })
  await visit(page, '/calls?log=1')
  const form = page.getByRole('dialog')
  const number = form.getByLabel('Number', { exact: true })
  await number.fill('00372 5357-2001')
  await expect(form.getByText('The only person who has this number.')).toBeVisible()
  // Who is chosen for a number goes with it.
  await number.fill('+372 5357 2009')
  await expect(form.getByLabel('Who')).toHaveValue('')
  await number.fill('+372 5357 2002')
  await form.getByRole('button', { name: 'Twin B' }).click()
  await form.getByRole('button', { name: 'Remove Twin B' }).click()
  await expect(form.getByRole('button', { name: 'Twin A' })).toBeVisible()
  await number.fill('+372 5357 2001')
  await form.getByRole('button', { name: 'Remove Only Jo' }).click()
  // Removed is removed: offered, and not chosen again.
  await expect(form.getByRole('button', { name: 'Only Jo' })).toHaveAccessibleName('Only Jo')
  await form.getByRole('button', { name: 'Only Jo' }).click()
  await form.getByText('Busy').click()
  await form.getByRole('button', { name: 'Log call' }).click()
  await expect(page.getByText('Call logged with Only Jo')).toBeVisible()
  const logged = (await callbook.list()).find((call) => call.to_phone_number === '+372 5357 2001')
  expect(logged).toMatchObject({ person_id: expect.any(Number) })
})

test('on the page of a record, a call is about that record', async ({ page, callbook }) => {
  const org = await callbook.add('/v1/organizations', { name: 'Mill' })
  const jo = await callbook.add('/v1/persons', { name: 'Jo Miller', org_id: org.id, phone: '+37253573001' })
  const links = { person_id: jo.id, org_id: org.id }
  const deal = await callbook.add('/v1/deals', { title: 'Renewal', ...links })
  const lead = await callbook.add('/v1/leads', { title: 'Mill, maybe', person_id: jo.id, organization_id: org.id })
  const form = page.getByRole('dialog', { name: 'Log a call' })
  const log = async () => {
    await expect(form.getByRole('radio').first()).toBeVisible()
    await page.keyboard.press('4')
    await form.getByRole('button', { name: 'Log call' }).click()
    await expect(form).toBeHidden()
    const [logged] = (await callbook.list()).toSorted((a, b) => b.id.localeCompare(a.id))
    return logged
  }

  await visit(page, `/people/${jo.id}`)
  await page.keyboard.press('c')
  await expect(page).toHaveURL(`/people/${jo.id}?log=1`)
  await expect(form.getByRole('button', { name: 'Remove Jo Miller' })).toBeVisible()
  // Half a thought about Jo is of no other record.
  await form.getByLabel('Note').fill('half a thought')
  await page.reload()
  await expect(form.getByLabel('Note')).toHaveText('half a thought')
  await expect(form.getByRole('radio').first()).toBeFocused()
  expect(await log()).toMatchObject({ ...links, deal_id: deal.id, to_phone_number: '+37253573001' })
  await expect(page.getByText('Call logged with Jo Miller')).toBeVisible()
  await expect(page.getByRole('list').getByText('half a thought')).toBeVisible()

  await visit(page, `/deals/${deal.id}`)
  await page.getByRole('button', { name: 'Log a call' }).click()
  await expect(form.getByText('Renewal')).toBeVisible()
  await expect(form.getByLabel('Note')).toHaveText('')
  // Whoever it was with, it is about the deal.
  await form.getByRole('button', { name: 'Remove Jo Miller' }).click()
  await form.getByRole('button', { name: 'Jo Miller' }).click()
  expect(await log()).toMatchObject({ ...links, deal_id: deal.id })

  await visit(page, `/leads/${lead.id}?log=1`)
  await expect(form.getByText('Mill, maybe')).toBeVisible()
  expect(await log()).toMatchObject({ ...links, lead_id: lead.id })

  await visit(page, `/organizations/${org.id}?log=1`)
  await expect(form.getByRole('button', { name: 'Remove Mill' })).toBeVisible()
  await form.getByLabel('Number', { exact: true }).fill('201')
  await form.getByText('Busy').click()
  await form.getByRole('button', { name: 'Log call' }).click()
  await expect(page.getByText('Call logged: 201')).toBeVisible()
  expect((await callbook.list()).find((call) => call.org_id === org.id && call.to_phone_number === '201')).toBeDefined()
})

test('a follow-up without a person says which number to call', async ({ page }) => {
  await visit(page, '/calls?log=1')
  const form = page.getByRole('dialog')
  await form.getByLabel('Number', { exact: true }).fill('+37253574001')
  await form.getByText('Busy').click()
  await form.getByText('In 3 days').click()
  await form.getByRole('button', { name: 'Log call' }).click()
  await expect(page.getByText('Call logged')).toBeVisible()
  await visit(page, '/activities')
  await expect(page.getByRole('link', { name: 'Call back +372 5357 4001' })).toBeVisible()
  await expect(page.getByRole('link', { name: '+372 5357 4001', exact: true })).toHaveAttribute(
    'href',
    'tel:+37253574001',
  )
})

test.describe('with people', () => {
  let demo: RunningCallbook
  test.beforeAll(async () => {
    demo = await startCallbook({ CALLBOOK_DEMO: '1' })
  })
  test.afterAll(() => demo.stop())

  for (const { name, ...screen } of SCREENS) {
    test(`logs a call with somebody by name, within ten seconds: ${name}`, async ({ browser }) => {
      const context = await browser.newContext({
        ...screen,
        reducedMotion: 'reduce',
        baseURL: demo.address,
        storageState: await demo.signIn(),
      })
      const page = await context.newPage()
      await visit(page, '/calls')
      const began = Date.now()
      await page.keyboard.press('c')
      const form = page.getByRole('dialog', { name: 'Log a call' })
      await expect(form.getByLabel('Who')).toBeFocused()
      await page.keyboard.type('an')
      await expect(form.getByRole('option').first()).toBeVisible()
      await look(page, `log-call-who-${name}`)
      await page.keyboard.press('Enter')
      await page.keyboard.press('1')
      await page.keyboard.press('Tab')
      await page.keyboard.type('2:41')
      await page.keyboard.press('Tab')
      await page.keyboard.type('10 min ago')
      await look(page, `log-call-filled-${name}`)
      await page.keyboard.press('Control+Enter')
      await expect(page.getByText('Call logged')).toBeVisible()
      const seconds = (Date.now() - began) / 1000
      test.info().annotations.push({ type: 'seconds, pictures and axe included', description: String(seconds) })
      const [logged] = (await demo.list()).toSorted((a, b) => b.id.localeCompare(a.id))
      expect(logged).toMatchObject({ outcome: 'connected', duration: '161', person_id: expect.any(Number) })
      await page.getByRole('button', { name: 'Open' }).click()
      await expect(page.getByRole('article')).toContainText('2:41')
      await look(page, `call-demo-${name}`)
      await context.close()
    })
  }
})
