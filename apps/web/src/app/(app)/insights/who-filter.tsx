'use client'

import { useQuery } from '@tanstack/react-query'
import { ChevronDown, X } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useRef, useState } from 'react'

import { Button } from '@/components/ui/button.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

const FloatingPanel = dynamic(
  () => import('@/features/call-logs/floating-panel.tsx').then((module) => module.FloatingPanel),
  { ssr: false },
)
const RecordChoices = dynamic(
  () => import('@/features/call-logs/record-choices.tsx').then((module) => module.RecordChoices),
  { ssr: false },
)

const WORDS = { person_id: 'Person', org_id: 'Organization' } as const
type Name = keyof typeof WORDS

interface WhoFilterProps {
  readonly name: Name
  readonly chosen: Readonly<Record<Name, number | null>>
  readonly onChoose: (changes: { [K in Name]?: number | null }) => void
}

/** Whom the calls of the page were with: one person, or one organization. */
export const WhoFilter = ({ name, chosen, onChoose }: WhoFilterProps) => {
  const trpc = useTRPC()
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const id = chosen[name]
  const known = useQuery(
    trpc.callLogs.filterChoices.queryOptions({ field: name, ids: [id ?? 0] }, { enabled: id !== null && id > 0 }),
  )
  const label = WORDS[name]
  const word = id === null ? label : (known.data?.choices[0]?.name ?? `#${id}`)
  return (
    <div className="flex min-w-0 items-center">
      <Button
        ref={button}
        className="max-w-48"
        aria-haspopup="dialog"
        aria-expanded={open}
        {...(id !== null && { 'aria-label': `${label}: ${word}` })}
        onClick={() => setOpen(!open)}
      >
        <span dir="auto" className="truncate">
          {word}
        </span>
        <ChevronDown aria-hidden className="text-ink-3" />
      </Button>
      {id !== null && (
        <Button
          variant="quiet"
          size="icon"
          aria-label={`Remove the filter ${label}`}
          onClick={() => {
            onChoose({ [name]: null })
            button.current?.focus()
          }}
        >
          <X aria-hidden />
        </Button>
      )}
      {open && (
        <FloatingPanel anchor={button} title={`Filter by ${label.toLowerCase()}`} onClose={() => setOpen(false)}>
          <RecordChoices name={name} view={chosen} onChange={onChoose} onDone={() => setOpen(false)} />
        </FloatingPanel>
      )}
    </div>
  )
}
