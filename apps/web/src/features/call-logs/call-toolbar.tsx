'use client'

import { Columns3, ListFilter, Search } from 'lucide-react'
import { useExtracted, useFormatter } from 'next-intl'
import dynamic from 'next/dynamic'
import { type ChangeEvent, useEffect, useRef, useState } from 'react'

import { focusList } from '@/components/focus-list.ts'
import { Button } from '@/components/ui/button.tsx'
import { Kbd } from '@/components/ui/kbd.tsx'
import { useShortcut } from '@/features/shortcuts/use-shortcut.ts'

import type { ViewParams } from './call-list-params.ts'
import type { ViewChanges } from './filter-editing.ts'
import { countFilters, type FilterName, isFiltered } from './filters.ts'

const loadFilterMenu = () => import('./filter-menu.tsx')
const FilterMenu = dynamic(loadFilterMenu, { ssr: false })
// Few look at a filtered list first. Without `loading`, the whole page would go while it loads.
const FilterChips = dynamic(() => import('./filter-chips.tsx'), { loading: () => null })
const ColumnMenu = dynamic(() => import('./column-menu.tsx'), { ssr: false })

const TYPING_MS = 180

interface CallToolbarProps {
  readonly view: ViewParams
  readonly onChange: (changes: ViewChanges) => void
}

/** Finds text as one types: the address, and with it the list, follows after a moment of rest. */
const SearchBox = ({ q, onSearch }: { q: string; onSearch: (q: string) => void }) => {
  const t = useExtracted()
  const box = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(q)
  const sent = useRef(q)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    // Changed from elsewhere: a view, Back, "clear filters".
    if (q === sent.current) return
    sent.current = q
    setText(q)
  }, [q])
  useShortcut(['/'], (event) => {
    event.preventDefault()
    box.current?.select()
  })
  const search = (event: ChangeEvent<HTMLInputElement>) => {
    const next = event.target.value
    setText(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      sent.current = next
      onSearch(next)
    }, TYPING_MS)
  }
  return (
    <label className="relative my-1.5 flex w-64 shrink-0 items-center max-md:min-w-0 max-md:flex-1">
      <Search aria-hidden className="pointer-events-none absolute left-2.5 size-4 text-ink-3" />
      <input
        ref={box}
        type="search"
        aria-label={t('Search calls')}
        aria-keyshortcuts="/"
        placeholder={t('Number, name, note…')}
        maxLength={200}
        className="h-8 w-full rounded-md border border-line-strong bg-raised pr-2 pl-8 text-sm outline-none focus-visible:border-focus focus-visible:outline-1 focus-visible:outline-offset-0 max-md:h-10 max-md:text-lg"
        value={text}
        onChange={search}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !focusList()) event.currentTarget.blur()
        }}
      />
      {!text && <Kbd className="pointer-events-none absolute right-2 text-ink-3 max-md:hidden">/</Kbd>}
    </label>
  )
}

/** The search box, the filters that are set, and the ways to set more and to choose columns. */
export const CallToolbar = ({ view, onChange }: CallToolbarProps) => {
  const t = useExtracted()
  const format = useFormatter()
  const filterButton = useRef<HTMLButtonElement>(null)
  const columnButton = useRef<HTMLButtonElement>(null)
  const chip = useRef<HTMLElement>(null)
  const [menu, setMenu] = useState<'filters' | 'columns' | FilterName>()
  const active = countFilters(view)
  useShortcut(['f', 'F'], (event) => {
    event.preventDefault()
    setMenu('filters')
  })
  const close = () => setMenu(undefined)
  return (
    <search className="flex items-center gap-2 px-4 max-md:flex-wrap md:h-11 md:px-5">
      <SearchBox q={view.q} onSearch={(q) => onChange({ q: q || null })} />
      <Button
        ref={filterButton}
        aria-keyshortcuts="F"
        aria-haspopup="dialog"
        aria-expanded={menu === 'filters'}
        onMouseEnter={() => void loadFilterMenu()}
        onFocus={() => void loadFilterMenu()}
        onClick={() => setMenu(menu === 'filters' ? undefined : 'filters')}
      >
        <ListFilter aria-hidden />
        <span className="max-md:sr-only">{t({ message: 'Filter', description: 'to filter a list' })}</span>
        {active > 0 && <span className="figures md:hidden">{format.number(active)}</span>}
        <Kbd className="max-md:hidden">F</Kbd>
      </Button>
      {isFiltered({ ...view, q: '' }) && (
        <FilterChips
          view={view}
          onChange={onChange}
          onEdit={(name, element) => {
            chip.current = element
            setMenu(name)
          }}
          onRemoved={() => filterButton.current?.focus()}
        />
      )}
      <Button
        ref={columnButton}
        variant="quiet"
        size="icon"
        aria-label={t('Columns')}
        aria-haspopup="dialog"
        className="ml-auto max-md:hidden"
        onClick={() => setMenu(menu === 'columns' ? undefined : 'columns')}
      >
        <Columns3 aria-hidden />
      </Button>
      {menu === 'columns' ? (
        <ColumnMenu anchor={columnButton} columns={view.cols} onChange={(cols) => onChange({ cols })} onClose={close} />
      ) : (
        menu && (
          <FilterMenu
            key={menu}
            filter={menu === 'filters' ? null : menu}
            anchor={menu === 'filters' ? filterButton : chip}
            view={view}
            onChange={onChange}
            onClose={close}
          />
        )
      )}
    </search>
  )
}
