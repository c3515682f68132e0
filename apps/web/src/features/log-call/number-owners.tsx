'use client'

import { useExtracted } from 'next-intl'
import { useId } from 'react'

import { Button } from '@/components/ui/button.tsx'

import type { WhoOption } from './who-options.ts'

interface NumberOwnersProps {
  readonly owners: readonly WhoOption[]
  readonly onChoose: (owner: WhoOption) => void
}

/** Who has the number that was typed, to choose from. */
export const NumberOwners = ({ owners, onChoose }: NumberOwnersProps) => {
  const t = useExtracted()
  const id = useId()
  if (owners.length === 0) return null
  return (
    <fieldset aria-labelledby={id} className="-mt-2 flex min-w-0 flex-wrap items-center gap-2">
      <span id={id} className="text-xs text-ink-3">
        {t({ message: 'Who has this number:', description: 'persons to choose from follow' })}
      </span>
      {owners.map((owner) => (
        <Button key={owner.key} size="small" className="max-w-full max-md:h-11" onClick={() => onChoose(owner)}>
          <bdi className="truncate">{owner.person?.name}</bdi>
          {owner.person?.org_name && <bdi className="truncate font-normal text-ink-3">{owner.person.org_name}</bdi>}
        </Button>
      ))}
    </fieldset>
  )
}
