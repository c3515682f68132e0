import { useExtracted } from 'next-intl'

import type { Theme } from '@/components/theme.ts'

/** What a theme is called. */
export const useThemeLabel = (): ((theme: Theme) => string) => {
  const t = useExtracted()
  return (theme) => {
    switch (theme) {
      case 'light':
        return t({ message: 'Light', description: 'a theme' })
      case 'dark':
        return t({ message: 'Dark', description: 'a theme' })
      case 'system':
        return t({ message: 'As the system', description: 'a theme: light or dark, as the device says' })
    }
  }
}
