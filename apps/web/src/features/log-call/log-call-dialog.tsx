'use client'

import dynamic from 'next/dynamic'

import { Dialog, DialogContent } from '@/components/ui/dialog.tsx'
import { useShortcut } from '@/features/shortcuts/use-shortcut.ts'

import { useLogCall } from './use-log-call.ts'

// Loaded when it opens for the first time: no page waits for it.
const LogCallForm = dynamic(() => import('./log-call-form.tsx'), {
  loading: () => <output aria-label="Loading the form" className="block h-120" />,
})

/** "Log a call": a dialog on a desktop, the whole screen of a phone. Opens on C and by `?log=1`. */
export const LogCallDialog = ({ country }: { country: string }) => {
  const { isOpen, open, close } = useLogCall()
  useShortcut(['c', 'C'], (event) => {
    event.preventDefault()
    open()
  })
  return (
    <Dialog open={isOpen} onOpenChange={(next) => (next ? open() : close())}>
      <DialogContent
        title="Log a call"
        // The form takes the keyboard to "who" as soon as it is there: not to the button that closes.
        onOpenAutoFocus={(event) => event.preventDefault()}
        // A stray click beside it must not throw away what one is doing.
        onInteractOutside={(event) => event.preventDefault()}
      >
        <LogCallForm country={country} onDone={close} />
      </DialogContent>
    </Dialog>
  )
}
