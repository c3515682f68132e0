'use client'

/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role,
   jsx-a11y/click-events-have-key-events --
   No tag is a combobox whose options have two columns: this is the ARIA pattern of one with a list. */

import { useExtracted } from 'next-intl'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'

import { Field } from './field.tsx'
import { Input } from './input.tsx'

interface ComboboxProps<Option> {
  readonly label: string
  readonly optional?: boolean | undefined
  readonly error?: string | undefined
  readonly hint?: ReactNode
  readonly placeholder?: string
  /** The keyboard was here before what had been chosen was removed. */
  readonly takesFocus?: boolean
  /** What is typed. */
  readonly term: string
  readonly onTerm: (term: string) => void
  readonly options: readonly Option[]
  readonly keyOf: (option: Option) => string
  readonly onChoose: (option: Option) => void
  /** The keyboard goes on, and nothing was chosen. */
  readonly onLeave?: (() => void) | undefined
  /** How an option reads, in one line. */
  readonly children: (option: Option) => ReactNode
}

/** A text field that suggests as one types. The keyboard stays in the field: arrows point, Enter takes. */
export const Combobox = <Option,>({
  term,
  onTerm,
  options,
  keyOf,
  onChoose,
  onLeave,
  placeholder,
  takesFocus = false,
  children,
  ...field
}: ComboboxProps<Option>) => {
  const t = useExtracted()
  const listId = useId()
  const [active, setActive] = useState(0)
  const [closed, setClosed] = useState(false)
  const open = !closed && options.length > 0
  const current = Math.min(active, options.length - 1)

  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const option = options[current]
    if (step) setActive((current + step + options.length) % options.length)
    else if (event.key === 'Enter' && option && !event.metaKey && !event.ctrlKey) onChoose(option)
    else if (event.key === 'Escape') setClosed(true)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <Field {...field} className="relative">
      {(control) => (
        <>
          <Input
            {...control}
            role="combobox"
            autoComplete="off"
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- It stands where the keyboard was a moment ago.
            autoFocus={takesFocus}
            aria-expanded={open}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={open ? `${listId}-${current}` : undefined}
            placeholder={placeholder}
            value={term}
            onChange={(event) => {
              onTerm(event.target.value)
              setActive(0)
              setClosed(false)
            }}
            onKeyDown={onKeyDown}
            // Esc closes the list first, then the dialog that it is in.
            {...(open && { 'data-keeps-escape': true })}
            onBlur={() => {
              setClosed(true)
              onLeave?.()
            }}
            onFocus={() => setClosed(false)}
          />
          <ul
            id={listId}
            role="listbox"
            aria-label={t('Suggestions')}
            hidden={!open}
            className="absolute inset-x-0 top-16 z-10 max-h-64 overflow-y-auto rounded-md border border-line bg-raised p-1 shadow-float max-md:top-18"
          >
            {options.map((option, index) => (
              <li
                key={keyOf(option)}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={index === current}
                tabIndex={-1}
                className="flex min-h-9 cursor-pointer items-center gap-2 rounded-sm px-2 py-1 text-sm aria-selected:bg-accent-soft max-md:min-h-12"
                onMouseMove={() => setActive(index)}
                // Before the text field loses focus, which would close the list.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => onChoose(option)}
              >
                {children(option)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Field>
  )
}
