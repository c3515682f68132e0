import { expect, visit } from './fixtures.ts'
import { expectMarked, test } from './marked-fixtures.ts'

test.use({ serverOf: 'texts-call' })

const NUMBER = '+37253570010'

let id = ''
test.beforeAll(async ({ callbook }) => {
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

test('every text of a call with everything is in the catalog, read and edited', async ({ page }) => {
  await visit(page, `/calls/${id}`)
  await expect(page.getByText('edited the note')).toBeVisible()
  await expectMarked(page, 'read')
  await page.keyboard.press('e')
  await expect(page.getByRole('form', { name: 'Edit the call' })).toBeVisible()
  await expectMarked(page, 'edited')
})

test('every text of its deletion is in the catalog', async ({ page, callbook }) => {
  const { id: other } = await callbook.post({ to_phone_number: NUMBER })
  await visit(page, `/calls/${other}`)
  await page.getByRole('button', { name: 'More actions' }).click()
  await expect(page.getByRole('menuitem', { name: 'Delete call' })).toBeVisible()
  await expectMarked(page, 'the menu')
  await page.getByRole('menuitem', { name: 'Delete call' }).click()
  await expect(page.getByText('Call deleted')).toBeVisible()
  await expectMarked(page, 'deleted')
  await page.getByRole('button', { name: 'Undo' }).click()
})

test('every text of a call that is not there is in the catalog', async ({ page }) => {
  await visit(page, '/calls/3cde3b05035cae14dcfc172bd8000d08')
  await expect(page.getByRole('heading', { name: 'This call is not here' })).toBeVisible()
  await expectMarked(page, 'no such call')
})
