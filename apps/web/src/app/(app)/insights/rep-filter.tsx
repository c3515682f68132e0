'use client'

import { useQuery } from '@tanstack/react-query'
import { Check, ChevronDown } from 'lucide-react'
import { useExtracted } from 'next-intl'
import { DropdownMenu as Radix } from 'radix-ui'

import { Button } from '@/components/ui/button.tsx'
import { DropdownMenu, DropdownMenuContent, DropdownMenuTrigger } from '@/components/ui/dropdown-menu.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

interface RepFilterProps {
  readonly chosen: readonly number[]
  readonly onChoose: (chosen: number[]) => void
}

/** Whose calls the page is about: everybody's, or those of the chosen. */
export const RepFilter = ({ chosen, onChoose }: RepFilterProps) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const members = useQuery(trpc.insights.reps.queryOptions())
  const reps = members.data?.reps ?? []
  const names = reps.filter(({ user_id }) => chosen.includes(user_id)).map(({ name }) => name)
  const several =
    chosen.length === 0 ? t('Everybody') : t('{count, plural, one {# rep} other {# reps}}', { count: chosen.length })
  const [name] = names.length === 1 ? names : []
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button className="max-w-48" aria-label={t('Rep: {who}', { who: name ?? several })}>
          {name === undefined ? <span className="truncate">{several}</span> : <bdi className="truncate">{name}</bdi>}
          <ChevronDown aria-hidden className="text-ink-3" />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="start" className="max-h-96 overflow-y-auto">
        {members.isError && <p className="px-2 py-1 text-sm text-danger">{errorText(members.error)}</p>}
        {reps.map(({ user_id, name }) => (
          <Radix.CheckboxItem
            key={user_id}
            checked={chosen.includes(user_id)}
            // Stays open: one may choose several.
            onSelect={(event) => event.preventDefault()}
            onCheckedChange={(on) => onChoose(on ? [...chosen, user_id] : chosen.filter((id) => id !== user_id))}
            className="flex h-8 items-center gap-2 rounded-sm px-2 text-sm outline-none select-none data-highlighted:bg-hover max-md:h-11 max-md:text-base"
          >
            <bdi className="min-w-0 flex-1 truncate">{name}</bdi>
            <Radix.ItemIndicator>
              <Check aria-hidden className="size-4 text-ink-3" />
            </Radix.ItemIndicator>
          </Radix.CheckboxItem>
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
