'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import type { ComponentProps, MouseEvent } from 'react'

/** A link inside a drawing: `Link` makes HTML anchors only. */
export const SvgLink = ({ href, ...props }: Omit<ComponentProps<'a'>, 'href'> & { href: Route }) => {
  const router = useRouter()
  const go = (event: MouseEvent) => {
    // A new tab or window is the browser's business.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    router.push(href)
  }
  // oxlint-disable-next-line jsx-a11y/anchor-has-content
  return <a {...props} href={href} onClick={go} />
}
