import { useExtracted } from 'next-intl'

const ROWS = Array.from({ length: 10 }, (_, row) => row)

/** The inbox before its first answer: rows of the height they will have. */
export const InboxSkeleton = () => {
  const t = useExtracted()
  return (
    <div aria-busy className="md:w-88">
      <output className="sr-only">{t('Loading the inbox')}</output>
      {ROWS.map((row) => (
        <div
          key={row}
          aria-hidden
          className="grid h-15 content-center gap-2.5 border-b border-line px-4 md:px-5"
          style={{ opacity: 1 - row * 0.08 }}
        >
          <span className="block h-2.5 w-36 rounded-sm bg-line" />
          <span className="block h-2 w-44 rounded-sm bg-line" />
        </div>
      ))}
    </div>
  )
}
