'use client'

/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role,
   jsx-a11y/click-events-have-key-events --
   An option of the ARIA combobox in who-field.tsx: the keyboard stays in its text field. */

import { formatPhoneNumber } from '@/lib/format-phone-number.ts'

import type { WhoOption } from './who-options.ts'

interface WhoOptionLineProps {
  readonly id: string
  readonly option: WhoOption
  readonly country: string
  readonly selected: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}

export const WhoOptionLine = ({ id, option, country, selected, onPoint, onChoose }: WhoOptionLineProps) => {
  const { person, number, label } = option
  return (
    <li
      id={id}
      role="option"
      aria-selected={selected}
      tabIndex={-1}
      className="flex h-9 cursor-pointer items-center gap-2 rounded-sm px-2 text-sm aria-selected:bg-hover max-md:h-12"
      onMouseMove={onPoint}
      // Before the text field loses focus, which would close the list.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {person ? (
        <>
          <span dir="auto" className="min-w-0 truncate font-medium">
            {person.name}
          </span>
          <span dir="auto" className="min-w-0 truncate text-ink-3">
            {person.org_name}
          </span>
        </>
      ) : (
        <span className="text-ink-2">Call to</span>
      )}
      {number && (
        <span className="ml-auto flex shrink-0 gap-2">
          {label && <span className="text-ink-3">{label}</span>}
          {formatPhoneNumber(number, country)}
        </span>
      )}
    </li>
  )
}
