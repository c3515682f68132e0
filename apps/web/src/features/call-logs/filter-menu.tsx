'use client'

import { ArrowLeft } from 'lucide-react'
import { useExtracted } from 'next-intl'
import { type RefObject, useState } from 'react'

import { Button } from '@/components/ui/button.tsx'

import type { ViewParams } from './call-list-params.ts'
import { ChoiceList } from './choice-list.tsx'
import { FilterEditor } from './filter-editor.tsx'
import type { ViewChanges } from './filter-editing.ts'
import { FILTER_NAMES, type FilterName } from './filters.ts'
import { FloatingPanel } from './floating-panel.tsx'
import { useFilterLabel } from './use-filter-label.ts'
import { useFilterTitle } from './use-filter-title.ts'

interface FilterMenuProps {
  /** The filter to edit; null: all of them, to choose from. */
  readonly filter: FilterName | null
  readonly anchor: RefObject<HTMLElement | null>
  readonly view: ViewParams
  readonly onChange: (changes: ViewChanges) => void
  readonly onClose: () => void
}

/** What to filter by, then by which value. Esc goes back one level before it closes. */
const FilterMenu = ({ filter, anchor, view, onChange, onClose }: FilterMenuProps) => {
  const t = useExtracted()
  const filterLabel = useFilterLabel()
  const filterTitle = useFilterTitle()
  const [chosen, setChosen] = useState<FilterName | null>(null)
  const edited = filter ?? chosen
  const stepBack = () => {
    if (!chosen) return false
    setChosen(null)
    return true
  }
  const choose = (name: FilterName) => {
    if (name === 'include_hidden') {
      onChange({ include_hidden: view.include_hidden ? null : true })
      onClose()
    } else setChosen(name)
  }
  return (
    <FloatingPanel
      anchor={anchor}
      title={edited ? filterTitle(edited) : t({ message: 'Filter', description: 'to filter a list' })}
      onClose={onClose}
      onEscape={stepBack}
    >
      {edited ? (
        <>
          {chosen && (
            <div className="flex shrink-0 items-center gap-1 border-b border-line p-1 text-sm font-medium">
              <Button variant="quiet" size="small" aria-label={t('All filters')} onClick={stepBack}>
                <ArrowLeft aria-hidden />
                <span className="md:hidden">{t('All filters')}</span>
              </Button>
              {/* On a phone, the panel's title says it. */}
              <span className="max-md:hidden">{filterLabel(edited)}</span>
            </div>
          )}
          <FilterEditor key={edited} name={edited} view={view} onChange={onChange} onDone={onClose} />
        </>
      ) : (
        <ChoiceList
          label={t('Filter by')}
          choices={FILTER_NAMES.map((id) => ({ id, label: filterLabel(id) }))}
          onChoose={choose}
        />
      )}
    </FloatingPanel>
  )
}

export default FilterMenu
