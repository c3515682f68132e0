'use client'

import { useExtracted } from 'next-intl'

import { Button } from '@/components/ui/button.tsx'

interface FormFooterProps {
  readonly onCancel: () => void
  readonly action: string
  /** The words while it is being done. */
  readonly doing: string
  readonly pending: boolean
}

/** The end of a form in a dialog: cancel, or do it. */
export const FormFooter = ({ onCancel, action, doing, pending }: FormFooterProps) => {
  const t = useExtracted()
  return (
    <footer className="flex shrink-0 items-center justify-end gap-2 border-t border-line px-5 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
      <Button variant="quiet" onClick={onCancel}>
        {t('Cancel')}
      </Button>
      <Button type="submit" variant="primary" disabled={pending} className="max-md:flex-1">
        {pending ? doing : action}
      </Button>
    </footer>
  )
}
