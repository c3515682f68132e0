'use client'

import { Search } from 'lucide-react'
import { useExtracted } from 'next-intl'
import { type ReactNode, useRef } from 'react'

import { focusList } from '@/components/focus-list.ts'
import { Input } from '@/components/ui/input.tsx'
import { Kbd } from '@/components/ui/kbd.tsx'
import { useShortcut } from '@/features/shortcuts/use-shortcut.ts'

import { OwnerFilter } from './owner-filter.tsx'
import type { ListParams } from './use-list-params.ts'

interface ListToolbarProps {
  readonly params: ListParams
  /** What can be searched: "Name, number, e-mail". */
  readonly placeholder: string
  /** Filters of this list alone. */
  readonly children?: ReactNode
}

/** Search and filters above a list. They stay while it scrolls. */
export const ListToolbar = ({ params: { q, owner, setParams }, placeholder, children }: ListToolbarProps) => {
  const t = useExtracted()
  const search = useRef<HTMLInputElement>(null)
  useShortcut(['/'], (event) => {
    event.preventDefault()
    search.current?.focus()
  })
  return (
    <div className="sticky top-14 z-10 flex flex-wrap items-center gap-2 bg-canvas px-4 pt-1 pb-2 md:px-5">
      <div className="relative min-w-0 flex-1 basis-52 md:max-w-80">
        <Search aria-hidden className="pointer-events-none absolute top-2 left-2.5 size-4 text-ink-3 max-md:top-3" />
        <Input
          ref={search}
          type="search"
          aria-label={t('Search')}
          aria-keyshortcuts="/"
          placeholder={placeholder}
          autoComplete="off"
          maxLength={100}
          className="pr-8 pl-8 placeholder:text-ellipsis max-md:h-10! max-md:pr-3 md:h-8 md:text-sm"
          value={q}
          onChange={(event) => void setParams({ q: event.target.value || null })}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !focusList()) event.currentTarget.blur()
          }}
        />
        {q === '' && <Kbd className="pointer-events-none absolute top-1.5 right-2 text-ink-3 max-md:hidden">/</Kbd>}
      </div>
      {children && <div className="min-w-0 max-md:order-last max-md:w-full">{children}</div>}
      <OwnerFilter value={owner} onChange={(next) => void setParams({ owner: next })} />
    </div>
  )
}
