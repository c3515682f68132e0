import { expect, SIGNED_OUT, test } from './fixtures.ts'
import { EMAIL, PASSWORD } from './running-callbook.ts'

test.use({ serverOf: 'sign-in' })

test.describe('signed out', () => {
  test.use(SIGNED_OUT)

  test('asks who one is, then goes where one wanted to go', async ({ page, callbook }) => {
    const { id } = await callbook.post()
    await page.goto(`/calls/${id}`)
    await expect(page).toHaveURL(`/sign-in?next=${encodeURIComponent(`/calls/${id}`)}`)
    await page.getByLabel('E-mail').fill(EMAIL)
    await page.getByLabel('Password').fill(PASSWORD)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`/calls/${id}`)
    await page.goBack()
    await expect(page).not.toHaveURL(/sign-in/)
  })

  test('says that the password is wrong, and nothing about which part', async ({ page }) => {
    await page.goto('/sign-in')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByText('Enter your e-mail address.')).toBeVisible()
    await expect(page.getByText('Enter your password.')).toBeVisible()
    for (const email of [EMAIL, 'nobody@acme.example']) {
      await page.getByLabel('E-mail').fill(email)
      await page.getByLabel('Password').fill('wrong password')
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page.getByRole('alert').filter({ hasText: /\w/ })).toHaveText(
        'The e-mail address or the password is wrong.',
      )
    }
  })

  test('says that the server did not answer', async ({ page, context }) => {
    await page.goto('/sign-in')
    await page.getByLabel('E-mail').fill(EMAIL)
    await page.getByLabel('Password').fill(PASSWORD)
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByText('The server did not answer.')).toBeVisible()
  })

  test('leads to no other site', async ({ page }) => {
    await page.goto('/sign-in?next=https://evil.example/')
    await page.getByLabel('E-mail').fill(EMAIL)
    await page.getByLabel('Password').fill(PASSWORD)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page).toHaveURL('/calls')
  })
})

test('signs out, and shows nothing more', async ({ browser, callbook }) => {
  // A session of its own: the worker's must go on.
  const context = await browser.newContext({ storageState: await callbook.signIn(), baseURL: callbook.address })
  const page = await context.newPage()
  await page.goto('/calls')
  await page.getByRole('button', { name: EMAIL }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page).toHaveURL('/sign-in')
  await page.goto('/calls')
  await expect(page).toHaveURL('/sign-in?next=%2Fcalls')
  await context.close()
})

test('keeps the theme that one chose, in every browser', async ({ page, browser, callbook, signedIn }) => {
  await page.goto('/calls')
  await page.getByRole('button', { name: EMAIL }).click()
  const saved = page.waitForResponse(/profile\.update/)
  await page.getByRole('menuitemradio', { name: 'Dark' }).click()
  await saved
  await expect(page.locator('html')).toHaveClass('dark')
  await page.reload()
  await expect(page.locator('html')).toHaveClass('dark')
  const other = await browser.newContext({ storageState: signedIn, baseURL: callbook.address, colorScheme: 'light' })
  const there = await other.newPage()
  await there.goto('/calls')
  await expect(there.locator('html')).toHaveClass('dark')
  await other.close()
  // The other tests share the user.
  await callbook.mutate('profile.update', { theme: null })
})
