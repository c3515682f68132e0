'use client'

import { useLinkStatus } from 'next/link'

/** Shows that a followed link is on its way. */
export const LinkPending = () => {
  const { pending } = useLinkStatus()
  return pending && <span aria-hidden className="absolute inset-0 animate-fade-in bg-accent-soft opacity-60" />
}
