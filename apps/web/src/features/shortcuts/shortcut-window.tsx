'use client'

import { useExtracted } from 'next-intl'

import { Dialog, DialogContent } from '@/components/ui/dialog.tsx'
import { ModKey } from '@/components/ui/mod-key.tsx'

import { shortcutSheetOpen } from './sheet-open.ts'
import { useShortcutGroups } from './use-shortcut-groups.ts'

/** The list of the keyboard shortcuts. */
const ShortcutWindow = () => {
  const t = useExtracted()
  const groups = useShortcutGroups()
  return (
    <Dialog open onOpenChange={shortcutSheetOpen.set}>
      <DialogContent title={t('Keyboard shortcuts')} className="md:w-180!">
        {/* The list scrolls where the screen is low: the keyboard must be able to do it. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div tabIndex={0} className="overflow-y-auto px-5 pt-4 pb-1 outline-none md:columns-2 md:gap-10">
          {groups.map(({ place, shortcuts }) => (
            <section key={place} className="mb-4 break-inside-avoid">
              <h3 className="mb-0.5 text-sm font-semibold">{place}</h3>
              <dl>
                {shortcuts.map(({ keys, does }) => (
                  <div
                    key={does}
                    className="flex min-h-8 items-center justify-between gap-6 border-line text-sm not-last:border-b"
                  >
                    <dt className="text-ink-2">{does}</dt>
                    <dd className="flex shrink-0 gap-1">
                      {keys.map((key) => (
                        <kbd
                          key={key}
                          className="min-w-6 rounded-sm border border-line px-1 text-center font-sans text-xs/5"
                        >
                          {key === 'Ctrl' ? <ModKey /> : key}
                        </kbd>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </DialogContent>
    </Dialog>
  )
}

export default ShortcutWindow
