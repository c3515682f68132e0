'use client'

import type { InsightsFilter } from '@callbook/schema'
import { useExtracted } from 'next-intl'
import { type KeyboardEvent, useRef, useState } from 'react'

import { cn } from '@/lib/cn.ts'

import type { HourFigures, PreviousPeriod } from './figures.ts'
import { HourPopover, useOpenedHour } from './hour-popover.tsx'
import { FEW_CALLS, formatHour, HOURS, hourSpan, nextHour, WEEKDAYS } from './hours.ts'
import { useConnectedWords } from './use-connected-words.ts'
import { useFigures } from './use-figures.ts'
import { useHourTitle, useWeekdayName } from './use-hour-title.ts'

const keyOf = ({ weekday, hour }: Pick<HourFigures, 'weekday' | 'hour'>): string => `${weekday}.${hour}`

const ACROSS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }
const DOWN: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 }

/**
 * The week by hours: how many calls connect in each. One markup for both layouts (globals.css): days are rows on a
 * desktop and columns on a phone, where the hours without calls at either end are left out.
 */
export const HourGrid = ({
  hours,
  filter,
  previous,
}: {
  hours: readonly HourFigures[]
  filter: InsightsFilter
  previous: PreviousPeriod
}) => {
  const t = useExtracted()
  const { formatRate } = useFigures()
  const connectedWords = useConnectedWords()
  const hourTitle = useHourTitle()
  const weekdayName = useWeekdayName()
  const { opened, anchor, open, close } = useOpenedHour()
  const [focused, setFocused] = useState<string>()
  const grid = useRef<HTMLTableElement>(null)
  const cells = new Map(hours.filter(({ calls }) => calls > 0).map((cell) => [keyOf(cell), cell]))
  const tabStop = focused !== undefined && cells.has(focused) ? focused : cells.keys().next().value
  const { first, last } = hourSpan(hours)
  const highest =
    Math.max(...hours.map(({ calls, connect_rate }) => (calls < FEW_CALLS ? 0 : (connect_rate ?? 0)))) || 1

  const onKeyDown = (event: KeyboardEvent, cell: HourFigures) => {
    const columnsAreDays = window.matchMedia('(width < 48rem)').matches
    const [across, down] = [ACROSS[event.key] ?? 0, DOWN[event.key] ?? 0]
    if (across === 0 && down === 0) return
    event.preventDefault()
    const next = nextHour(hours, cell, columnsAreDays ? { across: down, down: across } : { across, down })
    if (next) grid.current?.querySelector<HTMLElement>(`[data-hour="${keyOf(next)}"]`)?.focus()
  }

  return (
    <>
      {/* A table whose cells one walks through by arrows. */}
      <table
        ref={grid}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={t('Connect rate by hour of the week')}
        className="hour-grid figures"
        style={{ '--first': first, '--last': last }}
      >
        <thead className="contents">
          <tr className="contents">
            <th scope="col" className="hour-grid-corner">
              <span className="sr-only">{t('Day')}</span>
            </th>
            {HOURS.map((hour) => (
              <th
                key={hour}
                scope="col"
                className="hour-grid-hour"
                data-unused={hour < first || hour > last || undefined}
                style={{ '--hour': hour }}
              >
                {formatHour(hour)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="contents">
          {WEEKDAYS.map((weekday) => (
            <tr key={weekday} className="contents">
              <th scope="row" className="hour-grid-day" style={{ '--day': weekday - 1 }}>
                <time aria-hidden>{weekdayName(weekday, 'short')}</time>
                <time className="sr-only">{weekdayName(weekday, 'long')}</time>
              </th>
              {HOURS.map((hour) => {
                const cell = cells.get(keyOf({ weekday, hour }))
                return (
                  <td
                    key={hour}
                    className="hour-grid-cell"
                    data-unused={hour < first || hour > last || undefined}
                    style={{ '--day': weekday - 1, '--hour': hour }}
                  >
                    {cell && (
                      <button
                        type="button"
                        data-hour={keyOf(cell)}
                        data-few={cell.calls < FEW_CALLS || undefined}
                        aria-label={t('{hour}: {rate}', { hour: hourTitle(cell), rate: connectedWords(cell) })}
                        aria-haspopup="dialog"
                        aria-expanded={opened === cell}
                        tabIndex={keyOf(cell) === tabStop ? 0 : -1}
                        className={cn('hour-grid-mark', opened === cell && 'outline-2 outline-focus')}
                        style={{ '--strength': `${Math.round(((cell.connect_rate ?? 0) / highest) * 46)}%` }}
                        onFocus={() => setFocused(keyOf(cell))}
                        onKeyDown={(event) => onKeyDown(event, cell)}
                        onClick={(event) => open(cell, event.currentTarget)}
                      >
                        {formatRate(cell.connect_rate)}
                      </button>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <HourPopover opened={opened} anchor={anchor} onClose={close} filter={filter} previous={previous} />
    </>
  )
}
