import type { ReactNode } from 'react'

interface NoticeProps {
  readonly title: string
  /** `h1` where the notice is the whole page. */
  readonly heading?: 'h1' | 'h2'
  readonly children: ReactNode
  readonly action?: ReactNode
}

/** A view with nothing to list: what happened, or what will be here, and the one thing to do. */
export const Notice = ({ title, heading: Heading = 'h2', children, action }: NoticeProps) => (
  <div className="mx-auto flex w-full max-w-120 flex-col items-start gap-4 px-5 py-16 md:py-24">
    <div className="grid w-full grid-cols-1 gap-1">
      <Heading className="text-lg font-semibold">{title}</Heading>
      <div className="text-ink-2">{children}</div>
    </div>
    {action}
  </div>
)
