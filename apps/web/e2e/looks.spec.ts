import { expect, SIGNED_OUT, test, visit } from './fixtures.ts'
import { look, SCREENS } from './look.ts'
import { minutesAgo, type RunningCallbook, startCallbook } from './running-callbook.ts'

test.use({ serverOf: 'looks' })

const OUTCOMES = ['connected', 'no_answer', 'left_message', 'left_voicemail', 'wrong_number', 'busy']

for (const { name, ...screen } of SCREENS) {
  test.describe(name, () => {
    test.use(screen)

    test('calls', async ({ page, callbook }) => {
      const calls = OUTCOMES.map((outcome, index) =>
        callbook.post({
          outcome,
          from_phone_number: index % 2 ? '+14155550123' : '201',
          start_time: minutesAgo(index * 700 + 3),
          end_time: minutesAgo(index * 700),
          note: index % 2 ? '<p>Wants the new price list before Friday, and a call back on Monday.</p>' : null,
        }),
      )
      const [first] = await Promise.all(calls)
      await page.goto('/calls')
      await expect(page.locator(`[data-call="${first?.id}"]`)).toBeVisible()
      await look(page, `calls-${name}`)
    })

    test('log a call', async ({ page }) => {
      await visit(page, '/calls?log=1')
      const form = page.getByRole('dialog')
      await form.getByRole('button', { name: 'Log call' }).click()
      await expect(form.getByText('Outcome is required.')).toBeVisible()
      await form.getByText('Connected').click()
      await look(page, `log-call-${name}`)
    })

    test('a call', async ({ page, callbook }) => {
      const note =
        '<p>Wants <b>the new list</b>: <a href="https://acme.example">site</a></p><ul><li>by Friday</li></ul>'
      const { id } = await callbook.post({ from_phone_number: '+14155550123', note, subject: 'Renewal' })
      await page.goto(`/calls/${id}`)
      await look(page, `call-${name}`)
    })

    test('not found', async ({ page }) => {
      await page.goto('/calls/none')
      await look(page, `not-found-${name}`)
    })

    test.describe('signed out', () => {
      test.use(SIGNED_OUT)

      test('sign in', async ({ page }) => {
        await page.goto('/sign-in')
        await page.getByRole('button', { name: 'Sign in' }).click()
        await expect(page.getByText('Enter your password.')).toBeVisible()
        await look(page, `sign-in-${name}`)
      })
    })
  })
}

test.describe('before the first call', () => {
  let empty: RunningCallbook
  test.beforeAll(async () => {
    empty = await startCallbook()
  })
  test.afterAll(() => empty.stop())

  for (const { name, ...screen } of SCREENS) {
    test(name, async ({ browser }) => {
      const storageState = await empty.signIn()
      const context = await browser.newContext({
        ...screen,
        reducedMotion: 'reduce',
        baseURL: empty.address,
        storageState,
      })
      const page = await context.newPage()
      await page.goto('/calls')
      await expect(page.getByRole('heading', { name: 'No calls yet' })).toBeVisible()
      await look(page, `no-calls-${name}`)
      await context.close()
    })
  }
})
