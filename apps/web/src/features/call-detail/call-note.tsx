import { useExtracted } from 'next-intl'

/** A note as it was formatted. */
export const CallNote = ({ safeHtml }: { safeHtml: string }) => {
  const t = useExtracted()
  return (
    <section className="border-t border-line pt-3">
      <h2 className="mb-1 text-sm text-ink-3">{t('Note')}</h2>
      <div
        dir="auto"
        className="note"
        // Sanitised by the server, as `callLogs.detail` says; and the page's policy runs no inline script.
        // oxlint-disable-next-line react/no-danger
        dangerouslySetInnerHTML={{ __html: safeHtml }}
      />
    </section>
  )
}
