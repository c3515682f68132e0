import type { Browser } from '@playwright/test'

import { expect, SIGNED_OUT, test, visit } from './fixtures.ts'

test.use({ serverOf: 'language' })

/** What a browser that nobody has signed in with reads, by the language it asks for. */
const signedOutPage = async (browser: Browser, baseURL: string, locale: string) => {
  const context = await browser.newContext({ ...SIGNED_OUT, baseURL, locale })
  const page = await context.newPage()
  await page.goto('/sign-in')
  return { page, close: () => context.close() }
}

test('who chooses Deutsch reads German at once, with German numbers and dates, until they take it back', async ({
  page,
  callbook,
}) => {
  const called = { start_time: '2026-03-05 09:00:00', end_time: '2026-03-05 09:02:41', outcome: 'left_voicemail' }
  await callbook.post(called)
  await visit(page, '/settings/profile')
  await page.getByLabel('Language').selectOption('Deutsch')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Profil' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de-DE')
  await expect(page.getByRole('link', { name: 'Posteingang' })).toBeVisible()

  // A German comma is typed, kept and shown; an English point would be thousands.
  await visit(page, '/deals')
  await page.getByRole('button', { name: 'Neuer Deal' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Titel').fill('Lizenz')
  await dialog.getByLabel('Wert').fill('1.204,5')
  await dialog.getByRole('button', { name: 'Deal anlegen' }).click()
  await expect(page.getByText('1.204,50 €').first()).toBeVisible()

  await visit(page, '/calls')
  await expect(page.getByText('Auf Mailbox gesprochen').first()).toBeVisible()
  await expect(page.getByText('5. März').first()).toBeVisible()
  await page.getByRole('button', { name: 'Anruf erfassen' }).first().click()
  await dialog.getByLabel('Wann').fill('gestern 15 Uhr')
  await expect(dialog.getByText(/^Beginn: .*15:00/)).toBeVisible()
  await dialog.getByLabel('Wann').fill('yesterday 4pm')
  await expect(dialog.getByText(/^Beginn: .*16:00/)).toBeVisible()

  await visit(page, '/settings/profile')
  await page.getByLabel('Sprache').selectOption('Wie im Browser')
  await page.getByRole('button', { name: 'Speichern' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Profile' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
})

test('a signed-out page is in the language that the browser asks for, and in English where that is not ours', async ({
  browser,
  callbook,
}) => {
  const german = await signedOutPage(browser, callbook.address, 'de-DE')
  await expect(german.page.getByRole('button', { name: 'Anmelden' })).toBeVisible()
  await expect(german.page.locator('html')).toHaveAttribute('lang', 'de-DE')
  await german.close()
  const french = await signedOutPage(browser, callbook.address, 'fr-FR')
  await expect(french.page.getByRole('button', { name: 'Sign in' })).toBeVisible()
  await expect(french.page.locator('html')).toHaveAttribute('lang', 'en-GB')
  await french.close()
})
