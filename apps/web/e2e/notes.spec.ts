import type { Page } from '@playwright/test'

import { expect, test, visit } from './fixtures.ts'
import { look, SCREENS } from './look.ts'

test.use({ serverOf: 'notes' })

const editorOf = (page: Page) => page.getByRole('textbox', { name: 'Note', exact: true })

const edit = async (page: Page, id: string) => {
  await visit(page, `/calls/${id}`)
  await page.keyboard.press('e')
  await expect(editorOf(page)).toBeFocused()
}

test('bold words and a list are written by keyboard, shown, and HTML on the wire', async ({ page, callbook }) => {
  const { id } = await callbook.post()
  await edit(page, id)
  await page.keyboard.type('Wants ')
  await page.keyboard.press('Control+b')
  await expect(page.getByRole('button', { name: 'Bold' })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.type('the list')
  await page.keyboard.press('Control+b')
  await page.keyboard.type(' now < then')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- by Friday')
  await expect(page.getByRole('button', { name: 'Bulleted list' })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Enter')
  await page.keyboard.type('or Monday')
  await page.keyboard.press('Control+Enter')
  const note = '<p>Wants <strong>the list</strong> now &lt; then</p><ul><li>by Friday</li><li>or Monday</li></ul>'
  await expect(page.getByText('Call changed')).toBeVisible()
  await expect(page.locator('.note strong')).toHaveText('the list')
  await expect(page.locator('.note li')).toHaveText(['by Friday', 'or Monday'])
  await expect.poll(async () => (await callbook.get(id)).note).toBe(note)
  await page.reload()
  await expect(page.locator('.note li')).toHaveText(['by Friday', 'or Monday'])
})

test('the toolbar works by keyboard alone, and links are only what a link can be', async ({ page, callbook }) => {
  const { id } = await callbook.post({ note: 'see the site' })
  await edit(page, id)
  const toolbar = page.getByRole('toolbar', { name: 'Formatting' })
  await page.keyboard.press('Shift+Tab')
  await expect(toolbar.getByRole('button', { name: 'Bold' })).toBeFocused()
  await expect(page.getByRole('tooltip')).toContainText('Bold')
  await page.keyboard.press('End')
  await expect(toolbar.getByRole('button', { name: 'Numbered list' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(editorOf(page)).toBeFocused()
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await page.keyboard.press('Control+k')
  const address = page.getByLabel('Address of the link')
  await expect(address).toBeFocused()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.type('javascript:alert(1)')
  await page.keyboard.press('Enter')
  await expect(page.getByText('This is no address.')).toBeVisible()
  await address.fill('acme.example/list')
  await page.keyboard.press('Enter')
  await expect(editorOf(page)).toBeFocused()
  await expect(toolbar.getByRole('button', { name: 'Link' })).toHaveAttribute('aria-pressed', 'true')
  // Esc leaves the field first, then the form.
  await page.keyboard.press('Control+k')
  await expect(address).toHaveValue('https://acme.example/list')
  await page.keyboard.press('Escape')
  await expect(address).toHaveCount(0)
  await expect(editorOf(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(editorOf(page)).not.toBeFocused()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Call changed')).toBeVisible()
  await expect
    .poll(async () => (await callbook.get(id)).note)
    .toBe('<ol><li>see the <a href="https://acme.example/list">site</a></li></ol>')
})

test('a note that is not changed stays as it is, to the letter', async ({ page, callbook }) => {
  const note = '<div>Kept <b>exactly</b></div>\r\n<ul>\n<li>one</li></ul>  '
  const { id } = await callbook.post({ note, subject: 'First' })
  await edit(page, id)
  await page.keyboard.type('x')
  await page.keyboard.press('Backspace')
  await page.getByLabel('Subject').fill('Second')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Call changed')).toBeVisible()
  await expect.poll(async () => (await callbook.get(id)).subject).toBe('Second')
  expect((await callbook.get(id)).note).toBe(note)
})

test('what the editor cannot hold is edited as plain text, which is said', async ({ page, callbook }) => {
  const note = '<p>Prices</p><table><tr><td>1</td><td>2</td></tr></table>'
  const { id } = await callbook.post({ note, subject: 'First' })
  await edit(page, id)
  await expect(page.getByText('This note has formatting that cannot be edited here')).toBeVisible()
  await expect(page.getByRole('toolbar')).toHaveCount(0)
  await page.getByLabel('Subject').fill('Second')
  await page.keyboard.press('Control+Enter')
  await expect.poll(async () => (await callbook.get(id)).subject).toBe('Second')
  expect((await callbook.get(id)).note).toBe(note)
  await edit(page, id)
  await editorOf(page).fill('Prices: 1, 2')
  await page.keyboard.press('Control+Enter')
  await expect.poll(async () => (await callbook.get(id)).note).toBe('Prices: 1, 2')
})

test('of what is pasted, only what a note can hold stays', async ({ page, callbook }) => {
  const { id } = await callbook.post()
  await edit(page, id)
  await editorOf(page).evaluate((element) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData(
      'text/html',
      `<h1 style="color: red" class="x">Big</h1><p onclick="alert(1)">small <b>print</b> <img src=x onerror="alert(2)"></p>
        <p><a href="javascript:alert(3)">bad</a> <a class="y" href="https://acme.example">good</a></p><script>alert(4)</script>`,
    )
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Call changed')).toBeVisible()
  await expect
    .poll(async () => (await callbook.get(id)).note)
    .toBe('<p>Big</p><p>small <strong>print</strong></p><p>bad <a href="https://acme.example">good</a></p>')
})

test('a note that is too long is refused at its field', async ({ page, callbook }) => {
  const note = `${'word '.repeat(19_999)}end`
  const { id } = await callbook.post({ note })
  await edit(page, id)
  await page.keyboard.type('more')
  await expect(
    page.getByText('This note is too long: with its formatting, it can have 100,000 characters'),
  ).toBeVisible()
  await expect(editorOf(page)).toHaveAttribute('aria-invalid', 'true')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('form', { name: 'Edit the call' })).toBeVisible()
  await expect(editorOf(page)).toBeFocused()
  expect((await callbook.get(id)).note).toBe(note)
})

test('the notes of a record are written and shown with formatting, too', async ({ page, callbook }) => {
  const { id } = await callbook.add('/v1/persons', { name: 'Ines Park' })
  await visit(page, `/people/${id}`)
  await editorOf(page).focus()
  await expect(page.getByRole('toolbar', { name: 'Formatting' })).toBeVisible()
  await expect(editorOf(page)).toBeFocused()
  await page.keyboard.type('Likes ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('rye')
  await page.keyboard.press('Control+Enter')
  const shown = page.getByRole('listitem').locator('.note')
  await expect(shown.locator('strong')).toHaveText('rye')
  // On to the next one.
  await expect(editorOf(page)).toBeFocused()
  await expect(editorOf(page)).toHaveText('')
  await shown.hover()
  await page.getByRole('button', { name: 'Edit the note' }).click()
  const words = page.getByRole('textbox', { name: 'Words of the note' })
  await expect(words).toBeFocused()
  await page.keyboard.type(' bread')
  await look(page, 'note-of-record')
  await page.keyboard.press('Control+Enter')
  await expect(shown.locator('strong')).toHaveText('rye bread')
  await expect(words).toHaveCount(0)
})

for (const { name, ...screen } of SCREENS) {
  test.describe(name, () => {
    test.use(screen)

    test('the editor looks right, with a link and with what is wrong', async ({ page, callbook }) => {
      const { id } = await callbook.post({
        note: '<p>Wants <b>the new list</b>, <i>soon</i>: <a href="https://acme.example">site</a></p><ol><li>by Friday</li><li>or Monday</li></ol>',
      })
      await visit(page, `/calls/${id}`)
      await page.getByRole('button', { name: 'Edit' }).click()
      await expect(editorOf(page)).toBeVisible()
      await look(page, `note-editor-${name}`)
      await page.getByRole('button', { name: 'Link' }).click()
      await page.getByLabel('Address of the link').fill('nowhere')
      await page.keyboard.press('Enter')
      await look(page, `note-editor-link-${name}`)
    })
  })
}

for (const delay of [100, 300]) {
  test(`no key is lost while the editor takes ${delay} ms to load, and no space`, async ({ page, callbook }) => {
    const { id } = await callbook.add('/v1/persons', { name: 'Mari Kask' })
    const words = 'one two three four five six seven eight nine ten'
    await visit(page, `/people/${id}`)
    await page.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, delay))
      await route.continue()
    })
    await page.getByPlaceholder('Write a note').click()
    await page.keyboard.type(words, { delay: 15 })
    await page.unrouteAll({ behavior: 'wait' })
    await expect(page.getByRole('toolbar', { name: 'Formatting' })).toBeVisible()
    await expect(editorOf(page)).toHaveText(words)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('listitem').filter({ hasText: words })).toBeVisible()
  })
}
