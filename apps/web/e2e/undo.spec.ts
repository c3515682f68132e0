import { expect, test, visit } from './fixtures.ts'

test.use({ serverOf: 'undo' })

test('⌘Z takes back what the newest toast tells of, and nothing while one types', async ({ page, callbook }) => {
  const person = await callbook.add('/v1/persons', { name: 'Mari Kask' })
  for (const grain of ['rye', 'oats', 'wheat']) {
    await callbook.mutate('notes.add', { content: `Likes ${grain}`, person_id: person.id })
  }
  await visit(page, `/people/${person.id}`)
  const note = (text: string) => page.getByRole('listitem').filter({ hasText: text })
  const remove = async (text: string) => {
    await note(text).hover()
    await note(text).getByRole('button', { name: 'Delete the note' }).click()
    await expect(note(text)).toHaveCount(0)
  }
  await page.getByPlaceholder('Write a note').click()
  // What was typed before the editor is there, it does not undo.
  await expect(page.getByRole('toolbar', { name: 'Formatting' })).toBeVisible()
  await page.keyboard.type('x')
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveText('x')
  await remove('wheat')
  await page.getByRole('textbox', { name: 'Note' }).focus()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveText('')
  await expect(note('wheat')).toHaveCount(0)

  // Within the time to undo, which is why nothing else is done meanwhile.
  await remove('rye')
  await remove('oats')
  await page.keyboard.press('Control+z')
  await expect(note('oats')).toBeVisible()
  await expect(note('rye')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(note('rye')).toBeVisible()

  // Longer than a deletion waits for.
  await page.waitForTimeout(7000)
  await page.reload()
  await expect(note('oats')).toBeVisible()
  await expect(note('rye')).toBeVisible()
  await expect(note('wheat')).toHaveCount(0)
})
