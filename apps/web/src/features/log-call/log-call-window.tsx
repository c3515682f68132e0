'use client'

import { useExtracted } from 'next-intl'

import { Dialog, DialogContent } from '@/components/ui/dialog.tsx'

import LogCallForm from './log-call-form.tsx'

/** The dialog around the form. */
const LogCallWindow = ({ country, onClose }: { country: string; onClose: () => void }) => {
  const t = useExtracted()
  return (
    <Dialog open onOpenChange={(next) => next || onClose()}>
      <DialogContent
        title={t('Log a call')}
        // A stray click beside it must not throw away what one is doing.
        onInteractOutside={(event) => event.preventDefault()}
      >
        <LogCallForm country={country} onDone={onClose} />
      </DialogContent>
    </Dialog>
  )
}

export default LogCallWindow
