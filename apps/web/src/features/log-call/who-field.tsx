'use client'

/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role --
   No tag is a combobox whose options have two columns: this is the ARIA pattern of one with a list. */

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { type KeyboardEvent, useId, useState } from 'react'

import { Button } from '@/components/ui/button.tsx'
import { Field } from '@/components/ui/field.tsx'
import { fieldClass, Input } from '@/components/ui/input.tsx'
import { cn } from '@/lib/cn.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import type { LogCallValues } from './log-call-values.ts'
import { useSettled } from '@/features/search/use-settled.ts'
import { WhoOptionLine } from './who-option-line.tsx'
import { type WhoOption, whoOptions } from './who-options.ts'

const LEAST_LETTERS = 2

interface WhoFieldProps {
  readonly person: LogCallValues['person']
  readonly country: string
  readonly error: string | undefined
  readonly onChoose: (option: WhoOption) => void
  readonly onClear: () => void
}

const ChosenPerson = ({ person, onClear }: { person: NonNullable<LogCallValues['person']>; onClear: () => void }) => (
  <div className={cn(fieldClass, 'flex h-9 items-center gap-2 pr-1 max-md:h-11')}>
    <span dir="auto" className="min-w-0 truncate font-medium">
      {person.name}
    </span>
    {person.org_name && (
      <span dir="auto" className="min-w-0 truncate text-ink-3">
        {person.org_name}
      </span>
    )}
    <Button variant="quiet" size="small" className="ml-auto" aria-label={`Remove ${person.name}`} onClick={onClear}>
      <X aria-hidden />
    </Button>
  </div>
)

/** Finds a person by name or number as one types, and fills in their number. */
export const WhoField = ({ person, country, error, onChoose, onClear }: WhoFieldProps) => {
  const trpc = useTRPC()
  const listId = useId()
  const [term, setTerm] = useState('')
  const [active, setActive] = useState(0)
  const [closed, setClosed] = useState(false)
  const settled = useSettled(term.trim(), 150)
  const asked = settled.length >= LEAST_LETTERS
  const found = useQuery(
    trpc.persons.suggest.queryOptions({ term: settled }, { enabled: asked, placeholderData: keepPreviousData }),
  )

  const options = term.trim().length >= LEAST_LETTERS ? whoOptions(term.trim(), found.data?.persons ?? []) : []
  const open = !closed && options.length > 0
  const current = Math.min(active, options.length - 1)

  const choose = (option: WhoOption | undefined) => {
    if (!option) return
    onChoose(option)
    setTerm('')
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) setActive((current + step + options.length) % options.length)
    else if (event.key === 'Enter' && !event.metaKey && !event.ctrlKey) choose(options[current])
    else if (event.key === 'Escape') setClosed(true)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const nobody = asked && found.data?.persons.length === 0 && options.length === 0
  return (
    <Field
      label="Who"
      optional
      error={error}
      hint={nobody ? 'Nobody found. Enter the number below.' : undefined}
      className="relative"
    >
      {(control) =>
        person ? (
          <ChosenPerson person={person} onClear={onClear} />
        ) : (
          <>
            <Input
              {...control}
              role="combobox"
              autoComplete="off"
              aria-expanded={open}
              aria-controls={listId}
              aria-autocomplete="list"
              aria-activedescendant={open ? `${listId}-${current}` : undefined}
              placeholder="Name or number"
              value={term}
              onChange={(event) => {
                setTerm(event.target.value)
                setActive(0)
                setClosed(false)
              }}
              onKeyDown={onKeyDown}
              onBlur={() => setClosed(true)}
              onFocus={() => setClosed(false)}
            />
            <ul
              id={listId}
              role="listbox"
              aria-label="Suggestions"
              hidden={!open}
              className="absolute inset-x-0 top-16 z-10 max-h-64 overflow-y-auto rounded-md border border-line bg-raised p-1 shadow-float max-md:top-18"
            >
              {options.map((option, index) => (
                <WhoOptionLine
                  key={option.key}
                  id={`${listId}-${index}`}
                  option={option}
                  country={country}
                  selected={index === current}
                  onPoint={() => setActive(index)}
                  onChoose={() => choose(option)}
                />
              ))}
            </ul>
          </>
        )
      }
    </Field>
  )
}
