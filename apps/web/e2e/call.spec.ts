import type { Page } from '@playwright/test'

import { expect, test, visit } from './fixtures.ts'
import { look, SCREENS } from './look.ts'
import { minutesAgo } from './running-callbook.ts'
import { toneOf } from './tone-of.ts'

test.use({ serverOf: 'call' })

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
  await expect(main).toContainText('Sat, 31 Jan 2026, 14:45:00 GMT+5:45')
  await expect(main).toContainText('2026-01-31 10:02:41 UTC')
  await expect(main).toContainText('Renewal 2026')
  await expect(main.getByRole('link', { name: '+1 415 555 0123' })).toHaveAttribute('href', 'tel:+14155550123')
  const link = main.getByRole('link', { name: 'site' })
  await expect(link).toHaveAttribute('rel', 'noopener nofollow')
  await expect(link).toHaveAttribute('target', '_blank')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await main.getByRole('button', { name: 'Copy ID' }).click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(id)
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

test('edits a call in place by keyboard, and takes the change back', async ({ page, callbook }) => {
  const note = '<p>Kept <b>exactly</b></p>\r\n'
  const { id } = await callbook.post({ subject: 'First', note, outcome: 'no_answer' })
  const stored = async () => (await callbook.list()).find((call) => call.id === id)
  await visit(page, `/calls/${id}`)
  await page.keyboard.press('e')
  const form = page.getByRole('form', { name: 'Edit the call' })
  await expect(form.getByLabel('Note')).toBeFocused()
  await expect(form.getByLabel('Note').locator('strong')).toHaveText('exactly')
  await form.getByLabel('Subject').fill('Renewal')
  await form.getByText('Busy').click()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Call changed')).toBeVisible()
  await expect(form).toHaveCount(0)
  expect(await stored()).toMatchObject({ subject: 'Renewal', outcome: 'busy', note })
  await expect(
    page.getByText(
      /changed the subject from First to Renewal and changed the outcome|changed the outcome from No answer to Busy/,
    ),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('article').getByText('No answer').first()).toBeVisible()
  await expect.poll(stored).toMatchObject({ subject: 'First', outcome: 'no_answer', note })

  await page.keyboard.press('e')
  await form.getByLabel('Note').fill('a < b')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(`/calls/${id}`)
  await expect(form).toHaveCount(0)
  expect(await stored()).toMatchObject({ note })
  await page.getByRole('button', { name: 'Edit' }).click()
  await form.getByLabel('Note').fill('a < b')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.locator('.note')).toHaveText('a < b')
  await expect.poll(stored).toMatchObject({ note: 'a &lt; b' })
})

test('who has chosen a person for a call is still in its form, and saves by keyboard', async ({ page, callbook }) => {
  await callbook.add('/v1/persons', { name: 'Chosen Kask' })
  const { id } = await callbook.post()
  await visit(page, `/calls/${id}`)
  await page.keyboard.press('e')
  const form = page.getByRole('form', { name: 'Edit the call' })
  // It begins there, as soon as the editor has come.
  await expect(form.getByLabel('Note')).toBeFocused()
  await form.getByLabel('Person').fill('Chosen')
  await expect(form.getByRole('option', { name: /Chosen Kask/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(form.getByRole('button', { name: 'Remove Chosen Kask' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(form.getByLabel('Person')).toBeFocused()
  await page.keyboard.type('Chosen')
  await expect(form.getByRole('option', { name: /Chosen Kask/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await expect(form).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Chosen Kask', level: 1 })).toBeVisible()
})

const remove = async (page: Page) => {
  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: 'Delete call' }).click()
  await expect(page.getByText('Call deleted')).toBeVisible()
}

test('deletes a call, which can be undone for a moment; then it is not found', async ({ page, callbook }) => {
  const { id } = await callbook.post({ subject: 'to be deleted' })
  await visit(page, `/calls/${id}`)
  await remove(page)
  await expect(page).toHaveURL('/calls')
  await expect(page.locator(`[data-call="${id}"]`)).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator(`[data-call="${id}"]`)).toBeVisible()
  expect(await callbook.statusOf(id)).toBe(200)

  await visit(page, `/calls/${id}`)
  await remove(page)
  expect(await callbook.statusOf(id)).toBe(200)
  await expect.poll(() => callbook.statusOf(id)).toBe(404)
  const response = await page.goto(`/calls/${id}`)
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'This call is not here' })).toBeVisible()
  await page.getByRole('link', { name: 'Go to calls' }).click()
  await expect(page).toHaveURL('/calls')
})

test('a deletion holds when one leaves at once', async ({ page, callbook }) => {
  const { id } = await callbook.post({ subject: 'to be deleted' })
  await visit(page, `/calls/${id}`)
  await remove(page)
  await page.goto('about:blank')
  await expect.poll(() => callbook.statusOf(id), { timeout: 4_000 }).toBe(404)
})

test('says in words that somebody else was quicker to delete', async ({ page, callbook }) => {
  const { id } = await callbook.post()
  await visit(page, `/calls/${id}`)
  await callbook.delete(id)
  await remove(page)
  await expect(page.getByText('The callLog you are trying to access is no longer available')).toBeVisible()
})

test('plays a recording, seeks in it by ranges, and obeys the keys', async ({ page, callbook }) => {
  const { id } = await callbook.post()
  await callbook.record(id, toneOf(120))
  const ranges: string[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('/recording'))
      ranges.push(`${response.status()} ${response.headers()['content-range']}`)
  })
  await visit(page, `/calls/${id}`)
  const player = page.getByRole('group', { name: 'Recording of the call' })
  const time = () => page.evaluate(() => document.querySelector('audio')?.currentTime ?? -1)
  const waveform = player.locator('[part=wrapper]')
  await expect(waveform.locator('canvas').first()).toBeAttached()
  await expect(player).toContainText('0:00 / 2:00')
  const slider = player.getByRole('slider', { name: 'Position' })
  const box = await waveform.boundingBox()
  await waveform.click({ position: { x: (box?.width ?? 0) * 0.75, y: 10 } })
  await expect.poll(time).toBeGreaterThan(80)
  await expect.poll(time).toBeLessThan(100)
  const before = await time()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(time).toBeCloseTo(before - 5, 0)
  await page.keyboard.press(']')
  await expect(player.getByRole('button', { name: 'Speed 1.25×' })).toBeVisible()
  await page.keyboard.press(' ')
  await expect(player.getByRole('button', { name: 'Pause' })).toBeVisible()
  await expect.poll(time).toBeGreaterThan(before - 4.5)
  await page.keyboard.press(' ')
  await expect(player.getByRole('button', { name: 'Play' })).toBeVisible()
  await expect(slider).toHaveAttribute('aria-valuetext', /^1 minute \d+ seconds? of 2 minutes$/)
  expect(ranges.filter((range) => range.startsWith('206 bytes')).length).toBeGreaterThan(0)
})

for (const { name, ...screen } of SCREENS) {
  test.describe(name, () => {
    test.use(screen)

    test('a call with everything looks right, read and edited', async ({ page, callbook }) => {
      const number = '+37253571234'
      await callbook.post({
        to_phone_number: number,
        outcome: 'no_answer',
        start_time: minutesAgo(900),
        end_time: minutesAgo(900),
      })
      const { id } = await callbook.post({
        from_phone_number: '+14155550123',
        to_phone_number: number,
        note: '<p>Wants <b>the new list</b>: <a href="https://acme.example">site</a></p><ul><li>by Friday</li></ul>',
        subject: 'Renewal',
      })
      await callbook.record(id, toneOf(120))
      await visit(page, `/calls/${id}`)
      await expect(page.getByRole('heading', { name: 'Earlier with this number' })).toBeVisible()
      await expect(
        page.getByRole('group', { name: 'Recording of the call' }).locator('svg path').first(),
      ).toBeAttached()
      await look(page, `call-recording-${name}`)
      await page.getByRole('button', { name: 'Edit' }).click()
      await expect(page.getByRole('form', { name: 'Edit the call' })).toBeVisible()
      await look(page, `call-edit-${name}`)
    })
  })
}

test('an unknown id and an unknown page are not found', async ({ page }) => {
  for (const path of ['/calls/3cde3b05035cae14dcfc172bd8000d08', '/calls/%00', '/nothing/here']) {
    expect((await page.goto(path))?.status()).toBe(404)
    await expect(page.getByRole('link', { name: 'Go to calls' })).toBeVisible()
  }
})
