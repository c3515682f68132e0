import { expect, visit } from './fixtures.ts'
import { SCREENS } from './look.ts'
import { expectMarked, test } from './marked-fixtures.ts'
import { minutesAgo } from './running-callbook.ts'

test.use({ serverOf: 'texts-log-call' })

test.beforeAll(async ({ callbook }) => {
  const org = await callbook.add('/v1/organizations', { name: 'Ωμέγα' })
  const person = await callbook.add('/v1/persons', { name: 'Ιωάννα', org_id: org.id, phone: '+37253570010' })
  await callbook.add('/v1/deals', { title: 'Άλφα', person_id: person.id })
})

for (const { name, ...screen } of SCREENS) {
  test.describe(name, () => {
    test.use(screen)

    test('every text of "Log a call" is in the catalog', async ({ page, callbook }) => {
      await callbook.post({ to_phone_number: '+37253570099', start_time: minutesAgo(0), end_time: minutesAgo(0) })
      await visit(page, '/calls?log=1')
      const form = page.getByRole('dialog')
      const send = form.getByRole('button', { name: 'Log call' })
      await expect(form.getByRole('combobox', { name: /Who/ })).toBeFocused()
      await expectMarked(page, 'the empty form')

      await send.click()
      await expect(form.getByText('⟦Number⟧ is required.')).toBeVisible()
      await expectMarked(page, 'the refusals of an empty form')
      await form.getByLabel('⟦Number⟧').fill('1'.repeat(65))
      await form.getByLabel('Duration').fill('∞')
      await form.getByLabel('When').fill('∞')
      await send.click()
      await expect(form.getByText('When is not understood.')).toBeVisible()
      await expect(form.getByText('⟦Number⟧ must be at most 64 characters long.')).toBeVisible()
      await expectMarked(page, 'the refusals of what is too long or not understood')

      await form.getByRole('combobox', { name: /Who/ }).fill('Ιω')
      await expect(form.getByRole('option', { name: 'New person' })).toBeVisible()
      await expectMarked(page, 'a known person, or a new one')
      await page.keyboard.press('Enter')
      await expect(form.getByRole('button', { name: 'Ιωάννα' })).toBeVisible()
      await expectMarked(page, 'a person is chosen, with their deal')
      await form.getByRole('button', { name: 'Ιωάννα' }).click()

      await form.getByLabel('When').fill('')
      await form.getByLabel('Duration').fill('')
      await form.getByRole('combobox', { name: /Who/ }).fill('+372 53570099')
      await expect(form.getByRole('option', { name: 'New person' })).toBeVisible()
      await expectMarked(page, 'a number, alone or of a new person')
      await form.getByRole('option', { name: 'New person' }).click()
      await expect(form.getByText('You have logged a call with this number')).toBeVisible()
      await expect(form.getByText('Reads as')).toBeVisible()
      await expectMarked(page, 'somebody new, and a call that is there already')

      await form.getByLabel('Duration').fill('2:41')
      await form.getByLabel('When').fill('10 min ago')
      await form.getByText('Busy').click()
      await form.getByText('Pick a day').click()
      await form.getByLabel('Day of the follow-up').fill('2030-01-02')
      await expect(form.getByText('Call back Wednesday 2 January')).toBeVisible()
      await expectMarked(page, 'how long, when, and when again')

      await send.click()
      await expect(page.getByText('Call logged')).toBeVisible()
      await expectMarked(page, 'the call is logged')
      await page.getByRole('button', { name: 'Undo' }).click()
      await expect(page.getByText('The call is not logged any more')).toBeVisible()
      await expectMarked(page, 'it is taken back')
    })
  })
}
