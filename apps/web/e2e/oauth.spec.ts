import { createServer, type Server } from 'node:http'

import { AxeBuilder } from '@axe-core/playwright'
import { v1 } from 'pipedrive'

import { expect, SIGNED_OUT, test } from './fixtures.ts'
import { EMAIL, PASSWORD, type RunningCallbook } from './running-callbook.ts'

test.use({ serverOf: 'oauth' })

/** The app's own site: all it has is the address that people come back to. */
let site: Server
let redirectUri: string

test.beforeAll(async () => {
  site = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<p>You are back.</p>'))
  await new Promise<void>((resolve) => {
    site.listen(0, '127.0.0.1', resolve)
  })
  const address = site.address()
  redirectUri = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/callback`
})
test.afterAll(() => {
  site.close()
  site.closeAllConnections()
})

const newClient = async (callbook: RunningCallbook) => {
  const scopes = ['phone-integration', 'contacts:read', 'contacts:full', 'deals:read']
  const { app, client_secret } = await callbook.addOAuthApp({ name: 'Dialer', redirect_uris: [redirectUri], scopes })
  const keys = { clientId: app.client_id, clientSecret: client_secret }
  return new v1.OAuth2Configuration({ ...keys, redirectUri, host: callbook.address })
}

test.describe('signed out', () => {
  test.use(SIGNED_OUT)

  test('signs in, consents, and the official client works until it revokes', async ({ page, callbook }) => {
    const client = await newClient(callbook)
    await page.goto(`${client.authorizationUrl}&state=a%20state`)
    await expect(page).toHaveURL(/\/sign-in\?next=/)
    await page.getByLabel('E-mail').fill(EMAIL)
    await page.getByLabel('Password').fill(PASSWORD)
    await page.keyboard.press('Enter')

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Connect Dialer to Callbook?')
    await expect(page.getByRole('listitem')).toHaveText([
      'See your name, your e-mail address and your company',
      'Log your calls, and see, play and delete the calls logged for you',
      'See, add, change and delete persons and organizations',
      'See deals',
    ])
    await page.getByRole('button', { name: 'Connect' }).click()
    await expect(page.getByText('You are back.')).toBeVisible()
    const answer = new URL(page.url())
    expect(answer.searchParams.get('state')).toBe('a state')

    await client.authorize(answer.searchParams.get('code') ?? '')
    const { getAccessToken: accessToken, basePath } = client
    const calls = new v1.CallLogsApi(new v1.Configuration({ accessToken, basePath }))
    const added = await calls.addCallLog({
      AddCallLogRequest: {
        outcome: 'connected',
        to_phone_number: '+37249234343',
        start_time: '2026-01-31 09:00:00',
        end_time: '2026-01-31 09:02:41',
      },
    })
    expect(added.success).toBe(true)
    await client.revokeToken('refresh_token')
    await expect(calls.getUserCallLogs()).rejects.toMatchObject({ errorCode: 401 })
  })
})

test('comes back with user_denied after Cancel', async ({ page, callbook }) => {
  const client = await newClient(callbook)
  await page.goto(client.authorizationUrl)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('You are back.')).toBeVisible()
  expect(new URL(page.url()).search).toBe('?error=user_denied')
})

for (const [name, viewport] of [
  ['desktop', { width: 1440, height: 900 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${name}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme })
      test('the consent page and an error look right', async ({ page, callbook }) => {
        const { authorizationUrl } = await newClient(callbook)
        for (const [view, path] of [
          ['consent', authorizationUrl],
          ['consent-error', '/oauth/authorize?client_id=x'],
        ] as const) {
          await page.goto(path)
          await page.screenshot({ path: `test-results/screens/${view}-${name}-${colorScheme}.png`, caret: 'initial' })
          const { violations } = await new AxeBuilder({ page }).analyze()
          expect(violations.map(({ id }) => id)).toEqual([])
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect(overflow).toBeLessThanOrEqual(0)
        }
      })
    })
  }
}
