import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

/** A plain table of numbers, which scrolls by itself where it is too wide or too long. */
export const FigureTable = ({
  label,
  head,
  children,
}: {
  label: string
  head: readonly string[]
  children: ReactNode
}) => (
  // It scrolls, so the keyboard must reach it.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <section tabIndex={0} aria-label={label} className="max-h-100 overflow-auto">
    <table className="figures w-full text-table">
      <thead className="sticky top-0 bg-canvas text-xs text-ink-3">
        <tr>
          {head.map((name, column) => (
            <th
              key={name}
              scope="col"
              className={`h-8 border-b border-line pr-3 font-medium whitespace-nowrap ${column === 0 ? 'text-left' : 'text-right'}`}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </section>
)

export const FigureRow = ({ name, children }: { name: ReactNode; children: ReactNode }) => (
  <tr className="hover:bg-hover">
    <th scope="row" className="h-8 border-b border-line pr-3 text-left font-normal whitespace-nowrap">
      {name}
    </th>
    {children}
  </tr>
)

export const FigureCell = ({ children }: { children: ReactNode }) => (
  <td className="h-8 border-b border-line pr-3 text-right whitespace-nowrap">{children}</td>
)

/** What leads to calls. */
export const countClass = 'rounded-sm underline decoration-line-strong underline-offset-3 hover:decoration-current'

/** A number that leads to the calls it counts. Nothing to count leads nowhere. */
export const CountLink = ({ href, label, children }: { href: Route; label?: string; children: ReactNode }) => (
  <Link href={href} prefetch={false} className={countClass} {...(label && { 'aria-label': label })}>
    {children}
  </Link>
)
