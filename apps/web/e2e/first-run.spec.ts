import { expect, test, visit } from './fixtures.ts'
import { look, SCREENS } from './look.ts'
import { EMAIL, PASSWORD, type RunningCallbook, startCallbook } from './running-callbook.ts'

test.use({ serverOf: 'first-run' })

test.describe('a new installation', () => {
  let fresh: RunningCallbook
  test.beforeAll(async () => {
    fresh = await startCallbook()
  })
  test.afterAll(() => fresh.stop())

  test('leads from the sign-in through its steps to the first call', async ({ browser }) => {
    const context = await browser.newContext({ baseURL: fresh.address, timezoneId: 'Asia/Kathmandu' })
    const page = await context.newPage()
    await page.goto('/')
    await page.getByLabel('E-mail').fill(EMAIL)
    await page.getByLabel('Password').fill(PASSWORD)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page).toHaveURL('/welcome')

    await expect(page.getByLabel('Your time zone')).toHaveValue(/Kathmandu|Katmandu/)
    await page.getByLabel('Company').fill('Acme OÜ')
    await page.getByLabel('Country').selectOption('Estonia')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('heading', { name: /Your company and time zone ?: done/ })).toBeVisible()
    await expect(page.getByTitle('Acme OÜ')).toBeVisible()

    await page.getByRole('button', { name: 'Make a token' }).click()
    await expect(page.getByText('Waiting for your first call…')).toBeVisible()
    const curl = await page.getByRole('region', { name: 'In a terminal' }).textContent()
    // The very request that stands there, sent by other means than a shell.
    const [url = '', token = '', body = ''] = [/'(http[^']+)'/, /x-api-token: (\w+)/, /-d '([^']+)'/].map(
      (part) => part.exec(curl ?? '')?.[1],
    )
    const headers = { 'x-api-token': token, 'content-type': 'application/json' }
    expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(200)
    await expect(page.getByText('It is here:')).toBeVisible()
    await expect(page.getByRole('heading', { name: /Your first call ?: done/ })).toBeVisible()

    await page.getByRole('button', { name: 'Add demo data' }).click()
    await expect(page.getByText('Demo data is here.')).toBeVisible()
    await expect(page.getByRole('heading', { name: /Your team, or demo data ?: done/ })).toBeVisible()
    await page.getByRole('link', { name: 'Go to your calls' }).click()
    await expect(page.locator('[data-call]').nth(20)).toBeVisible()

    await page.goto('/settings/company')
    await page.getByRole('button', { name: 'Remove demo data' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove demo data' }).click()
    await expect(page.getByText('The demo data is gone')).toBeVisible()
    await page.goto('/calls')
    await expect(page.locator('[data-call]')).toHaveCount(1)
    await context.close()
  })
})

test('an admin finds the first steps again in the settings', async ({ page }) => {
  await visit(page, '/settings/company')
  await page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: 'First steps' }).click()
  await expect(page).toHaveURL('/welcome')
})

for (const { name, ...screen } of SCREENS) {
  test.describe(name, () => {
    test.use(screen)
    test('the first steps', async ({ page }) => {
      await visit(page, '/welcome')
      await page.getByRole('button', { name: 'Make a token' }).click()
      await expect(page.getByRole('region', { name: 'In a terminal' })).toBeVisible()
      await look(page, `welcome-${name}`, { fullPage: true })
    })
  })
}
