import { Check } from 'lucide-react'
import { useExtracted } from 'next-intl'
import type { ReactNode } from 'react'

import { cn } from '@/lib/cn.ts'

interface StepProps {
  readonly number: number
  readonly title: string
  readonly done: boolean
  readonly children: ReactNode
}

const hidden = (text: ReactNode) => <span className="sr-only">{text}</span>

/** One of the first steps, ticked when it is done. */
export const Step = ({ number, title, done, children }: StepProps) => {
  const t = useExtracted()
  return (
    <li className="flex gap-4 border-b border-line py-6 max-md:gap-3">
      <span
        aria-hidden
        className={cn(
          'figures flex size-6 shrink-0 items-center justify-center rounded-full border text-sm font-medium',
          done ? 'border-accent bg-accent text-on-accent' : 'border-line-strong text-ink-2',
        )}
      >
        {done ? <Check className="size-4" /> : number}
      </span>
      <div className="grid min-w-0 flex-1 grid-cols-1 gap-4">
        <h2 className="text-lg font-semibold">
          {done
            ? t.rich('{title}<hidden>: done</hidden>', { title, hidden })
            : t.rich('{title}<hidden>: to do</hidden>', { title, hidden })}
        </h2>
        {children}
      </div>
    </li>
  )
}
