'use client'

import type { RefObject } from 'react'

import { Button } from '@/components/ui/button.tsx'

import { CHOOSABLE_COLUMNS, columnLayout } from './column-layout.ts'
import { toggled } from './filter-editing.ts'
import { FloatingPanel } from './floating-panel.tsx'

interface ColumnMenuProps {
  readonly anchor: RefObject<HTMLElement | null>
  readonly columns: readonly string[] | null
  readonly onChange: (columns: string[] | null) => void
  readonly onClose: () => void
}

/** Which columns to show. Nothing chosen: those that fit. */
const ColumnMenu = ({ anchor, columns, onChange, onClose }: ColumnMenuProps) => {
  const { shown } = columnLayout(columns)
  return (
    <FloatingPanel anchor={anchor} title="Columns" onClose={onClose}>
      <fieldset className="grid p-1">
        <legend className="px-2 pt-2 pb-1 text-xs text-ink-3">Columns</legend>
        {CHOOSABLE_COLUMNS.map(({ id, name }) => (
          <label key={id} className="flex h-8 cursor-pointer items-center gap-2 rounded-sm px-2 text-sm hover:bg-hover">
            <input
              type="checkbox"
              className="size-4 accent-accent"
              checked={shown.includes(id)}
              onChange={() => onChange(toggled<string>(shown, id) ?? ['none'])}
            />
            {name}
          </label>
        ))}
        {columns && (
          <Button variant="quiet" size="small" className="mt-1 justify-start!" onClick={() => onChange(null)}>
            Those that fit
          </Button>
        )}
      </fieldset>
    </FloatingPanel>
  )
}

export default ColumnMenu
