import type { BrowserContext, Page } from '@playwright/test'

import type { Measure } from '../web.ts'
import { median } from './median.ts'

const LOADS = 7
const ROUNDS = 5
const MOST_MS = 10_000

const firstRow = (page: Page) => page.locator('[data-call]').first()

const openList = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage()
  await page.goto('/calls')
  await firstRow(page).waitFor()
  // Hydrated: the page has told the server its zone.
  await page.waitForFunction(() => document.cookie.includes('tz='))
  return page
}

/** Milliseconds until the largest thing of the first view is painted, and bytes of script that it took to get there. */
const measureLoad = async (context: BrowserContext): Promise<{ lcp: number; scriptBytes: number }> => {
  const page = await openList(context)
  await page.waitForTimeout(1000)
  const result = await page.evaluate(async () => {
    const lcp = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      })
    })
    const scripts = performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => new URL(entry.name).pathname.endsWith('.js'))
    return { lcp, scriptBytes: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) }
  })
  await page.close()
  return result
}

/** Milliseconds from a press to the first frame in which what it asks for is there. */
const timeToSee = (page: Page, press: string, seen: string): Promise<number> =>
  page.evaluate(
    async ({ pressed, wanted, mostMs }) => {
      // All of them: the newest call may be the first of both views.
      const drawnIds = () =>
        Array.from(document.querySelectorAll<HTMLElement>('[data-call]'), ({ dataset }) => dataset['call']).join()
      const before = drawnIds()
      const started = performance.now()
      document.querySelector<HTMLElement>(pressed)?.click()
      const isThere = () => {
        if (wanted === 'other rows') {
          return drawnIds() !== before && document.querySelector('.call-table')?.getAttribute('aria-busy') !== 'true'
        }
        return document.querySelector(wanted) !== null
      }
      while (!isThere()) {
        if (performance.now() - started > mostMs) throw new Error(`"${wanted}" did not come after "${pressed}".`)
        await new Promise(requestAnimationFrame)
      }
      return performance.now() - started
    },
    { pressed: press, wanted: seen, mostMs: MOST_MS },
  )

const measureFilter = async (context: BrowserContext, round: number): Promise<number> => {
  const page = await openList(context)
  const took = await timeToSee(page, `nav[aria-label=Views] a:nth-of-type(${round % 2 === 0 ? 2 : 3})`, 'other rows')
  await page.close()
  return took
}

const measureOpening = async (context: BrowserContext): Promise<number> => {
  const page = await openList(context)
  // As a hand does: the pointer is there before it presses.
  await page.locator('[data-call]').nth(5).hover()
  await page.waitForTimeout(300)
  const took = await timeToSee(page, 'tr:nth-child(6) [data-call]', 'aside article')
  await page.close()
  return took
}

/**
 * The slowest of the frames while one scrolls through thousands of rows and back up, but for the slowest twentieth. Throws
 * when rows that are drawn moved the page.
 */
const measureScrolling = async (context: BrowserContext): Promise<number> => {
  const page = await openList(context)
  const frames = await page.evaluate(async () => {
    const times: number[] = []
    let last = performance.now()
    for (let frame = 0; frame < 480; frame += 1) {
      const top = Math.max(0, window.scrollY + (frame < 240 ? 400 : -400))
      window.scrollTo(0, top)
      await new Promise(requestAnimationFrame)
      if (frame >= 240 && window.scrollY !== top) throw new Error(`Went to ${top}, and is at ${window.scrollY}`)
      const now = performance.now()
      times.push(now - last)
      last = now
    }
    return times
  })
  await page.close()
  return frames.toSorted((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? Number.NaN
}

const repeat = async <T>(times: number, work: (round: number) => Promise<T>): Promise<T[]> => {
  const results: T[] = []
  for (let round = 0; round < times; round += 1) results.push(await work(round))
  return results
}

/** What the calls page takes in a browser. */
export const measurePage = async (context: BrowserContext): Promise<Measure[]> => {
  // A server's first answer to each question is not what people wait for all day.
  await measureLoad(context)
  const loads = await repeat(LOADS, () => measureLoad(context))
  const filters = await repeat(ROUNDS, (round) => measureFilter(context, round))
  const openings = await repeat(ROUNDS, () => measureOpening(context))
  return [
    {
      what: 'first view, largest contentful paint',
      value: median(loads.map(({ lcp }) => lcp)),
      unit: 'ms',
      promise: 1000,
    },
    {
      what: 'first view, scripts compressed',
      value: (loads[0]?.scriptBytes ?? Number.NaN) / 1000,
      unit: 'kB',
      promise: 200,
    },
    { what: 'a view is pressed, its rows are there', value: median(filters), unit: 'ms', promise: 300 },
    { what: 'a call is pressed, it is there', value: median(openings), unit: 'ms', promise: 150 },
    { what: 'scrolling, 19 of 20 frames', value: await measureScrolling(context), unit: 'ms', promise: 50 },
  ]
}
