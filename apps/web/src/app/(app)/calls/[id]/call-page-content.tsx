'use client'

import { useRouter } from 'next/navigation'

import { CallDetail } from '@/features/call-detail/call-detail.tsx'
import { isOpenedCall } from '@/features/call-logs/opened-call.ts'

import { BackToCalls } from './back-to-calls.tsx'

/** A call that is a page of its own. */
export const CallPageContent = ({ id }: { id: string }) => {
  const router = useRouter()
  return (
    <>
      <BackToCalls />
      <CallDetail
        id={id}
        heading="h1"
        onDeleted={() => (isOpenedCall(id) ? router.back() : router.replace('/calls'))}
      />
    </>
  )
}
