import { X } from 'lucide-react'
import { useExtracted } from 'next-intl'

import { cn } from '@/lib/cn.ts'

import { Button } from './button.tsx'
import { fieldClass } from './input.tsx'

interface ChosenProps {
  readonly id: string
  readonly name: string
  readonly detail?: string | undefined
  readonly onClear: () => void
  /** The keyboard was where it was chosen, and stays here. */
  readonly takesFocus?: boolean
}

/** What was chosen in a combobox, in its place; and the way to choose again. */
export const Chosen = ({ id, name, detail, onClear, takesFocus = false }: ChosenProps) => {
  const t = useExtracted()
  return (
    <div id={id} className={cn(fieldClass, 'flex! h-9 items-center gap-2 pr-1 max-md:h-11')}>
      <bdi className="min-w-0 truncate font-medium">{name}</bdi>
      {detail && <bdi className="min-w-0 truncate text-ink-3">{detail}</bdi>}
      <Button
        variant="quiet"
        size="small"
        className="ml-auto"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- It stands where the keyboard was a moment ago.
        autoFocus={takesFocus}
        aria-label={t('Remove {name}', { name })}
        onClick={onClear}
      >
        <X aria-hidden />
      </Button>
    </div>
  )
}
