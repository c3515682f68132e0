'use client'

import { Popover } from 'radix-ui'
import { type RefObject, useRef, useState } from 'react'

import { HourCalls, type HourCallsProps } from './hour-calls.tsx'
import type { HourFigures } from './figures.ts'
import { useHourTitle } from './use-hour-title.ts'

/** Which hour of the week is looked into, and at which mark. */
export const useOpenedHour = () => {
  const [opened, setOpened] = useState<HourFigures>()
  const anchor = useRef<HTMLElement | null>(null)
  const open = (cell: HourFigures, mark: HTMLElement) => {
    anchor.current = mark
    setOpened(cell)
  }
  return { opened, anchor, open, close: () => setOpened(undefined) }
}

interface HourPopoverProps extends Omit<HourCallsProps, 'cell'> {
  readonly opened: HourFigures | undefined
  readonly anchor: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

/** The calls of an hour of the week, beside its mark. */
export const HourPopover = ({ opened, anchor, onClose, filter, previous }: HourPopoverProps) => {
  const hourTitle = useHourTitle()
  return (
    <Popover.Root open={opened !== undefined} onOpenChange={(open) => !open && onClose()}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          sideOffset={6}
          collisionPadding={8}
          aria-label={opened && hourTitle(opened)}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            anchor.current?.focus()
          }}
          className="z-50 max-h-80 w-72 animate-fade-in overflow-y-auto rounded-md border border-line bg-raised p-3 text-sm shadow-float outline-none"
        >
          {opened && <HourCalls cell={opened} filter={filter} previous={previous} />}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
