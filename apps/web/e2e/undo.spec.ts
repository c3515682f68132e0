import { expect, test, visit } from './fixtures.ts'

test.use({ serverOf: 'undo' })

test('⌘Z takes back what the newest toast tells of, and nothing while one types', async ({ page, callbook }) => {
  const person = await callbook.add('/v1/persons', { name: 'Mari Kask' })
  await callbook.mutate('notes.add', { content: 'Likes rye', person_id: person.id })
  await callbook.mutate('notes.add', { content: 'Likes oats', person_id: person.id })
  await visit(page, `/people/${person.id}`)
  const note = (text: string) => page.getByRole('listitem').filter({ hasText: text })
  const remove = async (text: string) => {
    await note(text).hover()
    await note(text).getByRole('button', { name: 'Delete the note' }).click()
    await expect(note(text)).toHaveCount(0)
  }
  await remove('rye')
  await remove('oats')
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toHaveCount(2)

  await page.getByPlaceholder('Write a note').click()
  await page.keyboard.type('x')
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveText('x')
  await page.keyboard.press('Control+z')
  await expect(note('oats')).toHaveCount(0)

  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await expect(note('oats')).toBeVisible()
  await expect(note('rye')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(note('rye')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toHaveCount(0)

  // Longer than a deletion waits for.
  await page.waitForTimeout(7000)
  await page.reload()
  await expect(note('oats')).toBeVisible()
  await expect(note('rye')).toBeVisible()
})
