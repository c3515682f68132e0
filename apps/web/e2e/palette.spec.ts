import { expect, test, visit } from './fixtures.ts'
import { look, SCREENS } from './look.ts'

test.use({ serverOf: 'palette' })

test('finds a call by its words, by keyboard alone', async ({ page, callbook }) => {
  const { id } = await callbook.post({ subject: 'Zanzibar renewal' })
  await visit(page, '/calls')
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Search and commands' })
  await expect(palette.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('zanzi')
  await expect(palette.getByRole('option', { name: /Zanzibar renewal/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/calls/${id}`)
  await expect(palette).toHaveCount(0)
})

test('does what can be done: logs a call, changes the theme, shows the shortcuts', async ({ page, callbook }) => {
  await visit(page, '/calls')
  const palette = page.getByRole('dialog', { name: 'Search and commands' })
  await page.getByRole('button', { name: 'Search' }).click()
  await palette.getByRole('option', { name: 'Log a call' }).click()
  await expect(page.getByRole('dialog', { name: 'Log a call' }).getByLabel('Who')).toBeFocused()
  // Not over another dialog.
  await page.keyboard.press('Control+k')
  await expect(palette).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('dark')
  const saved = page.waitForResponse(/profile\.update/)
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveClass('dark')
  await saved

  await page.keyboard.press('Control+k')
  await page.keyboard.type('shortcuts')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  // It is in the profile now, which the other tests share.
  await callbook.mutate('profile.update', { theme: null })
})

test('G and a key goes there; keys that are typed as text do nothing', async ({ page, callbook }) => {
  const { id } = await callbook.post()
  await visit(page, `/calls/${id}`)
  await page.keyboard.press('e')
  await page.getByLabel('Note').fill('')
  await page.keyboard.type('gc e c ? [ ]')
  await expect(page.getByLabel('Note')).toHaveText('gc e c ? [ ]')
  await expect(page).toHaveURL(`/calls/${id}`)
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await expect(page).toHaveURL('/calls')
})

test('what is typed before a field is there is in it then, and is no shortcut', async ({ page }) => {
  const slowly = async (act: () => Promise<void>) => {
    await page.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300))
      await route.continue()
    })
    await act()
    await page.unrouteAll({ behavior: 'wait' })
  }
  // N is a key of this page, G and C of every one.
  await visit(page, '/people')
  await slowly(async () => {
    await page.keyboard.press('c')
    await page.keyboard.type('Nina gc', { delay: 10 })
    await expect(page.getByRole('combobox', { name: /Who/ })).toHaveValue('Nina gc')
  })
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await visit(page, '/people')
  await slowly(async () => {
    await page.keyboard.press('n')
    await page.keyboard.type('Nina', { delay: 10 })
    await expect(page.getByRole('dialog').getByLabel('Name')).toHaveValue('Nina')
  })
  await visit(page, '/people')
  await slowly(async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('ins', { delay: 10 })
    await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('ins')
  })
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/insights$/)
  // From another field, too, which does not get them.
  await visit(page, '/people')
  const search = page.getByRole('searchbox', { name: 'Search' })
  await search.fill('mill')
  await slowly(async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('ins', { delay: 10 })
    await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('ins')
  })
  await page.keyboard.press('Escape')
  await expect(search).toHaveValue('mill')
})

test('adds a record from wherever one is, and exports the calls', async ({ page }) => {
  await visit(page, '/insights')
  const search = page.getByRole('dialog', { name: 'Search and commands' }).getByRole('combobox')
  await page.keyboard.press('Control+k')
  await expect(search).toBeFocused()
  await page.keyboard.type('new person')
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog', { name: 'New person' })
  await expect(form.getByLabel('Name', { exact: true })).toBeFocused()
  await page.keyboard.type('Palle Ett')
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/\/people\/\d+$/)
  await expect(page.getByRole('heading', { name: 'Palle Ett' })).toBeFocused()

  await page.keyboard.press('Control+k')
  await expect(search).toBeFocused()
  await page.keyboard.type('export calls')
  const download = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await download).suggestedFilename()).toMatch(/\.csv$/)
})

const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36'
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36'
for (const { userAgent, drawn } of [
  { userAgent: MAC, drawn: '⌘' },
  { userAgent: WINDOWS, drawn: 'Ctrl' },
]) {
  test.describe(`a machine with ${drawn}`, () => {
    test.use({ userAgent })

    test('is shown its own key wherever keys are drawn', async ({ page }) => {
      await visit(page, '/calls')
      await expect(page.getByRole('button', { name: 'Search' }).first().locator('kbd')).toHaveText(`${drawn}K`)
      await page.keyboard.press('c')
      await expect(page.getByRole('dialog').locator('footer kbd')).toHaveText(`${drawn}↵`)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await page.keyboard.press('?')
      const line = page.getByRole('dialog').locator('dl > div').filter({ hasText: 'Send the form' })
      await expect(line.locator('kbd')).toHaveText([drawn, 'Enter'])
    })
  })
}

for (const { name, ...screen } of SCREENS) {
  test.describe(name, () => {
    test.use(screen)

    test('looks right', async ({ page, callbook }) => {
      await callbook.post({ subject: 'Zanzibar renewal' })
      await visit(page, '/calls')
      await page.keyboard.press('Control+k')
      await expect(page.getByRole('option', { name: 'Log a call' })).toBeVisible()
      await look(page, `palette-${name}`)
      await page.keyboard.type('zanz')
      await expect(page.getByRole('option', { name: /Zanzibar renewal/ }).first()).toBeVisible()
      await look(page, `palette-found-${name}`)
    })
  })
}
