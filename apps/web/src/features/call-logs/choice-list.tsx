'use client'

/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a combobox (ARIA 1.2): the elements for it cannot be narrowed down, or styled. */

import { Check } from 'lucide-react'
import { useExtracted } from 'next-intl'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'

import { cn } from '@/lib/cn.ts'

import { matchingChoices } from './matching-choices.ts'

interface Choice<Id extends string | number> {
  readonly id: Id
  readonly label: string
  readonly detail?: string | undefined
  readonly icon?: ReactNode
}

interface ChoiceListProps<Id extends string | number> {
  readonly label: string
  readonly choices: readonly Choice<Id>[]
  readonly selected?: readonly Id[]
  readonly multiple?: boolean
  /** Given: somebody else narrows the choices down to the text. */
  readonly onSearch?: (text: string) => void
  readonly onChoose: (id: Id) => void
  /** What to say when there is nothing to choose from. */
  readonly nothing?: string
}

const STEPS: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/** Choices below a text that narrows them down: arrows go through them while one types, Enter takes one. */
export const ChoiceList = <Id extends string | number>(props: ChoiceListProps<Id>) => {
  const { label, choices, selected = [], multiple = false, onSearch, onChoose } = props
  const t = useExtracted()
  const id = useId()
  const [text, setText] = useState('')
  const [index, setIndex] = useState(0)
  const shown = onSearch ? choices : matchingChoices(choices, text)
  const current = Math.min(index, shown.length - 1)

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step) {
      event.preventDefault()
      const next = step(current, shown.length - 1)
      setIndex(next)
      document.querySelector(`[id="${id}-${next}"]`)?.scrollIntoView({ block: 'nearest' })
    }
    const choice = shown[current]
    if (event.key === 'Enter' && choice) {
      event.preventDefault()
      onChoose(choice.id)
    }
  }

  return (
    <>
      <input
        // A panel that opens on a key is for the keyboard: it starts in its text.
        autoFocus // oxlint-disable-line jsx-a11y/no-autofocus
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown.length > 0 ? `${id}-${current}` : undefined}
        placeholder={t('{label}…', { label })}
        className="h-10 w-full shrink-0 border-b border-line bg-transparent px-3 text-base outline-none max-md:h-12 max-md:px-4 max-md:text-lg"
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setIndex(0)
          onSearch?.(event.target.value)
        }}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        aria-multiselectable={multiple}
        tabIndex={-1}
        className="min-h-0 flex-1 overflow-y-auto p-1"
      >
        {shown.map((choice, place) => (
          // Keys go to the text above, which says which option is the current one.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={choice.id}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={selected.includes(choice.id)}
            className={cn(
              'flex h-8 cursor-pointer items-center gap-2 rounded-sm px-2 text-sm select-none max-md:h-12 max-md:px-3 max-md:text-base',
              place === current && 'bg-hover',
            )}
            onMouseMove={() => setIndex(place)}
            onClick={() => onChoose(choice.id)}
          >
            {choice.icon}
            <span dir="auto" className="min-w-0 truncate">
              {choice.label}
            </span>
            {choice.detail && <span className="min-w-0 truncate text-ink-3">{choice.detail}</span>}
            {selected.includes(choice.id) && <Check aria-hidden className="ml-auto size-4 shrink-0 text-accent-ink" />}
          </div>
        ))}
        {shown.length === 0 && <p className="px-2 py-1.5 text-sm text-ink-3">{props.nothing ?? t('Nothing found.')}</p>}
      </div>
    </>
  )
}
