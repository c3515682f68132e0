import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** The screens that pages are designed for. */
export const SCREENS = [
  { name: 'desktop', viewport: { width: 1440, height: 900 } },
  { name: 'phone', viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
] as const

/** Fails where the page can be scrolled sideways. */
export const expectNothingSticksOut = async (page: Page) => {
  const sticksOut = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(sticksOut, 'pixels that stick out sideways').toBeLessThanOrEqual(0)
}

/** Fails on anything axe finds, in light and in dark; in each, `see` looks at the page first. */
export const expectNoViolations = async (page: Page, see?: (colorScheme: 'light' | 'dark') => Promise<unknown>) => {
  // Rows are dimmed while others are asked for.
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveClass(colorScheme)
    await see?.(colorScheme)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  }
}

/** Fails on anything axe finds, in light and in dark, and keeps pictures in test-results/screens. */
export const look = async (page: Page, name: string, { fullPage = false } = {}) => {
  await page.waitForLoadState('networkidle')
  await expectNoViolations(page, (colorScheme) =>
    page.screenshot({ path: `test-results/screens/${name}-${colorScheme}.png`, fullPage }),
  )
  await expectNothingSticksOut(page)
}
