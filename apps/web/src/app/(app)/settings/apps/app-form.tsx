'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { CreateOAuthApp, type Scope } from '@callbook/schema'
import { useExtracted } from 'next-intl'
import { Controller, useForm } from 'react-hook-form'
import { z } from 'zod'

import { Banner } from '@/components/ui/banner.tsx'
import { Field } from '@/components/ui/field.tsx'
import { Input, Textarea } from '@/components/ui/input.tsx'
import { FormFooter } from '@/features/settings/form-footer.tsx'
import { ScopeChoice } from '@/features/settings/scope-choice.tsx'
import { sentence } from '@/features/settings/sentence.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

/** What is asked about an app. */
interface AppValues {
  readonly name: string
  readonly redirect_uris: string[]
  readonly scopes: Scope[]
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

const AppFormValues = z.object({
  name: CreateOAuthApp.shape.name,
  uris: z.string().superRefine((text, context) => {
    const checked = CreateOAuthApp.shape.redirect_uris.safeParse(lines(text))
    for (const { message } of checked.error?.issues ?? []) context.addIssue(message)
  }),
  scopes: z.array(z.string()),
})

interface AppFormProps {
  readonly values?: AppValues
  readonly action: string
  readonly pending: boolean
  readonly error: unknown
  readonly onSend: (values: AppValues) => void
  readonly onCancel: () => void
}

/** Name, redirect URIs and scopes of an app. */
export const AppForm = ({ values, action, pending, error, onSend, onCancel }: AppFormProps) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const form = useForm({
    resolver: zodResolver(AppFormValues),
    defaultValues: {
      name: values?.name ?? '',
      uris: values?.redirect_uris.join('\n') ?? '',
      scopes: values?.scopes ?? ['phone-integration'],
    },
  })
  const { errors } = form.formState
  const submit = form.handleSubmit(({ name, uris, scopes }) =>
    onSend({ name, redirect_uris: lines(uris), scopes: scopes as Scope[] }),
  )
  return (
    <form noValidate className="flex min-h-0 flex-1 flex-col" onSubmit={(event) => void submit(event)}>
      <div className="grid min-h-0 flex-1 content-start gap-5 overflow-y-auto px-5 py-4">
        {error !== null && <Banner>{errorText(error)}</Banner>}
        <Field
          label={t('Name')}
          hint={t('People see it when they connect the app.')}
          error={sentence(errors.name?.message)}
        >
          {(control) => <Input {...control} {...form.register('name')} placeholder={t('Dialer')} autoComplete="off" />}
        </Field>
        <Field
          label={t('Redirect URIs')}
          hint={t('Where the app takes people back to: one a line, exactly as the app sends it.')}
          error={sentence(errors.uris?.message)}
        >
          {(control) => (
            <Textarea
              {...control}
              {...form.register('uris')}
              translate="no"
              placeholder="https://dialer.example.com/callback"
              className="font-mono md:text-sm"
              autoCapitalize="none"
              spellCheck={false}
            />
          )}
        </Field>
        <Controller
          control={form.control}
          name="scopes"
          render={({ field }) => (
            <ScopeChoice
              legend={t('It asks to')}
              value={field.value as Scope[]}
              onChange={field.onChange}
              always={['base']}
            />
          )}
        />
      </div>
      <FormFooter onCancel={onCancel} action={action} doing={t('Saving…')} pending={pending} />
    </form>
  )
}
