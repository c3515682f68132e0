'use client'

import { Slot } from 'radix-ui'
import { lazy, Suspense, useState } from 'react'

import type { AccountMenuProps } from './account-menu-open.tsx'

// Loaded when somebody is about to open it: no page waits for it.
const load = () => import('./account-menu-open.tsx')
const AccountMenuOpen = lazy(load)

/** Who is signed in, the theme, and the way out. */
export const AccountMenu = (props: AccountMenuProps) => {
  const [wanted, setWanted] = useState(false)
  const closed = (
    <Slot.Root
      aria-haspopup="menu"
      aria-expanded={false}
      data-state="closed"
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={() => setWanted(true)}
      onKeyDown={({ key }) => key === 'ArrowDown' && setWanted(true)}
    >
      {props.children}
    </Slot.Root>
  )
  if (!wanted) return closed
  return (
    <Suspense fallback={closed}>
      <AccountMenuOpen {...props} />
    </Suspense>
  )
}
