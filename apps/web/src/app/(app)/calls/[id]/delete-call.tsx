'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'

import { AlertDialog } from '@/components/ui/alert-dialog.tsx'
import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'
import { errorText } from '@/lib/trpc/error-code.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

/** Deletes the call, after asking. What the server refuses is said in its words. */
export const DeleteCall = ({ id }: { id: string }) => {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const remove = useMutation(
    trpc.callLogs.delete.mutationOptions({
      onSuccess: async () => {
        // The list must not show it for even a moment.
        await queryClient.invalidateQueries(trpc.callLogs.search.pathFilter())
        toast.success('Call deleted')
        router.replace('/calls')
      },
    }),
  )
  return (
    <>
      <Button
        variant="quietDanger"
        className="ml-auto"
        onClick={() => {
          remove.reset()
          setAsking(true)
        }}
      >
        <Trash2 aria-hidden />
        Delete
      </Button>
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title="Delete this call?"
        action={remove.isPending || remove.isSuccess ? 'Deleting…' : 'Delete call'}
        pending={remove.isPending || remove.isSuccess}
        onAction={() => remove.mutate({ id })}
      >
        <p>It disappears from every list and cannot be brought back. Its activity stays.</p>
        {remove.error && (
          <div className="mt-3">
            <Banner>{errorText(remove.error)}</Banner>
          </div>
        )}
      </AlertDialog>
    </>
  )
}
