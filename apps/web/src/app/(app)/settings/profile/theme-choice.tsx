'use client'

import { useExtracted } from 'next-intl'
import { useSyncExternalStore } from 'react'

import { THEMES } from '@/components/theme.ts'
import { useChosenTheme } from '@/features/theme/use-chosen-theme.ts'
import { useThemeLabel } from '@/features/theme/use-theme-label.ts'

const never = () => () => {}

/** Light, dark, or as the system. */
export const ThemeChoice = () => {
  const t = useExtracted()
  const themeLabel = useThemeLabel()
  const { theme, choose } = useChosenTheme()
  // The server cannot know what this browser remembers.
  const hydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return (
    <fieldset className="flex flex-wrap gap-x-6 gap-y-2">
      <legend className="sr-only">{t('Theme')}</legend>
      {THEMES.map((name) => (
        <label key={name} className="flex cursor-pointer items-center gap-2 max-md:h-11">
          <input
            type="radio"
            name="theme"
            value={name}
            checked={hydrated && theme === name}
            onChange={() => choose(name)}
            className="size-4 accent-(--accent) max-md:size-5"
          />
          {themeLabel(name)}
        </label>
      ))}
    </fieldset>
  )
}
