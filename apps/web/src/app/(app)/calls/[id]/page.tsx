import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { requireSession } from '@/features/session/require-session.ts'
import { errorCode } from '@/lib/trpc/error-code.ts'
import { serverTrpc } from '@/lib/trpc/server-trpc.ts'

import { CallDetail } from './call-detail.tsx'

interface CallPageProps {
  readonly params: Promise<{ id: string }>
}

const findCall = cache(async (id: string) => {
  const { client } = await serverTrpc()
  try {
    return await client.callLogs.getWithNames.query({ id })
  } catch (error) {
    if (errorCode(error) === 'NOT_FOUND') notFound()
    throw error
  }
})

export const generateMetadata = async ({ params }: CallPageProps): Promise<Metadata> => {
  await requireSession()
  const call = await findCall((await params).id)
  return { title: `Call with ${call.person_name ?? call.org_name ?? call.to_phone_number}` }
}

const CallPage = async ({ params }: CallPageProps) => {
  const session = await requireSession()
  const call = await findCall((await params).id)
  return <CallDetail call={call} session={session} />
}

export default CallPage
