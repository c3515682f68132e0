'use client'

import { createContext, type ReactNode, useContext } from 'react'

import type { Session } from './require-session.ts'

const SessionContext = createContext<Session | null>(null)

/** Tells components below it who is signed in, where, and what they may do. */
export const SessionProvider = ({ session, children }: { session: Session; children: ReactNode }) => (
  <SessionContext value={session}>{children}</SessionContext>
)

/** Who is signed in. */
export const useSession = (): Session => {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession needs a SessionProvider above it')
  return session
}
