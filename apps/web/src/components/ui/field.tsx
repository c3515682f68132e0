import { useExtracted } from 'next-intl'
import { type ReactNode, useId } from 'react'

import { cn } from '@/lib/cn.ts'

interface ControlProps {
  readonly id: string
  readonly 'aria-invalid': boolean
  readonly 'aria-describedby': string | undefined
}

interface FieldProps {
  readonly label: string
  readonly optional?: boolean | undefined
  /** What is wrong with the value. It replaces the hint. */
  readonly error?: string | undefined
  readonly hint?: ReactNode
  readonly className?: string
  /** The control, given what ties it to its label, hint and error. */
  readonly children: (control: ControlProps) => ReactNode
}

/** A labelled control with a hint, or with what is wrong. */
export const Field = ({ label, optional, error, hint, className, children }: FieldProps) => {
  const t = useExtracted()
  const id = useId()
  const message = error ?? hint
  return (
    <div className={cn('grid min-w-0 grid-cols-1 content-start gap-1', className)}>
      <label htmlFor={id} className="flex items-baseline gap-2 text-sm font-medium">
        {label}
        {optional && <span className="text-xs font-normal text-ink-3">{t('Optional')}</span>}
      </label>
      {children({ id, 'aria-invalid': Boolean(error), 'aria-describedby': message ? `${id}-message` : undefined })}
      {message && (
        <p id={`${id}-message`} className={cn('text-xs', error ? 'text-danger' : 'text-ink-3')}>
          {message}
        </p>
      )}
    </div>
  )
}
