'use client'

import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useLayoutEffect, useState } from 'react'

import { useRowHeight } from './use-row-height.ts'

const SPARE_ROWS = 14
// The server draws as many rows as a large screen holds.
const SERVER_SCREEN = { width: 1440, height: 900 }
// What covers the list's upper and lower edge: the frame, the filters and the names of the columns; a phone's bar.
const COVERED_TOP_PX = 180
const COVERED_BOTTOM_PX = 96

/**
 * Which rows to draw, of as many as there may be: those on screen and some to spare. The rest is empty room of the
 * same height, so that the page's own scroll bar is the list's.
 */
export const useRowsOnScreen = (count: number, body: RefObject<HTMLElement | null>) => {
  const rowHeight = useRowHeight()
  const [margin, setMargin] = useState(0)
  useLayoutEffect(() => {
    if (body.current) setMargin(Math.round(body.current.getBoundingClientRect().top + window.scrollY))
  }, [body, rowHeight])
  // The compiler leaves this hook alone, which is what it should.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => rowHeight,
    overscan: SPARE_ROWS,
    scrollMargin: margin,
    initialRect: SERVER_SCREEN,
    initialOffset: 0,
  })
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight])
  const items = virtualizer.getVirtualItems()
  const first = items[0]?.index ?? 0
  const end = (items.at(-1)?.index ?? -1) + 1
  return {
    first,
    end,
    before: first,
    after: count - end,
    /**
     * As far as it takes to see the row. Not the virtualizer's own scrollToIndex: that begins where the last frame was,
     * and goes on for some, against whatever scrolls meanwhile.
     */
    scrollToRow: (index: number) => {
      const lowest = margin + index * rowHeight - COVERED_TOP_PX
      const highest = margin + (index + 1) * rowHeight + COVERED_BOTTOM_PX - window.innerHeight
      window.scrollTo({ top: Math.min(Math.max(window.scrollY, highest), lowest) })
    },
  }
}
