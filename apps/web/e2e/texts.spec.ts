import { expect, test } from '@playwright/test'

import { findBrowser, HOW_TO_RUN } from './find-browser.ts'
import { startCallbook, type RunningCallbook } from './running-callbook.ts'
import { unmarkedTexts } from './unmarked-texts.ts'

// Names and notes without Latin letters: what is left with some is our own.
const PERSON = 'Ιωάννα'
const EMAIL = 'ana.nurk@acme.example'

let callbook: RunningCallbook
test.beforeAll(async () => {
  test.skip(!findBrowser(), `No Chromium was found. ${HOW_TO_RUN}`)
  callbook = await startCallbook({ CALLBOOK_MARK_TEXTS: '1', CALLBOOK_COMPANY: 'Αθήνα' })
  await callbook.mutate('profile.update', { name: 'Άννα' })
  const org = await callbook.add('/v1/organizations', { name: 'Ωμέγα' })
  const person = await callbook.add('/v1/persons', { name: PERSON, org_id: org.id, phone: '+37253570010' })
  const links = { person_id: person.id, org_id: org.id }
  const deal = await callbook.add('/v1/deals', { title: 'Άλφα', value: 100, currency: 'EUR', ...links })
  await callbook.add('/v1/leads', { title: 'Βήτα', person_id: person.id })
  await callbook.add('/v1/activities', { subject: 'Γάμμα', type: 'call', due_date: '2030-01-01', ...links })
  await callbook.post({ ...links, deal_id: deal.id, note: '<p>Δέλτα</p>', subject: 'Έψιλον' })
  await callbook.post({ to_phone_number: '+14155550123', outcome: 'no_answer' })
})
test.afterAll(() => callbook.stop())

const PLACES = [
  '/calls',
  '/calls?q=zzz',
  '/calls?log=1',
  '/inbox',
  '/people',
  '/organizations',
  '/deals',
  '/leads',
  '/activities',
  '/insights',
  '/welcome',
  '/settings/profile',
  '/settings/company',
  '/settings/users',
  '/settings/tokens',
  '/settings/apps',
  '/settings/connections',
  '/settings/import',
  '/settings/audit',
  '/people/1',
  '/organizations/1',
  '/deals/1',
] as const

for (const place of PLACES) {
  test(`every text of ${place} is in the catalog`, async ({ browser }) => {
    const context = await browser.newContext({ baseURL: callbook.address, storageState: await callbook.signIn(EMAIL) })
    const page = await context.newPage()
    await page.goto(place)
    await page.waitForLoadState('networkidle')
    await expect(page.locator('h1').first()).toBeVisible()
    expect(await unmarkedTexts(page)).toEqual([])
    await context.close()
  })
}
