import { useExtracted } from 'next-intl'

const Block = ({ className }: { className: string }) => <span className={`block rounded-sm bg-line ${className}`} />

const NumbersSkeleton = () => (
  <div aria-hidden className="grid grid-cols-2 gap-px bg-line md:grid-cols-4">
    {['calls', 'rate', 'talk', 'length'].map((name) => (
      <div key={name} className="grid content-between gap-1 bg-canvas px-4 py-4 md:px-5">
        <Block className="my-1 h-3 w-20" />
        <Block className="my-1 h-6 w-24" />
        <Block className="my-0.5 h-3 w-28" />
        <span className="h-6" />
      </div>
    ))}
  </div>
)

/** Keeps the place of what is on its way, at the height it will have. */
export const ChartSkeleton = ({ className = 'h-65' }: { className?: string }) => (
  <div aria-hidden className={`flex items-end gap-2 ${className}`}>
    {[45, 70, 55, 80, 62, 30, 22, 58, 74, 49, 66, 40].map((height, index) => (
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index} className="flex-1 rounded-sm bg-line/60" style={{ height: `${height}%` }} />
    ))}
  </div>
)

export const RowsSkeleton = ({ rows = 4 }: { rows?: number }) => (
  <div aria-hidden className="grid">
    {Array.from({ length: rows }, (_, row) => (
      <span key={row} className="flex h-11 items-center gap-4 border-b border-line">
        <Block className="h-2.5 w-32" />
        <Block className="h-4 flex-1" />
        <Block className="h-2.5 w-12" />
      </span>
    ))}
  </div>
)

/** The page before its first answer. */
export const InsightsSkeleton = () => {
  const t = useExtracted()
  return (
    <div aria-busy>
      <output className="sr-only">{t('Loading insights')}</output>
      <p aria-hidden className="border-b border-line px-4 py-2 md:px-5">
        <Block className="my-1 h-3 w-60" />
      </p>
      <NumbersSkeleton />
      <div className="border-t border-line px-5 py-5">
        <Block className="mb-8 h-5 w-40" />
        <ChartSkeleton />
      </div>
    </div>
  )
}
