import type { Browser, Page } from '@playwright/test'

import { expect, test, visit } from './fixtures.ts'
import { look, SCREENS } from './look.ts'
import type { RunningCallbook } from './running-callbook.ts'

test.use({ serverOf: 'settings' })

const code = (page: Page, label: string) => page.getByRole('region', { name: label, exact: true }).locator('pre')
// Not the toasts, which are items of a list too. Also while a dialog hides the rows: they are not gone by that.
const rowOf = (page: Page, text: string) =>
  page.locator('#content').getByRole('listitem', { includeHidden: true }).filter({ hasText: text })
const listCalls = async (callbook: RunningCallbook, token: string) =>
  (await fetch(`${callbook.address}/v1/callLogs`, { headers: { 'x-api-token': token } })).status

/** Somebody who took an invitation, with a page of their own. */
const newcomer = async (browser: Browser, callbook: RunningCallbook, email: string) => {
  const { secret } = await callbook.mutate<{ secret: string }>('invitations.create', { email })
  const context = await browser.newContext({ baseURL: callbook.address, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(`/join/${secret}`)
  await page.getByLabel('Your name').fill('Bea Kask')
  await page.getByLabel('Choose a password').fill('correct horse')
  await page.getByRole('button', { name: 'Join' }).click()
  await expect(page).toHaveURL('/calls')
  return { page, context, secret }
}

test('G S opens the settings', async ({ page }) => {
  await visit(page, '/calls')
  await page.keyboard.press('g')
  await page.keyboard.press('s')
  await expect(page).toHaveURL('/settings')
  await expect(page.getByRole('heading', { level: 1, name: 'Profile' })).toBeVisible()
})

test('a token is made, shown once, used and revoked', async ({ page, callbook }) => {
  await visit(page, '/settings/tokens')
  await page.getByRole('button', { name: 'New token' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Make token' }).click()
  await expect(dialog.getByText('This is required.')).toBeVisible()
  await dialog.getByLabel('Name', { exact: true }).fill('Phone system')
  await dialog.getByLabel('Expires').selectOption('In 30 days')
  await expect(dialog.getByLabel('Log your calls, and see, play')).toBeChecked()
  await dialog.getByRole('button', { name: 'Make token' }).click()
  const secret = await code(page, 'Token').textContent()
  expect(secret).toMatch(/^[\da-f]{40}$/)
  await expect(code(page, 'Try it: log a call')).toContainText(`x-api-token: ${secret}`)
  await page.keyboard.press('Escape')

  const row = rowOf(page, 'Phone system')
  await expect(row).toContainText(`${secret?.slice(0, 4)}…`)
  await expect(row).toContainText('phone-integration')
  await expect(row).toContainText('never used')
  await expect(page.getByText(secret ?? '', { exact: true })).toHaveCount(0)
  expect(await listCalls(callbook, secret ?? '')).toBe(200)
  await page.reload()
  await expect(row).toContainText('used now')

  await page.getByRole('button', { name: 'Revoke Phone system' }).click()
  await page.getByRole('button', { name: 'Revoke token' }).click()
  await expect(row).toHaveCount(0)
  expect(await listCalls(callbook, secret ?? '')).toBe(401)
})

test('an app is registered, edited, given a new secret and deleted', async ({ page }) => {
  await visit(page, '/settings/apps')
  await page.getByRole('button', { name: 'New app' }).click()
  const dialog = page.getByRole('dialog')
  // Not the name of another test's app: they share the company.
  await dialog.getByLabel('Name', { exact: true }).fill('Autodialer')
  await dialog.getByLabel('Redirect URIs').fill('ftp://x')
  await dialog.getByRole('button', { name: 'Register app' }).click()
  await expect(dialog.getByText('This must be an http or https address')).toBeVisible()
  await dialog.getByLabel('Redirect URIs').fill('https://dialer.example/callback')
  await dialog.getByRole('button', { name: 'Register app' }).click()
  await expect(code(page, 'Client ID')).toHaveText(/^[\da-f]{16}$/)
  const secret = await code(page, 'Client secret').textContent()
  await dialog.getByRole('button', { name: 'I have copied it' }).click()

  await page.getByRole('button', { name: 'Edit Autodialer' }).click()
  await dialog.getByLabel('Name', { exact: true }).fill('New autodialer')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(rowOf(page, 'New autodialer')).toContainText('base, phone-integration')
  await page.getByRole('button', { name: 'Edit New autodialer' }).click()
  await dialog.getByRole('button', { name: 'New secret' }).click()
  await page.getByRole('button', { name: 'Make a new secret' }).click()
  await expect(code(page, 'Client secret')).not.toHaveText(secret ?? '')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Delete New autodialer' }).click()
  await page.getByRole('button', { name: 'Delete app' }).click()
  await expect(rowOf(page, 'New autodialer')).toHaveCount(0)
})

test('a connected app is disconnected', async ({ page, callbook }) => {
  const redirect_uri = `${callbook.address}/healthz`
  const input = { name: 'Softphone', redirect_uris: [redirect_uri], scopes: ['phone-integration'] }
  const { app, client_secret } = await callbook.addOAuthApp(input)
  const parameters = new URLSearchParams({ client_id: app.client_id, redirect_uri })
  await page.goto(`/oauth/authorize?${parameters.toString()}`)
  await expect(page.getByText('Settings › Connected apps')).toBeVisible()
  await page.getByRole('button', { name: 'Connect' }).click()
  await page.waitForURL(/healthz\?code=/)
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    code: new URL(page.url()).searchParams.get('code') ?? '',
    redirect_uri,
    client_id: app.client_id,
    client_secret,
  })
  const answer = await fetch(`${callbook.address}/oauth/token`, { method: 'POST', body })
  const { access_token }: { access_token: string } = await answer.json()
  const status = async () =>
    (await fetch(`${callbook.address}/v1/callLogs`, { headers: { authorization: `Bearer ${access_token}` } })).status
  expect(await status()).toBe(200)
  await visit(page, '/settings/connections')
  await page.getByRole('button', { name: 'Disconnect Softphone' }).click()
  await page.getByRole('button', { name: 'Disconnect', exact: true }).click()
  await expect(rowOf(page, 'Softphone')).toHaveCount(0)
  expect(await status()).toBe(401)
})

test('times are shown in the zone of the profile', async ({ page, callbook }) => {
  const { id } = await callbook.post({ start_time: '2026-01-31 09:00:00', end_time: '2026-01-31 09:02:00' })
  await visit(page, '/settings/profile')
  await page.getByLabel('Time zone').selectOption('America/New_York')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved')).toBeVisible()
  await page.goto(`/calls/${id}`)
  await expect(page.getByText('04:00:00')).toBeVisible()
  await callbook.mutate('profile.update', { time_zone: null })
  await page.goto(`/calls/${id}`)
  // The browser's own: Asia/Kathmandu.
  await expect(page.getByText('14:45:00')).toBeVisible()
})

test('own numbers: added, refused, labelled, removed and brought back', async ({ page }) => {
  await visit(page, '/settings/company')
  const number = page.getByLabel('Number', { exact: true })
  await number.fill('201')
  await page.getByRole('button', { name: 'Add number' }).click()
  await expect(page.getByText('This must be a full phone number')).toBeVisible()
  await number.fill('+44 20 7946 0800')
  await page.getByRole('button', { name: 'Add number' }).click()
  const row = rowOf(page, '+44 20 7946 0800')
  await expect(row).toBeVisible()
  await page.getByRole('button', { name: 'Label +44 20 7946 0800' }).click()
  await page.getByLabel('Label of +44 20 7946 0800').fill('Front desk')
  await page.keyboard.press('Enter')
  await expect(row).toContainText('Front desk')
  await page.getByRole('button', { name: 'Remove +44 20 7946 0800' }).click()
  await expect(row).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(row).toContainText('Front desk')
})

test('a file of calls is imported, and nothing doubles', async ({ page, callbook }) => {
  const csv = [
    'Number,Disposition,start_time,end_time,Notes',
    '+44 20 7946 0811,Left voicemail,2026-01-30 09:00:00,2026-01-30 09:00:20,"Two',
    'lines"',
    '+44 20 7946 0812,talked,2026-01-30 09:10:00,2026-01-30 09:10:20,',
  ].join('\r\n')
  const file = { name: 'calls.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) }
  await visit(page, '/settings/import')
  await page.getByLabel('File').setInputFiles(file)
  await expect(page.getByLabel('Outcome')).toHaveValue('Disposition')
  await expect(page.getByRole('region', { name: 'First rows' })).toContainText('left_voicemail')
  await page.getByRole('button', { name: 'Import 2 calls' }).click()
  await expect(page.getByText('1 imported, 0 were here already, 1 refused.')).toBeVisible()
  await expect(rowOf(page, 'Row 3')).toContainText('"outcome" must be one of')
  await page.getByLabel('File').setInputFiles([])
  await page.getByLabel('File').setInputFiles(file)
  await page.getByRole('button', { name: 'Import 2 calls' }).click()
  await expect(page.getByText('0 imported, 1 were here already, 1 refused.')).toBeVisible()
  expect((await callbook.list()).filter(({ to_phone_number }) => to_phone_number.endsWith('0811'))).toHaveLength(1)
})

test('an invitation brings somebody in once, who sees what is theirs until they are deactivated', async ({
  page,
  browser,
  callbook,
}) => {
  await visit(page, '/settings/users')
  await page.getByRole('button', { name: 'Invite', exact: true }).click()
  await page.getByRole('dialog').getByLabel('E-mail').fill('chidi@acme.example')
  await page.getByRole('button', { name: 'Make link' }).click()
  await expect(code(page, 'Link')).toHaveText(new RegExp(`^${callbook.address}/join/[\\da-f]{64}$`))
  await page.keyboard.press('Escape')
  await expect(rowOf(page, 'chidi@acme.example')).toBeVisible()

  const bea = await newcomer(browser, callbook, 'bea@acme.example')
  await bea.page.goto(`/join/${bea.secret}`)
  await expect(bea.page.getByRole('heading', { name: 'This invitation is over' })).toBeVisible()

  await bea.page.goto('/settings/company')
  await expect(bea.page.getByText('Ask Ana Nurk')).toBeVisible()
  await bea.page.goto('/settings/users')
  await expect(bea.page.getByRole('button', { name: 'Invite', exact: true })).toHaveCount(0)
  await expect(bea.page.getByRole('link', { name: 'Audit trail' })).toHaveCount(0)

  await bea.page.goto('/settings/profile')
  await bea.page.getByLabel('Current password').fill('wrong')
  await bea.page.getByLabel('New password').fill('a new password')
  await bea.page.getByRole('button', { name: 'Change password' }).click()
  await expect(bea.page.getByText('That is not your current password.')).toBeVisible()
  await bea.page.getByLabel('Current password').fill('correct horse')
  await bea.page.getByRole('button', { name: 'Change password' }).click()
  await expect(bea.page.getByText('Password changed')).toBeVisible()

  await page.reload()
  await page.getByRole('button', { name: 'Deactivate Ana Nurk' }).click()
  await page.getByRole('button', { name: 'Deactivate', exact: true }).click()
  await expect(page.getByText('The company needs an active admin.')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('button', { name: 'Deactivate Bea Kask' }).click()
  await page.getByRole('button', { name: 'Deactivate', exact: true }).click()
  await expect(rowOf(page, 'Bea Kask')).toContainText('Deactivated')
  await bea.page.goto('/calls')
  await expect(bea.page).toHaveURL(/sign-in/)
  await bea.page.getByLabel('E-mail').fill('bea@acme.example')
  await bea.page.getByLabel('Password').fill('a new password')
  await bea.page.getByRole('button', { name: 'Sign in' }).click()
  await expect(bea.page.getByText('Your user was deactivated.')).toBeVisible()
  await bea.context.close()

  await page.goto('/settings/audit')
  await expect(page.getByText('deactivated Bea Kask')).toBeVisible()
  await page.getByLabel('What').selectOption('Invitation')
  await expect(page).toHaveURL(/kind=invitation/)
  await expect(page.getByText('deactivated Bea Kask')).toHaveCount(0)
  await expect(page.getByText('invited chidi@acme.example')).toBeVisible()
})

for (const { name, ...screen } of SCREENS) {
  test.describe(name, () => {
    test.use(screen)

    for (const section of [
      '',
      '/profile',
      '/tokens',
      '/connections',
      '/import',
      '/users',
      '/company',
      '/apps',
      '/audit',
    ]) {
      test(`settings${section}`, async ({ page, callbook }) => {
        const email = 'a.very.long.address.of.somebody.who.was.invited@a-long-domain-name.example'
        await callbook.mutate('invitations.create', { email, is_admin: true })
        await callbook.mutate('apiTokens.create', { name: `Phone system ${name}`, scopes: ['phone-integration'] })
        await callbook.addOAuthApp({ name: 'Dialer', redirect_uris: ['https://d.example/cb'], scopes: [] })
        await visit(page, `/settings${section}`)
        await look(page, `settings${section.replace('/', '-')}-${name}`)
      })
    }

    test('dialogs', async ({ page }) => {
      await visit(page, '/settings/tokens')
      await page.getByRole('button', { name: 'New token' }).click()
      await look(page, `settings-new-token-${name}`)
      await page.getByLabel('Name', { exact: true }).fill('Phone system')
      await page.getByRole('button', { name: 'Make token' }).click()
      await expect(code(page, 'Token')).toBeVisible()
      await look(page, `settings-secret-${name}`)
      await visit(page, '/settings/users')
      await page.getByRole('button', { name: 'Invite', exact: true }).click()
      await look(page, `settings-invite-${name}`)
    })

    test('an invitation', async ({ page, callbook }) => {
      const { secret } = await callbook.mutate<{ secret: string }>('invitations.create', { email: 'eve@acme.example' })
      await page.goto(`/join/${secret}`)
      await look(page, `join-${name}`)
    })
  })
}
