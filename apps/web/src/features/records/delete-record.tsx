'use client'

import { Trash2 } from 'lucide-react'
import { useExtracted } from 'next-intl'
import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { toast } from 'sonner'

import { AlertDialog } from '@/components/ui/alert-dialog.tsx'
import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

import { type RecordsHref, useRecordWords } from './use-record-words.ts'

interface DeleteRecordProps {
  /** What becomes of what it is linked to. */
  readonly consequence: ReactNode
  /** The list it is in, and to go back to. */
  readonly href: RecordsHref
  readonly onDelete: () => Promise<unknown>
}

/** Deletes a record, after asking. What the server refuses is said in its words. */
export const DeleteRecord = ({ consequence, href, onDelete }: DeleteRecordProps) => {
  const t = useExtracted()
  const words = useRecordWords(href)
  const errorText = useErrorText()
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const [pending, setPending] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const remove = async () => {
    setPending(true)
    setRefusal(undefined)
    try {
      await onDelete()
      toast(words.isDeleted)
      router.replace(href)
    } catch (error) {
      setRefusal(errorText(error))
      setPending(false)
    }
  }
  return (
    <>
      <Button variant="quietDanger" aria-label={words.deleteIt} onClick={() => setAsking(true)}>
        <Trash2 aria-hidden />
        <span className="max-md:hidden">{t('Delete')}</span>
      </Button>
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title={words.deleteQuestion}
        action={pending ? t('Deleting…') : words.deleteNow}
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
