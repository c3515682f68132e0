import type { Page } from '@playwright/test'

import { expect, SIGNED_OUT, visit } from './fixtures.ts'
import { makeManyEvents } from './many-events.ts'
import { expectMarked, test } from './marked-fixtures.ts'
import { PASSWORD } from './running-callbook.ts'

test.use({ serverOf: 'texts-settings' })

const COLLEAGUE = 'vasilis@acme.example'

test.beforeAll(async ({ browser, callbook }) => {
  const { secret } = await callbook.mutate<{ secret: string }>('invitations.create', { email: COLLEAGUE })
  const context = await browser.newContext({ baseURL: callbook.address, ...SIGNED_OUT })
  const page = await context.newPage()
  await page.goto(`/join/${secret}`)
  await page.getByLabel('Your name').fill('Βασίλης')
  await page.getByLabel('Choose a password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Join' }).click()
  await expect(page).toHaveURL('/calls')
  await context.close()
})

const button = (page: Page, name: string) => page.getByRole('button', { name: `⟦${name}⟧`, exact: true })
const dialogs = (page: Page) => page.getByRole('dialog').or(page.getByRole('alertdialog'))

const SECTIONS = ['profile', 'tokens', 'connections', 'import', 'users', 'company', 'apps', 'audit'] as const

const expectSectionMarked = async (page: Page, section: string) => {
  await visit(page, `/settings/${section}`)
  await expect(page.locator('h1')).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expectMarked(page, section)
}

for (const section of SECTIONS) {
  test(`every text of /settings/${section} is in the catalog`, ({ page }) => expectSectionMarked(page, section))
}

test.describe('a regular user', () => {
  test.use({ storageState: async ({ callbook }, use) => use(await callbook.signIn(COLLEAGUE)) })

  test('reads only texts of the catalog in the settings, also where they may not go', async ({ page }) => {
    for (const section of SECTIONS) {
      // oxlint-disable-next-line no-await-in-loop
      await expectSectionMarked(page, section)
    }
  })
})

test('every text of the settings on a phone is in the catalog', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await visit(page, '/settings')
  await expect(page.getByText('Who changed what')).toBeVisible()
  await expectMarked(page)
})

test('every text of the profile is in the catalog: saved, and why a password was refused', async ({ page }) => {
  await visit(page, '/settings/profile')
  await button(page, 'Save').click()
  await expect(page.getByText('⟦Saved⟧')).toBeVisible()
  await page.getByLabel('New password').fill('correct horse')
  await button(page, 'Change password').click()
  await expect(page.getByText('Enter your current password.')).toBeVisible()
  await expectMarked(page)
  await page.getByLabel('Current password').fill('wrong')
  await button(page, 'Change password').click()
  await expect(page.getByText('That is not your current password.')).toBeVisible()
  await expect(page.getByText(/You are signed in with .*other browser/)).toBeVisible()
  await button(page, 'Sign out everywhere else').click()
  await expect(page.getByText('⟦Signed out everywhere else⟧')).toBeVisible()
  await expect(page.getByText('You are signed in here only.')).toBeVisible()
  await expectMarked(page)
})

test('every text of the company is in the catalog: own numbers, demo data', async ({ page, callbook }) => {
  await Promise.all(
    [1, 2, 3, 4, 5].map((to) =>
      callbook.post({ from_phone_number: '+302101112222', to_phone_number: `+30210111000${to}` }),
    ),
  )
  await visit(page, '/settings/company')
  await expect(page.getByText('Is it yours?')).toBeVisible()
  await expectMarked(page)
  await button(page, 'Add it').click()
  await page.getByRole('button', { name: '⟦Label +30 21 0111 2222⟧' }).click()
  await expectMarked(page)
  await page.getByLabel('Label of').fill('Μι')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '⟦Rename +30 21 0111 2222⟧' })).toBeVisible()
  await expectMarked(page)
  await page.getByRole('button', { name: '⟦Remove +30 21 0111 2222⟧' }).click()
  await expect(page.getByText('⟦+30 21 0111 2222 was removed⟧')).toBeVisible()
  await expectMarked(page)
  await button(page, 'Add demo data').click()
  await button(page, 'Remove demo data').click()
  await expectMarked(page)
  await dialogs(page).getByRole('button', { name: 'Remove demo data' }).click()
  await expect(page.getByText('The demo data is gone')).toBeVisible()
  await expectMarked(page)
})

test('every text of the users is in the catalog: roles, deactivation, invitations', async ({ page }) => {
  await visit(page, '/settings/users')
  await page.getByRole('button', { name: '⟦Deactivate Άννα⟧' }).click()
  await expect(page.getByText('That is you')).toBeVisible()
  await expectMarked(page)
  await page.keyboard.press('Escape')
  await page.getByLabel('Role of Βασίλης').selectOption('admin')
  await expect(page.getByText('⟦Βασίλης is an admin now⟧')).toBeVisible()
  await page.getByLabel('Role of Βασίλης').selectOption('regular')
  await expect(page.getByText('⟦Βασίλης is a regular user now⟧')).toBeVisible()
  await page.getByRole('button', { name: '⟦Deactivate Βασίλης⟧' }).click()
  await expectMarked(page)
  await dialogs(page).getByRole('button', { name: '⟦Deactivate⟧' }).click()
  await expect(page.getByRole('button', { name: '⟦Reactivate Βασίλης⟧' })).toBeVisible()
  await expectMarked(page)
  await page.getByRole('button', { name: '⟦Reactivate Βασίλης⟧' }).click()
  await expect(page.getByText('⟦Βασίλης may sign in again⟧')).toBeVisible()

  await button(page, 'Invite').click()
  await expectMarked(page)
  await dialogs(page).getByLabel('E-mail').fill('eva@acme.example')
  await dialogs(page).getByText('⟦Admin⟧').click()
  await button(page, 'Make link').click()
  await expect(page.getByRole('region', { name: 'Link' })).toBeVisible()
  await expectMarked(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Take back the invitation of eva@acme.example' }).click()
  await expectMarked(page)
  await dialogs(page).getByRole('button', { name: '⟦Take back⟧' }).click()
  await expect(page.getByText('was taken back')).toBeVisible()
  await expectMarked(page)
})

test('every text of the tokens is in the catalog: scopes, the secret, a revocation', async ({ page, callbook }) => {
  await callbook.mutate('apiTokens.create', { name: 'Άλφα' })
  await visit(page, '/settings/tokens')
  await expect(page.getByText('everything its user may do').first()).toBeVisible()
  await button(page, 'New token').click()
  await dialogs(page).getByLabel('⟦Name⟧').fill('Βήτα')
  await dialogs(page).getByLabel('Log your calls').uncheck()
  await button(page, 'Make token').click()
  await expect(page.getByText('Tick at least one.')).toBeVisible()
  await expectMarked(page)
  await dialogs(page).getByLabel('Log your calls').check()
  await dialogs(page).getByLabel('Expires').selectOption('30')
  await button(page, 'Make token').click()
  await expect(page.getByRole('region', { name: 'Try it' })).toBeVisible()
  await expectMarked(page)
  await page.keyboard.press('Escape')
  await expect(page.getByText('never used').first()).toBeVisible()
  await page.getByRole('button', { name: '⟦Revoke Βήτα⟧' }).click()
  await expectMarked(page)
  await button(page, 'Revoke token').click()
  await expect(page.getByText('⟦Βήτα was revoked⟧')).toBeVisible()
  await expectMarked(page)
})

test('every text of the apps is in the catalog: secrets, users, a deletion; and of the connected ones', async ({
  page,
  callbook,
}) => {
  await visit(page, '/settings/apps')
  await button(page, 'New app').click()
  await expectMarked(page)
  await dialogs(page).getByLabel('⟦Name⟧').fill('Γάμμα')
  const redirect_uri = `${callbook.address}/healthz`
  await dialogs(page).getByLabel('Redirect URIs').fill(redirect_uri)
  await button(page, 'Register app').click()
  const secret = page.getByRole('region', { name: 'Client secret' })
  const client_id = (await page.getByRole('region', { name: 'Client ID' }).textContent()) ?? ''
  const client_secret = (await secret.textContent()) ?? ''
  await expectMarked(page)
  await button(page, 'I have copied it').click()
  await expectMarked(page)

  await page.goto(`/oauth/authorize?${new URLSearchParams({ client_id, redirect_uri }).toString()}`)
  await page.getByRole('button', { name: 'Connect' }).click()
  await page.waitForURL(/healthz\?code=/)
  const code = new URL(page.url()).searchParams.get('code') ?? ''
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri, client_id, client_secret })
  expect((await fetch(`${callbook.address}/oauth/token`, { method: 'POST', body })).status).toBe(200)

  await visit(page, '/settings/apps')
  await page.getByRole('button', { name: '⟦1 user of Γάμμα⟧' }).click()
  await expect(dialogs(page).getByText('connected')).toBeVisible()
  await expectMarked(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '⟦Edit Γάμμα⟧' }).click()
  await expectMarked(page)
  await page.getByRole('button', { name: '⟦New secret of Γάμμα⟧' }).click()
  await expectMarked(page)
  await button(page, 'Make a new secret').click()
  await expect(secret).not.toHaveText(client_secret)
  await expectMarked(page)
  await page.keyboard.press('Escape')

  await visit(page, '/settings/connections')
  await page.getByRole('button', { name: '⟦Disconnect Γάμμα⟧' }).click()
  await expectMarked(page)
  await dialogs(page).getByRole('button', { name: '⟦Disconnect⟧' }).click()
  await expect(page.getByText('⟦Γάμμα was disconnected⟧')).toBeVisible()
  await expectMarked(page)

  await visit(page, '/settings/apps')
  await page.getByRole('button', { name: '⟦Delete Γάμμα⟧' }).click()
  await expectMarked(page)
  await button(page, 'Delete app').click()
  await expect(page.getByText('⟦Γάμμα was deleted⟧')).toBeVisible()
  await expectMarked(page)
})

test('every text of an import is in the catalog: what is missing, the preview, the result', async ({ page }) => {
  const fileOf = (...lines: string[]) => ({
    name: 'calls.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(lines.join('\r\n')),
  })
  const input = page.getByLabel('File')
  await visit(page, '/settings/import')
  await input.setInputFiles(fileOf('Number'))
  await expect(page.getByText('There are no rows')).toBeVisible()
  await expectMarked(page)
  await input.setInputFiles(fileOf('Number,x', '+302101234567,1'))
  await expect(page.getByText('Say which columns')).toBeVisible()
  await expectMarked(page)
  await input.setInputFiles(
    fileOf(
      'Number,Disposition,start_time,end_time,Notes',
      '+302101234568,busy,2026-01-30 09:00:00,2026-01-30 09:00:20,Δέλτα',
      '+302101234569,talked,2026-01-30 09:10:00,2026-01-30 09:10:20,',
    ),
  )
  await expect(page.getByRole('region', { name: 'First rows' })).toContainText('busy')
  await expectMarked(page)
  await button(page, 'Import 2 calls').click()
  await expect(page.getByText('1 imported, 0 were here already, 1 refused.')).toBeVisible()
  await expectMarked(page, 'the result', ['"outcome" must be one of'])
})

test('every text of the audit trail is in the catalog, whatever happened, and of its filters', async ({
  page,
  callbook,
}) => {
  await makeManyEvents(callbook)
  await visit(page, '/settings/audit')
  const events = page.getByRole('list', { name: 'Audit trail' })
  await expect(events.getByText('took back the invitation of').first()).toBeVisible()
  await expect(events.getByText('kept the number')).toBeVisible()
  await expect(events.getByText('with').first()).toBeVisible()
  await expectMarked(page)
  // Nothing is told by its wire name.
  expect(await events.innerText()).not.toMatch(/\b(?:create|update|delete|[a-z]+[A-Z]\w+|\w+_\w+:)\b/)
  await page.getByLabel('What').selectOption('ruledNumber')
  await expect(events.getByRole('listitem')).toHaveCount(2)
  await expectMarked(page)
  await page.getByLabel('From').fill('2020-01-01')
  await page.getByLabel('⟦To⟧').fill('2020-01-02')
  await expect(page.getByText('Nothing was found.')).toBeVisible()
  await expectMarked(page)
  await button(page, 'Clear').click()
  await expect(events.getByText('took back the invitation of').first()).toBeVisible()
})
