import type { LucideIcon } from 'lucide-react'
import { Toolbar } from 'radix-ui'

import { Button } from '@/components/ui/button.tsx'
import { Kbd } from '@/components/ui/kbd.tsx'
import { ModKey } from '@/components/ui/mod-key.tsx'
import { Tooltip } from '@/components/ui/tooltip.tsx'

interface FormatButtonProps {
  readonly label: string
  readonly icon: LucideIcon
  /** The last key of its shortcut, after ⌘ or Ctrl, and ⇧ where it is a digit. */
  readonly shortcut: string
  readonly pressed: boolean
  readonly onPress: () => void
}

/** A button of the toolbar over a note. */
export const FormatButton = ({ label, icon: Icon, shortcut, pressed, onPress }: FormatButtonProps) => {
  const shift = /\d/.test(shortcut)
  const spoken = shift ? `Shift+${shortcut}` : shortcut
  return (
    <Tooltip
      content={
        <span className="flex items-center gap-2">
          {label}
          <Kbd>
            <ModKey />
            {shift ? '⇧' : ''}
            {shortcut}
          </Kbd>
        </span>
      }
    >
      <Toolbar.Button asChild>
        <Button
          variant="quiet"
          size="icon"
          aria-label={label}
          aria-pressed={pressed}
          aria-keyshortcuts={`Meta+${spoken} Control+${spoken}`}
          className="aria-pressed:bg-accent-soft aria-pressed:text-accent-ink"
          // The selection stays where it is.
          onMouseDown={(event) => event.preventDefault()}
          onClick={onPress}
        >
          <Icon aria-hidden />
        </Button>
      </Toolbar.Button>
    </Tooltip>
  )
}
