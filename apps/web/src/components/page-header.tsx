import type { ReactNode } from 'react'

/** The bar on top of a page: what it is, and what can be done here. Stays while the page scrolls. */
export const PageHeader = ({ children }: { children: ReactNode }) => (
  <header className="sticky top-0 z-10 flex h-14 items-center gap-3 border-line bg-canvas px-4 max-md:border-b md:px-5">
    {children}
  </header>
)
