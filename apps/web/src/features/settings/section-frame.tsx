import { ArrowLeft } from 'lucide-react'
import { useExtracted } from 'next-intl'
import Link from 'next/link'
import type { ReactNode } from 'react'

import { PageHeader } from '@/components/page-header.tsx'
import { Button } from '@/components/ui/button.tsx'

interface SectionFrameProps {
  readonly title: string
  /** What is done here. */
  readonly about?: ReactNode
  /** What can be done: on the right of the title. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** One part of the settings: its title, what it is for, and a way back on a phone. */
export const SectionFrame = ({ title, about, action, children }: SectionFrameProps) => {
  const t = useExtracted()
  return (
    <>
      <PageHeader>
        <Button asChild variant="quiet" size="icon" className="-ml-2 md:hidden">
          <Link href="/settings" aria-label={t('Settings')}>
            <ArrowLeft aria-hidden />
          </Link>
        </Button>
        <h1 className="truncate text-title font-semibold">{title}</h1>
        {action && <div className="ml-auto">{action}</div>}
      </PageHeader>
      <div className="grid max-w-190 grid-cols-1 gap-8 px-4 pt-2 pb-16 md:px-5">
        {about && <div className="-mb-3 max-w-[68ch] text-ink-2">{about}</div>}
        {children}
      </div>
    </>
  )
}

interface SettingsGroupProps {
  readonly title: string
  readonly about?: ReactNode
  readonly children: ReactNode
}

/** Settings that belong together, under a heading of their own. */
export const SettingsGroup = ({ title, about, children }: SettingsGroupProps) => (
  <section className="grid grid-cols-1 gap-3 border-t border-line pt-5">
    <div>
      <h2 className="font-semibold">{title}</h2>
      {about && <p className="max-w-[68ch] text-sm text-ink-3">{about}</p>}
    </div>
    {children}
  </section>
)
