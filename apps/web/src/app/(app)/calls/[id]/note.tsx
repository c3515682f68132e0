import { sanitizeNote } from './sanitize-note.ts'

/** The note as it was formatted, without anything that could do harm. */
export const Note = ({ html }: { html: string }) => {
  const safe = sanitizeNote(html)
  return (
    <section className="border-t border-line pt-4">
      <h2 className="mb-1 text-sm text-ink-3">Note</h2>
      <div
        dir="auto"
        className="note"
        // Sanitised above, here on the server; and the page's policy runs no inline script.
        // oxlint-disable-next-line react/no-danger
        dangerouslySetInnerHTML={{ __html: safe }}
      />
    </section>
  )
}
