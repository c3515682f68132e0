import { type Browser, expect, type Page, test } from '@playwright/test'

import { findBrowser, HOW_TO_RUN } from './find-browser.ts'
import { visit } from './fixtures.ts'
import { startCallbook, type RunningCallbook } from './running-callbook.ts'
import { unmarkedTexts } from './unmarked-texts.ts'

const EMAIL = 'ana.nurk@acme.example'

let callbook: RunningCallbook
test.beforeAll(async () => {
  test.skip(!findBrowser(), `No Chromium was found. ${HOW_TO_RUN}`)
  callbook = await startCallbook({ CALLBOOK_MARK_TEXTS: '1', CALLBOOK_COMPANY: 'Αθήνα' })
  await callbook.mutate('profile.update', { name: 'Άννα' })
  const org = await callbook.add('/v1/organizations', { name: 'Ωμέγα' })
  await callbook.add('/v1/persons', { name: 'Ιωάννα', org_id: org.id, phone: '+37253570010' })
  await callbook.post({ subject: 'Ιωάννα' })
})
test.afterAll(() => callbook.stop())

const inPage = async (browser: Browser, signedIn: boolean, act: (page: Page) => Promise<void>) => {
  const context = await browser.newContext({
    baseURL: callbook.address,
    reducedMotion: 'reduce',
    ...(signedIn && { storageState: await callbook.signIn(EMAIL) }),
  })
  await act(await context.newPage())
  await context.close()
}

test('every text of the palette is in the catalog', ({ browser }) =>
  inPage(browser, true, async (page) => {
    await visit(page, '/calls')
    await page.keyboard.press('Control+k')
    const palette = page.getByRole('dialog')
    await expect(palette.getByRole('option').nth(5)).toBeVisible()
    expect(await unmarkedTexts(page)).toEqual([])
    await page.keyboard.type('ιω')
    await expect(palette.getByRole('option', { name: 'Call' })).toBeVisible()
    await expect(palette.getByRole('option', { name: 'Person' })).toBeVisible()
    expect(await unmarkedTexts(page)).toEqual([])
    await page.keyboard.type('zzz')
    await expect(palette.getByText('Nothing found.')).toBeVisible()
    expect(await unmarkedTexts(page)).toEqual([])
  }))

test('every text of the sheet of shortcuts is in the catalog', ({ browser }) =>
  inPage(browser, true, async (page) => {
    await visit(page, '/calls')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    expect(await unmarkedTexts(page)).toEqual([])
  }))

test('every text of the account menu is in the catalog', ({ browser }) =>
  inPage(browser, true, async (page) => {
    await visit(page, '/calls')
    await page.getByRole('button', { name: EMAIL }).click()
    await expect(page.getByRole('menuitem', { name: 'Sign out' })).toBeVisible()
    expect(await unmarkedTexts(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.setViewportSize({ width: 390, height: 844 })
    await page.getByRole('button', { name: 'More' }).click()
    await expect(page.getByRole('menuitem', { name: 'Organizations' })).toBeVisible()
    expect(await unmarkedTexts(page)).toEqual([])
  }))

test('every text of the sign-in is in the catalog, and why it was refused', ({ browser }) =>
  inPage(browser, false, async (page) => {
    await page.goto('/sign-in')
    expect(await unmarkedTexts(page)).toEqual([])
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByText('Enter your password.')).toBeVisible()
    expect(await unmarkedTexts(page)).toEqual([])
    await page.getByLabel('E-mail').fill(EMAIL)
    await page.getByLabel('Password').fill('wrong password')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByText('The e-mail address or the password is wrong.')).toBeVisible()
    expect(await unmarkedTexts(page)).toEqual([])
  }))

for (const is_admin of [false, true]) {
  test(`every text of an invitation is in the catalog${is_admin ? ', of an admin’s too' : ''}`, ({ browser }) =>
    inPage(browser, false, async (page) => {
      const invited = { email: `${is_admin}@acme.example`, is_admin }
      const { secret } = await callbook.mutate<{ secret: string }>('invitations.create', invited)
      await page.goto(`/join/${secret}`)
      await expect(page.getByRole('heading', { name: 'Αθήνα' })).toBeVisible()
      expect(await unmarkedTexts(page)).toEqual([])
    }))
}

test('every text of an invitation that is over is in the catalog', ({ browser }) =>
  inPage(browser, false, async (page) => {
    await page.goto(`/join/${'0'.repeat(64)}`)
    await expect(page.getByRole('heading', { name: 'This invitation is over' })).toBeVisible()
    expect(await unmarkedTexts(page)).toEqual([])
  }))

test('every text of a page that is not there is in the catalog', ({ browser }) =>
  inPage(browser, true, async (page) => {
    await page.goto('/nothing-is-here')
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
    expect(await unmarkedTexts(page)).toEqual([])
  }))

test('every text of the first steps is in the catalog', ({ browser }) =>
  inPage(browser, true, async (page) => {
    await visit(page, '/welcome')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Saved')).toBeVisible()
    await page.getByRole('button', { name: 'Make a token' }).click()
    await expect(page.getByRole('region', { name: 'In a terminal' })).toBeVisible()
    expect(await unmarkedTexts(page)).toEqual([])
  }))
