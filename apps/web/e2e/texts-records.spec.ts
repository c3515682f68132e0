import { expect, visit } from './fixtures.ts'
import { expectMarked, test as base } from './marked-fixtures.ts'
import type { RunningCallbook } from './running-callbook.ts'

// Names, notes and phones without Latin letters: what is left with some is our own.
const PERSON = 'Ιωάννα'
const PHONE = '+37253570010'
const TOO_LONG = 'ά'.repeat(300)

const OUTCOMES = ['connected', 'no_answer', 'left_message', 'left_voicemail', 'wrong_number', 'busy'] as const

type Links = Readonly<Record<'person_id' | 'org_id' | 'deal_id' | 'lead_id', number | string>>

/** On a record's timeline: calls with and without a subject, plans and what was done, notes of both sorts. */
const fillTimeline = async (callbook: RunningCallbook, links: Partial<Links>) => {
  const { person_id, ...rest } = links
  const activity = { ...rest, ...(person_id !== undefined && { participants: [{ person_id, primary: true }] }) }
  for (const outcome of OUTCOMES) await callbook.post({ ...links, outcome })
  await callbook.post({ ...links, subject: 'Έψιλον', note: '<p>Ζήτα</p>' })
  await callbook.mutate('activities.add', { subject: 'Γάμμα', due_date: '2030-01-01', ...activity })
  await callbook.mutate('activities.add', { subject: 'Λάμδα', due_date: '2024-01-31', done: true, ...activity })
  await callbook.mutate('notes.add', { content: 'Ήτα', ...links })
  await callbook.mutate('notes.add', { content: '<b>Θήτα</b>', ...links })
}

const addWorld = async (callbook: RunningCallbook) => {
  const org = await callbook.add('/v1/organizations', { name: 'Ωμέγα', address: 'Πλάκα 1' })
  const labels = ['work', 'mobile', 'home', 'other', 'σπίτι']
  const person = await callbook.mutate<{ id: number }>('persons.add', {
    name: PERSON,
    job_title: 'Μυλωνού',
    org_id: org.id,
    phones: labels.map((label, place) => ({ value: `+3725357001${place}`, label, primary: place === 0 })),
    emails: labels.map((label, place) => ({ value: `${place}@mill.example`, label, primary: place === 0 })),
  })
  const duplicate = await callbook.add('/v1/persons', { name: 'Ιώ', phone: PHONE })
  await callbook.add('/v1/persons', { name: 'Ηώ', phone: PHONE })
  for (let call = 0; call < 2; call += 1) await callbook.post({ person_id: duplicate.id })
  const alone = await callbook.add('/v1/persons', { name: 'Μόνη' })
  const empty = await callbook.add('/v1/organizations', { name: 'Κενή' })
  const links = { person_id: person.id, org_id: org.id }
  const money = { value: 1200.5, currency: 'EUR', expected_close_date: '2030-01-31', ...links }
  const deal = await callbook.add('/v1/deals', { title: 'Άλφα', probability: 40, ...money })
  const won = await callbook.add('/v1/deals', { title: 'Νίκη', status: 'won', ...money })
  const lost = await callbook.add('/v1/deals', { title: 'Χαμένη', status: 'lost', lost_reason: 'Ακριβό', ...money })
  const amount = { value: { amount: 900, currency: 'EUR' }, expected_close_date: '2030-01-31' }
  const lead = await callbook.add('/v1/leads', { title: 'Βήτα', person_id: person.id, ...amount })
  const archived = await callbook.add('/v1/leads', { title: 'Παλιά', organization_id: org.id })
  await callbook.mutate('leads.update', { id: archived.id, is_archived: true })
  const overdue = await callbook.add('/v1/activities', { subject: 'Κάππα', due_date: '2024-01-31' })
  await fillTimeline(callbook, { person_id: person.id })
  await fillTimeline(callbook, { org_id: org.id })
  await fillTimeline(callbook, { deal_id: deal.id })
  await fillTimeline(callbook, { lead_id: lead.id })
  return {
    person: `/people/${person.id}`,
    alone: `/people/${alone.id}`,
    organization: `/organizations/${org.id}`,
    empty: `/organizations/${empty.id}`,
    deal: `/deals/${deal.id}`,
    won: `/deals/${won.id}`,
    lost: `/deals/${lost.id}`,
    lead: `/leads/${lead.id}`,
    archived: `/leads/${archived.id}`,
    activity: `/activities?activity=${overdue.id}`,
  }
}
type World = Awaited<ReturnType<typeof addWorld>>

const test = base.extend<object, { world: World }>({
  world: [async ({ callbook }, use) => use(await addWorld(callbook)), { scope: 'worker', timeout: 60_000 }],
})
test.use({ serverOf: 'texts-records' })

const VIEWS = [
  '/people',
  '/organizations',
  '/deals',
  '/deals?view=won',
  '/deals?view=lost',
  '/deals?view=all',
  '/leads',
  '/leads?view=archived',
  '/activities',
  '/activities?view=overdue',
  '/activities?view=today',
  '/activities?view=week',
  '/activities?view=done',
] as const

// The first test: it is the only one that needs nobody in the database.
test('lists before their first record', async ({ page }) => {
  for (const path of VIEWS) {
    await visit(page, path)
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible()
    await expectMarked(page, path)
  }
})

test('lists with rows, and with nothing found', async ({ page, world: _ }) => {
  for (const path of VIEWS) {
    await visit(page, path)
    await expectMarked(page, path)
  }
  for (const path of ['/people', '/organizations', '/deals', '/leads', '/activities']) {
    await visit(page, path)
    await expect(page.getByRole('table')).toBeVisible()
    await page.getByRole('searchbox').fill('ωωω')
    await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible()
    await expectMarked(page, `${path} with nothing found`)
  }
})

test('records with all that may happen with them, and with nothing', async ({ page, world }) => {
  const { activity: _, ...records } = world
  for (const path of Object.values(records)) {
    await visit(page, path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectMarked(page, path)
  }
  await visit(page, world.lost)
  await expect(page.getByText('Why lost')).toBeVisible()
})

test('records that are not there', async ({ page }) => {
  for (const list of ['people', 'organizations', 'deals', 'leads']) {
    await visit(page, `/${list}/987654`)
    await expect(page.getByRole('heading', { name: 'is not here' })).toBeVisible()
    await expectMarked(page, `/${list}/987654`)
  }
})

test('forms, and what they refuse', async ({ page, world }) => {
  test.setTimeout(120_000)
  const form = page.getByRole('dialog')
  const NEW = [
    ['/people', 'New person', 'Name', 'Name is required.'],
    ['/organizations', 'New organization', 'Name', 'Name is required.'],
    ['/deals', 'New deal', 'Title', 'Title is required.'],
    ['/leads', 'New lead', 'Title', 'Person or organization is required.'],
    ['/activities', 'New activity', 'Subject', null],
  ] as const
  const said = (sentence: string) => form.getByText(sentence).or(form.getByText(sentence.replace(/^(\S+)/, '⟦⟦$1⟧')))
  for (const [path, action, first, refusal] of NEW) {
    await visit(page, path)
    await page.getByRole('button', { name: action }).first().click()
    await expect(form).toBeVisible()
    if (path === '/people') {
      await form.getByRole('button', { name: 'Another number' }).click()
      await form.getByRole('button', { name: 'Another address' }).click()
    }
    if (path === '/deals') await form.getByLabel('Value').fill('πολλά')
    if (path === '/deals') await form.getByLabel('Currency').fill('€')
    if (refusal !== null) {
      await page.keyboard.press('Control+Enter')
      await expect(said(refusal)).toBeVisible()
      await expectMarked(page, action)
    }
    await form.getByLabel(first).first().fill(TOO_LONG)
    await page.keyboard.press('Control+Enter')
    await expect(form.getByText('must be at most')).toBeVisible()
    await expectMarked(page, `${action} with too long a name`)
  }
  for (const path of [world.person, world.organization, world.deal, world.lead, world.activity]) {
    await visit(page, path)
    if (path !== world.activity) await page.getByRole('button', { name: 'Edit', exact: false }).first().click()
    await expect(form.getByRole('button', { name: 'Save' })).toBeVisible()
    await expectMarked(page, `the form of ${path}`)
  }
})

test('questions before something cannot be undone', async ({ page, world }) => {
  const question = page.getByRole('alertdialog')
  for (const path of [world.person, world.alone, world.organization, world.deal, world.lead]) {
    await visit(page, path)
    await page.getByRole('button', { name: /⟦Delete the (person|organization|deal|lead)/ }).click()
    await expect(question).toBeVisible()
    if (path === world.person) await expect(question).toContainText('What they have stays')
    if (path === world.alone) await expect(question).toContainText('Nothing is linked')
    await expectMarked(page, `deleting ${path}`)
    await question.getByRole('button', { name: 'Cancel' }).click()
  }
  await visit(page, world.person)
  for (const duplicate of ['Ιώ', 'Ηώ']) {
    await page.getByRole('button', { name: `Merge ${duplicate} into ${PERSON}` }).click()
    await expect(question).toContainText('This cannot be undone')
    await expectMarked(page, `merging ${duplicate}`)
    await question.getByRole('button', { name: 'Cancel' }).click()
  }
  await page.getByRole('button', { name: `Merge Ηώ into ${PERSON}` }).click()
  await question.getByRole('button', { name: 'Merge' }).click()
  await expect(page.getByText('Merged into')).toBeVisible()
  await expectMarked(page, 'merged')
})

test('a note: written, edited, deleted', async ({ page, world }) => {
  await visit(page, world.deal)
  await page.getByPlaceholder('Write a note').fill('Σίγμα')
  await expect(page.getByRole('button', { name: 'Add note' })).toBeVisible()
  await expectMarked(page, 'a note that is being written')
  const note = page.getByRole('listitem').filter({ hasText: 'Θήτα' })
  await note.hover()
  await note.getByRole('button', { name: 'Edit the note' }).click()
  await expect(page.getByRole('textbox', { name: 'Words of the note' })).toBeVisible()
  await expectMarked(page, 'a note that is being edited')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await note.hover()
  await note.getByRole('button', { name: 'Delete the note' }).click()
  await expect(page.getByText('The note is deleted')).toBeVisible()
  await expectMarked(page, 'a note that was deleted')
})

test('what is done with a record, and what is said of it', async ({ page, world }) => {
  test.setTimeout(120_000)
  const press = (name: string) => page.getByRole('button', { name }).first().click()
  const expectSaid = async (words: string) => {
    await expect(page.getByText(words).first()).toBeVisible()
    await expectMarked(page, words)
  }
  await visit(page, world.person)
  await press('⟦Plan⟧')
  const form = page.getByRole('dialog')
  await expect(form.getByText(PERSON)).toBeVisible()
  await expectMarked(page, 'a plan')
  await form.getByLabel('Subject').fill('Δέλτα')
  await page.keyboard.press('Control+Enter')
  await expectSaid('Planned: Δέλτα')

  await visit(page, '/activities')
  await page.getByRole('checkbox', { name: 'Κάππα' }).click()
  await expectSaid('Done: Κάππα')
  await visit(page, '/activities?view=done')
  await page.getByRole('checkbox', { name: 'Κάππα' }).click()
  await expectSaid('To do again: Κάππα')

  await visit(page, world.deal)
  await press('Won')
  await expectSaid('Undo')
  await press('Reopen')
  await expectSaid('The deal is open again')
  await press('Lost')
  await expectSaid('Marked as lost')

  await visit(page, world.archived)
  await press('Take back')
  await expectSaid('Back among the active leads')
  await press('Archive')
  await expectSaid('Take back')
  await visit(page, world.lead)
  await page.getByRole('button', { name: /Convert/ }).click()
  await expectSaid('The lead is a deal now')
})

test('a timeline and a list whose server does not answer', async ({ page, callbook, world }) => {
  test.setTimeout(120_000)
  const org_id = Number(world.empty.split('/').at(-1))
  for (let note = 0; note < 51; note += 1) await callbook.mutate('notes.add', { content: 'Ρω', org_id })
  await page.route(/organizations\.timeline|persons\.list/, (route) => route.abort())
  await visit(page, world.empty)
  await expect(page.getByRole('status').filter({ hasText: 'shown' })).toContainText('50 entries')
  // Again, should the page not have listened yet.
  await expect(async () => {
    await page.evaluate(() => window.scrollTo(0, 0))
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    await expect(page.getByText('The server did not answer').first()).toBeVisible({ timeout: 10_000 })
  }).toPass({ timeout: 60_000 })
  await expectMarked(page, 'a timeline that ends early')
  await visit(page, '/people?q=ωωω')
  await page.getByRole('searchbox').fill('ωω')
  await expect(page.getByText('The people could not be loaded')).toBeVisible({ timeout: 60_000 })
  await expectMarked(page, 'a list that could not be loaded')
})
