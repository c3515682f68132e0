'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

interface SectionLinkProps {
  readonly href: Route
  readonly className: string
  readonly keys?: string
  readonly children: ReactNode
}

/** A link to a part of the app that knows when one is in it. */
export const SectionLink = ({ href, className, keys, children }: SectionLinkProps) => {
  const pathname = usePathname()
  const current = pathname === href ? 'page' : pathname.startsWith(`${href}/`)
  return (
    <Link
      href={href}
      className={className}
      {...(keys && { 'aria-keyshortcuts': keys })}
      {...(current && { 'aria-current': current })}
    >
      {children}
    </Link>
  )
}
