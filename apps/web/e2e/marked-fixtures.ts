import { expect, type Page } from '@playwright/test'

import { test as base } from './fixtures.ts'
import { startCallbook } from './running-callbook.ts'
import { unmarkedTexts } from './unmarked-texts.ts'

/** Tests on a server that marks the texts of the catalog, and whose own names have no Latin letters. */
export const test = base.extend({
  callbook: [
    async ({ serverOf: _ }, use) => {
      const callbook = await startCallbook({ CALLBOOK_MARK_TEXTS: '1', CALLBOOK_COMPANY: 'Αθήνα' })
      await callbook.mutate('profile.update', { name: 'Άννα' })
      await use(callbook)
      await callbook.stop()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})

/**
 * Everything that the page says now is in the catalog, but for what the server itself says. Goes on after a failure: the
 * next step may have more of them.
 */
export const expectMarked = async (page: Page, what = 'the page', saidByServer: readonly string[] = []) => {
  const expected = saidByServer.map((words) => expect.stringContaining(words))
  expect.soft(await unmarkedTexts(page), what).toEqual(expected)
}
