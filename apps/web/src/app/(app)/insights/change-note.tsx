import { ArrowDown, ArrowUp, Equal } from 'lucide-react'
import { useExtracted } from 'next-intl'

import type { Change } from './figures.ts'

const CHANGE_ICONS = { up: ArrowUp, down: ArrowDown, same: Equal } as const

/** Says how a number changed: up or down, and by how much. */
export const ChangeNote = ({ change }: { change: Change }) => {
  const t = useExtracted()
  const directions = { up: t('up'), down: t('down'), same: '' }
  const Icon = CHANGE_ICONS[change.direction]
  return (
    <span className="flex items-center gap-1">
      <Icon aria-hidden className="size-3.5" />
      <span className="sr-only">{directions[change.direction]}</span>
      {change.words}
    </span>
  )
}
