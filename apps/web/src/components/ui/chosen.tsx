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
}

/** What was chosen in a combobox, in its place; and the way to choose again. */
export const Chosen = ({ id, name, detail, onClear }: ChosenProps) => {
  const t = useExtracted()
  return (
    <div id={id} className={cn(fieldClass, 'flex! h-9 items-center gap-2 pr-1 max-md:h-11')}>
      <bdi className="min-w-0 truncate font-medium">{name}</bdi>
      {detail && <bdi className="min-w-0 truncate text-ink-3">{detail}</bdi>}
      <Button
        variant="quiet"
        size="small"
        className="ml-auto"
        aria-label={t('Remove {name}', { name })}
        onClick={onClear}
      >
        <X aria-hidden />
      </Button>
    </div>
  )
}
