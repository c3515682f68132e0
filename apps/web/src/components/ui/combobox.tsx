'use client'

/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role --
   No tag is a combobox whose options have two columns: this is the ARIA pattern of one with a list. */

import { type ComponentProps, type KeyboardEvent, type ReactNode, useId, useState } from 'react'

import { cn } from '@/lib/cn.ts'

import { Input } from './input.tsx'

export interface ComboboxOption {
  readonly key: string
  readonly label: string
  readonly detail?: ReactNode
}

interface ComboboxProps<Option extends ComboboxOption> extends Pick<
  ComponentProps<'input'>,
  'id' | 'placeholder' | 'aria-label' | 'aria-invalid' | 'aria-describedby' | 'autoFocus'
> {
  readonly term: string
  readonly onTerm: (term: string) => void
  readonly options: readonly Option[]
  readonly onChoose: (option: Option) => void
  /** What the list says while it has no options. */
  readonly empty?: string | undefined
  readonly className?: string
}

/** A text field that finds things as one types. Arrows walk through them, Enter takes one, Esc closes the list. */
export const Combobox = <Option extends ComboboxOption>({
  term,
  onTerm,
  options,
  onChoose,
  empty,
  className,
  ...input
}: ComboboxProps<Option>) => {
  const listId = useId()
  const [active, setActive] = useState(0)
  const [closed, setClosed] = useState(true)
  const open = !closed && (options.length > 0 || empty !== undefined)
  const current = Math.min(active, options.length - 1)

  const choose = (option: Option | undefined) => {
    if (!option) return
    onChoose(option)
    setClosed(true)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && closed) setClosed(false)
    else if (!open) return
    else if (step) setActive(options.length > 0 ? (current + step + options.length) % options.length : 0)
    else if (event.key === 'Enter' && !event.metaKey && !event.ctrlKey) choose(options[current])
    else if (event.key === 'Escape') setClosed(true)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={cn('relative', className)}>
      <Input
        {...input}
        role="combobox"
        autoComplete="off"
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && options.length > 0 ? `${listId}-${current}` : undefined}
        value={term}
        onChange={(event) => {
          onTerm(event.target.value)
          setActive(0)
          setClosed(false)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setClosed(true)}
        onClick={() => setClosed(false)}
      />
      <ul
        id={listId}
        role="listbox"
        aria-label="Suggestions"
        hidden={!open}
        className="absolute inset-x-0 top-full z-20 mt-1 max-h-64 overflow-y-auto rounded-md border border-line bg-raised p-1 shadow-float"
      >
        {options.map((option, index) => (
          <li
            key={option.key}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === current}
            className="flex min-h-8 cursor-pointer items-center justify-between gap-4 rounded-sm px-2 py-1 text-sm aria-selected:bg-hover max-md:min-h-11"
            onPointerMove={() => setActive(index)}
            // Before the field loses focus, which closes the list.
            onPointerDown={(event) => {
              event.preventDefault()
              choose(option)
            }}
          >
            <bdi className="min-w-0 truncate">{option.label}</bdi>
            <span className="shrink-0 text-ink-3">{option.detail}</span>
          </li>
        ))}
        {options.length === 0 && (
          <li role="option" aria-selected={false} aria-disabled className="px-2 py-1.5 text-sm text-ink-3">
            {empty}
          </li>
        )}
      </ul>
    </div>
  )
}
