import { type ListHref, useListWords } from './use-list-words.ts'

const ROWS = Array.from({ length: 14 }, (_, row) => row)

/** A list before its first answer: rows of the height they will have. */
export const ListSkeleton = ({ href }: { href: ListHref }) => {
  const { loading } = useListWords(href)
  return (
    <div aria-busy>
      <output className="sr-only">{loading}</output>
      <div aria-hidden className="h-8 border-b border-line max-md:hidden" />
      {ROWS.map((row) => (
        <div
          key={row}
          aria-hidden
          className="flex h-9 items-center gap-16 border-b border-line px-4 max-md:h-15 md:px-5"
          style={{ opacity: 1 - row * 0.06 }}
        >
          <span className="block h-2.5 w-40 rounded-sm bg-line" />
          <span className="block h-2.5 w-28 rounded-sm bg-line max-md:hidden" />
          <span className="block h-2.5 w-32 rounded-sm bg-line max-md:hidden" />
        </div>
      ))}
    </div>
  )
}
