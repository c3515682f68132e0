'use client'

import { Dialog, DialogContent } from '@/components/ui/dialog.tsx'
import { useShortcut } from '@/features/shortcuts/use-shortcut.ts'

import { LogCallForm } from './log-call-form.tsx'
import { useLogCall } from './use-log-call.ts'

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
        // To "who", which comes first; not to the button that closes.
        onOpenAutoFocus={(event) => {
          event.preventDefault()
          if (event.currentTarget instanceof HTMLElement) event.currentTarget.querySelector('input')?.focus()
        }}
        // A stray click beside it must not throw away what one is doing.
        onInteractOutside={(event) => event.preventDefault()}
      >
        <LogCallForm country={country} onDone={close} />
      </DialogContent>
    </Dialog>
  )
}
