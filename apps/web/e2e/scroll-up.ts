import { expect, type Page } from '@playwright/test'

/** Turns the wheel upwards, and fails where the page goes down for it: rows that are drawn above must not move it. */
export const scrollUp = async (page: Page) => {
  await page.evaluate(() => {
    const tops = [window.scrollY]
    window.addEventListener('scroll', () => tops.push(window.scrollY))
    Object.assign(window, { tops })
  })
  await page.mouse.move(700, 500)
  const before = await page.evaluate(() => window.scrollY)
  for (let turn = 0; turn < 8; turn += 1) {
    await page.mouse.wheel(0, -200)
    // Until rows were drawn for it.
    await page.waitForTimeout(60)
  }
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(Math.max(0, before - 1600))
  const tops = await page.evaluate(() => ('tops' in window ? (window.tops as number[]) : []))
  expect(tops).toEqual(tops.toSorted((a, b) => b - a))
}
