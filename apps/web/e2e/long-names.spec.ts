import type { Page } from '@playwright/test'

import { expect, test, visit } from './fixtures.ts'
import { expectNothingSticksOut, SCREENS } from './look.ts'

test.use({ serverOf: 'long-names' })

const WORD = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'
const NAMES = {
  spaced: 'Renewal of the yearly flour and bran delivery for all bakeries of the north, two years',
  unbroken: WORD.repeat(3),
  rtl: 'شركة المطاحن الكبرى للدقيق والنخالة في الشمال والجنوب والشرق والغرب المحدودة 👩🏽‍🌾🌾👩‍🌾🌾🌾👩🏽‍🌾🌾',
} as const

/** What is wider than the box it is in, and not cut there. The bleed of a button into its margin is meant. */
const wider = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *, [role=dialog] *, [role=alertdialog] *')].flatMap((element) => {
      const { overflowX, display } = getComputedStyle(element)
      const over = element.scrollWidth - element.clientWidth
      if (over <= 16 || overflowX !== 'visible' || display === 'inline' || element instanceof SVGElement) return []
      return [`${element.outerHTML.slice(0, 160)}: ${over} px`]
    }),
  )

const looksWhole = async (page: Page, name: string) => {
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: `test-results/screens/${name}.png` })
  await expectNothingSticksOut(page)
  expect.soft(await wider(page), `wider than their box: ${name}`).toEqual([])
}

for (const { name: screen, ...options } of SCREENS) {
  test.describe(screen, () => {
    test.use(options)

    for (const [kind, title] of Object.entries(NAMES)) {
      test(`nothing sticks out sideways with long names: ${kind}`, async ({ page, callbook }) => {
        test.setTimeout(180_000)
        const org = await callbook.add('/v1/organizations', { name: title, address: title })
        const person = await callbook.add('/v1/persons', {
          name: title,
          job_title: title,
          org_id: org.id,
          phone: '+14155550123',
          email: `${'a'.repeat(60)}@${'mill-'.repeat(20)}mill.example`,
        })
        // Of the same name, and so to be merged.
        await callbook.add('/v1/persons', { name: title, org_id: org.id })
        const links = { person_id: person.id, org_id: org.id }
        const deal = await callbook.add('/v1/deals', { title, value: 123_456_789, lost_reason: title, ...links })
        const lead = await callbook.add('/v1/leads', { title, person_id: person.id })
        const plan = await callbook.add('/v1/activities', { subject: title, note: title, deal_id: deal.id, ...links })
        const call = await callbook.post({ ...links, deal_id: deal.id, subject: title, note: `<p>${title}</p>` })
        await callbook.mutate('notes.add', { content: title, ...links, deal_id: deal.id })
        await callbook.mutate('notes.add', { content: title, lead_id: lead.id })
        const pages = [
          ['people', person.id],
          ['organizations', org.id],
          ['deals', deal.id],
          ['leads', lead.id],
        ] as const
        for (const [section, id] of pages) {
          await visit(page, `/${section}`)
          await expect(page.getByRole('link', { name: title }).first()).toBeVisible()
          await looksWhole(page, `${section}-long-${kind}-${screen}`)
          await visit(page, `/${section}/${id}`)
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
          await expect(page.getByRole('region', { name: 'What happened' }).getByText(title).first()).toBeVisible()
          await looksWhole(page, `${section}-one-long-${kind}-${screen}`)
          await page.getByRole('button', { name: 'Edit', exact: true }).click()
          await expect(page.getByRole('dialog')).toBeVisible()
          await looksWhole(page, `${section}-edit-long-${kind}-${screen}`)
        }
        await visit(page, `/people/${person.id}`)
        await page
          .getByRole('button', { name: /^Merge / })
          .first()
          .click()
        await expect(page.getByRole('alertdialog')).toContainText(title)
        await looksWhole(page, `merge-long-${kind}-${screen}`)
        await visit(page, '/activities')
        await looksWhole(page, `activities-long-${kind}-${screen}`)
        await visit(page, `/activities?activity=${plan.id}`)
        await expect(page.getByRole('dialog')).toBeVisible()
        await looksWhole(page, `activity-long-${kind}-${screen}`)
        await visit(page, `/calls/${call.id}`)
        await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
        await looksWhole(page, `call-long-${kind}-${screen}`)
      })
    }
  })
}
