'use client'

import { useMutation } from '@tanstack/react-query'
import Link from 'next/link'
import { useExtracted } from 'next-intl'
import { useState } from 'react'

import { bdi } from '@/i18n/bdi.tsx'
import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'
import type { Call } from '@/features/call-logs/call.ts'
import { Outcome } from '@/features/call-logs/outcome.tsx'
import { curlExample, nodeExample } from '@/features/settings/first-call-examples.ts'
import { CodeBlock, SecretOnce } from '@/features/settings/secret-once.tsx'
import { When } from '@/features/time/when.tsx'
import { formatPhoneNumber } from '@/lib/format-phone-number.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

interface FirstCallStepProps {
  readonly call: (Pick<Call, 'id' | 'outcome' | 'to_phone_number' | 'start_time'> & { source: string | null }) | null
  readonly country: string
}

/** A token with a request to paste, and the first call when it lands. */
export const FirstCallStep = ({ call, country }: FirstCallStepProps) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const [madeAt, setMadeAt] = useState(0)
  const create = useMutation(
    trpc.apiTokens.create.mutationOptions({
      onSuccess: () => setMadeAt(Date.now()),
    }),
  )
  const secret = create.data?.secret
  return (
    <>
      {secret === undefined ? (
        <div className="grid justify-items-start gap-3">
          <p className="text-ink-2">
            {t('A phone system logs calls with an API token. Make one, and send a call from your terminal.')}
          </p>
          {create.error && <Banner>{errorText(create.error)}</Banner>}
          <Button
            variant={call ? 'secondary' : 'primary'}
            disabled={create.isPending}
            onClick={() => create.mutate({ name: t('First token'), scopes: ['phone-integration'] })}
          >
            {create.isPending ? t('Making…') : t('Make a token')}
          </Button>
        </div>
      ) : (
        <SecretOnce label={t('Token')} secret={secret}>
          <CodeBlock label={t('In a terminal')} code={curlExample(window.location.origin, secret, madeAt)} />
          <CodeBlock
            label={t('Or with Pipedrive’s client for Node')}
            code={nodeExample(window.location.origin, secret, madeAt)}
          />
        </SecretOnce>
      )}
      <output className="block" aria-live="polite">
        {call ? (
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-accent-soft px-3 py-2">
            <strong className="font-medium">{t('It is here:')}</strong>
            <Outcome outcome={call.outcome} />
            <Link href={`/calls/${call.id}`} className="figures underline underline-offset-4">
              {formatPhoneNumber(call.to_phone_number, country)}
            </Link>
            <When instant={call.start_time} />
            {call.source && (
              <span className="text-sm text-ink-2">
                {t.rich('by <bdi>{source}</bdi>', { source: call.source, bdi })}
              </span>
            )}
          </span>
        ) : (
          secret !== undefined && (
            <span className="flex items-center gap-2 text-ink-2">
              <span aria-hidden className="size-2 animate-pulse rounded-full bg-accent" />
              {t('Waiting for your first call…')}
            </span>
          )
        )}
      </output>
    </>
  )
}
