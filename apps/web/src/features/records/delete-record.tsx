'use client'

import { Trash2 } from 'lucide-react'
import { useExtracted } from 'next-intl'
import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'

import { AlertDialog } from '@/components/ui/alert-dialog.tsx'
import { Button } from '@/components/ui/button.tsx'

import { useDeleteRecord } from './use-delete-record.ts'
import { type RecordsHref, useRecordWords } from './use-record-words.ts'

interface DeleteRecordProps {
  readonly id: number | string
  /** What becomes of what it is linked to. */
  readonly consequence: ReactNode
  /** The list it is in, and to go back to. */
  readonly href: RecordsHref
}

/** Deletes a record, after saying what that means; the toast in its list offers to undo it. */
export const DeleteRecord = ({ id, consequence, href }: DeleteRecordProps) => {
  const t = useExtracted()
  const words = useRecordWords(href)
  const router = useRouter()
  const deleteRecord = useDeleteRecord(href)
  const [asking, setAsking] = useState(false)
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
        action={words.deleteNow}
        pending={false}
        onAction={() => {
          setAsking(false)
          deleteRecord(id)
          router.replace(href)
        }}
      >
        {asking && <p>{consequence}</p>}
      </AlertDialog>
    </>
  )
}
