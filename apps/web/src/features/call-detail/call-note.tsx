import { useExtracted } from 'next-intl'

import { SafeNote } from '@/features/notes/safe-note.tsx'

/** The note of a call. */
export const CallNote = ({ safeHtml }: { safeHtml: string }) => {
  const t = useExtracted()
  return (
    <section className="border-t border-line pt-3">
      <h2 className="mb-1 text-sm text-ink-3">{t('Note')}</h2>
      <SafeNote safeHtml={safeHtml} />
    </section>
  )
}
