'use client'

import { Plus, X } from 'lucide-react'

import { Button } from '@/components/ui/button.tsx'
import { Field } from '@/components/ui/field.tsx'
import { fieldClass, Input } from '@/components/ui/input.tsx'
import { cn } from '@/lib/cn.ts'

import type { PointValue } from './record-form-values.ts'
import { POINT_KINDS, usePointKind } from './use-point-kind.ts'
import { usePointsWords } from './use-points-words.ts'

interface PointsFieldProps {
  readonly label: string
  readonly type: 'tel' | 'email'
  readonly points: readonly PointValue[]
  readonly error: string | undefined
  readonly onChange: (points: readonly PointValue[]) => void
}

/** Phone numbers or e-mail addresses, each with its kind. The first one is the one to use. */
export const PointsField = ({ label, type, points, error, onChange }: PointsFieldProps) => {
  const words = usePointsWords(type)
  const pointKind = usePointKind()
  const shown = points.length > 0 ? points : [{ value: '', label: 'work' }]
  const set = (index: number, change: Partial<PointValue>) =>
    onChange(shown.map((point, place) => (place === index ? { ...point, ...change } : point)))
  return (
    <Field label={label} optional error={error}>
      {(control) => (
        <div className="grid gap-2">
          {shown.map((point, index) => (
            // Points have no name of their own, and keep their place while one types.
            // oxlint-disable-next-line react/no-array-index-key
            <div key={index} className="flex gap-2">
              <Input
                {...(index === 0 ? control : { 'aria-label': words.nameOf(index + 1) })}
                type={type}
                inputMode={type}
                autoComplete="off"
                className="min-w-0 flex-1"
                value={point.value}
                onChange={(event) => set(index, { value: event.target.value })}
              />
              <select
                aria-label={words.kindOf(index + 1)}
                className={cn(fieldClass, 'h-9 w-24! shrink-0 px-2! max-md:h-11')}
                value={point.label}
                onChange={(event) => set(index, { label: event.target.value })}
              >
                {[...new Set([...POINT_KINDS, point.label])].map((kind) => {
                  const word = pointKind(kind)
                  return (
                    <option key={kind} value={kind} translate={word === undefined ? 'no' : undefined}>
                      {word ?? kind}
                    </option>
                  )
                })}
              </select>
              {shown.length > 1 && (
                <Button
                  variant="quiet"
                  size="icon"
                  aria-label={words.remove(index + 1)}
                  onClick={() => onChange(shown.filter((_, place) => place !== index))}
                >
                  <X aria-hidden />
                </Button>
              )}
            </div>
          ))}
          <Button
            variant="quiet"
            size="small"
            className="justify-self-start"
            onClick={() => onChange([...shown, { value: '', label: type === 'tel' ? 'mobile' : 'work' }])}
          >
            <Plus aria-hidden />
            {words.another}
          </Button>
        </div>
      )}
    </Field>
  )
}
