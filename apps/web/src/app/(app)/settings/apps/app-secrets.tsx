'use client'

import { Button } from '@/components/ui/button.tsx'
import { CodeBlock, SecretOnce } from '@/features/settings/secret-once.tsx'

interface AppSecretsProps {
  readonly clientId: string
  readonly clientSecret: string
  readonly onDone: () => void
}

/** What an app's maker needs: its id, and its secret, shown once. */
export const AppSecrets = ({ clientId, clientSecret, onDone }: AppSecretsProps) => (
  <>
    <div className="min-h-0 flex-1 overflow-y-auto px-5 py-4">
      <SecretOnce label="Client secret" secret={clientSecret}>
        <CodeBlock label="Client ID" code={clientId} />
      </SecretOnce>
    </div>
    <footer className="flex justify-end border-t border-line px-5 py-3">
      <Button variant="primary" onClick={onDone}>
        I have copied it
      </Button>
    </footer>
  </>
)
