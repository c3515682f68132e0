'use client'

import { useExtracted } from 'next-intl'

import { Button } from '@/components/ui/button.tsx'
import { CodeBlock, SecretOnce } from '@/features/settings/secret-once.tsx'

interface AppSecretsProps {
  readonly clientId: string
  readonly clientSecret: string
  readonly onDone: () => void
}

/** What an app's maker needs: its id, and its secret, shown once. */
export const AppSecrets = ({ clientId, clientSecret, onDone }: AppSecretsProps) => {
  const t = useExtracted()
  return (
    <>
      <div className="min-h-0 flex-1 overflow-y-auto px-5 py-4">
        <SecretOnce label={t('Client secret')} secret={clientSecret}>
          <CodeBlock label={t('Client ID')} code={clientId} />
        </SecretOnce>
      </div>
      <footer className="flex justify-end border-t border-line px-5 py-3">
        <Button variant="primary" onClick={onDone}>
          {t('I have copied it')}
        </Button>
      </footer>
    </>
  )
}
