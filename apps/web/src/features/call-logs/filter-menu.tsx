'use client'

import { ArrowLeft } from 'lucide-react'
import { type RefObject, useState } from 'react'

import { Button } from '@/components/ui/button.tsx'

import type { ViewParams } from './call-list-params.ts'
import { ChoiceList } from './choice-list.tsx'
import { FilterEditor } from './filter-editor.tsx'
import type { ViewChanges } from './filter-editing.ts'
import { FILTER_NAMES, type FilterName, FILTERS } from './filter-words.ts'
import { FloatingPanel } from './floating-panel.tsx'

interface FilterMenuProps {
  /** The filter to edit; null: all of them, to choose from. */
  readonly filter: FilterName | null
  readonly anchor: RefObject<HTMLElement | null>
  readonly view: ViewParams
  readonly onChange: (changes: ViewChanges) => void
  readonly onClose: () => void
}

const CHOICES = FILTER_NAMES.map((id) => ({ id, label: FILTERS[id].label }))

/** What to filter by, then by which value. Esc goes back one level before it closes. */
const FilterMenu = ({ filter, anchor, view, onChange, onClose }: FilterMenuProps) => {
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
      title={edited ? `Filter by ${FILTERS[edited].label.toLowerCase()}` : 'Filter'}
      onClose={onClose}
      onEscape={stepBack}
    >
      {edited ? (
        <>
          {chosen && (
            <div className="flex shrink-0 items-center gap-1 border-b border-line p-1 text-sm font-medium">
              <Button variant="quiet" size="small" aria-label="All filters" onClick={stepBack}>
                <ArrowLeft aria-hidden />
                <span className="md:hidden">All filters</span>
              </Button>
              {/* On a phone, the panel's title says it. */}
              <span className="max-md:hidden">{FILTERS[edited].label}</span>
            </div>
          )}
          <FilterEditor key={edited} name={edited} view={view} onChange={onChange} onDone={onClose} />
        </>
      ) : (
        <ChoiceList label="Filter by" choices={CHOICES} onChoose={choose} />
      )}
    </FloatingPanel>
  )
}

export default FilterMenu
