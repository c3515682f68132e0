import type { ReactNode } from 'react'

/** A view with nothing to list: what happened, or what will be here, and the one thing to do. */
export const Notice = ({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) => (
  <div className="mx-auto flex w-full max-w-120 flex-col items-start gap-4 px-5 py-16 md:py-24">
    <div className="grid w-full grid-cols-1 gap-1">
      <h2 className="text-lg font-semibold">{title}</h2>
      <div className="text-ink-2">{children}</div>
    </div>
    {action}
  </div>
)
