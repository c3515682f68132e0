'use client'

import { CalendarPlus } from 'lucide-react'
import { useExtracted } from 'next-intl'
import { useState } from 'react'

import { Button } from '@/components/ui/button.tsx'
import { Kbd } from '@/components/ui/kbd.tsx'
import { useShortcut } from '@/features/shortcuts/use-shortcut.ts'
import { useToday } from '@/features/time/reader-clock.tsx'

import { ActivityDialog, type ActivityLinks } from './activity-dialog.tsx'

/** Plans an activity about a record (P). */
export const PlanActivity = ({ links }: { links: ActivityLinks }) => {
  const t = useExtracted()
  const today = useToday()
  const [planning, setPlanning] = useState(false)
  useShortcut(['p', 'P'], (event) => {
    event.preventDefault()
    setPlanning(true)
  })
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        className="-mr-2 max-md:h-10"
        aria-keyshortcuts="P"
        onClick={() => setPlanning(true)}
      >
        <CalendarPlus aria-hidden />
        {t({ message: 'Plan', description: 'the verb: plans an activity' })}
        <Kbd className="max-md:hidden">P</Kbd>
      </Button>
      {planning && <ActivityDialog day={today} links={links} onDone={() => setPlanning(false)} />}
    </>
  )
}
