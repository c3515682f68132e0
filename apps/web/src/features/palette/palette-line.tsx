'use client'

import { Command } from 'cmdk'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

import { Kbd } from '@/components/ui/kbd.tsx'

interface PaletteLineProps {
  /** Tells it from all others. */
  readonly value: string
  readonly icon: LucideIcon
  readonly keys?: readonly string[] | undefined
  readonly onSelect: () => void
  readonly children: ReactNode
}

/** One thing that can be done, with the keys that do it without the palette. */
export const PaletteLine = ({ value, icon: Icon, keys, onSelect, children }: PaletteLineProps) => (
  <Command.Item
    value={value}
    onSelect={onSelect}
    className="flex min-h-9 cursor-pointer items-center gap-2.5 rounded-sm px-2 text-sm select-none data-[selected=true]:bg-accent-soft max-md:min-h-12 max-md:text-base"
  >
    <Icon aria-hidden className="size-4 shrink-0 text-ink-3" />
    {children}
    {keys && (
      <span className="ml-auto flex gap-1 text-ink-3 max-md:hidden">
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </span>
    )}
  </Command.Item>
)
