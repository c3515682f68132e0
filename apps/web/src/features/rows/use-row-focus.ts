'use client'

import { type RefObject, useLayoutEffect, useRef } from 'react'

interface RowFocus {
  readonly body: RefObject<HTMLElement | null>
  /** What the link of a row has its key in: `data-row`. */
  readonly attribute: `data-${string}`
  /** Where the row of a key is; below zero: nowhere. */
  readonly placeOf: (key: string) => number
  readonly scrollToRow: (place: number) => void
}

interface Wanted {
  readonly key: string
  /** Where the keyboard was. */
  readonly from: Element | null
}

/** Not once somebody has moved the keyboard elsewhere. */
const isStillWanted = ({ from }: Wanted) => [from, document.body].includes(document.activeElement)

/** Moves the keyboard to a row. One that is out of sight is not drawn: it is scrolled to, and has the keyboard then. */
export const useRowFocus = ({ body, attribute, placeOf, scrollToRow }: RowFocus) => {
  const wanted = useRef<Wanted>(null)
  const find = (key: string) => body.current?.querySelector<HTMLElement>(`a[${attribute}="${key}"]`)

  // After each time that rows were drawn.
  useLayoutEffect(() => {
    const row = wanted.current
    const link = row && find(row.key)
    if (!link) return
    wanted.current = null
    // Scrolled to already.
    if (isStillWanted(row)) link.focus({ preventScroll: true })
  })

  const focusRow = (key: string | undefined, options?: FocusOptions): void => {
    wanted.current = null
    if (key === undefined) return
    const link = find(key)
    if (link) {
      link.focus(options)
      return
    }
    const place = placeOf(key)
    if (place < 0) return
    wanted.current = { key, from: document.activeElement }
    scrollToRow(place)
  }
  /** The row that the keyboard is on its way to. */
  const wantedRow = (): string | undefined =>
    wanted.current && isStillWanted(wanted.current) ? wanted.current.key : undefined
  return { focusRow, wantedRow }
}
