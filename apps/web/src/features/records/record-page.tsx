'use client'

import { ArrowLeft } from 'lucide-react'
import type { Route } from 'next'
import { useExtracted } from 'next-intl'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'

import { PageHeader } from '@/components/page-header.tsx'
import { Button } from '@/components/ui/button.tsx'
import { Kbd } from '@/components/ui/kbd.tsx'
import { usePlaceLabel } from '@/features/app-frame/use-place-label.ts'
import { useShortcut } from '@/features/shortcuts/use-shortcut.ts'
import { When } from '@/features/time/when.tsx'

import type { RecordsHref } from './use-record-words.ts'

interface RecordHeaderProps {
  /** The list it belongs to. */
  readonly href: RecordsHref
  readonly children?: ReactNode
}

/** The way back to the list (Esc), and what can be done with the record. */
export const RecordHeader = ({ href, children }: RecordHeaderProps) => {
  const placeLabel = usePlaceLabel()
  const router = useRouter()
  useShortcut(['Escape'], () => router.push(href))
  return (
    <PageHeader>
      <Button asChild variant="quiet" className="-ml-3">
        <Link href={href} aria-keyshortcuts="Escape">
          <ArrowLeft aria-hidden />
          {placeLabel(href)}
          <Kbd className="max-md:hidden">Esc</Kbd>
        </Link>
      </Button>
      <div className="ml-auto flex min-w-0 items-center gap-1">{children}</div>
    </PageHeader>
  )
}

interface RecordPageProps {
  /** Its name. */
  readonly title: string
  /** What stands below the name: job title, status, value. */
  readonly subtitle?: ReactNode
  /** What is known of it, beside what happened with it. */
  readonly facts: ReactNode
  readonly children: ReactNode
}

/** One record: who or what it is, what is known of it, and what happened with it. */
export const RecordPage = ({ title, subtitle, facts, children }: RecordPageProps) => {
  const t = useExtracted()
  return (
    <article className="grid max-w-260 gap-x-10 gap-y-6 px-4 pt-2 pb-12 md:px-5 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <header className="grid gap-1 lg:col-span-2">
        <h1 className="text-title font-semibold break-words">
          <bdi className="block">{title}</bdi>
        </h1>
        {subtitle && <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2">{subtitle}</div>}
      </header>
      <aside aria-label={t('Facts')} className="min-w-0 lg:order-last">
        {facts}
      </aside>
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-6">{children}</div>
    </article>
  )
}

/** Facts by name; those without a value are left out by whoever lists them. */
export const Facts = ({ children }: { children: ReactNode }) => <dl className="border-t border-line">{children}</dl>

export const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="grid grid-cols-[7.5rem_minmax(0,1fr)] gap-x-4 border-b border-line py-2">
    <dt className="text-sm text-ink-3">{name}</dt>
    <dd className="grid min-w-0 gap-1 break-words">{children}</dd>
  </div>
)

/** A fact that is an instant (ISO 8601). */
export const WhenFact = ({ name, instant }: { name: string; instant: string }) => (
  <Fact name={name}>
    <span>
      <When instant={instant} />
    </span>
  </Fact>
)

/** A link to another record. */
export const RecordLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <Link
    href={href as Route}
    prefetch={false}
    className="rounded-sm underline decoration-line-strong underline-offset-4 hover:decoration-current"
  >
    <bdi>{children}</bdi>
  </Link>
)

/** A part of a record's page, under its name. */
export const RecordSection = ({
  title,
  action,
  children,
}: {
  title: string
  action?: ReactNode
  children: ReactNode
}) => (
  <section aria-label={title}>
    <div className="flex min-h-8 items-center justify-between gap-3">
      <h2 className="text-sm text-ink-3">{title}</h2>
      {action}
    </div>
    {children}
  </section>
)
