'use client'

import { Trash2 } from 'lucide-react'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { toast } from 'sonner'

import { AlertDialog } from '@/components/ui/alert-dialog.tsx'
import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'
import { errorText } from '@/lib/trpc/error-code.ts'

interface DeleteRecordProps {
  /** "person". */
  readonly what: string
  /** What becomes of what it is linked to. */
  readonly consequence: ReactNode
  /** The list to go back to. */
  readonly href: Route
  readonly onDelete: () => Promise<unknown>
}

/** Deletes a record, after asking. What the server refuses is said in its words. */
export const DeleteRecord = ({ what, consequence, href, onDelete }: DeleteRecordProps) => {
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const [pending, setPending] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const remove = async () => {
    setPending(true)
    setRefusal(undefined)
    try {
      await onDelete()
      toast(`The ${what} is deleted`)
      router.replace(href)
    } catch (error) {
      setRefusal(errorText(error))
      setPending(false)
    }
  }
  return (
    <>
      <Button variant="quietDanger" aria-label={`Delete the ${what}`} onClick={() => setAsking(true)}>
        <Trash2 aria-hidden />
        <span className="max-md:hidden">Delete</span>
      </Button>
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title={`Delete this ${what}?`}
        action={pending ? 'Deleting…' : `Delete ${what}`}
        pending={pending}
        onAction={() => void remove()}
      >
        {asking && <p>{consequence}</p>}
        {refusal && (
          <div className="mt-3">
            <Banner>{refusal}</Banner>
          </div>
        )}
      </AlertDialog>
    </>
  )
}
