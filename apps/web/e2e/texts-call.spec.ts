import { type BrowserContext, expect, type Page, test } from '@playwright/test'

import { findBrowser, HOW_TO_RUN } from './find-browser.ts'
import { startCallbook, type RunningCallbook } from './running-callbook.ts'
import { unmarkedTexts } from './unmarked-texts.ts'

// Names and notes without Latin letters: what is left with some is our own.
const EMAIL = 'ana.nurk@acme.example'
const NUMBER = '+37253570010'

let callbook: RunningCallbook
let id = ''
test.beforeAll(async () => {
  test.skip(!findBrowser(), `No Chromium was found. ${HOW_TO_RUN}`)
  callbook = await startCallbook({ CALLBOOK_MARK_TEXTS: '1', CALLBOOK_COMPANY: 'Αθήνα' })
  await callbook.mutate('profile.update', { name: 'Άννα' })
  const org = await callbook.add('/v1/organizations', { name: 'Ωμέγα' })
  const person = await callbook.add('/v1/persons', { name: 'Ιωάννα', org_id: org.id, phone: NUMBER })
  const links = { person_id: person.id, org_id: org.id }
  const deal = await callbook.add('/v1/deals', { title: 'Άλφα', ...links })
  const lead = await callbook.add('/v1/leads', { title: 'Βήτα', person_id: person.id })
  await callbook.post({ ...links, outcome: 'no_answer' })
  const call = { from_phone_number: '+14155550123', to_phone_number: NUMBER, outcome: 'no_answer' }
  id = (await callbook.post(call)).id
  // Everything that can be changed is set, changed, and removed.
  const changes = [
    { subject: 'Α', note: '<p>Β</p>', outcome: 'connected', ...links, deal_id: deal.id },
    { subject: 'Γ', note: '<p>Δ</p>', outcome: 'busy', lead_id: lead.id },
    { subject: null, note: null, person_id: null, org_id: null, lead_id: null },
    { subject: 'Έψιλον', note: '<p>Δέλτα</p>', ...links, deal_id: deal.id },
  ]
  for (const changed of changes) await callbook.mutate('callLogs.update', { id, ...changed })
})
test.afterAll(() => callbook.stop())

let context: BrowserContext
let page: Page
test.beforeEach(async ({ browser }) => {
  context = await browser.newContext({ baseURL: callbook.address, storageState: await callbook.signIn(EMAIL) })
  page = await context.newPage()
})
test.afterEach(() => context.close())

const open = async (path: string) => {
  await page.goto(path)
  await page.waitForLoadState('networkidle')
  await expect(page.locator('h1').first()).toBeVisible()
}

test('every text of a call with everything is in the catalog, read and edited', async () => {
  await open(`/calls/${id}`)
  await expect(page.getByText('edited the note')).toBeVisible()
  expect(await unmarkedTexts(page)).toEqual([])
  await page.keyboard.press('e')
  await expect(page.getByRole('form', { name: 'Edit the call' })).toBeVisible()
  expect(await unmarkedTexts(page)).toEqual([])
})

test('every text of its deletion is in the catalog', async () => {
  const { id: other } = await callbook.post({ to_phone_number: NUMBER })
  await open(`/calls/${other}`)
  await page.getByRole('button', { name: 'More actions' }).click()
  await expect(page.getByRole('menuitem', { name: 'Delete call' })).toBeVisible()
  expect(await unmarkedTexts(page)).toEqual([])
  await page.getByRole('menuitem', { name: 'Delete call' }).click()
  await expect(page.getByText('Call deleted')).toBeVisible()
  expect(await unmarkedTexts(page)).toEqual([])
  await page.getByRole('button', { name: 'Undo' }).click()
})

test('every text of a call that is not there is in the catalog', async () => {
  await open('/calls/3cde3b05035cae14dcfc172bd8000d08')
  await expect(page.getByRole('heading', { name: 'This call is not here' })).toBeVisible()
  expect(await unmarkedTexts(page)).toEqual([])
})
