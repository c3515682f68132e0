import { useExtracted } from 'next-intl'

import { Banner } from '@/components/ui/banner.tsx'

import type { ImportState } from './use-import.ts'

const SHOWN = 100

/** How far the import is; then what came of it, with each refused row and why. */
export const ImportOutcome = ({ state, total }: { state: ImportState; total: number }) => {
  const t = useExtracted()
  const { added, skipped, refused, done, running, error } = state
  return (
    <div className="grid grid-cols-1 gap-3">
      {running && (
        <progress
          aria-label={t({ message: 'Import', description: 'how far it is' })}
          max={total}
          value={done}
          className="h-2 w-full max-w-100 accent-(--accent)"
        />
      )}
      {error !== undefined && (
        <Banner>{t('{error} What was imported until then stays: import the file again to go on.', { error })}</Banner>
      )}
      <output aria-live="polite">
        {running
          ? t('{done, number} of {total, plural, one {# row} other {# rows}}…', { done, total })
          : t('{added, number} imported, {skipped, number} were here already, {refused, number} refused.', {
              added,
              skipped,
              refused: refused.length,
            })}
      </output>
      {!running && refused.length > 0 && (
        <ul aria-label={t('Refused rows')} className="border-t border-line text-sm">
          {refused.slice(0, SHOWN).map((one) => (
            <li key={one.row} className="flex gap-4 border-b border-line py-1.5">
              <span className="figures w-16 shrink-0 text-ink-3">{t('Row {number, number}', { number: one.row })}</span>
              <span className="min-w-0 break-words">{one.error}</span>
            </li>
          ))}
          {refused.length > SHOWN && (
            <li className="py-1.5 text-ink-3">{t('And {count, number} more.', { count: refused.length - SHOWN })}</li>
          )}
        </ul>
      )}
    </div>
  )
}
