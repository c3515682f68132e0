'use client'

import { Download, Table2 } from 'lucide-react'
import { useExtracted } from 'next-intl'
import type { ReactNode } from 'react'

import { Button } from '@/components/ui/button.tsx'
import { cn } from '@/lib/cn.ts'

import { type Cell, toCsv } from './to-csv.ts'

interface ChartSectionProps {
  readonly title: string
  /** What one looks at, in a few words. */
  readonly about: string
  /** The name of the file, without its ending; the numbers behind the chart, once they are there. */
  readonly file: string
  readonly rows: (() => readonly (readonly Cell[])[]) | undefined
  /** Absent: it is a table already. */
  readonly asTable?: { readonly on: boolean; readonly toggle: () => void }
  /** Whether what is shown is of the filter before. */
  readonly stale?: boolean
  readonly children: ReactNode
}

const download = (file: string, text: string) => {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = Object.assign(document.createElement('a'), { href: url, download: `${file}.csv` })
  link.click()
  URL.revokeObjectURL(url)
}

/** A chart under its name, with the ways to read its numbers: as a table, and as a file. */
export const ChartSection = ({ title, about, file, rows, asTable, stale, children }: ChartSectionProps) => {
  const t = useExtracted()
  const id = `${file}-title`
  return (
    <section aria-labelledby={id} className="grid gap-3 border-t border-line px-4 py-5 md:px-5">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <h2 id={id} className="text-lg font-semibold">
            {title}
          </h2>
          <p className="text-sm text-ink-3">{about}</p>
        </div>
        {asTable && (
          <Button
            variant="quiet"
            size="small"
            aria-pressed={asTable.on}
            aria-label={t('{title}: as table', { title })}
            className="aria-pressed:bg-accent-soft aria-pressed:text-accent-ink max-md:h-10"
            onClick={asTable.toggle}
          >
            <Table2 aria-hidden />
            {t('Table')}
          </Button>
        )}
        <Button
          variant="quiet"
          size="small"
          className="max-md:h-10"
          aria-label={t('{title}: download as CSV', { title })}
          disabled={!rows}
          onClick={() => rows && download(file, toCsv(rows()))}
        >
          <Download aria-hidden />
          <span translate="no">CSV</span>
        </Button>
      </div>
      <div aria-busy={stale} className={cn('min-w-0 transition-opacity', stale && 'opacity-50')}>
        {children}
      </div>
    </section>
  )
}
