'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { CreateApiToken, type Scope } from '@callbook/schema'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { Controller, useForm, useWatch } from 'react-hook-form'
import { z } from 'zod'

import { Banner } from '@/components/ui/banner.tsx'
import { Checkbox } from '@/components/ui/checkbox.tsx'
import { Field } from '@/components/ui/field.tsx'
import { Input } from '@/components/ui/input.tsx'
import { NativeSelect } from '@/components/ui/native-select.tsx'
import { FormFooter } from '@/features/settings/form-footer.tsx'
import { ScopeChoice } from '@/features/settings/scope-choice.tsx'
import { sentence } from '@/features/settings/sentence.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

// Days, or none at all.
const LIFETIMES = ['never', '30', '90', '365'] as const
const DAY_MS = 86_400_000

const TokenForm = z
  .object({
    name: CreateApiToken.shape.name,
    limited: z.boolean(),
    scopes: z.array(z.string()),
    lifetime: z.string(),
  })
  .refine(({ limited, scopes }) => !limited || scopes.length > 0, { path: ['scopes'] })

const expiryOf = (lifetime: string): string | undefined =>
  lifetime === 'never' ? undefined : new Date(Date.now() + Number(lifetime) * DAY_MS).toISOString()

interface NewTokenFormProps {
  readonly onMade: (made: { name: string; secret: string; logsCalls: boolean }) => void
  readonly onCancel: () => void
}

/** Name, scopes and expiry of a new token. */
export const NewTokenForm = ({ onMade, onCancel }: NewTokenFormProps) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const create = useMutation(trpc.apiTokens.create.mutationOptions())
  const form = useForm({
    resolver: zodResolver(TokenForm),
    defaultValues: { name: '', limited: true, scopes: ['phone-integration'], lifetime: 'never' },
  })
  const { errors } = form.formState
  const limited = useWatch({ control: form.control, name: 'limited' })

  const lifetimeWords = {
    never: t({ message: 'Never', description: 'when a token expires' }),
    30: t({ message: 'In 30 days', description: 'when a token expires' }),
    90: t({ message: 'In 90 days', description: 'when a token expires' }),
    365: t({ message: 'In a year', description: 'when a token expires' }),
  }
  const submit = form.handleSubmit(async ({ name, limited: isLimited, scopes, lifetime }) => {
    const expires_at = expiryOf(lifetime)
    const answer = await create
      .mutateAsync({ name, ...(isLimited && { scopes: scopes as Scope[] }), ...(expires_at && { expires_at }) })
      .catch(() => null)
    if (!answer) return
    await queryClient.invalidateQueries(trpc.apiTokens.list.pathFilter())
    onMade({ name, secret: answer.secret, logsCalls: !isLimited || scopes.includes('phone-integration') })
  })

  return (
    <form noValidate className="flex min-h-0 flex-1 flex-col" onSubmit={(event) => void submit(event)}>
      <div className="grid min-h-0 flex-1 content-start gap-5 overflow-y-auto px-5 py-4">
        {create.error && <Banner>{errorText(create.error)}</Banner>}
        <Field
          label={t('Name')}
          hint={t('What uses it: you will tell tokens apart by it.')}
          error={sentence(errors.name?.message)}
        >
          {(control) => (
            <Input {...control} {...form.register('name')} placeholder={t('Phone system')} autoComplete="off" />
          )}
        </Field>
        <Field label={t('Expires')}>
          {(control) => (
            <NativeSelect {...control} {...form.register('lifetime')}>
              {LIFETIMES.map((days) => (
                <option key={days} value={days}>
                  {lifetimeWords[days]}
                </option>
              ))}
            </NativeSelect>
          )}
        </Field>
        <div className="grid gap-4">
          <Checkbox
            {...form.register('limited')}
            label={t('Only what it needs')}
            description={t('Otherwise it may do everything that you may do.')}
          />
          {limited && (
            <Controller
              control={form.control}
              name="scopes"
              render={({ field }) => (
                <ScopeChoice
                  legend={t('It may')}
                  value={field.value as Scope[]}
                  onChange={field.onChange}
                  error={errors.scopes && t('Tick at least one.')}
                />
              )}
            />
          )}
        </div>
      </div>
      <FormFooter onCancel={onCancel} action={t('Make token')} doing={t('Making…')} pending={create.isPending} />
    </form>
  )
}
