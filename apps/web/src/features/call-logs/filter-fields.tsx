'use client'

import { useExtracted } from 'next-intl'
import { type FormEvent, type ReactNode, useState } from 'react'

import { Button } from '@/components/ui/button.tsx'
import { Field } from '@/components/ui/field.tsx'
import { Input } from '@/components/ui/input.tsx'
import { useTimeZone } from '@/features/time/reader-clock.tsx'
import { formatDuration } from '@/lib/time/format-duration.ts'
import { parseDuration } from '@/lib/time/parse-duration.ts'

import { ChoiceList } from './choice-list.tsx'
import type { FilterEditorProps } from './filter-editing.ts'
import { dayAt } from './period-ends.ts'
import { PERIODS } from './periods.ts'
import { useFilterLabel } from './use-filter-label.ts'
import { usePeriodWord } from './use-period-word.ts'

const Form = ({ onSubmit, children }: { onSubmit: () => void; children: ReactNode }) => {
  const t = useExtracted()
  return (
    <form
      className="grid gap-3 p-3 max-md:p-4"
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
      <Button type="submit" variant="primary">
        {t({ message: 'Apply', description: 'a filter' })}
      </Button>
    </form>
  )
}

/** A period, or days of the reader's. */
export const DateFilter = ({ view, onChange, onDone }: FilterEditorProps) => {
  const t = useExtracted()
  const periodWord = usePeriodWord()
  const timeZone = useTimeZone()
  const [from, setFrom] = useState(dayAt(view.from ?? '', timeZone))
  const [to, setTo] = useState(dayAt(view.to ?? '', timeZone))
  return (
    <>
      <ChoiceList
        label={t('Period')}
        choices={PERIODS.map((id) => ({ id, label: periodWord(id) }))}
        selected={view.period ? [view.period] : []}
        onChoose={(period) => {
          onChange({ period, from: null, to: null })
          onDone()
        }}
      />
      <div className="shrink-0 border-t border-line">
        <Form
          onSubmit={() => {
            onChange({ period: null, from: from || null, to: to || null })
            onDone()
          }}
        >
          <div className="grid grid-cols-2 gap-2">
            <Field label={t({ message: 'From', description: 'the first day of a period' })}>
              {(field) => (
                <Input {...field} type="date" max={to} value={from} onChange={(event) => setFrom(event.target.value)} />
              )}
            </Field>
            <Field label={t({ message: 'To', description: 'the last day of a period' })}>
              {(field) => (
                <Input {...field} type="date" min={from} value={to} onChange={(event) => setTo(event.target.value)} />
              )}
            </Field>
          </div>
        </Form>
      </div>
    </>
  )
}

export const NumberFilter = ({ view, onChange, onDone }: FilterEditorProps) => {
  const t = useExtracted()
  const filterLabel = useFilterLabel()
  const [number, setNumber] = useState(view.number ?? '')
  return (
    <Form
      onSubmit={() => {
        onChange({ number: number.trim() || null })
        onDone()
      }}
    >
      <Field label={filterLabel('number')} hint={t('In any writing, or a part of it.')}>
        {(field) => (
          <Input
            {...field}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- as every panel that opens on a key
            autoFocus
            inputMode="tel"
            maxLength={200}
            value={number}
            onChange={(event) => setNumber(event.target.value)}
          />
        )}
      </Field>
    </Form>
  )
}

const secondsOf = (text: string): number | null | undefined => (text.trim() ? parseDuration(text) : null)
const textOf = (seconds: number | null): string => (seconds === null ? '' : formatDuration(seconds))

export const DurationFilter = ({ view, onChange, onDone }: FilterEditorProps) => {
  const t = useExtracted()
  const [min, setMin] = useState(textOf(view.min_duration))
  const [max, setMax] = useState(textOf(view.max_duration))
  const [refused, setRefused] = useState(false)
  const errorOf = (text: string) =>
    refused && secondsOf(text) === undefined ? t('Write it as 2:41, 161 or 2m.') : undefined
  return (
    <Form
      onSubmit={() => {
        const [min_duration, max_duration] = [secondsOf(min), secondsOf(max)]
        if (min_duration === undefined || max_duration === undefined) {
          setRefused(true)
          return
        }
        onChange({ min_duration, max_duration })
        onDone()
      }}
    >
      <Field label={t({ message: 'At least', description: 'a duration' })} error={errorOf(min)}>
        {(field) => (
          <Input
            {...field}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- as every panel that opens on a key
            autoFocus
            placeholder="1:00"
            value={min}
            onChange={(event) => setMin(event.target.value)}
          />
        )}
      </Field>
      <Field label={t({ message: 'At most', description: 'a duration' })} error={errorOf(max)}>
        {(field) => (
          <Input {...field} placeholder="10:00" value={max} onChange={(event) => setMax(event.target.value)} />
        )}
      </Field>
    </Form>
  )
}
