'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'

import { Button } from '@/components/ui/button.tsx'
import { authClient } from '@/features/session/auth-client.ts'

const KEY = ['sessions']

/** How many other browsers one is signed in with, and the way to sign them out. */
export const OtherSessions = () => {
  const queryClient = useQueryClient()
  const { data: count, isError } = useQuery({
    queryKey: KEY,
    queryFn: async () => {
      const { data, error } = await authClient.listSessions()
      if (error) throw new Error(error.message)
      return data.length - 1
    },
  })
  const signOutOthers = async () => {
    const { error } = await authClient.revokeOtherSessions().catch((failure: unknown) => ({ error: failure }))
    if (error) toast.error('They are still signed in: the server did not answer. Try again.')
    else toast.success('Signed out everywhere else')
    await queryClient.invalidateQueries({ queryKey: KEY })
  }
  const words = () => {
    if (isError) return 'They could not be counted.'
    if (count === undefined) return 'Counting…'
    if (count <= 0) return 'You are signed in here only.'
    return count === 1 ? 'You are signed in with one other browser.' : `You are signed in with ${count} other browsers.`
  }
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p>{words()}</p>
      {(count ?? 0) > 0 && <Button onClick={() => void signOutOthers()}>Sign out everywhere else</Button>}
    </div>
  )
}
