'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { CreateInvitation } from '@callbook/schema'
import { useExtracted } from 'next-intl'
import { useForm } from 'react-hook-form'

import { Banner } from '@/components/ui/banner.tsx'
import { Checkbox } from '@/components/ui/checkbox.tsx'
import { Field } from '@/components/ui/field.tsx'
import { Input } from '@/components/ui/input.tsx'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

import { FormFooter } from './form-footer.tsx'
import { sentence } from './sentence.ts'

interface InviteFormProps {
  readonly pending: boolean
  readonly error: unknown
  readonly onSend: (values: { email: string; is_admin: boolean }) => void
  readonly onCancel: () => void
}

/** Whom to invite, and what they may do. */
export const InviteForm = ({ pending, error, onSend, onCancel }: InviteFormProps) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const form = useForm({
    resolver: zodResolver(CreateInvitation),
    defaultValues: { email: '', is_admin: false },
  })
  const { errors } = form.formState
  const submit = form.handleSubmit(onSend)
  return (
    <form noValidate className="flex min-h-0 flex-1 flex-col" onSubmit={(event) => void submit(event)}>
      <div className="grid min-h-0 flex-1 content-start gap-5 overflow-y-auto px-5 py-4">
        {error !== null && <Banner>{errorText(error)}</Banner>}
        <Field label={t('E-mail')} hint={t('They will sign in with it.')} error={sentence(errors.email?.message)}>
          {(control) => (
            <Input {...control} {...form.register('email')} type="email" autoComplete="off" autoCapitalize="none" />
          )}
        </Field>
        <Checkbox
          {...form.register('is_admin')}
          label={t('Admin')}
          description={t('Changes everybody’s calls, and these settings.')}
        />
      </div>
      <FormFooter onCancel={onCancel} action={t('Make link')} doing={t('Making…')} pending={pending} />
    </form>
  )
}
