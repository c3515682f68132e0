'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useExtracted } from 'next-intl'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'

import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'
import { Field } from '@/components/ui/field.tsx'
import { Input } from '@/components/ui/input.tsx'
import { authClient } from '@/features/session/auth-client.ts'

import { useSignInRefusal } from './use-sign-in-refusal.ts'

const Credentials = z.object({ email: z.email(), password: z.string().min(1) })

export const SignInForm = ({ returnTo }: { returnTo: string }) => {
  const t = useExtracted()
  const signInRefusal = useSignInRefusal()
  const [refusal, setRefusal] = useState<string>()
  const form = useForm({ resolver: zodResolver(Credentials), defaultValues: { email: '', password: '' } })
  const { errors, isSubmitting } = form.formState

  const signIn = form.handleSubmit(async (credentials) => {
    setRefusal(undefined)
    const { error } = await authClient.signIn
      .email(credentials)
      .catch(() => ({ error: { status: 0, code: undefined } }))
    if (error) {
      setRefusal(signInRefusal(error.status, error.code))
      form.setFocus('password', { shouldSelect: true })
      return
    }
    // A whole new page: nothing of a session before this one stays in memory, and Back does not lead here.
    window.location.replace(returnTo)
    await new Promise(() => {})
  })

  return (
    // Posts even before this script runs, so that a password can never end up in the address.
    <form method="post" noValidate onSubmit={(event) => void signIn(event)} className="grid gap-4">
      {refusal && <Banner>{refusal}</Banner>}
      <Field label={t('E-mail')} error={errors.email && t('Enter your e-mail address.')}>
        {(control) => (
          <Input {...control} {...form.register('email')} type="email" autoComplete="username" autoCapitalize="none" />
        )}
      </Field>
      <Field label={t('Password')} error={errors.password && t('Enter your password.')}>
        {(control) => (
          <Input {...control} {...form.register('password')} type="password" autoComplete="current-password" />
        )}
      </Field>
      <Button type="submit" variant="primary" size="large" disabled={isSubmitting} className="mt-2">
        {isSubmitting ? t('Signing in…') : t('Sign in')}
      </Button>
    </form>
  )
}
