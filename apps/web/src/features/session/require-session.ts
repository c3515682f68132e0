import type { AppRouter } from '@callbook/api'
import type { inferRouterOutputs } from '@trpc/server'
import type { Route } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'

import { PATH_HEADER } from '@/lib/path-header.ts'
import { safeReturnPath } from '@/lib/safe-return-path.ts'
import { errorCode } from '@/lib/trpc/error-code.ts'
import { serverTrpc } from '@/lib/trpc/server-trpc.ts'

/** Who is signed in, where, and what they may do. */
export type Session = inferRouterOutputs<AppRouter>['session']['get']

/** Who is signed in; null when nobody is. Asked once a request, however many components ask. */
export const findSession = cache(async (): Promise<Session | null> => {
  const { client } = await serverTrpc()
  try {
    return await client.session.get.query()
  } catch (error) {
    if (errorCode(error) === 'UNAUTHORIZED') return null
    throw error
  }
})

/**
 * Who is signed in. Sends everybody else to the sign-in page, from where they come back to the page they wanted.
 * Every page calls it, not only their layout: a layout does not render again when one goes from page to page.
 */
export const requireSession = async (): Promise<Session> => {
  const session = await findSession()
  if (session) return session
  const path = safeReturnPath((await headers()).get(PATH_HEADER) ?? undefined)
  redirect(`/sign-in?next=${encodeURIComponent(path)}` as Route)
}
