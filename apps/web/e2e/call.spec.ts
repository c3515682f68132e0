import { expect, test, visit } from './fixtures.ts'

test('shows everything about a call', async ({ page, callbook }) => {
  const { id } = await callbook.post({
    from_phone_number: '+14155550123',
    to_phone_number: '+37253570010',
    start_time: '2026-01-31 09:00:00',
    end_time: '2026-01-31 10:02:41',
    outcome: 'wrong_number',
    subject: 'Renewal 2026',
    note: '<p>Wants the <b>price list</b></p><a href="https://acme.example">site</a>',
  })
  await visit(page, `/calls/${id}`)
  await expect(page).toHaveTitle('Call with +37253570010 · Callbook')
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('+372 5357 0010')
  await expect(main).toContainText('Wrong number')
  await expect(main).toContainText('1:02:41')
  await expect(main).toContainText('Sat 31 Jan 2026, 14:45:00 GMT+5:45')
  await expect(main).toContainText('2026-01-31 10:02:41 UTC')
  await expect(main).toContainText('Renewal 2026')
  await expect(main.getByRole('link', { name: '+1 415 555 0123' })).toHaveAttribute('href', 'tel:+14155550123')
  const link = main.getByRole('link', { name: 'site' })
  await expect(link).toHaveAttribute('rel', 'noopener nofollow')
  await expect(link).toHaveAttribute('target', '_blank')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await main.getByRole('button', { name: 'Copy ID' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(id)
})

test('a note cannot run anything, in the list or on its page', async ({ page, callbook }) => {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  const { id } = await callbook.post({
    note: `<img src=x onerror="alert('img')"><script>alert('script')</script><svg onload="alert('svg')"></svg>
      <a href="javascript:alert('link')">link</a><b onmouseover="alert('over')" style="position:fixed;inset:0">safe</b>`,
    subject: `<img src=x onerror="alert('subject')">`,
    to_phone_number: `<img src=x onerror=alert('number')>`,
  })
  await visit(page, '/calls')
  await expect(page.locator(`[data-call="${id}"]`)).toContainText('<img src=x')
  await page.locator(`[data-call="${id}"]`).click()
  const note = page.locator('.note')
  await note.getByText('safe').hover()
  await note.getByText('link').click()
  await expect(page).toHaveURL(`/calls?call=${id}`)
  expect(await note.locator('img, script, svg, [style], [onmouseover], [href]').count()).toBe(0)
  expect(dialogs).toEqual([])
})

test('even markup that got past the sanitiser would be stopped by the policy', async ({ page }) => {
  const response = await page.goto('/calls')
  const policy = response?.headers()['content-security-policy'] ?? ''
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic';/)
  expect(policy).toContain("frame-ancestors 'none'")
})

test('deletes a call after asking; then it is not found', async ({ page, callbook }) => {
  const { id } = await callbook.post({ subject: 'to be deleted' })
  await visit(page, '/calls')
  await page.locator(`[data-call="${id}"]`).click()
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click()
  expect(await callbook.statusOf(id)).toBe(200)
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete call' }).click()
  await expect(page.getByText('Call deleted')).toBeVisible()
  await expect(page).toHaveURL('/calls')
  await expect(page.locator(`[data-call="${id}"]`)).toHaveCount(0)
  expect(await callbook.statusOf(id)).toBe(404)

  const response = await page.goto(`/calls/${id}`)
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'This call is not here' })).toBeVisible()
  await page.getByRole('link', { name: 'Go to calls' }).click()
  await expect(page).toHaveURL('/calls')
})

test('says in words that somebody else was quicker to delete', async ({ page, callbook }) => {
  const { id } = await callbook.post()
  await visit(page, `/calls/${id}`)
  await page.getByRole('button', { name: 'Delete' }).click()
  await callbook.delete(id)
  await page.getByRole('button', { name: 'Delete call' }).click()
  await expect(page.getByRole('alertdialog').getByRole('alert')).toHaveText(
    'The callLog you are trying to access is no longer available',
  )
})

test('an unknown id and an unknown page are not found', async ({ page }) => {
  for (const path of ['/calls/3cde3b05035cae14dcfc172bd8000d08', '/calls/%00', '/nothing/here']) {
    expect((await page.goto(path))?.status()).toBe(404)
    await expect(page.getByRole('link', { name: 'Go to calls' })).toBeVisible()
  }
})
