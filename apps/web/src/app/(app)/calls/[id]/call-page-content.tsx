'use client'

import { CallDetail } from '@/features/call-detail/call-detail.tsx'

import { BackToCalls } from './back-to-calls.tsx'

/** A call that is a page of its own. */
export const CallPageContent = ({ id }: { id: string }) => (
  <>
    <BackToCalls />
    <CallDetail id={id} heading="h1" />
  </>
)
