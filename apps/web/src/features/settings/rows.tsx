import { useExtracted } from 'next-intl'
import type { ReactNode } from 'react'

/** A list of settings that are things: each a row with hairlines between. */
export const Rows = ({ label, children }: { label: string; children: ReactNode }) => (
  <ul aria-label={label} className="border-t border-line">
    {children}
  </ul>
)

interface RowProps {
  readonly title: ReactNode
  /** What is known of it, in a quieter line below. */
  readonly details?: ReactNode
  readonly actions?: ReactNode
}

/** One thing: what it is called, what is known of it, what can be done. */
export const Row = ({ title, details, actions }: RowProps) => (
  <li className="flex items-center gap-x-4 gap-y-1 border-b border-line py-2.5 max-md:flex-wrap">
    <div className="min-w-0 flex-1 max-md:basis-full">
      <div className="flex flex-wrap items-center gap-x-2 font-medium break-words">{title}</div>
      {details && <div className="flex flex-wrap gap-x-3 text-sm text-ink-3">{details}</div>}
    </div>
    {actions && <div className="flex shrink-0 items-center gap-1 max-md:-ml-2">{actions}</div>}
  </li>
)

/** A short mark beside a title: "Admin", "Expired". */
export const Tag = ({ children }: { children: ReactNode }) => (
  <span className="rounded-sm border border-line-strong px-1.5 text-xs font-normal text-ink-2">{children}</span>
)

/** What stands where a list is empty. */
export const NoRows = ({ children }: { children: ReactNode }) => (
  <p className="border-y border-line py-6 text-ink-2">{children}</p>
)

/** Rows that are on their way, of a row's true height. */
export const RowSkeletons = ({ count = 3 }: { count?: number }) => {
  const t = useExtracted()
  return (
    <output aria-label={t('Loading')} className="border-t border-line">
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className="flex h-15.5 flex-col justify-center gap-2 border-b border-line">
          <div className="h-3 w-40 rounded-sm bg-line" />
          <div className="h-2.5 w-64 max-w-full rounded-sm bg-line/60" />
        </div>
      ))}
    </output>
  )
}
