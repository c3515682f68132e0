import { expect, SIGNED_OUT, visit } from './fixtures.ts'
import { expectMarked, test } from './marked-fixtures.ts'
import { EMAIL } from './running-callbook.ts'

test.use({ serverOf: 'texts-frame' })

test.beforeAll(async ({ callbook }) => {
  const org = await callbook.add('/v1/organizations', { name: 'Ωμέγα' })
  await callbook.add('/v1/persons', { name: 'Ιωάννα', org_id: org.id, phone: '+37253570010' })
  await callbook.post({ subject: 'Ιωάννα' })
})

test('every text of the palette is in the catalog', async ({ page }) => {
  await visit(page, '/calls')
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog')
  await expect(palette.getByRole('option').nth(5)).toBeVisible()
  await expectMarked(page)
  await page.keyboard.type('ιω')
  await expect(palette.getByRole('option', { name: 'Call' })).toBeVisible()
  await expect(palette.getByRole('option', { name: 'Person' })).toBeVisible()
  await expectMarked(page)
  await page.keyboard.type('zzz')
  await expect(palette.getByText('Nothing found.')).toBeVisible()
  await expectMarked(page)
})

test('every text of the sheet of shortcuts is in the catalog', async ({ page }) => {
  await visit(page, '/calls')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await expectMarked(page)
})

test('every text of the account menu is in the catalog', async ({ page }) => {
  await visit(page, '/calls')
  await page.getByRole('button', { name: EMAIL }).click()
  await expect(page.getByRole('menuitem', { name: 'Sign out' })).toBeVisible()
  await expectMarked(page)
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: 'More' }).click()
  await expect(page.getByRole('menuitem', { name: 'Organizations' })).toBeVisible()
  await expectMarked(page)
})

test('every text of a page that is not there is in the catalog', async ({ page }) => {
  await page.goto('/nothing-is-here')
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
  await expectMarked(page)
})

test('every text of the first steps is in the catalog', async ({ page }) => {
  await visit(page, '/welcome')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved')).toBeVisible()
  await page.getByRole('button', { name: 'Make a token' }).click()
  await expect(page.getByRole('region', { name: 'In a terminal' })).toBeVisible()
  await expectMarked(page)
})

test.describe('signed out', () => {
  test.use(SIGNED_OUT)

  test('every text of the sign-in is in the catalog, and why it was refused', async ({ page }) => {
    await page.goto('/sign-in')
    await expectMarked(page)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByText('Enter your password.')).toBeVisible()
    await expectMarked(page)
    await page.getByLabel('E-mail').fill(EMAIL)
    await page.getByLabel('Password').fill('wrong password')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByText('The e-mail address or the password is wrong.')).toBeVisible()
    await expectMarked(page)
  })

  for (const is_admin of [false, true]) {
    test(`every text of an invitation is in the catalog${is_admin ? ', of an admin’s too' : ''}`, async ({
      page,
      callbook,
    }) => {
      const invited = { email: `${is_admin}@acme.example`, is_admin }
      const { secret } = await callbook.mutate<{ secret: string }>('invitations.create', invited)
      await page.goto(`/join/${secret}`)
      await expect(page.getByRole('heading', { name: 'Αθήνα' })).toBeVisible()
      await expectMarked(page)
    })
  }

  test('every text of an invitation that is over is in the catalog', async ({ page }) => {
    await page.goto(`/join/${'0'.repeat(64)}`)
    await expect(page.getByRole('heading', { name: 'This invitation is over' })).toBeVisible()
    await expectMarked(page)
  })
})
