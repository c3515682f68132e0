'use client'

import { type ReactNode, useState } from 'react'

import { AlertDialog } from '@/components/ui/alert-dialog.tsx'
import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

interface ConfirmButtonProps {
  readonly label: string
  /** The words on the button with what they are about, for those who do not see the row. */
  readonly spoken?: string
  readonly title: string
  readonly children: ReactNode
  readonly action: string
  readonly onConfirm: () => Promise<unknown>
}

/** A button that asks before it does something. A refusal is shown where it was asked. */
export const ConfirmButton = ({ label, spoken, title, children, action, onConfirm }: ConfirmButtonProps) => {
  const errorText = useErrorText()
  const [asking, setAsking] = useState(false)
  const [pending, setPending] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const confirm = async () => {
    setPending(true)
    setRefusal(undefined)
    try {
      await onConfirm()
      setAsking(false)
    } catch (error) {
      setRefusal(errorText(error))
    } finally {
      setPending(false)
    }
  }
  return (
    <>
      <Button
        variant="quietDanger"
        {...(spoken !== undefined && { 'aria-label': spoken })}
        onClick={() => {
          setRefusal(undefined)
          setAsking(true)
        }}
      >
        {label}
      </Button>
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title={title}
        action={action}
        pending={pending}
        onAction={() => void confirm()}
      >
        {children}
        {refusal && (
          <div className="mt-3">
            <Banner>{refusal}</Banner>
          </div>
        )}
      </AlertDialog>
    </>
  )
}
