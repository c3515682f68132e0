'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { type ReactNode, useState } from 'react'

import { useStayOffline } from './use-stay-offline.ts'

interface SectionLinkProps {
  readonly href: Route
  readonly className: string
  readonly keys?: string
  readonly children: ReactNode
}

/** A link to a part of the app that knows when one is in it. */
export const SectionLink = ({ href, className, keys, children }: SectionLinkProps) => {
  const pathname = usePathname()
  // Prefetched when somebody is about to go there: all of them at once would be a part of every first view.
  const [near, setNear] = useState(false)
  const onNear = () => setNear(true)
  const stayOffline = useStayOffline()
  const current = pathname === href ? 'page' : pathname.startsWith(`${href}/`)
  return (
    <Link
      href={href}
      className={className}
      prefetch={near ? null : false}
      onPointerEnter={onNear}
      onFocus={onNear}
      onNavigate={stayOffline}
      {...(keys && { 'aria-keyshortcuts': keys })}
      {...(current && { 'aria-current': current })}
    >
      {children}
    </Link>
  )
}
