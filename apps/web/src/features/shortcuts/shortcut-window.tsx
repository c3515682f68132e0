'use client'

import { Dialog, DialogContent } from '@/components/ui/dialog.tsx'

import { shortcutSheetOpen } from './sheet-open.ts'
import { SHORTCUTS } from './shortcuts.ts'

/** The list of the keyboard shortcuts. */
const ShortcutWindow = () => (
  <Dialog open onOpenChange={shortcutSheetOpen.set}>
    <DialogContent title="Keyboard shortcuts" className="md:w-100">
      <dl className="grid overflow-y-auto px-5 py-3">
        {SHORTCUTS.map(({ keys, does }) => (
          <div key={does} className="flex items-center justify-between gap-6 border-line py-2 not-last:border-b">
            <dt className="text-ink-2">{does}</dt>
            <dd className="flex shrink-0 gap-1">
              {keys.map((key) => (
                <kbd key={key} className="min-w-6 rounded-sm border border-line px-1 text-center font-sans text-xs/5">
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </DialogContent>
  </Dialog>
)

export default ShortcutWindow
