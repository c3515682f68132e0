import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

/** Says at once, and aloud, that something went wrong. */
export const Banner = ({ children }: { children: ReactNode }) => (
  <div role="alert" className="flex gap-2 rounded-md bg-danger-soft px-3 py-2 text-sm text-danger">
    <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
    <div className="min-w-0">{children}</div>
  </div>
)
