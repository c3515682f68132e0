'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { Password } from '@callbook/schema'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useExtracted } from 'next-intl'
import { toast } from 'sonner'
import { z } from 'zod'

import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'
import { Checkbox } from '@/components/ui/checkbox.tsx'
import { Field } from '@/components/ui/field.tsx'
import { Input } from '@/components/ui/input.tsx'
import { authClient } from '@/features/session/auth-client.ts'
import { sentence } from '@/features/settings/sentence.ts'

import { usePasswordRefusal } from './use-password-refusal.ts'

const Passwords = z.object({
  current: z.string().min(1),
  next: Password,
  elsewhere: z.boolean(),
})

const EMPTY = { current: '', next: '', elsewhere: true }

/** Changes one's password, and on request signs out everywhere else. */
export const PasswordForm = ({ email }: { email: string }) => {
  const t = useExtracted()
  const passwordRefusal = usePasswordRefusal()
  const [refusal, setRefusal] = useState<string>()
  const form = useForm({ resolver: zodResolver(Passwords), defaultValues: EMPTY })
  const { errors, isSubmitting } = form.formState

  const submit = form.handleSubmit(async ({ current, next, elsewhere }) => {
    setRefusal(undefined)
    const { error } = await authClient
      .changePassword({ currentPassword: current, newPassword: next, revokeOtherSessions: elsewhere })
      .catch(() => ({ error: { status: 0, code: undefined } }))
    if (error) {
      setRefusal(passwordRefusal(error.status, error.code))
      form.setFocus('current', { shouldSelect: true })
      return
    }
    form.reset(EMPTY)
    toast.success(t('Password changed'))
  })

  return (
    <form method="post" noValidate className="grid max-w-100 gap-4" onSubmit={(event) => void submit(event)}>
      {refusal && <Banner>{refusal}</Banner>}
      {/* So that password managers know whose it is. */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <Field label={t('Current password')} error={errors.current && t('Enter your current password.')}>
        {(control) => (
          <Input {...control} {...form.register('current')} type="password" autoComplete="current-password" />
        )}
      </Field>
      <Field label={t('New password')} hint={t('At least 8 characters.')} error={sentence(errors.next?.message)}>
        {(control) => <Input {...control} {...form.register('next')} type="password" autoComplete="new-password" />}
      </Field>
      <Checkbox {...form.register('elsewhere')} label={t('Sign out everywhere else')} />
      <Button type="submit" disabled={isSubmitting} className="justify-self-start">
        {isSubmitting ? t('Changing…') : t('Change password')}
      </Button>
    </form>
  )
}
