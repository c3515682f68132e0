'use client'

import { useQuery } from '@tanstack/react-query'
import { ChevronDown, X } from 'lucide-react'
import { useExtracted } from 'next-intl'
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

type Name = 'person_id' | 'org_id'

interface WhoFilterProps {
  readonly name: Name
  readonly chosen: Readonly<Record<Name, number | null>>
  readonly onChoose: (changes: { [K in Name]?: number | null }) => void
}

/** Whom the calls of the page were with: one person, or one organization. */
export const WhoFilter = ({ name, chosen, onChoose }: WhoFilterProps) => {
  const t = useExtracted()
  const trpc = useTRPC()
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const id = chosen[name]
  const known = useQuery(
    trpc.callLogs.filterChoices.queryOptions({ field: name, ids: [id ?? 0] }, { enabled: id !== null && id > 0 }),
  )
  const words = {
    person_id: { label: t('Person'), remove: t('Remove the filter Person'), title: t('Filter by person') },
    org_id: {
      label: t('Organization'),
      remove: t('Remove the filter Organization'),
      title: t('Filter by organization'),
    },
  }[name]
  const who = id === null ? undefined : (known.data?.choices[0]?.name ?? `#${id}`)
  return (
    <div className="flex min-w-0 items-center">
      <Button
        ref={button}
        className="max-w-48"
        aria-haspopup="dialog"
        aria-expanded={open}
        {...(who !== undefined && { 'aria-label': t('{label}: {who}', { label: words.label, who }) })}
        onClick={() => setOpen(!open)}
      >
        {who === undefined ? <span className="truncate">{words.label}</span> : <bdi className="truncate">{who}</bdi>}
        <ChevronDown aria-hidden className="text-ink-3" />
      </Button>
      {id !== null && (
        <Button
          variant="quiet"
          size="icon"
          aria-label={words.remove}
          onClick={() => {
            onChoose({ [name]: null })
            button.current?.focus()
          }}
        >
          <X aria-hidden />
        </Button>
      )}
      {open && (
        <FloatingPanel anchor={button} title={words.title} onClose={() => setOpen(false)}>
          <RecordChoices name={name} view={chosen} onChange={onChoose} onDone={() => setOpen(false)} />
        </FloatingPanel>
      )}
    </div>
  )
}
