'use client'

import { useExtracted } from 'next-intl'
import { useTheme } from 'next-themes'
import { toast, Toaster as Sonner } from 'sonner'

import { isTheme } from '@/components/theme.ts'
import { UndoKey } from '@/features/undo/undo-key.tsx'

const Toasts = () => {
  const t = useExtracted()
  const { theme } = useTheme()
  return (
    <>
      <UndoKey />
      <Sonner
        // It adds the keys that lead there only to a name that it gives itself.
        customAriaLabel={t('Notifications {keys}', { keys: 'alt+T' })}
        theme={isTheme(theme) ? theme : 'system'}
        // Its own style names other fonts than ours.
        style={{ fontFamily: 'inherit' }}
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
    </>
  )
}

export { toast }
export default Toasts
