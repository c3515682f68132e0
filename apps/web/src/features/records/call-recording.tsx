'use client'

import { AudioLines } from 'lucide-react'
import { useExtracted } from 'next-intl'
import dynamic from 'next/dynamic'
import { useState } from 'react'

import { Button } from '@/components/ui/button.tsx'

// Loaded with the first recording that is opened: a timeline may have many, and most are only seen.
const RecordingPlayer = dynamic(
  () => import('@/features/recordings/recording-player.tsx').then((module) => module.RecordingPlayer),
  { loading: () => <div className="h-8 max-md:h-10" /> },
)

/** That a call in a timeline has a recording: opens its player in place. */
export const CallRecording = ({ callLogId }: { callLogId: string }) => {
  const t = useExtracted()
  const [open, setOpen] = useState(false)
  return (
    // Above the link that covers the call's line.
    <div className="relative z-1 grid grid-cols-1 justify-items-start gap-1">
      <Button
        variant="quiet"
        size="small"
        className="-ml-2 max-md:h-10"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <AudioLines aria-hidden />
        {t('Recording')}
      </Button>
      {open && (
        <div className="w-full">
          <RecordingPlayer callLogId={callLogId} />
        </div>
      )}
    </div>
  )
}
