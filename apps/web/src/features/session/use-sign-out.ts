'use client'

import { useExtracted } from 'next-intl'
import { toast } from 'sonner'

import { forgetAllDrafts } from '@/features/log-call/draft-storage.ts'

/** Whether it worked: then the next page is on its way. */
const signOut = async (): Promise<boolean> => {
  // Loaded when it is used: no page needs it to be shown.
  const { authClient } = await import('./auth-client.ts')
  const { error } = await authClient.signOut().catch((error: unknown) => ({ error }))
  if (error) return false
  forgetAllDrafts()
  window.location.replace('/sign-in')
  return true
}

/** Signs out, and says so if that did not work. */
export const useSignOut = (): (() => Promise<void>) => {
  const t = useExtracted()
  return async () => {
    if (await signOut()) return
    toast.error(t('You are still signed in: the server did not answer. Try again.'))
  }
}
