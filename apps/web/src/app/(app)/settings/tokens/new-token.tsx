'use client'

import { Plus } from 'lucide-react'
import { useExtracted } from 'next-intl'
import { useState } from 'react'

import { Button } from '@/components/ui/button.tsx'
import { Dialog, DialogContent } from '@/components/ui/dialog.tsx'
import { curlExample } from '@/features/settings/first-call-examples.ts'
import { CodeBlock, SecretOnce } from '@/features/settings/secret-once.tsx'

import { NewTokenForm } from './new-token-form.tsx'

interface Made {
  readonly name: string
  readonly secret: string
  /** Whether it may log calls. */
  readonly logsCalls: boolean
  readonly at: number
}

/** Makes a token, and shows its secret once. */
export const NewToken = () => {
  const t = useExtracted()
  const [open, setOpen] = useState(false)
  const [made, setMade] = useState<Made>()
  const show = (next: boolean) => {
    setOpen(next)
    if (next) setMade(undefined)
  }
  return (
    <>
      <Button variant="primary" onClick={() => show(true)}>
        <Plus aria-hidden />
        {t('New token')}
      </Button>
      <Dialog open={open} onOpenChange={show}>
        <DialogContent
          title={made ? made.name : t('New API token')}
          // A click beside it must not lose the secret.
          onInteractOutside={(event) => made && event.preventDefault()}
        >
          {made ? (
            <>
              <div className="min-h-0 flex-1 overflow-y-auto px-5 py-4">
                <SecretOnce label={t('Token')} secret={made.secret}>
                  {made.logsCalls && (
                    <CodeBlock
                      label={t('Try it: log a call')}
                      code={curlExample(window.location.origin, made.secret, made.at)}
                    />
                  )}
                </SecretOnce>
              </div>
              <footer className="flex justify-end border-t border-line px-5 py-3">
                <Button variant="primary" onClick={() => show(false)}>
                  {t('I have copied it')}
                </Button>
              </footer>
            </>
          ) : (
            <NewTokenForm onMade={(token) => setMade({ ...token, at: Date.now() })} onCancel={() => show(false)} />
          )}
        </DialogContent>
      </Dialog>
    </>
  )
}
