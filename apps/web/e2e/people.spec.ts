import { expect, test, visit } from './fixtures.ts'
import { look, SCREENS } from './look.ts'
import { scrollUp } from './scroll-up.ts'
import { toneOf } from './tone-of.ts'

test.use({ serverOf: 'people' })

test('a person: added, found, edited, noted, deleted', async ({ page, callbook }) => {
  await visit(page, '/people')
  // Not by its key: what streams in listens a moment later than the frame.
  await page.getByRole('button', { name: 'New person' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name: 'Add person' }).click()
  await expect(form.getByText('Name is required.')).toBeVisible()
  await form.getByLabel('Name', { exact: true }).fill('Ines Park')
  await form.getByLabel('Phone').first().fill('+372 5357 0031')
  await form.getByLabel('E-mail').first().fill('jo@mill.example')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Ines Park' })).toBeVisible()
  await expect(page.getByRole('link', { name: '+372 5357 0031' })).toHaveAttribute('href', 'tel:+37253570031')

  await page.getByLabel('Note').fill('Likes rye')
  await page.getByRole('button', { name: 'Add note' }).click()
  await expect(page.getByText('Likes rye')).toBeVisible()
  await page.getByText('Likes rye').hover()
  await page.getByRole('button', { name: 'Edit the note' }).click()
  await page.getByLabel('Words of the note').fill('Likes spelt')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Likes spelt')).toBeVisible()
  await expect(page.getByText('Likes rye')).toBeHidden()
  await page.getByRole('button', { name: 'Edit the note' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type(' no more')
  await page.keyboard.press('Escape')
  await expect(page.getByText('Likes spelt', { exact: true })).toBeVisible()
  await page.getByText('Likes spelt').hover()
  await page.getByRole('button', { name: 'Delete the note' }).click()
  await expect(page.getByText('Likes spelt')).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Likes spelt')).toBeVisible()
  await page.getByText('Likes spelt').hover()
  const deletion = page.waitForResponse(/notes\.delete/)
  await page.getByRole('button', { name: 'Delete the note' }).click()
  expect((await deletion).ok()).toBe(true)
  await page.reload()
  await expect(page.getByPlaceholder('Write a note')).toBeVisible()
  await expect(page.getByText('No calls, activities or notes yet.')).toBeVisible()
  await expect(page.getByText('Likes spelt')).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Ines Park' })).toBeVisible()

  await page.getByRole('button', { name: 'Edit' }).click()
  await form.getByLabel('Job title').fill('Miller')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Miller')).toBeVisible()

  await page.getByRole('link', { name: 'People' }).first().click()
  await expect(page.getByRole('heading', { name: 'People', level: 1 })).toBeVisible()
  await page.getByRole('searchbox', { name: 'Search' }).fill('5357 0031')
  await expect(page.getByRole('link', { name: 'Ines Park' })).toBeVisible()
  await expect(page).toHaveURL(/q=5357/)
  await page.getByRole('searchbox', { name: 'Search' }).fill('nobody at all')
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible()
  await page.getByRole('button', { name: 'Clear search and filters' }).click()

  await page.getByRole('link', { name: 'Ines Park' }).click()
  await expect(page).toHaveURL(/\/people\/\d+$/)
  const calls: string[] = []
  for (const start_time of ['2024-01-31T10:00:00Z', '2024-01-31T11:00:00Z']) {
    const person_id = Number(page.url().split('/').at(-1))
    const { id } = await callbook.post({ person_id, start_time, end_time: start_time })
    calls.push(id)
  }
  await page.getByRole('button', { name: 'Delete the person' }).click()
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText('What they have stays: 2 calls')
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('heading', { name: 'Ines Park' })).toBeVisible()
  await page.getByRole('button', { name: 'Delete the person' }).click()
  await question.getByRole('button', { name: 'Delete person' }).click()
  await expect(page.getByRole('heading', { name: 'People', level: 1 })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Ines Park' })).toBeHidden()
  for (const id of calls) expect(await callbook.statusOf(id)).toBe(200)
})

test('a deleted record of any kind comes back by undo, and is gone for good when that time is over', async ({
  page,
  callbook,
}) => {
  test.setTimeout(120_000)
  const records = [
    ['/v1/persons', '/people', 'person', { name: 'Undone person' }],
    ['/v1/organizations', '/organizations', 'organization', { name: 'Undone organization' }],
    ['/v1/deals', '/deals', 'deal', { title: 'Undone deal' }],
    ['/v1/activities', '/activities', 'activity', { subject: 'Undone activity' }],
  ] as const
  const owner = await callbook.add('/v1/persons', { name: 'Has a lead' })
  const made: [list: string, kind: string, path: string][] = []
  for (const [wire, list, kind, fields] of records) {
    const { id } = await callbook.add(wire, fields)
    made.push([list, kind, list === '/activities' ? `/activities?activity=${id}` : `${list}/${id}`])
  }
  const lead = await callbook.add('/v1/leads', { title: 'Undone lead', person_id: owner.id })
  made.push(['/leads', 'lead', `/leads/${lead.id}`])
  const remove = async (kind: string, path: string) => {
    await visit(page, path)
    await page.getByRole('button', { name: `Delete the ${kind}` }).click()
    if (kind !== 'activity') await page.getByRole('button', { name: `Delete ${kind}` }).click()
    await expect(page.getByText(`The ${kind} is deleted`)).toBeVisible()
  }
  for (const [list, kind, path] of made) {
    const row = page.getByRole('row').getByRole('link', { name: `Undone ${kind}` })
    await remove(kind, path)
    await expect(row).toBeHidden()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(row).toBeVisible()

    const sent = page.waitForResponse((response) => response.url().includes('.delete'))
    await remove(kind, path)
    expect((await sent).ok()).toBe(true)
    await expect(page.getByText(`The ${kind} is deleted`)).toBeHidden()
    await visit(page, list)
    await expect(row).toBeHidden()
  }
})

test('whoever leaves the page has decided: the record is deleted', async ({ page, callbook }) => {
  const { id } = await callbook.add('/v1/persons', { name: 'Left behind' })
  await visit(page, `/people/${id}`)
  await page.getByRole('button', { name: 'Delete the person' }).click()
  await page.getByRole('button', { name: 'Delete person' }).click()
  await expect(page.getByText('The person is deleted')).toBeVisible()
  await page.goto('about:blank')
  await expect(async () => {
    await page.goto(`/people/${id}`)
    await expect(page.getByRole('heading', { name: 'This person is not here' })).toBeVisible({ timeout: 1000 })
  }).toPass()
})

test('a timeline plays the recording of a call in place', async ({ page, callbook }) => {
  const person = await callbook.add('/v1/persons', { name: 'Rae Recorded' })
  const { id } = await callbook.post({ person_id: person.id, subject: 'Recorded talk' })
  await callbook.post({ person_id: person.id, subject: 'Not recorded' })
  await callbook.record(id, toneOf(120))
  await visit(page, `/people/${person.id}`)
  const entries = page.getByRole('region', { name: 'What happened' }).getByRole('listitem')
  const recording = page.getByRole('button', { name: 'Recording', exact: true })
  await expect(entries.filter({ hasText: 'Not recorded' }).getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('group', { name: 'Recording of the call' })).toHaveCount(0)
  await recording.click()
  const player = entries.filter({ hasText: 'Recorded talk' }).getByRole('group', { name: 'Recording of the call' })
  await player.getByRole('button', { name: 'Play' }).click()
  await expect(player.getByRole('button', { name: 'Pause' })).toBeVisible()
  await recording.click()
  await expect(player).toHaveCount(0)
})

test('a duplicate is merged after seeing what moves', async ({ page, callbook }) => {
  const { id } = await callbook.add('/v1/persons', { name: 'Ravi Menon', phone: '+37253570032' })
  const duplicate = await callbook.add('/v1/persons', { name: 'R. Menon', phone: '+37253570032' })
  await callbook.post({ person_id: duplicate.id, subject: 'About flour' })
  await visit(page, `/people/${id}`)
  await page.getByRole('button', { name: 'Merge R. Menon into Ravi Menon' }).click()
  await expect(page.getByRole('alertdialog')).toContainText('1 call')
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(page.getByRole('link', { name: 'About flour' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Perhaps the same person' })).toBeHidden()
})

test('an activity leads on to what it is about, and to the call that it follows up on', async ({ page, callbook }) => {
  const org = await callbook.add('/v1/organizations', { name: 'Follow Mill' })
  const person = await callbook.add('/v1/persons', { name: 'Fay Follow', org_id: org.id })
  const call = {
    outcome: 'no_answer',
    to_phone_number: '+37253570077',
    start_time: '2026-01-31T09:00:00Z',
    end_time: '2026-01-31T09:00:00Z',
    person_id: person.id,
    org_id: org.id,
  }
  const { call_log, follow_up_id } = await callbook.mutate<{ call_log: { id: string }; follow_up_id: number }>(
    'callLogs.log',
    { call, follow_up_date: '2036-11-25' },
  )
  await visit(page, `/activities?activity=${follow_up_id}`)
  const ways = page.getByRole('dialog').getByRole('list', { name: 'What it is about' })
  await expect(ways.getByRole('link', { name: 'Follow Mill' })).toHaveAttribute('href', `/organizations/${org.id}`)
  await expect(ways.getByRole('link', { name: 'Fay Follow' })).toHaveAttribute('href', `/people/${person.id}`)
  await ways.getByRole('link', { name: 'Call, no answer' }).click()
  await expect(page).toHaveURL(new RegExp(`/calls/${call_log.id}$`))
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('without a connection one stays on the page, and is told', async ({ page, context, callbook }) => {
  const org = await callbook.add('/v1/organizations', { name: 'Reachable Mill' })
  const { id } = await callbook.add('/v1/persons', { name: 'Stays Here', org_id: org.id })
  await visit(page, `/people/${id}`)
  // What shows toasts is loaded with the first key or press.
  await page.keyboard.press('Shift')
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  const said = page.getByText('You are offline. This page stays as it is until the connection is back.')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Deals' }).click()
  await expect(said).toBeVisible()
  await page.getByRole('link', { name: 'Reachable Mill' }).click()
  await page.keyboard.press('g')
  await page.keyboard.press('d')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'Stays Here' })).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`/people/${id}$`))
  await context.setOffline(false)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Deals' }).click()
  await expect(page.getByRole('heading', { name: 'Deals', level: 1 })).toBeVisible()
})

test('a number that two people share does not make them one', async ({ page, callbook }) => {
  const phone = '+37253570055'
  const { id } = await callbook.add('/v1/persons', { name: 'Olga Switchboard', phone })
  await callbook.add('/v1/persons', { name: 'Nils Reception', phone })
  await visit(page, `/people/${id}`)
  const sharing = page.getByRole('region', { name: 'Has the same number' })
  await expect(sharing.getByRole('link', { name: 'Nils Reception' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Perhaps the same person' })).toBeHidden()
})

test('an organization with a new person', async ({ page }) => {
  await visit(page, '/organizations')
  await page.getByRole('button', { name: 'New organization' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('Mill')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Mill' })).toBeVisible()
  await page.getByRole('button', { name: 'New person' }).click()
  await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill('Ann Miller')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('link', { name: 'Ann Miller' }).click()
  await expect(page.getByRole('heading', { name: 'Ann Miller' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Mill', exact: true })).toBeVisible()
})

test('a deal is won, and reopened by undo', async ({ page }) => {
  await visit(page, '/deals')
  // Not by its key: what streams in listens a moment later than the frame.
  await page.getByRole('button', { name: 'New deal' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Title').fill('Flour for a year')
  await form.getByLabel('Value').fill('a lot')
  await form.getByRole('button', { name: 'Add deal' }).click()
  await expect(form.getByText(/^Value must be a number/)).toBeVisible()
  await form.getByLabel('Value').fill('1,200')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Flour for a year' })).toBeVisible()
  await expect(page.getByText('€1,200')).toBeVisible()
  await page.getByRole('button', { name: 'Won' }).click()
  await expect(page.getByRole('button', { name: 'Reopen' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'Won' })).toBeVisible()
})

test('a lead is archived, taken back and becomes a deal', async ({ page, callbook }) => {
  const person = await callbook.add('/v1/persons', { name: 'Lea Lead' })
  const { id } = await callbook.add('/v1/leads', { title: 'Asked about flour', person_id: person.id })
  await visit(page, `/leads/${id}`)
  await page.getByRole('button', { name: 'Archive' }).click()
  await expect(page.getByRole('button', { name: 'Take back' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Convert to deal' }).click()
  await expect(page).toHaveURL(/\/deals\/\d+$/)
  await expect(page.getByRole('heading', { name: 'Asked about flour' })).toBeVisible()
  await page.goto(`/leads/${id}`)
  await expect(page.getByRole('heading', { name: 'This lead is not here' })).toBeVisible()
})

test('an activity is planned, edited and ticked', async ({ page, callbook }) => {
  await callbook.add('/v1/activities', { subject: 'Long overdue', due_date: '2024-01-31' })
  await visit(page, '/activities')
  // Not by its key: what streams in listens a moment later than the frame.
  await page.getByRole('button', { name: 'New activity' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Subject').fill('Call the mill')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('link', { name: /Call the mill/ })).toBeVisible()
  await page.getByRole('link', { name: /Call the mill/ }).click()
  await form.getByLabel('Subject').fill('Call the mill again')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('link', { name: /Call the mill again/ })).toBeVisible()

  await page.getByRole('button', { name: 'Overdue' }).click()
  await expect(page.getByRole('link', { name: /Call the mill/ })).toBeHidden()
  await page.getByRole('checkbox', { name: 'Long overdue: done' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing is overdue' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('link', { name: /Long overdue/ })).toBeVisible()
})

test('an activity is planned from the page of what it is about', async ({ page, callbook }) => {
  const org = await callbook.add('/v1/organizations', { name: 'Planned Mill' })
  const person = await callbook.add('/v1/persons', { name: 'Pia Planned', org_id: org.id })
  const links = { person_id: person.id, org_id: org.id }
  const deal = await callbook.add('/v1/deals', { title: 'Planned deal', ...links })
  const lead = await callbook.add('/v1/leads', { title: 'Planned lead', person_id: person.id })
  const form = page.getByRole('dialog')
  const pages = [
    [`people/${person.id}`, ['Pia Planned', 'Planned Mill']],
    [`organizations/${org.id}`, ['Planned Mill']],
    [`deals/${deal.id}`, ['Pia Planned', 'Planned Mill', 'Planned deal']],
    [`leads/${lead.id}`, ['Pia Planned', 'Planned lead']],
  ] as const
  for (const [path, names] of pages) {
    await visit(page, `/${path}`)
    await page.getByRole('button', { name: 'Plan' }).click()
    for (const name of names) await expect(form.getByText(name, { exact: true })).toBeVisible()
    await form.getByLabel('Subject').fill(`Plan of ${path}`)
    await page.keyboard.press('Control+Enter')
    await expect(form).toBeHidden()
    // It is on the timeline of that very record, planned.
    const entries = page.getByRole('region', { name: 'What happened' }).getByRole('listitem')
    const entry = entries.filter({ hasText: `Plan of ${path}` })
    await expect(entry).toContainText('Planned')
  }
  await page.getByRole('link', { name: `Plan of leads/${lead.id}` }).click()
  await expect(form.getByRole('link', { name: 'Planned lead' })).toBeVisible()
  await expect(form.getByRole('button', { name: 'Remove Planned lead' })).toBeVisible()
  await form.getByLabel('Subject').fill('Plan of a lead, changed')
  await page.keyboard.press('Control+Enter')
  await expect(form).toBeHidden()
  await visit(page, `/leads/${lead.id}`)
  await expect(page.getByRole('link', { name: 'Plan of a lead, changed' })).toBeVisible()
})

test('a long list draws the rows on screen alone, and arrows walk through it', async ({ page, callbook }) => {
  test.setTimeout(120_000)
  const names = Array.from({ length: 260 }, (_, place) => `Row ${String(place).padStart(3, '0')}`)
  for (const name of names) await callbook.add('/v1/organizations', { name })
  await visit(page, '/organizations?q=Row')
  await expect(page.getByRole('link', { name: 'Row 000' })).toBeVisible()
  const rows = page.getByRole('row')
  await expect(async () => {
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    await expect(page.getByRole('link', { name: 'Row 259' })).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expect(page.getByText('260 organizations')).toBeVisible()
  expect(await rows.count()).toBeLessThan(100)
  await expect(page.getByRole('link', { name: 'Row 000' })).toHaveCount(0)
  await scrollUp(page)
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  await page.getByRole('link', { name: 'Row 258' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('link', { name: 'Row 259' })).toBeFocused()
  // Quicker than rows can be drawn.
  await Promise.all(Array.from({ length: 60 }, () => page.keyboard.press('k')))
  await expect(page.getByRole('link', { name: 'Row 199' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Row 199' })).toBeInViewport()
})

for (const { name, ...screen } of SCREENS) {
  test.describe(name, () => {
    test.use(screen)

    test('every list and page looks right', async ({ page, callbook }) => {
      test.setTimeout(180_000)
      const org = await callbook.add('/v1/organizations', { name: `Looks ${name}`, address: 'Mill Lane 1' })
      const person = await callbook.add('/v1/persons', {
        name: `Ines Looks ${name}`,
        org_id: org.id,
        phone: '+14155550123',
        email: 'ines@looks.example',
      })
      const links = { person_id: person.id, org_id: org.id }
      const deal = await callbook.add('/v1/deals', { title: `Deal ${name}`, value: 900, ...links })
      const lead = await callbook.add('/v1/leads', { title: `Lead ${name}`, person_id: person.id })
      await callbook.add('/v1/activities', { subject: `Plan ${name}`, due_date: '2024-01-31', ...links })
      await callbook.post({ ...links, deal_id: deal.id, note: '<p>Wants the list</p>' })
      const pages = [
        ['people', `Ines Looks ${name}`, person.id],
        ['organizations', `Looks ${name}`, org.id],
        ['deals', `Deal ${name}`, deal.id],
        ['leads', `Lead ${name}`, lead.id],
        ['activities', `Plan ${name}`, null],
      ] as const
      for (const [section, title, id] of pages) {
        await visit(page, `/${section}`)
        await expect(page.getByRole('link', { name: new RegExp(title) }).first()).toBeVisible()
        await look(page, `${section}-${name}`)
        await page.getByRole('button', { name: /^New / }).first().click()
        await expect(page.getByRole('dialog')).toBeVisible()
        await look(page, `${section}-new-${name}`)
        if (id === null) continue
        await visit(page, `/${section}/${id}`)
        await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
        await look(page, `${section}-one-${name}`)
      }
    })
  })
}
