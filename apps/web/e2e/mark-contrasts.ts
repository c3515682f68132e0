import type { Page } from '@playwright/test'

/**
 * How well each fill of an outcome, and the line of the period before, is told from the canvas, as WCAG counts it. A
 * texture counts as the one tone that it is from afar: the mean of its pixels.
 */
export const markContrasts = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const SIDE = 60
    const canvasColor = getComputedStyle(document.documentElement).backgroundColor
    const tone = async (paint: string): Promise<number> => {
      const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}"><rect width="100%" height="100%" fill="${canvasColor}"/>${paint}</svg>`
      const image = new Image()
      image.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`
      await image.decode()
      const context = new OffscreenCanvas(SIDE, SIDE).getContext('2d')
      if (!context) throw new Error('There is nothing to paint on.')
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, SIDE, SIDE)
      const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
      // Light adds up in linear light, not in the numbers of the screen.
      const mean = [0, 1, 2].map((channel) => {
        let sum = 0
        for (let at = channel; at < data.length; at += 4) sum += linear((data[at] ?? 0) / 255)
        return sum / (SIDE * SIDE)
      })
      const [red = 0, green = 0, blue = 0] = mean
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const canvas = await tone('')
    const contrast = async (paint: string): Promise<number> => {
      const [dark = 0, light = 0] = [canvas, await tone(paint)].toSorted((a, b) => a - b)
      return Math.round(((light + 0.05) / (dark + 0.05)) * 100) / 100
    }
    const found: Record<string, number> = {}
    for (const pattern of document.querySelectorAll('pattern')) {
      const tile = `<pattern id="fill" width="6" height="6" patternUnits="userSpaceOnUse">${pattern.innerHTML}</pattern>`
      found[pattern.id] = await contrast(
        `<g color="${getComputedStyle(pattern).color}"><defs>${tile}</defs><rect width="100%" height="100%" fill="url(#fill)"/></g>`,
      )
    }
    const line = document.querySelector('.line-before path')
    if (!line) throw new Error('There is no line of the period before.')
    const { stroke, strokeOpacity } = getComputedStyle(line)
    found['line'] = await contrast(`<rect width="100%" height="100%" fill="${stroke}" opacity="${strokeOpacity}"/>`)
    return found
  })
