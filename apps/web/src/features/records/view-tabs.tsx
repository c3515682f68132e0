'use client'

import { cn } from '@/lib/cn.ts'

interface ViewTabsProps<View extends string> {
  readonly label: string
  readonly views: readonly (readonly [view: View, name: string])[]
  readonly current: View
  readonly onChoose: (view: View) => void
}

/** Which part of a list one looks at. */
export const ViewTabs = <View extends string>({ label, views, current, onChoose }: ViewTabsProps<View>) => (
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for a form
  <div role="group" aria-label={label} className="flex max-w-full gap-px overflow-x-auto rounded-md bg-sunken p-0.5">
    {views.map(([view, name]) => (
      <button
        key={view}
        type="button"
        aria-pressed={view === current}
        className={cn(
          'h-7 shrink-0 rounded-sm px-2.5 text-sm text-ink-2 transition-colors hover:text-ink max-md:h-9 max-md:px-3',
          'aria-pressed:bg-raised aria-pressed:font-medium aria-pressed:text-ink aria-pressed:shadow-[0_0_0_1px_var(--line)]',
        )}
        onClick={() => onChoose(view)}
      >
        {name}
      </button>
    ))}
  </div>
)
