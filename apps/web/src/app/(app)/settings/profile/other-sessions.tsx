'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { toast } from 'sonner'

import { Button } from '@/components/ui/button.tsx'
import { authClient } from '@/features/session/auth-client.ts'

const KEY = ['sessions']

/** How many other browsers one is signed in with, and the way to sign them out. */
export const OtherSessions = () => {
  const t = useExtracted()
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
    if (error) toast.error(t('They are still signed in: the server did not answer. Try again.'))
    else toast.success(t('Signed out everywhere else'))
    await queryClient.invalidateQueries({ queryKey: KEY })
  }
  const words = () => {
    if (isError) return t('They could not be counted.')
    if (count === undefined) return t('Counting…')
    if (count <= 0) return t('You are signed in here only.')
    return t('You are signed in with {count, plural, one {one other browser} other {# other browsers}}.', { count })
  }
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p>{words()}</p>
      {(count ?? 0) > 0 && <Button onClick={() => void signOutOthers()}>{t('Sign out everywhere else')}</Button>}
    </div>
  )
}
