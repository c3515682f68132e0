import { cn } from '@/lib/cn.ts'

/** A note as it was formatted. */
export const SafeNote = ({ safeHtml, className }: { safeHtml: string; className?: string }) => (
  <div
    dir="auto"
    className={cn('note', className)}
    // Sanitised by the server, which calls it safe; and the page's policy runs no inline script.
    // oxlint-disable-next-line react/no-danger
    dangerouslySetInnerHTML={{ __html: safeHtml }}
  />
)
