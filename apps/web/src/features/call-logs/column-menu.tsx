'use client'

import { useExtracted } from 'next-intl'
import type { RefObject } from 'react'

import { Button } from '@/components/ui/button.tsx'

import { CHOOSABLE_COLUMNS, columnLayout } from './column-layout.ts'
import { toggled } from './filter-editing.ts'
import { FloatingPanel } from './floating-panel.tsx'
import { useColumnName } from './use-column-name.ts'

interface ColumnMenuProps {
  readonly anchor: RefObject<HTMLElement | null>
  readonly columns: readonly string[] | null
  readonly onChange: (columns: string[] | null) => void
  readonly onClose: () => void
}

/** Which columns to show. Nothing chosen: those that fit. */
const ColumnMenu = ({ anchor, columns, onChange, onClose }: ColumnMenuProps) => {
  const t = useExtracted()
  const columnName = useColumnName()
  const { shown } = columnLayout(columns)
  return (
    <FloatingPanel anchor={anchor} title={t('Columns')} onClose={onClose}>
      <fieldset className="grid p-1">
        <legend className="px-2 pt-2 pb-1 text-xs text-ink-3">{t('Columns')}</legend>
        {CHOOSABLE_COLUMNS.map((id) => (
          <label key={id} className="flex h-8 cursor-pointer items-center gap-2 rounded-sm px-2 text-sm hover:bg-hover">
            <input
              type="checkbox"
              className="size-4 accent-accent"
              checked={shown.includes(id)}
              onChange={() => onChange(toggled<string>(shown, id) ?? ['none'])}
            />
            {columnName(id)}
          </label>
        ))}
        {columns && (
          <Button variant="quiet" size="small" className="mt-1 justify-start!" onClick={() => onChange(null)}>
            {t({ message: 'Those that fit', description: 'columns that the screen has room for' })}
          </Button>
        )}
      </fieldset>
    </FloatingPanel>
  )
}

export default ColumnMenu
