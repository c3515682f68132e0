import type { Page } from '@playwright/test'

import { expect, visit } from './fixtures.ts'
import { SCREENS } from './look.ts'
import { expectMarked, test } from './marked-fixtures.ts'
import { minutesAgo } from './running-callbook.ts'

test.use({ serverOf: 'texts-inbox' })

const [UNKNOWN, SHARED, ONE, SPOKEN] = ['+37253570031', '+37253570032', '+37253570033', '+37253570034']
const OURS = '+37253570039'

const at = (minutes: number) => ({ start_time: minutesAgo(minutes + 2), end_time: minutesAgo(minutes) })
const emptyInbox = (page: Page) => page.getByRole('heading', { name: 'Every call has its person' })

test('every text of an empty inbox is in the catalog', async ({ page }) => {
  await visit(page, '/inbox')
  await expect(emptyInbox(page)).toBeVisible()
  await expectMarked(page, 'nothing waits')
  await page.getByRole('button', { name: 'Kept out' }).click()
  await expect(page.getByText('No numbers are kept out.')).toBeVisible()
  await expectMarked(page, 'nothing is kept out')
})

test.describe('numbers that wait', () => {
  test.beforeAll(async ({ callbook }) => {
    await callbook.mutate('companyNumbers.add', { value: OURS })
    const note = '<p>Δέλτα</p>'
    await callbook.post({ from_phone_number: UNKNOWN, to_phone_number: OURS, outcome: 'no_answer', ...at(1) })
    for (const minutes of [4, 8]) await callbook.post({ to_phone_number: SHARED, note, ...at(minutes) })
    await callbook.post({ to_phone_number: ONE, outcome: 'busy', ...at(12) })
    const org = await callbook.add('/v1/organizations', { name: 'Ωμέγα' })
    const person = await callbook.add('/v1/persons', { name: 'Ιωάννα', org_id: org.id, phone: SHARED })
    await callbook.add('/v1/persons', { name: 'Ζωή', phone: SHARED })
    await callbook.add('/v1/persons', { name: 'Εύα', phone: ONE })
    const spoken = { start_time: '2024-03-01 10:00:00', end_time: '2024-03-01 10:01:00' }
    await callbook.post({ to_phone_number: SPOKEN, person_id: person.id, ...spoken })
    await callbook.post({ to_phone_number: SHARED, person_id: person.id, ...spoken })
    // Several more than are shown.
    for (let call = 0; call < 21; call++) await callbook.post({ to_phone_number: SPOKEN, ...at(20 + call) })
  })

  for (const { name, ...screen } of SCREENS) {
    test.describe(name, () => {
      test.use(screen)

      test('every text of the inbox is in the catalog', async ({ page }) => {
        await visit(page, '/inbox')
        await expect(page.getByRole('button', { name: 'Nobody has this number' }).first()).toBeVisible()
        await expect(page.getByRole('button', { name: 'Missed' })).toBeVisible()
        await expect(page.getByRole('button', { name: 'Probably Εύα' })).toBeVisible()
        await expectMarked(page, 'the numbers')

        for (const [number, says] of [
          [UNKNOWN, 'Nobody you know has this number'],
          [SHARED, 'last spoke over it in March 2024'],
          [ONE, 'no calls yet'],
          [SPOKEN, 'Earlier calls over this number are theirs'],
        ] as const) {
          await visit(page, `/inbox?number=${encodeURIComponent(number)}`)
          await expect(page.getByText(says)).toBeVisible()
          await expectMarked(page, says)
        }
        await expect(page.getByText('The newest 20 of 21 calls')).toBeVisible()

        await page.getByLabel('Someone else').fill('Ζω')
        await expect(page.getByRole('option', { name: 'New person' })).toBeVisible()
        await expectMarked(page, 'somebody else')
        await page.getByRole('option', { name: 'New person' }).click()
        await expect(page.getByText('added: 21 calls')).toBeVisible()
        await expectMarked(page, 'somebody new has its calls')
        await page.getByRole('button', { name: 'Undo' }).click()
        await expect(page.getByText('21 calls back in the inbox')).toBeVisible()
        await expectMarked(page, 'and has them no more')

        await visit(page, `/inbox?number=${encodeURIComponent(ONE)}`)
        await page.getByRole('button', { name: 'Εύα' }).filter({ hasText: 'Link' }).click()
        await expect(page.getByText('Linked to Εύα: 1 call')).toBeVisible()
        await expectMarked(page, 'its call is linked')
        await page.getByRole('button', { name: 'Undo' }).click()
        await expect(page.getByText('1 call back in the inbox')).toBeVisible()
      })

      test('every text of what else a number may be is in the catalog', async ({ page }) => {
        for (const [says, done] of [
          ['Not a contact', 'Not a contact: out of the inbox'],
          ['Never show this number', 'Its calls will not be shown here again'],
        ] as const) {
          await visit(page, `/inbox?number=${encodeURIComponent(UNKNOWN)}`)
          await page.getByRole('button', { name: says }).click()
          await expect(page.getByText(done)).toBeVisible()
          await expectMarked(page, done)
          await page.getByRole('button', { name: 'Kept out' }).click()
          await expect(page.getByRole('dialog').getByText(says.split(' ')[0] ?? '')).toBeVisible()
          await expectMarked(page, `kept out: ${says}`)
          await page.getByRole('button', { name: 'Put back' }).click()
          await expect(page.getByText('No numbers are kept out.')).toBeVisible()
        }
        await visit(page, `/inbox?number=${encodeURIComponent(ONE)}`)
        await page.getByRole('button', { name: 'One of our own' }).click()
        await expect(page.getByText('One of your own numbers')).toBeVisible()
        await expectMarked(page, 'one of our own')
        await page.getByRole('button', { name: 'Undo' }).click()
        await expect(page.getByRole('button', { name: 'Probably Εύα' })).toHaveCount(1)
      })
    })
  }
})
