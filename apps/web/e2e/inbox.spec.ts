import { expect, test, visit } from './fixtures.ts'
import { look, SCREENS } from './look.ts'
import { minutesAgo } from './running-callbook.ts'

test.use({ serverOf: 'inbox' })

const at = (minutes: number) => ({ start_time: minutesAgo(minutes + 2), end_time: minutesAgo(minutes) })

test('says that every call has its person', async ({ page }) => {
  await visit(page, '/inbox')
  await expect(page.getByRole('heading', { name: 'Every call has its person' })).toBeVisible()
})

test('links all calls of a number with one key, and takes it back', async ({ page, callbook }) => {
  await callbook.add('/v1/persons', { name: 'Jo Park', phone: '+37253570021' })
  await callbook.add('/v1/persons', { name: 'Jo Twin', phone: '+37253570021' })
  const ids: string[] = []
  for (const minutes of [60, 30]) {
    const { id } = await callbook.post({ to_phone_number: '+37253570021', ...at(minutes) })
    ids.push(id)
  }
  await visit(page, '/inbox?number=%2B37253570021')
  const sections = page.getByRole('navigation', { name: 'Main' })
  await expect(sections.getByRole('link', { name: 'Inbox' }).first()).toContainText('1')
  await expect(page.getByText('2 people share it')).toBeVisible()
  await expect(page.getByText('Saying who this is links all its 2 calls.')).toBeVisible()
  await page.keyboard.press('2')
  await expect(page.getByText('Linked to Jo Twin: 2 calls')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Every call has its person' })).toBeVisible()
  const linked = await callbook.list()
  expect(linked.filter(({ id }) => ids.includes(id)).every(({ person_id }) => person_id !== undefined)).toBe(true)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('2 people share it')).toBeVisible()
  await page.keyboard.press('1')
  await expect(page.getByText('Linked to Jo Park: 2 calls')).toBeVisible()
})

test('confirms every probable match with one key, and takes them back', async ({ page, callbook }) => {
  for (const digit of [7, 8]) {
    await callbook.add('/v1/persons', { name: `Jo ${digit}`, phone: `+3725357002${digit}` })
    await callbook.post({ to_phone_number: `+3725357002${digit}`, ...at(15) })
  }
  await callbook.post({ to_phone_number: '+37253570029', ...at(16) })
  await visit(page, '/inbox')
  const confirm = page.getByRole('button', { name: 'Confirm all 2 probable matches' })
  await expect(confirm).toBeVisible()
  // On the way to another place it is not meant.
  await page.keyboard.press('g')
  await page.keyboard.press('a')
  await expect(page).toHaveURL('/activities')
  await visit(page, '/inbox')
  await expect(confirm).toBeVisible()
  await page.keyboard.press('a')
  await expect(page.getByText('2 numbers confirmed: 2 calls')).toBeVisible()
  await expect(confirm).toBeHidden()
  await expect(page.getByText('Probably Jo 7')).toBeHidden()
  await expect(page.getByRole('button', { name: /5357 0029/ })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('2 calls back in the inbox')).toBeVisible()
  await expect(page.getByText('Probably Jo 7')).toBeVisible()
  await confirm.click()
  await expect(page.getByText('Probably Jo 7')).toBeHidden()
  await callbook.mutate('inbox.link', { number: '+37253570029', new_person_name: 'Ann Other' })
})

test('makes a new person by keyboard alone', async ({ page, callbook }) => {
  await callbook.post({ to_phone_number: '+37253570022', ...at(20) })
  await visit(page, '/inbox')
  await expect(page.getByText('Nobody you know has this number')).toBeVisible()
  await page.keyboard.press('n')
  await page.keyboard.type('Maya New')
  await expect(page.getByRole('option', { name: 'New person “Maya New”' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Maya New added: 1 call')).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('p')
  await expect(page.getByRole('link', { name: 'Maya New' })).toBeVisible()
})

test('keeps a number out, and puts it back', async ({ page, callbook }) => {
  await callbook.post({ to_phone_number: '+37253570023', ...at(20) })
  await visit(page, '/inbox')
  await expect(page.getByRole('button', { name: /5357 0023/ })).toBeVisible()
  await page.keyboard.press('x')
  await expect(page.getByRole('heading', { name: 'Every call has its person' })).toBeVisible()
  await page.getByRole('button', { name: 'Kept out' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Put back' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /5357 0023/ })).toBeVisible()
})

test('a company’s own number is not somebody to know', async ({ page, callbook }) => {
  const [ours, theirs] = ['+37253570024', '+37253570025']
  await callbook.post({ from_phone_number: theirs, to_phone_number: ours, ...at(5) })
  await visit(page, `/inbox?number=${encodeURIComponent(ours)}`)
  await expect(page.getByRole('heading', { name: '+372 5357 0024' })).toBeVisible()
  await page.keyboard.press('o')
  await expect(page.getByRole('button', { name: /5357 0025/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /5357 0024/ })).toBeHidden()
})

for (const { name, ...screen } of SCREENS) {
  test.describe(name, () => {
    test.use(screen)

    test('looks right, and a phone has two steps', async ({ page, callbook }) => {
      await callbook.add('/v1/persons', { name: `Ann ${name}`, phone: '+37253570026' })
      await callbook.post({ to_phone_number: '+37253570026', note: '<p>Asked for a price</p>', ...at(1) })
      await visit(page, '/inbox')
      await expect(page.getByRole('button', { name: /5357 0026/ })).toBeVisible()
      await look(page, `inbox-${name}`)
      await page.getByRole('button', { name: /5357 0026/ }).click()
      await expect(page.getByRole('heading', { name: '+372 5357 0026' })).toBeVisible()
      await expect(page.getByRole('button', { name: /Same number/ }).first()).toBeVisible()
      await look(page, `inbox-number-${name}`)
      await page.getByRole('button', { name: new RegExp(`Ann ${name} Same number`) }).click()
      await expect(page.getByText(`Linked to Ann ${name}: 1 call`)).toBeVisible()
    })
  })
}
