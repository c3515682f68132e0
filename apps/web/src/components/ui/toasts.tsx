'use client'

import { useExtracted } from 'next-intl'
import { useTheme } from 'next-themes'
import { toast, Toaster as Sonner } from 'sonner'

import { isTheme } from '@/components/theme.ts'

const Toasts = () => {
  const t = useExtracted()
  const { theme } = useTheme()
  return (
    <Sonner
      // It adds the keys that lead there only to a name that it gives itself.
      customAriaLabel={t('Notifications {keys}', { keys: 'alt+T' })}
      theme={isTheme(theme) ? theme : 'system'}
      position="bottom-right"
      mobileOffset={{ bottom: 72 }}
      toastOptions={{
        style: {
          background: 'var(--raised)',
          color: 'var(--ink)',
          border: '1px solid var(--line)',
          borderRadius: 'var(--radius-md)',
          boxShadow: 'var(--shadow)',
          fontSize: '13px',
          overflowWrap: 'anywhere',
        },
        actionButtonStyle: { background: 'var(--accent)', color: 'var(--on-accent)' },
      }}
    />
  )
}

export { toast }
export default Toasts
